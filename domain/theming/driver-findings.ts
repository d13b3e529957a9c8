import { quoteOf, type Clauses } from './clauses.js';
import type { DriverRule, Finding } from './finding.types.js';
import type { CompiledLanguage } from './languages.js';
import type { PhraseMatch } from './phrase-matcher.js';
import { intensityAt, isNegated, isNegatedThrough } from './polarity.js';
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
    for (const match of longestOnly(matches))
      findings.push(match.value.kind === 'topic' ? readTopic(match, reading) : readSide(match, reading));
  }
  const ordered = findings.toSorted((a, b) => a.from - b.from || a.to - b.to);
  const meant = reading.pack.refine(ordered, reading.tokens, reading.clauses);
  return meant.filter((finding) => !meant.some((other) => explains(other, finding)) && !isScenery(finding, meant, reading.clauses));
};

// In "easy to book" the word "easy" is about booking and no second driver; in "quick refund" so is "quick".
const explains = (other: Finding, finding: Finding): boolean => {
  const length = finding.to - finding.from;
  if (other.driver === finding.driver || other.to - other.from <= length || (other.kind === 'topic' && finding.kind !== 'topic'))
    return false;
  const overlaps = other.from < finding.to && finding.from < other.to;
  const contains = other.from <= finding.from && other.to >= finding.to;
  return (length <= 2 && overlaps) || (length <= 4 && contains);
};

// Words such as "agent" or "checkout" often only name the scene; where their clause says something firm, that is the matter.
const SCENERY: ReadonlySet<string> = new Set([
  'agent_attitude',
  'agent_knowledge',
  'digital_experience',
  'process_effort',
  'product_defect',
  'delivery_delay',
  'communication',
  'competitor',
  'wait_time',
]);

const isScenery = (finding: Finding, all: readonly Finding[], clauses: Clauses): boolean =>
  finding.kind === 'topic' &&
  (SCENERY.has(finding.driver) || finding.sentiment === 'neutral') &&
  ((SCENERY.has(finding.driver) && finding.sentiment === 'neutral') ||
    all.some(
      (other) => other.kind !== 'topic' && other.driver !== finding.driver && clauses.ofToken[other.from] === clauses.ofToken[finding.from],
    ));

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
  const wide = oneSided(sentenceTone(clause, reading)) ?? oneSided(reading.spoken.reduce(addTone, NO_TONE));
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

const sentenceTone = (clause: number, { clauses, spoken }: Surroundings): Tone => {
  const sentence = clauses.list[clause]?.sentence;
  return spoken.reduce((sum, tone, index) => (clauses.list[index]?.sentence === sentence ? addTone(sum, tone) : sum), NO_TONE);
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
  for (const finding of findings) groups.set(finding.driver, [...(groups.get(finding.driver) ?? []), finding]);
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
