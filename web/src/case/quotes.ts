interface Quote {
  start: number;
  end: number;
  text: string;
}
export interface Marking {
  /** Of a driver; flags have none. */
  key?: string;
  label: string;
  tone: 'negative' | 'positive' | 'flag';
  why: string;
  quote: Quote;
  /** How the customer speaks of the driver. */
  side?: string;
  /** Whether a person said so. */
  byPerson?: boolean;
}
export interface Piece {
  start: number;
  text: string;
  markings: Marking[];
}

/**
 * Cuts a comment into plain and marked pieces. Markings that overlap share one piece, so every word stands there once. A quote that isn't
 * at its place is looked for by its words; one that isn't in the text at all marks nothing.
 */
export function piecesOf(comment: string, markings: readonly Marking[]): Piece[] {
  const placed = markings
    .flatMap((marking) => {
      const range = rangeOf(comment, marking.quote);
      return range === null ? [] : [{ ...range, marking }];
    })
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const groups: { start: number; end: number; markings: Marking[] }[] = [];
  for (const { start, end, marking } of placed) {
    const last = groups.at(-1);
    if (last && start < last.end) {
      last.end = Math.max(last.end, end);
      last.markings.push(marking);
    } else {
      groups.push({ start, end, markings: [marking] });
    }
  }
  const pieces: Piece[] = [];
  let at = 0;
  for (const group of groups) {
    if (group.start > at) pieces.push({ start: at, text: comment.slice(at, group.start), markings: [] });
    pieces.push({ start: group.start, text: comment.slice(group.start, group.end), markings: distinct(group.markings) });
    at = group.end;
  }
  if (at < comment.length) pieces.push({ start: at, text: comment.slice(at), markings: [] });
  return pieces;
}

function rangeOf(comment: string, { start, end, text }: Quote): { start: number; end: number } | null {
  if (text === '') return null;
  if (comment.slice(start, end) === text) return { start, end };
  const found = comment.indexOf(text);
  return found === -1 ? null : { start: found, end: found + text.length };
}

function distinct(markings: Marking[]): Marking[] {
  return markings.filter((marking, index) => markings.findIndex((other) => other.label === marking.label) === index);
}
