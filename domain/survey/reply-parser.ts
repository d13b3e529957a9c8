import { isOnScale, scales, type Instrument } from './instrument.js';
import { asksToStop, folded } from './opt-out-words.js';
import { countsThings, numberOfWord, numberWordPattern, starWordPattern } from './rating-words.js';

export { stripQuotedEmail } from './email-quote.js';

/** What a customer's written answer (SMS, or an email without its quotes) says. */
export type Reply =
  | { kind: 'stop' }
  | { kind: 'start' }
  | { kind: 'help' }
  | { kind: 'rating'; rating: number; comment: string | null }
  | { kind: 'comment'; text: string }
  | { kind: 'unclear' };

type Score = { rating: number; rest: string };
/** `off_scale` is a score that can't be meant for this question (or not told which): better asked again than guessed. */
type Reading = Score | 'off_scale' | null;

/**
 * Reads an answer. A wish to hear no more wins over everything else in the message. A number is a rating when it stands alone or
 * leads the text and counts nothing ("2 waited long", not "2 weeks"); off-scale and ambiguous scores are unclear. Never throws.
 */
export function parseReply(text: string, instrument: Instrument): Reply {
  if (asksToStop(text)) return { kind: 'stop' };
  const plain = text.normalize('NFKC').replaceAll(/[\uFE00-\uFE0F\u20E3\u200B-\u200F\u2060\uFEFF]/g, '').trim();
  const bare = folded(plain.slice(0, 60)).replaceAll(/^[^\p{L}\p{N}?]+|[^\p{L}\p{N}?]+$/gu, '');
  if (/^(?:(?:un|re)?-?start|unstop|opt[ -]?in|subscribe|resubscribe)(?: please)?$/.test(bare)) return { kind: 'start' };
  if (/^(?:help|info|hilfe|aide|ayuda)(?: (?:please|pls|bitte|me))?\??$/.test(bare)) return { kind: 'help' };
  const reading = starsOf(plain) ?? leadingScore(plain, instrument) ?? closingScore(plain, instrument);
  if (reading === 'off_scale') return { kind: 'unclear' };
  if (reading) {
    return isOnScale(instrument, reading.rating) ? { kind: 'rating', rating: reading.rating, comment: commentOf(reading.rest) } : { kind: 'unclear' };
  }
  return /\p{L}{2}|\p{L}.*\p{L}|[\p{Script=Han}]/u.test(plain) ? { kind: 'comment', text: plain } : { kind: 'unclear' };
}

const filledStar = /[⭐★🌟✭✯*]/gu;

/** Stars, empty ones not counted. Asterisks glued to words mask a curse, so they need an end or a separator after them. */
function starsOf(plain: string): Reading {
  const drawn = /^((?:[⭐★🌟✭✯]\s*)+)[☆\s]*/u.exec(plain) ?? /^(\*(?: ?\*)*)(?=\s*$|\s*[-–—:,.;!\n])/u.exec(plain);
  if (!drawn?.[1]) return null;
  return { rating: (drawn[1].match(filledStar) ?? []).length, rest: plain.slice(drawn[0].length) };
}

const lead = new RegExp(
  '^[^\\p{L}\\p{N}+-]*' +
    "(?:(?:i'?d|i would|i will|i'?ll|i|we|je|ich|yo)? ?(?:gave|give|rate|say|donne|gebe|doy)(?: (?:it|you|them|him|her|this|that|a|an))* |" +
    "(?:(?:my|the|your|meine|ma|mi) )?(?:rating|score|answer|note|bewertung|puntuacion)(?: is| ist| est| es)?\\s*[:=]?\\s*(?:a |an )?|(?:(?:it'?s|it was|definitely|solid|just|maybe|probably|perhaps|about|around|only|overall) )*(?:an? )?)?",
  'u',
);
const number = new RegExp(`^[#(\\["']*([+-]?\\d+(?:[.,]\\d+)?|(?:${numberWordPattern})(?![\\p{L}'-]))[)\\]"']*`, 'u');
const scaleOf = new RegExp(`^\\s*(?:\\/|out of|of|von|sur|de|su)\\s*(\\d{1,3}(?![\\d%])|(?:${numberWordPattern})(?![\\p{L}'-]))`, 'u');
const starWords = new RegExp(`^[\\s-]*(?:${starWordPattern})(?![\\p{L}])`, 'u');

