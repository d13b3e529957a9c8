import { splitClauses } from '../clauses.js';
import type { CompiledLanguage } from '../languages.js';
import type { Quote } from '../theming.types.js';
import { tokenize, type Token } from '../tokenizer.js';
import { maskQuotes } from './mask.js';

export interface PhraseComment {
  readonly responseId: string;
  readonly customerId: string;
  readonly comment: string;
  readonly language: string;
  readonly drivers: readonly string[];
  /** Personal data in it. */
  readonly hidden: readonly Quote[];
  /** Names that belong to this contact: the customer's and the agent's. */
  readonly names: readonly string[];
}

export interface EmergingPhrase {
  readonly phrase: string;
  readonly language: string;
  readonly customers: number;
  readonly comments: number;
  /** Comments with a driver that say it, too. */
  readonly elsewhere: number;
  /** Log odds against the other comments, in standard errors. */
  readonly score: number;
  /** Masked. */
  readonly examples: readonly { readonly responseId: string; readonly comment: string }[];
}

const FEWEST_CUSTOMERS = 5;
const LONGEST = 4;
const SURE = 1.96;
const MOST_EXAMPLES = 5;
const MOST_PHRASES = 50;
// Each is compared with each.
const MOST_COMPARED = 1_000;
const READ_CHARACTERS = 2_000;
const SHOWN_CHARACTERS = 300;
const SAME_SHARE = 0.8;

interface Candidate {
  readonly shown: string;
  readonly language: string;
  readonly customers: Set<string>;
  readonly comments: PhraseComment[];
  elsewhere: number;
}

/**
 * What several customers say in comments that nothing places with a driver: candidates for the dictionary or for a new
 * driver. A generator, so that whoever runs it can let others take a turn between comments; it yields how many are done.
 */
