import { quoteOf } from './clauses.js';
import type { CompiledCombination, FlagRule } from './flag-rules.js';
import { findPersonalData } from './personal-data.js';
import type { PhraseMatch } from './phrase-matcher.js';
import { isNegatedThrough } from './polarity.js';
import type { Reading } from './reading.js';
import { FLAG_KEYS, type FlagKey, type Quote, type ThemedFlag } from './theming.types.js';

type Match = PhraseMatch<FlagRule>;

// Words between the parts of a passage: a demand and its threat stand a sentence or two apart, not a page.
const PASSAGE = 45;

const byFlag = (matches: readonly Match[], kind: FlagRule['kind']): Map<FlagKey, Match[]> => {
  const found = new Map<FlagKey, Match[]>();
  for (const match of matches) {
    if (match.value.kind !== kind) continue;
    const list = found.get(match.value.flag);
    if (list === undefined) found.set(match.value.flag, [match]);
    else list.push(match);
  }
  return found;
};

// Tokens that the matches cover.
const covered = (matches: readonly Match[] = []): ReadonlySet<number> => {
  const tokens = new Set<number>();
  for (const { from, to } of matches) for (let index = from; index < to; index += 1) tokens.add(index);
  return tokens;
};

// Tokens after a disclaimer, to the end of its sentence or a clause that turns against it.
const disclaimed = (reading: Reading, matches: readonly Match[] = []): ReadonlySet<number> => {
  const { clauses, tokens } = reading;
  const found = new Set<number>();
  let reached = 0;
  for (const { from } of matches) {
    const sentence = clauses.list[clauses.ofToken[from] ?? 0]?.sentence;
    for (let index = Math.max(from, reached); index < tokens.length; index += 1) {
      const clause = clauses.list[clauses.ofToken[index] ?? 0];
      if (clause?.sentence !== sentence || (clause?.contrast === true && clause.from > from)) break;
      found.add(index);
      reached = index + 1;
    }
  }
  return found;
};

// A word of praise outweighs this; one driver's good side alone does not.
const GOOD = 1.3;

// Sentences that sound good on the whole.
const goodSentences = ({ clauses, tones }: Reading): ReadonlySet<number> => {
  const balance = new Map<number, number>();
  clauses.list.forEach(({ sentence }, index) => {
    const tone = tones[index];
    if (tone !== undefined) balance.set(sentence, (balance.get(sentence) ?? 0) + tone.good - tone.bad);
  });
  return new Set([...balance].flatMap(([sentence, sum]) => (sum > GOOD ? [sentence] : [])));
};

const near = (reading: Reading, { within }: CompiledCombination, earlier: Match, later: Match): boolean => {
  if (within === 'passage') return later.from - earlier.to <= PASSAGE;
  const { ofToken, list } = reading.clauses;
  const [one = 0, other = 0] = [ofToken[earlier.from], ofToken[later.from]];
  return within === 'clause' ? one === other : list[one]?.sentence === list[other]?.sentence;
};

/** At most one flag of each kind, quoting the clauses that raise it first. */
export const findFlags = (reading: Reading): ThemedFlag[] => {
  const { tokens, clauses, pack } = reading;
  const matches = pack.flags.matcher.matches(tokens);
  const exceptions = byFlag(matches, 'exception');
  const disclaimers = byFlag(matches, 'disclaimer');
  const excepted = new Map(FLAG_KEYS.map((flag) => [flag, covered(exceptions.get(flag))]));
  const waved = new Map(FLAG_KEYS.map((flag) => [flag, disclaimed(reading, disclaimers.get(flag))]));
  const good = goodSentences(reading);
  const first = new Map<FlagKey, Quote>();
  const partsSoFar = pack.flags.combinations.map((): (Match | undefined)[] => []);

  const soundsGood = (match: Match): boolean => good.has(clauses.list[clauses.ofToken[match.from] ?? 0]?.sentence ?? -1);
  const counts = (match: Match): boolean => {
    const { flag, negatable } = match.value;
    if (waved.get(flag)?.has(match.from) === true) return false;
    for (let index = match.from; index < match.to; index += 1) if (excepted.get(flag)?.has(index) === true) return false;
    return !negatable || !isNegatedThrough(tokens, clauses, match, pack.polarity, false);
  };
  const raise = (flag: FlagKey, from: number, to: number): void => {
    first.set(flag, quoteOf(tokens, clauses, from, to, new Set()));
  };

  for (const match of matches) {
    const rule = match.value;
    if (rule.kind === 'exception' || rule.kind === 'disclaimer' || first.has(rule.flag) || !counts(match)) continue;
    if (rule.kind === 'phrase' || (rule.kind === 'weak' && !soundsGood(match))) raise(rule.flag, match.from, match.to);
    if (rule.kind !== 'part') continue;
    const combination = pack.flags.combinations[rule.combination];
    const parts = partsSoFar[rule.combination];
    if (combination === undefined || parts === undefined) continue;
    parts[rule.list] = match;
    const others = parts.filter((part): part is Match => part !== undefined && near(reading, combination, part, match));
    if (others.length < combination.lists || (combination.weak && others.every(soundsGood))) continue;
    raise(rule.flag, Math.min(...others.map((part) => part.from)), Math.max(...others.map((part) => part.to)));
  }
  const personal = findPersonalData(reading);
  if (personal !== null) first.set('personal_data', personal);
  return FLAG_KEYS.flatMap((key) => {
    const quote = first.get(key);
    return quote === undefined ? [] : [{ key, quote }];
  });
};
