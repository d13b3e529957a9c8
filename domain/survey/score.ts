import { isOnScale, scales, type Instrument } from './instrument.js';
import {
  countsThings,
  cuePattern,
  greetingPattern,
  leadWordPattern,
  numberOfWord,
  numberWordPattern,
  ofPattern,
  starPattern,
  starWordPattern,
} from './rating-words.js';

export type Score = { rating: number; rest: string };
/** `off_scale` is a score that can't be meant for this question (or not told which): better asked again than guessed. */
export type Reading = Score | 'off_scale' | null;

/** A score is said in the first lines, or in the last; bounds the time that a hostile mail can take. */
export const scoreReads = { first: 3_000, last: 60 } as const;

/** The score that a text gives; `plain` is NFKC without invisible signs. */
export function scoreOf(plain: string, instrument: Instrument): Reading {
  const head = plain.slice(0, scoreReads.first);
  if (saysTwo(unitwise(head), instrument)) return 'off_scale';
  const drawn = starsOf(head);
  const reading = drawn ?? leadingScore(head, instrument) ?? closingScore(plain, instrument) ?? wordedScore(head, instrument);
  return reading === null || reading === 'off_scale' ? reading : { rating: reading.rating, rest: reading.rest + plain.slice(head.length) };
}

/** Stars, empty ones not counted. Asterisks glued to words mask a curse, so they need an end or a separator after them. */
function starsOf(plain: string): Reading {
  const drawn = /^((?:[⭐★🌟✭✯]\s*)+)[☆\s]*(?!\s*\d)/u.exec(plain) ?? /^(\*(?: ?\*)*)(?=\s*$|\s*[-–—:,.;!\n]|(?<=^\*) [a-z])/iu.exec(plain);
  if (!drawn?.[1]) return null;
  return { rating: (drawn[1].match(/[⭐★🌟✭✯*]/gu) ?? []).length, rest: plain.slice(drawn[0].length) };
}

const notInWord = "(?![\\p{L}'-])";
const lead = new RegExp(
  `^[^\\p{L}\\p{N}+-]*(?:(?:${greetingPattern})(?:[^\\S\\n]+[\\p{L}'&-]+){0,4}?[\\s,.:!–-]+)?(?:(?:${leadWordPattern}|${cuePattern})(?![\\p{L}\\p{N}'-])[\\s,:=?.]{1,4}){0,8}`,
  'u',
);
const number = new RegExp(`^[#(\\["']*([+-]?\\d+(?:[.,]\\d+)?|(?:${numberWordPattern})${notInWord})[)\\]"']*`, 'u');
const scaleOf = new RegExp(`^\\s*(?:${ofPattern})\\s*(\\d{1,3}(?![\\d%])|(?:${numberWordPattern})${notInWord})`, 'u');
const starWords = new RegExp(`^[\\s-]*(?:${starWordPattern})(?![\\p{L}])`, 'u');
const closingVerb = /^\s+(?:geben|sagen|vergeben)(?![\p{L}])/u;

/** A score at the start of the text, with what follows it. Offsets agree: `lowered` only changes case and accents, unit by unit. */
function leadingScore(plain: string, instrument: Instrument): Reading {
  const lowered = unitwise(plain);
  const longest = lead.exec(lowered)?.[0] ?? '';
  // The last words before the number may be the number: "um", "eine", "sei".
  for (const start of wordStarts(longest).toReversed()) {
    const reading = scoreAt(plain, lowered, start, instrument, false);
    if (reading !== null) return reading;
  }
  return null;
}

function wordStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/[^\p{L}\p{N}+'"([#-]+/gu), (gap) => gap.index + gap[0].length)];
}

