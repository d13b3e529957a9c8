export interface Range {
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });

/** The words of a comment, each with its place in UTF-16 units. Signs that say something, such as an emoji, are words too. */
export function wordsOf(comment: string): Range[] {
  return [...segmenter.segment(comment)]
    .filter(({ segment }) => /[\p{L}\p{N}\p{S}]/u.test(segment))
    .map(({ segment, index }) => ({ start: index, end: index + segment.length }));
}

/** The whole words that a selection touches; null where it touches none. */
export function wholeWords(comment: string, { start, end }: Range): Range | null {
  const touched = wordsOf(comment).filter((word) => word.start < end && start < word.end);
  const [first] = touched;
  const last = touched.at(-1);
  return first && last ? { start: first.start, end: last.end } : null;
}

/** The words of a range by their numbers, both ends counted; null where it holds none. */
export function numbersOf(words: readonly Range[], range: Range): { first: number; last: number } | null {
  const first = words.findIndex((word) => word.end > range.start && word.start < range.end);
  const last = words.findLastIndex((word) => word.start < range.end && word.end > range.start);
  return first === -1 ? null : { first, last };
}
