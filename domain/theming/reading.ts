import { splitClauses, type Clauses } from './clauses.js';
import { readFindings, tonesOfSentences } from './driver-findings.js';
import type { Finding } from './finding.types.js';
import { inquirySentences } from './inquiries.js';
import { scornfulSentences } from './irony.js';
import type { CompiledLanguage } from './languages.js';
import { withoutMatches } from './phrase-matcher.js';
import { wishedTokens } from './polarity.js';
import { addTone, lexiconTones, NO_TONE, sentimentOf, type Tone } from './sentiment.js';
import { tokenize, type Token } from './tokenizer.js';

/** What the dictionary of a language sees in a comment; every later step, learnt ones too, starts from here. */
export interface Reading {
  readonly comment: string;
  readonly pack: CompiledLanguage;
  readonly tokens: readonly Token[];
  readonly clauses: Clauses;
  readonly findings: readonly Finding[];
  /** Whether it opens with a handle: a message to somebody, not a review. */
  readonly addressed: boolean;
  /** Sentences that only ask. */
  readonly asked: ReadonlySet<number>;
  /** Tone of each clause, by the lexicon and by what was found in it. */
  readonly tones: readonly Tone[];
  /** Their sum. */
  readonly tone: Tone;
}

// What a driver's own good or bad phrase adds to the tone of its clause.
const FINDING_TONE = 1.2;

const ADDRESSED = /^[\s.]*@[\p{L}\p{N}_]/u;

/** Pure, never throws, linear in the comment's length. */
export const readComment = (comment: string, pack: CompiledLanguage): Reading => {
  const tokens = withoutMatches(tokenize(comment, pack.grammar), pack.formulas);
  const clauses = splitClauses(tokens, pack.clauseWords);
  const wished = wishedTokens(tokens, clauses, pack.polarity);
  const spoken = lexiconTones(tokens, clauses, pack.lexicon, pack.polarity, wished);
  const asked = inquirySentences(tokens, clauses, pack.inquiries);
  const addressed = ADDRESSED.test(comment);
  const spokenIn = tonesOfSentences(clauses, spoken);
  const spokenInAll = spoken.reduce(addTone, NO_TONE);
  const findings = readFindings({ tokens, clauses, pack, wished, spoken, spokenIn, spokenInAll, asked, addressed });
  const scornful = scornfulSentences({ tokens, clauses, addressed }, pack.ironies, findings);
  const meant = spoken.map((tone, index) =>
    scornful.has(clauses.list[index]?.sentence ?? -1) ? { good: tone.good * SCORN_SHARE, bad: tone.bad } : tone,
  );
  const tones = withFindings(meant, clauses, findings);
  return { comment, pack, tokens, clauses, findings, addressed, asked, tones, tone: weighed(tones.reduce(addTone, NO_TONE), findings) };
};

// What is left of praise that is scorn.
const SCORN_SHARE = 0.2;

// Where every firm statement is a complaint, kind words beside it are courtesy or scorn; and the other way round.
const COURTESY_SHARE = 0.5;
// A topic whose own clause judges it says as much as a phrase that does.
const FIRM_TOPIC = 0.65;

const weighed = ({ good, bad }: Tone, findings: readonly Finding[]): Tone => {
  const firm = findings.filter((finding) => finding.kind !== 'topic' || finding.weight >= FIRM_TOPIC);
  const praised = firm.some((finding) => finding.sentiment === 'positive');
  const blamed = firm.some((finding) => finding.sentiment === 'negative');
  if (praised === blamed) return { good, bad };
  return praised ? { good, bad: bad * COURTESY_SHARE } : { good: good * COURTESY_SHARE, bad };
};

const withFindings = (spoken: readonly Tone[], clauses: Clauses, findings: readonly Finding[]): Tone[] => {
  const tones = [...spoken];
  for (const finding of findings) {
    const clause = clauses.ofToken[finding.from] ?? 0;
    if (finding.sentiment === 'neutral' || (finding.kind === 'topic' && sentimentOf(spoken[clause] ?? NO_TONE) !== 'neutral')) continue;
    const weight = finding.kind === 'topic' ? FINDING_TONE / 2 : FINDING_TONE;
    const tone = finding.sentiment === 'positive' ? { good: weight, bad: 0 } : { good: 0, bad: weight };
    tones[clause] = addTone(tones[clause] ?? NO_TONE, tone);
  }
  return tones;
};

/**
 * Whether words that nothing places say something in general. "@acmeair which terminal is it?" and "@acmeair sent you a DM"
 * do not: a conversation, in which nothing is judged.
 */
export const isGeneral = ({ tokens, findings, tone, addressed, asked, clauses }: Reading): boolean => {
  if (tokens.length === 0 || findings.length > 0) return false;
  return sentimentOf(tone) !== 'neutral' || !(addressed || clauses.list.every((clause) => asked.has(clause.sentence)));
};