/** The score that begins just here, if one does. In the midst of a text only what ends a sentence, or gives a reason, leaves a number a score. */
function scoreAt(plain: string, lowered: string, start: number, instrument: Instrument, inMidst: boolean): Reading {
  const match = number.exec(lowered.slice(start, start + 200));
  const written = match?.[1];
  if (!match || written === undefined || /^tr[èÈ]s/iu.test(plain.slice(start))) return null;
  let end = start + match[0].length;
  const isWord = /^\p{L}/u.test(written);
  const value = valueOf(written);
  const scaleBefore = scaleOf.exec(lowered.slice(end, end + 60));
  if (scaleBefore) end += scaleBefore[0].length;
  const stars = starWords.exec(lowered.slice(end, end + 60));
  if (stars) end += stars[0].length;
  const scale = scaleBefore ?? (stars ? scaleOf.exec(lowered.slice(end, end + 60)) : null);
  if (!scaleBefore && scale) end += scale[0].length;
  const closing = closingVerb.exec(lowered.slice(end, end + 60));
  if (closing) end += closing[0].length;
  const tail = lowered.slice(end);
  if (inMidst && !scale && !stars && !endsClause(tail)) return null;
  if (!endsScore(tail, value, isWord && !scale && !stars && !closing)) return isRange(tail) ? 'off_scale' : null;
  if (/^[+-]|[.,]/.test(written) || half.test(tail)) return 'off_scale';
  const of = scale?.[1] === undefined ? null : valueOf(scale[1]);
  if (of !== null && of !== scales[instrument].max) return commonScales.has(of) && value <= of ? 'off_scale' : null;
  const isCertain = scale !== null || stars !== null || /^\s*(?:[-–—:,.;!?\n]|$)/.test(tail);
  if (!isOnScale(instrument, value)) return isCertain ? 'off_scale' : null;
  return { rating: value, rest: plain.slice(end) };
}

const half = /^\s*(?:and a half|y medi[ao]|et demie?|e mezz[oa]|e mei[ao]|einhalb)\b/;
const commonScales = new Set([3, 5, 6, 7, 10, 100]);

const valueOf = (written: string): number => numberOfWord.get(written) ?? Number(written.replace(',', '.'));

const reasons = 'because|but|as|since|for|cause|cuz|and|weil|aber|denn|fur|parce|mais|car|porque|pero|pour|perche|ma|mas|pela|pelo|per|pra';
const givesReason = new RegExp(`^(?:${reasons})$`);

const endsClause = (tail: string): boolean => new RegExp(`^\\s*(?:$|[.!?,;:\\n)–—-]|(?:${reasons})\\b)`).test(tail.slice(0, 40));

