import { quoteOf, type Clauses } from './clauses.js';
import { evaluations } from './evaluations.js';
import type { DriverRule, Finding } from './finding.types.js';
import { scornfulSentences } from './irony.js';
import type { CompiledLanguage } from './languages.js';
import type { PhraseMatch } from './phrase-matcher.js';
import { intensityAt, isNegated, isNegatedThrough } from './polarity.js';
import { SCENERY, sentenceOf, withoutScenery } from './scenery.js';
import { addTone, longestOnly, NO_TONE, sentimentOf, type Tone } from './sentiment.js';
import type { Sentiment, ThemedDriver } from './theming.types.js';
import type { Token } from './tokenizer.js';

interface Surroundings {
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly pack: CompiledLanguage;
  readonly wished: ReadonlySet<number>;
  /** Tone of each clause by the lexicon. */
  readonly spoken: readonly Tone[];
  /** Their sums over each sentence and over the whole comment. */
  readonly spokenIn: ReadonlyMap<number, Tone>;
  readonly spokenInAll: Tone;
  /** Whether it is a message to somebody ("@acmeair ..."). */
  readonly addressed: boolean;
  /** Sentences that only ask. */
  readonly asked: ReadonlySet<number>;
}

/** Every finding in the order of the text; matches of one driver that overlap count once, by the longest. */
export const readFindings = (reading: Surroundings): Finding[] => {
  const byDriver = new Map<string, PhraseMatch<DriverRule>[]>();
  for (const match of reading.pack.drivers.matches(reading.tokens)) {
    const matches = byDriver.get(match.value.driver);
    if (matches === undefined) byDriver.set(match.value.driver, [match]);
    else matches.push(match);
  }
  const findings: Finding[] = [];
  for (const matches of byDriver.values()) {
    const sides = longestOnly(matches.filter((match) => match.value.kind !== 'topic'));
    const topics = longestOnly(matches.filter((match) => match.value.kind === 'topic'));
    for (const match of sides) findings.push(readSide(match, reading));
    // A side says more than the mere name it stands in, however long that is.
    for (const match of withoutOverlap(topics, sides)) findings.push(readTopic(match, reading));
  }
  const ordered = findings.map((finding) => asAsked(finding, reading)).toSorted((a, b) => a.from - b.from || a.to - b.to);
  const meant = reading.pack.refine(ordered, reading.tokens, reading.clauses);
  const kept = meant.filter((finding, index) => !neighbours(meant, index).some((other) => explains(other, finding)));
  const sincere = withoutIrony(withoutScenery(kept, reading.clauses), reading);
  const all = [...sincere, ...evaluations(reading.clauses, reading.spoken, sincere)];
  if (reading.addressed) return withoutEmphasis(all);
  // A review that judges nothing in words is still about what it names.
  return all.length > 0 ? all : kept.filter((finding) => !reading.asked.has(sentenceOf(finding, reading.clauses)));
};

// In a message about a matter "unacceptable!" only stresses the matter; in a review it is a verdict of its own.
const withoutEmphasis = (findings: readonly Finding[]): Finding[] =>
  findings.some((finding) => finding.driver !== 'general' && finding.sentiment !== 'neutral')
    ? findings.filter((finding) => finding.driver !== 'general')
    : [...findings];

/** The first that no second overlaps; both in the order of the text, each free of overlaps. */
const withoutOverlap = (
  first: readonly PhraseMatch<DriverRule>[],
  second: readonly PhraseMatch<DriverRule>[],
): PhraseMatch<DriverRule>[] => {
  let at = 0;
  return first.filter((match) => {
    while (at < second.length && (second[at]?.to ?? 0) <= match.from) at += 1;
    const next = second[at];
    return next === undefined || next.from >= match.to;
  });
};

// Phrases reach over a few dozen words at most; nothing further off can overlap.
const REACH = 40;

const neighbours = (ordered: readonly Finding[], index: number): Finding[] => {
  const at = ordered[index]?.from ?? 0;
  let low = index;
  let high = index;
  while (low > 0 && (ordered[low - 1]?.from ?? 0) >= at - REACH) low -= 1;
  while (high < ordered.length && (ordered[high]?.from ?? 0) <= at + REACH) high += 1;
  return ordered.slice(low, high);
};

// "Do you charge for bags?" asks about a charge and complains of none.
const asAsked = (finding: Finding, { clauses, asked, spoken }: Surroundings): Finding => {
  if (!asked.has(sentenceOf(finding, clauses))) return finding;
  if (oneSided(spoken[clauses.ofToken[finding.from] ?? 0] ?? NO_TONE) === 'negative' && finding.kind !== 'topic') return finding;
  return { ...finding, kind: 'topic', sentiment: 'neutral', weight: 0.35, reason: 'it is asked about' };
};

const withoutIrony = (findings: readonly Finding[], reading: Surroundings): Finding[] => {
  const scornful = scornfulSentences(reading, reading.pack.ironies, findings);
  return findings.filter(
    (finding) => finding.driver !== 'general' || finding.sentiment !== 'positive' || !scornful.has(sentenceOf(finding, reading.clauses)),
  );
};

// In "easy to book" the word "easy" is about booking and no second driver; in "quick refund" so is "quick".
const explains = (other: Finding, finding: Finding): boolean => {
  const length = finding.to - finding.from;
  if (other.driver === finding.driver || (other.kind === 'topic' && finding.kind !== 'topic')) return false;
  if (other.to - other.from <= length) return carriesOn(other, finding);
  const overlaps = other.from < finding.to && finding.from < other.to;
  const contains = other.from <= finding.from && other.to >= finding.to;
  return (length <= 2 && overlaps) || (length <= 4 && contains) || carriesOn(other, finding);
};