export function* emergingPhrases(
  comments: readonly PhraseComment[],
  languageOf: (language: string) => CompiledLanguage,
): Generator<number, EmergingPhrase[]> {
  const unplaced = comments.filter(isUnplaced);
  const candidates = new Map<string, Candidate>();
  let done = 0;
  for (const comment of unplaced) {
    for (const [key, shown] of gramsOf(comment, languageOf(comment.language))) {
      const known = candidates.get(key) ?? { shown, language: comment.language, customers: new Set(), comments: [], elsewhere: 0 };
      known.customers.add(comment.customerId);
      known.comments.push(comment);
      candidates.set(key, known);
    }
    yield (done += 1);
  }
  for (const [key, { customers }] of candidates) if (customers.size < FEWEST_CUSTOMERS) candidates.delete(key);
  for (const comment of candidates.size === 0 ? [] : comments.filter((each) => !isUnplaced(each))) {
    for (const [key] of gramsOf(comment, languageOf(comment.language))) {
      const candidate = candidates.get(key);
      if (candidate) candidate.elsewhere += 1;
    }
    yield (done += 1);
  }
  const scored = [...candidates].map(([key, candidate]) => ({
    key,
    candidate,
    score: logOdds(candidate.comments.length, unplaced.length, candidate.elsewhere, comments.length - unplaced.length),
  }));
  const telling = scored
    .filter(({ score }) => score > SURE)
    .toSorted((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_COMPARED);
  const kept: Scored[] = [];
  for (const one of telling.filter((each) => !telling.some((other) => saysItBetter(other, each)))) {
    if (!kept.some((other) => isPieceOfTheSame(other, one))) kept.push(one);
  }
  return kept.slice(0, MOST_PHRASES).map(phraseOf);
}

const isUnplaced = ({ drivers }: PhraseComment): boolean => drivers.every((key) => key === 'general');

/** The runs of two to four words within a clause, by their key: no numbers, names or personal data, nothing that the dictionary knows. */
const gramsOf = ({ comment, language, hidden, names }: PhraseComment, pack: CompiledLanguage): Map<string, string> => {
  const text = comment.slice(0, READ_CHARACTERS);
  const tokens = tokenize(text, pack.grammar);
  const clauses = splitClauses(tokens, pack.clauseWords);
  const secret = new Set(names.flatMap((name) => tokenize(name, pack.grammar).map(({ form }) => form)));
  const known = new Set(pack.drivers.matches(tokens).flatMap(({ from, to }) => Array.from({ length: to - from }, (_, at) => from + at)));
  const isOpen = (token: Token, at: number): boolean =>
    /^\p{L}+$/u.test(token.form) &&
    !secret.has(token.form) &&
    !known.has(at) &&
    !hidden.some(({ start, end }) => start < token.end && token.start < end);
  const isEdge = ({ form }: Token): boolean => form.length > 2 && !pack.openers.has(form);
  const grams = new Map<string, string>();
  tokens.forEach((first, from) => {
    if (!isOpen(first, from) || !isEdge(first)) return;
    for (let to = from + 1; to < Math.min(tokens.length, from + LONGEST); to += 1) {
      const last = tokens[to];
      if (last === undefined || !isOpen(last, to) || last.before !== 'none' || clauses.ofToken[to] !== clauses.ofToken[from]) return;
      if (!isEdge(last)) continue;
      const stems = tokens.slice(from, to + 1).map(({ stem }) => stem);
      grams.set(`${language} ${stems.join(' ')}`, text.slice(first.start, last.end).toLowerCase());
    }
  });
  return grams;
};

/** How much more often it is said in comments without a driver, in standard errors: log odds with half a comment added to each count. */
const logOdds = (here: number, of: number, elsewhere: number, ofElsewhere: number): number => {
  const odds = (count: number, total: number): number => Math.log((count + 0.5) / (total - count + 0.5));
  return (odds(here, of) - odds(elsewhere, ofElsewhere)) / Math.sqrt(1 / (here + 0.5) + 1 / (elsewhere + 0.5));
};

interface Scored {
  readonly key: string;
  readonly candidate: Candidate;
  readonly score: number;
}

/** Of a phrase and a longer one around it: the longer one where nearly all customers say that, else the shorter one. */
const saysItBetter = (other: Scored, one: Scored): boolean => {
  if (other === one) return false;
  const [size, otherSize] = [one.candidate.customers.size, other.candidate.customers.size];
  const within = (inner: string, outer: string): boolean => ` ${outer} `.includes(` ${inner.slice(inner.indexOf(' ') + 1)} `);
  if (one.candidate.language !== other.candidate.language) return false;
  if (other.key.length > one.key.length) return within(one.key, other.key) && otherSize >= size * SAME_SHARE;
  return within(other.key, one.key) && size < otherSize * SAME_SHARE;
};

/** Two pieces of one longer sentence that the same customers wrote. */
const isPieceOfTheSame = (other: Scored, one: Scored): boolean => {
  const words = one.key.split(' ').slice(1);
  const pairs = words.slice(1).map((word, at) => ` ${words[at]} ${word} `);
  if (!pairs.some((pair) => `${other.key} `.includes(pair))) return false;
  const shared = [...one.candidate.customers].filter((customer) => other.candidate.customers.has(customer)).length;
  return shared >= one.candidate.customers.size * SAME_SHARE;
};

const phraseOf = ({ candidate: { shown, language, customers, comments, elsewhere }, score }: Scored): EmergingPhrase => ({
  phrase: shown,
  language,
  customers: customers.size,
  comments: comments.length,
  elsewhere,
  score: Math.round(score * 100) / 100,
  examples: comments.slice(0, MOST_EXAMPLES).map((comment) => ({
    responseId: comment.responseId,
    comment: maskQuotes(comment.comment, [...comment.hidden, ...namesIn(comment)]).slice(0, SHOWN_CHARACTERS),
  })),
});

/** Where the names of the contact stand in its comment. */
const namesIn = ({ comment, names }: PhraseComment): Quote[] => {
  const secret = new Set(names.flatMap((name) => name.toLowerCase().split(/[^\p{L}]+/u)).filter((part) => part.length > 1));
  return [...comment.matchAll(/\p{L}+/gu)].flatMap((match) =>
    secret.has(match[0].toLowerCase()) ? [{ start: match.index, end: match.index + match[0].length }] : [],
  );
};
