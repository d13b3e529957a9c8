import { readFileSync } from 'node:fs';
import { instruments, type Instrument } from '../../../../domain/survey/instrument.js';
import { parseReply, stripQuotedEmail, type Reply } from '../../../../domain/survey/reply-parser.js';

export const languages = ['en', 'de', 'es', 'fr', 'it', 'pt'] as const;
export type Half = 'first-half' | 'held-out';

export interface Entry {
  language: string;
  channel: 'email' | 'sms';
  instrument: Instrument;
  /** What it must be read as, as README.md explains. */
  meaning: string;
  text: string;
}

/** The replies of one half, in all six languages. */
export function readCorpus(half: Half): Entry[] {
  return languages.flatMap((language) =>
    readFileSync(new URL(`${half}/${language}.txt`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => entryOf(language, line)),
  );
}

function entryOf(language: string, line: string): Entry {
  const at = line.indexOf(' | ');
  const marks = line.slice(0, at).split(' ');
  return {
    language,
    channel: marks.includes('mail') ? 'email' : 'sms',
    instrument: instruments.find((instrument) => marks.includes(instrument)) ?? 'csat',
    meaning: marks.at(-1) ?? '',
    text: line.slice(at + 3).replaceAll('\\n', '\n'),
  };
}

/** As the product reads it: a mail without its quotes. */
export function read({ channel, text, instrument }: Entry): Reply {
  return parseReply(channel === 'email' ? stripQuotedEmail(text) : text, instrument);
}

export const isRating = ({ meaning }: Entry): boolean => /^\d/.test(meaning);

/** Whether a reading is what the entry must be read as. */
export function isRight(entry: Entry, reply: Reply): boolean {
  if (!isRating(entry)) return reply.kind === (entry.meaning === 'auto' ? 'automatic' : entry.meaning);
  if (reply.kind !== 'rating' || reply.rating !== Number.parseInt(entry.meaning, 10)) return false;
  return entry.meaning.endsWith('~') || (reply.comment !== null) === entry.meaning.endsWith('+');
}

export interface Measure {
  /** Of the replies that are ratings, the share that is read right, in percent. */
  ratings: number;
  /** Of the wishes to hear no more, the share that is heard, in percent. */
  stops: number;
  /** Replies that were taken for such a wish and are none. */
  falseStops: string[];
  /** Replies without a rating from which one was read. */
  falseRatings: string[];
  /** Of all replies, the share that is read right, in percent. */
  all: number;
  wrong: string[];
}

export function measure(entries: readonly Entry[]): Measure {
  const readings = entries.map((entry) => ({ entry, reply: read(entry) }));
  const share = (of: readonly { entry: Entry; reply: Reply }[]): number =>
    Math.round((1_000 * of.filter(({ entry, reply }) => isRight(entry, reply)).length) / of.length) / 10;
  const list = (of: readonly { entry: Entry; reply: Reply }[]): string[] =>
    of.map(({ entry, reply }) => `${entry.language} ${JSON.stringify(entry.text)} is ${entry.meaning}, read as ${JSON.stringify(reply)}`);
  return {
    ratings: share(readings.filter(({ entry }) => isRating(entry))),
    stops: share(readings.filter(({ entry }) => entry.meaning === 'stop')),
    falseStops: list(readings.filter(({ entry, reply }) => reply.kind === 'stop' && entry.meaning !== 'stop')),
    falseRatings: list(readings.filter(({ entry, reply }) => reply.kind === 'rating' && !isRating(entry))),
    all: share(readings),
    wrong: list(readings.filter(({ entry, reply }) => !isRight(entry, reply))),
  };
}
