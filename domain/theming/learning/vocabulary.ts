import type { Features } from './features.js';
import type { SparseRow } from './logistic.js';

/** The features a model knows, in a fixed order, with what a gram weighs for being rare. */
export interface Vocabulary {
  readonly names: readonly string[];
  readonly rarity: readonly number[];
}

export interface Indexed {
  readonly vocabulary: Vocabulary;
  readonly indexOf: ReadonlyMap<string, number>;
}

// A gram of one or two comments would teach what one customer wrote, a name among it, and nothing about the others.
const MIN_COMMENTS = 2;
// How much the words of a comment weigh together against one hit of the dictionary; by trial on comments of three kinds.
const GRAM_LENGTH = 4;

export const indexVocabulary = (vocabulary: Vocabulary): Indexed => ({
  vocabulary,
  indexOf: new Map(vocabulary.names.map((name, index) => [name, index])),
});

/** Every hit, and the grams of at least two comments, sorted so that the same comments give the same model. */
export const vocabularyOf = (comments: readonly Features[]): Vocabulary => {
  const counts = new Map<string, number>();
  const hits = new Set<string>();
  for (const features of comments) {
    for (const gram of features.grams) counts.set(gram, (counts.get(gram) ?? 0) + 1);
    for (const hit of features.hits) hits.add(hit);
  }
  const grams = [...counts].filter(([, count]) => count >= MIN_COMMENTS).sort(([a], [b]) => (a < b ? -1 : 1));
  const rarity = grams.map(([, count]) => Math.log((comments.length + 1) / (count + 0.5)));
  return {
    names: [...[...hits].sort(), ...grams.map(([gram]) => gram)],
    rarity: [...[...hits].map(() => 1), ...rarity],
  };
};

/** A comment as a row: hits count one each; grams by their rarity, together as long as any other comment's. */
export const rowOf = (features: Features, { vocabulary, indexOf }: Indexed): SparseRow => {
  const indices: number[] = [];
  const values: number[] = [];
  for (const hit of features.hits) {
    const index = indexOf.get(hit);
    if (index !== undefined) {
      indices.push(index);
      values.push(1);
    }
  }
  const first = indices.length;
  let square = 0;
  for (const gram of features.grams) {
    const index = indexOf.get(gram);
    if (index === undefined) continue;
    const value = vocabulary.rarity[index] ?? 0;
    indices.push(index);
    values.push(value);
    square += value * value;
  }
  const scale = square === 0 ? 0 : GRAM_LENGTH / Math.sqrt(square);
  for (let at = first; at < values.length; at += 1) values[at] = (values[at] ?? 0) * scale;
  return { indices: Int32Array.from(indices), values: Float64Array.from(values) };
};