// In "the refund arrived the next day" the arrival is the refund's and no delivery: what began first goes on.
const carriesOn = (other: Finding, finding: Finding): boolean =>
  other.kind !== 'topic' && other.from < finding.from && finding.from < other.to && finding.to - finding.from <= other.to - other.from + 1;

const readSide = (match: PhraseMatch<DriverRule>, { tokens, clauses, pack, wished }: Surroundings): Finding => {
  const { driver, kind } = match.value;
  const negated = isNegatedThrough(tokens, clauses, match, pack.polarity, kind === 'good');
  const isWish = kind === 'good' && !negated && wished.has(match.from);
  const good = (kind === 'good') !== (negated || isWish);
  const intense = intensityAt(tokens, match.from, pack.polarity);
  const said = kind === 'good' ? 'good' : 'bad';
  return {
    driver,
    kind: kind === 'good' ? 'good' : 'bad',
    sentiment: good ? 'positive' : 'negative',
    from: match.from,
    to: match.to,
    weight: (negated || isWish ? 0.75 : 0.85) + (intense > 1 ? 0.05 : intense < 1 ? -0.1 : 0),
    reason: negated ? `negates the ${said} side` : isWish ? `wishes for the ${said} side` : `states the ${said} side`,
  };
};

const readTopic = (match: PhraseMatch<DriverRule>, reading: Surroundings): Finding => {
  const { driver, bareMention } = match.value;
  const place = { driver, kind: 'topic', from: match.from, to: match.to } as const;
  const clause = reading.clauses.ofToken[match.from] ?? 0;
  const near = oneSided(reading.spoken[clause] ?? NO_TONE);
  if (near !== null) return { ...place, sentiment: near, weight: 0.65, reason: `the clause around it is ${near}` };
  if (isNegated(reading.tokens, reading.clauses, match, reading.pack.polarity) && bareMention !== 'neutral') {
    return { ...place, sentiment: bareMention === 'negative' ? 'positive' : 'negative', weight: 0.6, reason: 'its absence is told' };
  }
  const turned = turnedAgainst(clause, reading);
  if (turned !== null) return { ...place, sentiment: turned, weight: 0.55, reason: 'it is set against what came before' };
  if (bareMention !== 'neutral') return { ...place, sentiment: bareMention, weight: 0.45, reason: 'a bare mention of it' };
  const wide = oneSided(sentenceTone(clause, reading)) ?? (SCENERY.has(driver) ? null : oneSided(reading.spokenInAll));
  if (wide !== null) return { ...place, sentiment: wide, weight: 0.45, reason: `what is said around it is ${wide}` };
  return { ...place, sentiment: 'neutral', weight: 0.35, reason: 'it is mentioned without judgement' };
};

const oneSided = (tone: Tone): 'positive' | 'negative' | null => {
  const sentiment = sentimentOf(tone);
  if (sentiment === 'mixed') return tone.bad >= tone.good ? 'negative' : 'positive';
  return sentiment === 'neutral' ? null : sentiment;
};

// "Lovely agent, but the queue": the second half needs no word of its own to be the opposite.
const turnedAgainst = (clause: number, { clauses, spoken }: Surroundings): 'positive' | 'negative' | null => {
  if (clauses.list[clause]?.contrast !== true) return null;
  const before = oneSided(spoken[clause - 1] ?? NO_TONE);
  return before === null ? null : before === 'positive' ? 'negative' : 'positive';
};

const sentenceTone = (clause: number, { clauses, spokenIn }: Surroundings): Tone =>
  spokenIn.get(clauses.list[clause]?.sentence ?? 0) ?? NO_TONE;

/** The tone of each sentence, of the tones of its clauses. */
export const tonesOfSentences = ({ list }: Clauses, tones: readonly Tone[]): ReadonlyMap<number, Tone> => {
  const sums = new Map<number, Tone>();
  list.forEach(({ sentence }, index) => sums.set(sentence, addTone(sums.get(sentence) ?? NO_TONE, tones[index] ?? NO_TONE)));
  return sums;
};

interface Written {
  readonly comment: string;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly pack: CompiledLanguage;
}

/** One entry per driver, in the order the comment first speaks of it, quoting its firmest place. */
export const mergeFindings = (findings: readonly Finding[], written: Written): ThemedDriver[] => {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.driver);
    if (group === undefined) groups.set(finding.driver, [finding]);
    else group.push(finding);
  }
  return [...groups].flatMap(([key, group]) => {
    const firmest = group.reduce((best, finding) => (finding.weight > best.weight ? finding : best));
    const quote = quoteOf(written.tokens, written.clauses, firmest.from, firmest.to, written.pack.openers);
    const words = written.comment.slice(written.tokens[firmest.from]?.start ?? 0, written.tokens[firmest.to - 1]?.end ?? 0);
    const sentiment = mergedSentiment(group);
    return [
      {
        key,
        sentiment,
        quote,
        weight: Math.round(Math.min(1, firmest.weight + 0.05 * (group.length - 1)) * 100) / 100,
        why: `"${words}" speaks of ${written.pack.labelOf(key)}: ${firmest.reason}.`,
      },
    ];
  });
};

// A bare mention does not make a firm statement mixed.
const mergedSentiment = (group: readonly Finding[]): Sentiment => {
  const firm = group.filter((finding) => finding.kind !== 'topic');
  const counted = firm.length > 0 ? firm : group;
  const good = counted.some((finding) => finding.sentiment === 'positive');
  const bad = counted.some((finding) => finding.sentiment === 'negative');
  return good && bad ? 'mixed' : good ? 'positive' : bad ? 'negative' : 'neutral';
};