/** Whether what follows a number leaves it a score. A number word needs more: "one" and "un" are also articles. */
function endsScore(tail: string, value: number, isBareWord: boolean): boolean {
  if (/^\s*$/.test(tail)) return true;
  if (/^\s+(?:de|out of|of|di|von|su|sur|em) (?:cada|every|each|ogni|jede[nr]?|chaque)\b/.test(tail)) return false;
  // "1 - 45 minutes on hold": too much to be the end of a range that begins on a scale
  if (/^\s+[-–—]\s+\d{2,3}\s+\p{L}/u.test(tail) && !/^\s+\S\s+10\b/.test(tail)) return true;
  // "3pm", "2nd", "4:30", "5%", "1,000", "3 - 4 days"
  if (/^[\p{L}\p{N}%€$£°]|^\s*[%€$£]|^:\d|^\s*[-–—,/.&+]\s*\d|^\/|^\s(?:\d|(?:or|to|oder|bis|ou|o|e|y|a) \d)/u.test(tail)) return false;
  if (/^\s*[-–—:;,.!?\n)]/.test(tail) && !/^-\p{L}/u.test(tail)) return true;
  const word = /^\s*([\p{L}][\p{L}'-]*)/u.exec(tail)?.[1];
  if (word === undefined) return !isBareWord || /^\s*[^\p{L}\p{N}]/u.test(tail);
  if (isBareWord) return givesReason.test(word) && !/^(?:for|fur|as|and|pour|per)$/.test(word);
  return !countsThings(value, word);
}

/** "3 or 4", "3-4", "4 5": the customer said two numbers and nothing else. */
function isRange(tail: string): boolean {
  return /^\s*(?:[-–—/,.]|or|to|oder|bis|ou|o)?\s*\d+\s*[.!?]*$/.test(tail);
}

const between = /^\W*(?:between|zwischen|entre|tra|fra)\s+\d{1,2}\s+(?:and|und|et|y|e)\s+\d{1,2}\b/;
const about = /\b(\d{1,2})\s*(?:\/\s*\d{1,2}\s*)?(?:stars? )?(?:for|fur|pour|para|per|pela|pelo)\s+\p{L}/gu;

/** "Between 3 and 4", "5 for Sam, 1 for your hotline": two scores, of which only the customer can say the one. */
function saysTwo(lowered: string, instrument: Instrument): boolean {
  if (between.test(lowered)) return true;
  const values = Array.from(lowered.matchAll(about), (match) => Number(match[1])).filter((value) => isOnScale(instrument, value));
  return new Set(values).size > 1 && /^\W*\d/.test(lowered);
}

/** A score with its scale at the end: "Very helpful, 5/5". Without the scale it could be anything; after "on" it would be a date. */
function closingScore(plain: string, instrument: Instrument): Reading {
  // Only the end is searched: a pattern over the whole text would take quadratic time on a long mail.
  const end = plain.slice(-scoreReads.last);
  const match = closing.exec(end);
  const [value, of] = [valueOf((match?.[2] ?? '').toLowerCase()), valueOf((match?.[3] ?? '').toLowerCase())];
  if (!match || of !== scales[instrument].max || !isOnScale(instrument, value) || beforeDates.test(match[1] ?? '')) return null;
  const rest = plain.slice(0, plain.length - end.length + match.index + (match[1]?.length ?? 0));
  return /\p{L}/u.test(rest) ? { rating: value, rest: rest.replace(/[\s,;:–—-]+$/u, '') } : null;
}

const closing = new RegExp(
  `([\\p{L}]*[.,:;!?\\s–—-]+)(\\d{1,2}|${numberWordPattern})\\s*(?:${ofPattern})\\s*(\\d{1,2}|${numberWordPattern})[\\s.!)]*$`,
  'iu',
);
const beforeDates =
  /^(?:on|at|by|until|from|since|the|am|vom|bis|seit|le|du|au|el|del|hasta|il|dal|al|no|em|dia|ate|and|und|et|y|e|only|ordered|nummer|number)\b/i;

const cue = new RegExp(
  `(?<![\\p{L}\\p{N}'])(?:i'd |i would |i'll )?(?:${cuePattern})(?: (?:it|you|u|them|him|her|this|that|a|an|the|is|ist|es|est|e|um|uma|un|una|une|eine|einen|ne|vous|le|les|lui|leur|vi|gli|nota|of|solid|sam))*[:=]? (?=[\\p{L}\\p{N}])`,
  'gu',
);
const starred = new RegExp(`(?<![\\p{L}\\p{N}./,'-])(?=(?:\\d{1,2}|${numberWordPattern})[\\s-]{0,2}(?:${starPattern})(?![\\p{L}]))`, 'gu');
const denial = /\b(?:not|n't|never|no|kein\p{L}*|nicht|pas|non|nao|jamais|nie|nunca|than|hotel)\b[^.!?]{0,25}$/u;

/** A score in the midst of a text, where words say that it is one: "Sam was lovely, I'd give her a 4", "super service, 5 stars". */
function wordedScore(plain: string, instrument: Instrument): Reading {
  const lowered = unitwise(plain);
  const starts = [
    ...Array.from(lowered.matchAll(cue), (match) => match.index + match[0].length),
    ...Array.from(lowered.matchAll(starred), (match) => match.index),
  ];
  for (const start of starts.toSorted((a, b) => a - b)) {
    const reading = denial.test(lowered.slice(Math.max(0, start - 40), start)) ? null : scoreAt(plain, lowered, start, instrument, true);
    if (reading === 'off_scale') return reading;
    // The words before say as much as those after.
    if (reading) return { rating: reading.rating, rest: plain };
  }
  return null;
}

/** Lower case and without accents, but as long as the original, so that offsets into it hold. */
function unitwise(text: string): string {
  return Array.from(text, (sign) => {
    const plainSign = sign
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[‘’ʼ´`]/, "'");
    return plainSign.length === sign.length ? plainSign : sign;
  }).join('');
}
