import type { CorrectionWord } from './correction.types.js';

export interface Agreement {
  /** What two or more people gave their word on. */
  readonly items: number;
  /** Share of pairs of people who say the same, in percent, as the mean over the items; null without items. */
  readonly percent: number | null;
  /** Fleiss' kappa: agreement beyond chance; null where it is not defined. */
  readonly kappa: number | null;
  /** 95 % by the jackknife over the items; null for fewer than three. */
  readonly interval: { readonly low: number; readonly high: number } | null;
}

/** How much people agree on whether drivers are there, and on how comments sound. Of each person the latest standing word counts. */
export const agreementOf = (
  words: readonly (CorrectionWord & { readonly responseId: string })[],
): { drivers: Agreement; sentiment: Agreement; comments: number } => {
  const drivers = new Map<string, Map<string, string>>();
  const sentiments = new Map<string, Map<string, string>>();
  for (const word of words.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1))) {
    if (word.withdrawnAt !== null) continue;
    const [items, subject, said] =
      word.kind === 'driver' ? [drivers, `${word.responseId} ${word.key}`, word.verdict] : [sentiments, word.responseId, word.sentiment];
    items.set(subject, (items.get(subject) ?? new Map<string, string>()).set(word.person, said));
  }
  const shared = (items: Map<string, Map<string, string>>): [string, string[]][] =>
    [...items].flatMap(([subject, said]): [string, string[]][] => (said.size < 2 ? [] : [[subject, [...said.values()]]]));
  const onDrivers = shared(drivers);
  const onSentiment = shared(sentiments);
  return {
    drivers: measured(onDrivers.map(([, said]) => said)),
    sentiment: measured(onSentiment.map(([, said]) => said)),
    comments: new Set([...onDrivers, ...onSentiment].map(([subject]) => subject.split(' ')[0])).size,
  };
};

/** Any number of people each, who need not be the same: J. L. Fleiss, Psychological Bulletin 76 (1971), with its extension to unequal numbers. */
const measured = (items: readonly (readonly string[])[]): Agreement => {
  const kappa = kappaOf(items);
  const pairs = items.map(agreeingPairs);
  return {
    items: items.length,
    percent: pairs.length === 0 ? null : (100 * pairs.reduce((sum, share) => sum + share, 0)) / pairs.length,
    kappa,
    interval: kappa === null ? null : jackknife(items, kappa),
  };
};

const agreeingPairs = (said: readonly string[]): number => {
  const n = said.length;
  const same = [...countsOf([said]).values()].reduce((sum, count) => sum + count * (count - 1), 0);
  return same / (n * (n - 1));
};

const countsOf = (items: readonly (readonly string[])[]): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of items.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

const kappaOf = (items: readonly (readonly string[])[]): number | null => {
  if (items.length === 0) return null;
  const observed = items.reduce((sum, said) => sum + agreeingPairs(said), 0) / items.length;
  const total = items.reduce((sum, said) => sum + said.length, 0);
  const expected = [...countsOf(items).values()].reduce((sum, count) => sum + (count / total) ** 2, 0);
  return expected === 1 ? null : (observed - expected) / (1 - expected);
};

const Z = 1.959_963_985;
// Leaving each of more items out in turn would cost the square of their number and tell no more.
const MOST_ITEMS = 1_000;

const jackknife = (items: readonly (readonly string[])[], kappa: number): Agreement['interval'] => {
  if (items.length < 3 || items.length > MOST_ITEMS) return items.length < 3 ? null : jackknifeOfGroups(items, kappa);
  return spreadOf(
    items.map((_, left) => kappaOf(items.filter((__, at) => at !== left))),
    kappa,
  );
};

const jackknifeOfGroups = (items: readonly (readonly string[])[], kappa: number): Agreement['interval'] =>
  spreadOf(
    Array.from({ length: 50 }, (_, group) => kappaOf(items.filter((__, at) => at % 50 !== group))),
    kappa,
  );

const spreadOf = (parts: readonly (number | null)[], kappa: number): Agreement['interval'] => {
  const known = parts.filter((part) => part !== null);
  if (known.length < 3) return null;
  const mean = known.reduce((sum, part) => sum + part, 0) / known.length;
  const variance = ((known.length - 1) / known.length) * known.reduce((sum, part) => sum + (part - mean) ** 2, 0);
  const reach = Z * Math.sqrt(variance);
  return { low: Math.max(-1, kappa - reach), high: Math.min(1, kappa + reach) };
};
