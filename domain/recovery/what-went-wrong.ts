/** What is known of a contact that ended in a low score. Instants are ISO strings. */
export interface WrongFacts {
  /** In the order of their weight; those without words of the customer's have an empty quote. */
  drivers: readonly { key: string; label: string; sentiment: string; quote: { start: number; end: number; text: string } }[];
  transfers: number;
  /** When it was reopened, in order of time. */
  reopenedAt: readonly string[];
  /** When the customer said that it isn't settled, though it was called so. */
  notSettledAt: string | null;
  openedAt: string | null;
  resolvedAt: string | null;
  /** Messages of the customer's that the source told of. */
  contacts: number;
  /** Other contacts of the customer about the same issue in the 14 days before. */
  repeats: readonly { interactionId: string; at: string }[];
}

export type Evidence =
  | { kind: 'quote'; driver: string; start: number; end: number; text: string }
  | { kind: 'transfers'; count: number }
  | { kind: 'contacts'; count: number }
  | { kind: 'instants'; at: string[] }
  | { kind: 'span'; from: string; until: string }
  | { kind: 'interactions'; ids: string[] };

/** One thing that went wrong: a plain sentence, and what it rests on. */
export interface WrongNote {
  code: 'driver' | 'transferred' | 'reopened' | 'not_settled' | 'took_long' | 'wrote_often' | 'came_again';
  sentence: string;
  evidence: Evidence;
}

/** From here on the time until the resolution is worth a sentence. */
const longMs = 24 * 3_600_000;
/** From so many messages on, the customer had to write often. */
const manyContacts = 3;

/**
 * What went wrong in a contact, in plain sentences, each with its evidence: first what the customer names, then what the events tell.
 * What isn't known is left out; nothing is guessed.
 */
export function whatWentWrong(facts: WrongFacts): WrongNote[] {
  return [...namedDrivers(facts), ...handled(facts), ...waited(facts)];
}

function namedDrivers({ drivers }: WrongFacts): WrongNote[] {
  const bad = drivers.filter(({ sentiment }) => sentiment === 'negative' || sentiment === 'mixed');
  const firsts = bad.filter(({ key }, index) => bad.findIndex((other) => other.key === key) === index);
  return firsts.map(({ key, label, quote: { start, end, text } }) => {
    const words = text.trim();
    const sentence =
      words === '' ? `The customer wrote about ${lowered(label)}.` : `The customer wrote about ${lowered(label)}: “${words}”.`;
    return { code: 'driver', sentence, evidence: { kind: 'quote', driver: key, start, end, text } };
  });
}

function handled({ transfers, reopenedAt, notSettledAt, repeats }: WrongFacts): WrongNote[] {
  const notes: WrongNote[] = [];
  if (transfers > 0)
    notes.push({
      code: 'transferred',
      sentence: `The matter was handed on ${times(transfers)}.`,
      evidence: { kind: 'transfers', count: transfers },
    });
  if (reopenedAt.length > 0)
    notes.push({
      code: 'reopened',
      sentence: `It was called resolved and had to be opened again ${times(reopenedAt.length)}.`,
      evidence: { kind: 'instants', at: [...reopenedAt] },
    });
  if (notSettledAt !== null)
    notes.push({
      code: 'not_settled',
      sentence: 'Asked whether it was settled, the customer said no.',
      evidence: { kind: 'instants', at: [notSettledAt] },
    });
  if (repeats.length > 0)
    notes.push({
      code: 'came_again',
      sentence: `The customer had been in touch about the same issue ${times(repeats.length)} in the two weeks before.`,
      evidence: { kind: 'interactions', ids: repeats.map(({ interactionId }) => interactionId) },
    });
  return notes;
}

function waited({ openedAt, resolvedAt, contacts }: WrongFacts): WrongNote[] {
  const notes: WrongNote[] = [];
  const spanMs = openedAt === null || resolvedAt === null ? 0 : Date.parse(resolvedAt) - Date.parse(openedAt);
  if (openedAt !== null && resolvedAt !== null && spanMs >= longMs)
    notes.push({
      code: 'took_long',
      sentence: `From the opening to the last resolution it took ${spanWords(spanMs)}.`,
      evidence: { kind: 'span', from: openedAt, until: resolvedAt },
    });
  if (contacts >= manyContacts)
    notes.push({
      code: 'wrote_often',
      sentence: `The customer had to get in touch ${times(contacts)} in this matter.`,
      evidence: { kind: 'contacts', count: contacts },
    });
  return notes;
}

const times = (count: number): string => (count === 1 ? 'once' : count === 2 ? 'twice' : `${count} times`);
const lowered = (label: string): string => `${label.charAt(0).toLowerCase()}${label.slice(1)}`;

/** Rounded down to whole hours, so that nothing is made worse than it was. */
function spanWords(spanMs: number): string {
  const hours = Math.floor(spanMs / 3_600_000);
  const [days, rest] = [Math.floor(hours / 24), hours % 24];
  return [counted(days, 'day'), counted(rest, 'hour')].filter((part) => part !== null).join(' and ');
}

const counted = (count: number, unit: string): string | null => (count === 0 ? null : `${count} ${unit}${count === 1 ? '' : 's'}`);
