import type { MessageWords } from './message-words.js';

export type Fillings = Record<'name' | 'brand' | 'agent' | 'link', string | null>;

/**
 * A person's name as it may appear in a message: one line, of bounded length. Null when nothing is left, or when the "name" is an
 * address of the web or of mail: whoever can set a customer's name must not be able to send links in the company's name.
 */
export function safeName(name: string | null): string | null {
  if (name !== null && /\.(?:com|net|org|info|biz|io|co|ru|cn|xyz|top|link|click|site|online|shop|app|dev|ly|me)\b/i.test(name)) return null;
  return safeLabel(name);
}

/** The same for a brand, which may well be called Example.com. */
export function safeLabel(label: string | null): string | null {
  if (label === null) return null;
  const line = label.replaceAll(invisible, '').replaceAll(/[\p{Cc}\s]+/gu, ' ').trim();
  if (line === '' || /:\/\/|\bwww\.|@|[\p{L}\p{N}-]\.[a-z]{2,}\//iu.test(line)) return null;
  return Array.from(line).slice(0, 60).join('').trimEnd();
}

/** Direction overrides and zero-width signs; joiners stay, Persian names and emoji need them. */
const invisible = /[\uE000\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;

/** Marks the place of a missing value; a private-use sign, taken out of every value. */
const missing = '\uE000';

/**
 * Fills `{name}`, `{brand}`, `{agent}` and `{link}` in one pass, so that braces inside a value stay as they are. Without a
 * name its place closes ("Hello {name}," becomes "Hello,"); brand and agent get a stand-in that fits mid-sentence, or close at a sentence's start.
 */
export function fillPlaceholders(template: string, fillings: Fillings, words: MessageWords): string {
  const filled = template.replaceAll(/\{(name|brand|agent|link)\}/g, (_placeholder, key: string, offset: number) => {
    const value = key === 'name' || key === 'brand' || key === 'agent' || key === 'link' ? fillings[key] : null;
    if (value !== null) return value.replaceAll(missing, '');
    const opensSentence = /(?:^|[.!?:\n]\s*)$/.test(template.slice(0, offset));
    if (key === 'name' || key === 'link' || opensSentence) return missing;
    return key === 'brand' ? words.us : words.ourTeam;
  });
  return closeGaps(filled);
}

function closeGaps(text: string): string {
  if (!text.includes(missing)) return text;
  return text
    .replaceAll(/(^|\n)\uE000['’]s +/g, '$1')
    .replaceAll(/(^|[.!?:]\s+|\n)\uE000[ \t]*[,:–—-]?[ \t]*(\p{L}?)/gu, (_gap, before: string, letter: string) => `${before}${letter.toUpperCase()}`)
    .replaceAll(/,?[ \t]*\uE000(?=[ \t]*(?:[.,!?;:]|\n|$))/g, '')
    .replaceAll(/[ \t]*\uE000/g, '')
    .trim();
}
