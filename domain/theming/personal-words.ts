import type { Grammar, PersonalWords } from './language.types.js';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.js';
import { wordSet } from './polarity.js';
import { normalizeWord } from './tokenizer.js';

export type PersonalKind =
  | 'phone'
  | 'reference'
  | 'card'
  | 'bank'
  | 'account'
  | 'holder'
  | 'identity'
  | 'birth'
  | 'secret'
  | 'answer'
  | 'pin'
  | 'email'
  | 'home'
  | 'street'
  | 'namedStreet'
  | 'premises';

export interface CompiledPersonalWords {
  readonly matcher: PhraseMatcher<PersonalKind>;
  readonly streetForm: PersonalWords['streetForm'];
  readonly months: ReadonlySet<string>;
  readonly notStreetNames: ReadonlySet<string>;
  readonly at: ReadonlySet<string>;
  readonly dot: ReadonlySet<string>;
  readonly links: ReadonlySet<string>;
  readonly digits: ReadonlyMap<string, number>;
}

const KINDS: readonly PersonalKind[] = [
  'phone',
  'reference',
  'card',
  'bank',
  'account',
  'holder',
  'identity',
  'birth',
  'secret',
  'answer',
  'pin',
  'email',
  'home',
  'street',
  'namedStreet',
  'premises',
];

export const compilePersonalWords = (words: PersonalWords, grammar: Grammar): CompiledPersonalWords => ({
  matcher: compilePhrases(
    KINDS.map((kind) => [words[kind], kind] as const),
    grammar,
  ),
  streetForm: words.streetForm,
  months: wordSet(words.months, grammar),
  notStreetNames: wordSet(words.notStreetNames, grammar),
  at: wordSet(words.at, grammar),
  dot: wordSet(words.dot, grammar),
  links: wordSet(words.links, grammar),
  digits: new Map(
    words.digits
      .trim()
      .split(/\s+/)
      .flatMap((variants, digit) => variants.split('|').map((word) => [normalizeWord(word, grammar), digit] as const)),
  ),
});
