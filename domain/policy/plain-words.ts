import { durationPattern } from '../duration.js';
import type { Channel, SurveyChannel } from '../interaction.js';
import type { Instrument } from '../survey/instrument.js';
import { folded } from './label.js';

/** Words that the sentences about a policy are made of. English, without markup. */

const unitWords: Readonly<Record<string, string>> = { s: 'second', m: 'minute', h: 'hour', d: 'day' };

/** `30d` as "30 days", `1d` as "1 day". Text that is no duration comes back as it is. */
export function spanInWords(span: string): string {
  const { amount, unit } = partsOf(span);
  return unit === undefined ? span : `${amount} ${unit}${amount === '1' ? '' : 's'}`;
}

/** Several spans, the unit said once where it is the same: "12 and 20 hours". */
export function spansInWords(spans: readonly string[]): string {
  const last = spans.at(-1);
  if (last === undefined) return '';
  const isOneUnit = spans.every((span) => partsOf(span).unit === partsOf(last).unit);
  return listed(spans.map((span, index) => (isOneUnit && index < spans.length - 1 ? partsOf(span).amount : spanInWords(span))));
}

function partsOf(span: string): { amount: string; unit: string | undefined } {
  const [, amount, unit] = durationPattern.exec(span) ?? [];
  return { amount: amount ?? span, unit: unitWords[unit ?? ''] };
}

/** Whether a duration is no time at all, such as `0s`. */
export const isNoTime = (span: string): boolean => partsOf(span).amount === '0';

/** "a", "a and b", "a, b and c". */
export function listed(items: readonly string[], word: 'and' | 'or' = 'and'): string {
  if (items.length < 2) return items.join('');
  return `${items.slice(0, -1).join(', ')} ${word} ${items.at(-1)}`;
}

/** Without more digits than a person reads: "20 %", "12.5 %". */
export const percentInWords = (percent: number): string => `${Math.round(percent * 100) / 100} %`;

/** "all", "20 %" or "none", to stand before "of". */
export function shareInWords(percent: number): string {
  if (percent >= 100) return 'all';
  return percent <= 0 ? 'none' : percentInWords(percent);
}

/** A label of the organisation as it is written there; `vip` is an abbreviation. */
export const labelInWords = (label: string): string => (folded(label) === 'vip' ? 'VIP' : label);
export const labelsInWords = (labels: readonly string[], word: 'and' | 'or' = 'and'): string => listed(labels.map(labelInWords), word);

/** What the contacts of a channel are called. */
export const contactNouns: Readonly<Record<Channel, string>> = {
  phone: 'calls',
  email: 'emails',
  chat: 'chats',
  sms: 'SMS conversations',
  social: 'social media contacts',
  in_person: 'visits',
  web: 'web contacts',
};

export const surveyChannelNames: Readonly<Record<SurveyChannel, string>> = { email: 'email', sms: 'SMS', voice: 'phone call', embed: 'in place' };

export const instrumentNames: Readonly<Record<Instrument, string>> = {
  csat: 'Satisfaction (CSAT)',
  nps: 'Recommendation (NPS)',
  ces: 'Effort (CES)',
};

const languageNames = new Intl.DisplayNames('en', { type: 'language' });

/** `de` as "German", `pt-BR` as "Brazilian Portuguese". A tag that nobody has named comes back as it is. */
export function languageInWords(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    // Looks like a tag, and the standard knows none of that form.
    return tag;
  }
}

export const languagesInWords = (tags: readonly string[], word: 'and' | 'or' = 'and'): string => listed(tags.map(languageInWords), word);

/** With a capital first letter. */
export const capitalized = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

/** One sentence out of parts, those that have nothing to say left out; none of nothing. */
export function sentenceOf(parts: readonly (string | null)[], separator = '; '): string {
  const said = parts.filter((part) => part !== null && part !== '');
  return said.length === 0 ? '' : `${capitalized(said.join(separator))}.`;
}

/** Sentences in a row. */
export const inARow = (...sentences: readonly string[]): string => sentences.filter((sentence) => sentence !== '').join(' ');
