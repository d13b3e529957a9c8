import type { PolicyDocument } from '../policy/policy.schema.js';
import { callWordsFor, type CallWords } from './call-words.js';
import { isOnScale, scales, type Instrument } from './instrument.js';
import { closestLanguage, wordsFor } from './message-words.js';
import { fillPlaceholders, safeLabel, safeName } from './placeholders.js';

/** One thing to say, in the language it is written in: a policy may have texts in a language that has no call words of its own. */
export interface Line {
  text: string;
  language: string;
}

/** All that one survey call can say. */
export interface CallScript {
  instrument: Instrument;
  /** Tag of the language in which the customer is expected to speak. */
  language: string;
  greeting: Line;
  question: Line[];
  stop: Line;
  repeat: Line;
  comment: Line[];
  thanks: Line;
  thanksLow: Line;
  unheard: Line;
  stopped: Line;
  closed: Line;
  goodbye: Line;
}

export interface CallScriptInput {
  isSecondChance: boolean;
  document: PolicyDocument;
  /** Language tag of the invitation; without a text of its own it gets the closest one. */
  language: string;
  brand: string | null;
  customerName: string | null;
  agentName: string | null;
}

/** Puts a call's words together: the policy's own for the call, else those of its survey. Throws for a policy without any text. */
export function composeCallScript(input: CallScriptInput): CallScript {
  const { document, isSecondChance } = input;
  const { instrument, texts } = document.survey;
  const language = closestLanguage(Object.keys(texts), input.language);
  const survey = language === null ? undefined : texts[language];
  if (language === null || !survey) throw new Error('the policy holds no survey text');
  const own = survey.voice ?? {};
  const words = callWordsFor(language);
  const fillings = {
    name: safeName(input.customerName),
    brand: safeLabel(input.brand),
    agent: isSecondChance ? null : safeName(input.agentName),
    link: null,
  };
  const written = (text: string): Line => ({ text: fillPlaceholders(text, fillings, wordsFor(language)), language });
  const built = (text: string): Line => ({ text: fillPlaceholders(text, fillings, wordsFor(words.language)), language: words.language });
  const greeting =
    own.greeting !== undefined && !isSecondChance ? written(own.greeting) : built(isSecondChance ? words.greetingAgain : words.greeting);
  const scale = scaleLine(words, instrument, { low: written(survey.lowLabel).text, high: written(survey.highLabel).text });
  return {
    instrument,
    language,
    greeting,
    question: [written(own.question ?? survey.question), { text: scale, language: words.language }],
    stop: built(isWide(instrument) ? words.wideStop : words.stop),
    repeat: built(words.repeat),
    comment: [written(survey.commentQuestion), built(words.comment)],
    thanks: written(own.thanks ?? survey.thanks),
    thanksLow: written(own.thanks ?? survey.thanksLow),
    unheard: built(words.unheard),
    stopped: built(words.stopped),
    closed: built(words.closed),
    goodbye: built(words.goodbye),
  };
}

/** Whether ratings need two keys, and every key may be one: then the star stops, for 9 is a rating. */
const isWide = (instrument: Instrument): boolean => scales[instrument].max > 9;

function scaleLine(words: CallWords, instrument: Instrument, { low, high }: { low: string; high: string }): string {
  const { min, max } = scales[instrument];
  const fillings: Record<string, string> = { min: String(min), max: String(max), low, high };
  return (isWide(instrument) ? words.wideScale : words.scale).replaceAll(
    /\{(min|max|low|high)\}/g,
    (_place, key: string) => fillings[key] ?? '',
  );
}

/** The whole call as text, for the ledger and the outbox of the sandbox. */
export function scriptAsText(script: CallScript): string {
  const { greeting, question, stop, comment, thanks, goodbye } = script;
  const said = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');
  return [said([greeting, ...question, stop]), said(comment), said([thanks, goodbye])].join('\n\n');
}

/** Where a call stands when something is heard: picked up, after the question, after its repeat, after the question for a comment. */
export const callSteps = ['answered', 'rating', 'rating_again', 'comment'] as const;
export type CallStep = (typeof callSteps)[number];

/** What was made of what was heard. `closed`: there is nothing to answer any more. */
export type Heard = 'person' | 'machine' | 'rating' | 'low_rating' | 'comment' | 'low_comment' | 'stop' | 'unclear' | 'silence' | 'closed';

/** What the call does next. `next` is the step at which the answer will be heard. */
export type CallMove =
  | { do: 'hang_up'; say: Line[] }
  | { do: 'ask_rating'; say: Line[]; next: CallStep; digits: number; language: string }
  | { do: 'ask_comment'; say: Line[]; next: CallStep; how: 'record' | 'listen'; language: string };

/**
 * One step of a survey call. A machine is hung up on without a word; who says stop hears that it was understood; what isn't understood is
 * asked once more and then left.
 */
export function nextMove(script: CallScript, step: CallStep, heard: Heard): CallMove {
  const { greeting, question, stop, repeat, goodbye } = script;
  if (heard === 'machine') return { do: 'hang_up', say: [] };
  if (heard === 'stop') return { do: 'hang_up', say: [script.stopped, goodbye] };
  if (heard === 'closed') return { do: 'hang_up', say: [script.closed, goodbye] };
  switch (step) {
    case 'answered':
      return askRating(script, [greeting, ...question, stop], 'rating');
    case 'rating':
      return hasRated(heard) ? askComment(script) : askRating(script, [repeat, ...question, stop], 'rating_again');
    case 'rating_again':
      return hasRated(heard) ? askComment(script) : { do: 'hang_up', say: [script.unheard, goodbye] };
    case 'comment':
      return { do: 'hang_up', say: [heard === 'low_comment' || heard === 'low_rating' ? script.thanksLow : script.thanks, goodbye] };
  }
}

const hasRated = (heard: Heard): boolean => heard === 'rating' || heard === 'low_rating';

function askRating({ instrument, language }: CallScript, say: Line[], next: CallStep): CallMove {
  return { do: 'ask_rating', say, next, digits: String(scales[instrument].max).length, language };
}

/** Twilio writes down recordings of English only; in other languages the words are taken as they are spoken, and nothing is recorded. */
function askComment({ comment, language }: CallScript): CallMove {
  return { do: 'ask_comment', say: comment, next: 'comment', how: /^en\b/i.test(language) ? 'record' : 'listen', language };
}

/**
 * What a customer pressed or said, as the text that a written reply would have been; null for nothing. The star always stops, and so does
 * 9 where no rating is a 9.
 */
export function replyOf({ digits, speech }: { digits: string | null; speech: string | null }, instrument: Instrument): string | null {
  const keys = (digits ?? '').replaceAll('#', '').trim();
  if (keys.includes('*') || (keys === '9' && !isOnScale(instrument, 9))) return 'STOP';
  if (keys !== '') return /^\d{1,2}$/.test(keys) ? String(Number(keys)) : keys;
  const said = (speech ?? '').trim();
  return said === '' ? null : said;
}