/** A score at the start of the text, with what follows it. Offsets agree: `lowered` only changes case and accents, unit by unit. */
function leadingScore(plain: string, instrument: Instrument): Reading {
  const lowered = unitwise(plain);
  const start = lead.exec(lowered)?.[0].length ?? 0;
  const match = number.exec(lowered.slice(start));
  if (!match?.[1]) return null;
  let end = start + match[0].length;
  const written = match[1];
  const isWord = /^\p{L}/u.test(written);
  const value = valueOf(written);
  const scale = scaleOf.exec(lowered.slice(end));
  if (scale) end += scale[0].length;
  const stars = starWords.exec(lowered.slice(end));
  if (stars) end += stars[0].length;
  const tail = lowered.slice(end);
  if (!endsScore(tail, value, isWord && !scale && !stars)) return isRange(tail) ? 'off_scale' : null;
  if (/^[+-]|[.,]/.test(written)) return 'off_scale';
  if (scale?.[1] && valueOf(scale[1]) !== scales[instrument].max) return 'off_scale';
  const isCertain = scale !== null || stars !== null || /^\s*(?:[-–—:,.;!?\n]|$)/.test(tail);
  if (!isOnScale(instrument, value)) return isCertain ? 'off_scale' : null;
  return { rating: value, rest: plain.slice(end) };
}

const valueOf = (written: string): number => numberOfWord.get(written) ?? Number(written.replace(',', '.'));

/** Whether what follows a number leaves it a score. A number word needs more: "one" and "un" are also articles. */
function endsScore(tail: string, value: number, isBareWord: boolean): boolean {
  if (/^\s*$/.test(tail)) return true;
  // "3pm", "2nd", "4:30", "5%", "1,000", "3 - 4 days"
  if (/^[\p{L}\p{N}%€$£°]|^\s*[%€$£]|^:\d|^\s*[-–—,/.&+]\s*\d|^\/|^\s(?:\d|or\b|to\b|oder\b|bis\b|ou\b|o\b)/u.test(tail)) return false;
  if (/^\s*[-–—:;,.!?\n)]/.test(tail) && !/^-\p{L}/u.test(tail)) return true;
  const word = /^\s*([\p{L}][\p{L}'-]*)/u.exec(tail)?.[1];
  if (word === undefined) return !isBareWord || /^\s*[^\p{L}\p{N}]/u.test(tail);
  if (isBareWord) return /^(?:because|but|as|since|cause|cuz|weil|aber|denn|parce|mais|porque|pero)$/.test(word);
  return !countsThings(value, word);
}

/** "3 or 4", "3-4", "4 5": the customer said two numbers and nothing else. */
function isRange(tail: string): boolean {
  return /^\s*(?:[-–—/,.]|or|to|oder|bis|ou|o)?\s*\d+\s*[.!?]*$/.test(tail);
}

/** A score with its scale at the very end, after a separator: "Very helpful, 5/5". Without the scale it could be anything. */
function closingScore(plain: string, instrument: Instrument): Reading {
  // Only the end is searched: a pattern over the whole text would take quadratic time on a long mail.
  const end = plain.slice(-closingLength);
  const match = /[.,:;!?\n–—-]\s*(\d{1,2})\s*(?:\/|out of|von|sur)\s*(\d{1,2})[\s.!)]*$/u.exec(end);
  if (!match || Number(match[2]) !== scales[instrument].max || !isOnScale(instrument, Number(match[1]))) return null;
  const rest = plain.slice(0, plain.length - end.length + match.index);
  return /\p{L}/u.test(rest) ? { rating: Number(match[1]), rest } : null;
}

const closingLength = 40;

function commentOf(rest: string): string | null {
  const comment = rest.replace(/^[\s\-–—:;,.!?)=*⭐★🌟]+/u, '').trim();
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(comment) ? comment : null;
}

/** Lower case and without accents, but as long as the original, so that offsets into it hold. */
function unitwise(text: string): string {
  return Array.from(text, (sign) => {
    const plainSign = sign.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replace(/[‘’ʼ´`]/, "'");
    return plainSign.length === sign.length ? plainSign : sign;
  }).join('');
}
