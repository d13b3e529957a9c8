import type { ClauseWords } from './clauses.js';
import type { FlagRule } from './flags.js';
import type { DriverDictionary, FlagDictionary, Grammar, LanguagePack } from './language.types.js';
import { compileInquiries, type InquiryRules } from './inquiries.js';
import { english } from './languages/en/english.js';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.js';
import { compilePolarity, type PolarityRules } from './polarity.js';
import type { DriverKey } from './theming.types.js';

export interface DriverRule {
  readonly driver: DriverKey;
  readonly kind: 'bad' | 'good' | 'topic';
  readonly bareMention: DriverDictionary['bareMention'];
}

export interface CompiledLanguage {
  readonly language: string;
  readonly grammar: Grammar;
  readonly clauseWords: ClauseWords;
  /** Words a quote does not begin with. */
  readonly openers: ReadonlySet<string>;
  readonly polarity: PolarityRules;
  readonly inquiries: InquiryRules;
  readonly ironies: PhraseMatcher<true>;
  readonly drivers: PhraseMatcher<DriverRule>;
  readonly lexicon: PhraseMatcher<number>;
  readonly flags: PhraseMatcher<FlagRule>;
}

const PACKS: readonly LanguagePack[] = [english];

const compile = (pack: LanguagePack): CompiledLanguage => {
  const { grammar } = pack;
  const words = (list: string): string[] => list.split(/\s+/).filter((word) => word !== '');
  const contrasts = new Set(words(grammar.contrasts));
  const conjunctions = new Set(words(grammar.conjunctions));
  return {
    language: pack.language,
    grammar,
    clauseWords: { contrasts, conjunctions },
    openers: new Set([...contrasts, ...conjunctions]),
    polarity: compilePolarity(grammar),
    inquiries: compileInquiries(grammar),
    ironies: compilePhrases([[grammar.ironies ?? '', true]], grammar),
    drivers: compilePhrases(
      pack.drivers.flatMap((dictionary) => driverPhrases(dictionary)),
      grammar,
    ),
    lexicon: compilePhrases(
      pack.lexicon.map((entry) => [entry.phrases, entry.valence] as const),
      grammar,
    ),
    flags: compilePhrases(
      pack.flags.flatMap((dictionary) => flagPhrases(dictionary)),
      grammar,
    ),
  };
};

const driverPhrases = ({ driver, bad, good, topic, bareMention }: DriverDictionary): (readonly [string, DriverRule])[] => [
  [bad, { driver, kind: 'bad', bareMention }],
  [good, { driver, kind: 'good', bareMention }],
  [topic, { driver, kind: 'topic', bareMention }],
];

const flagPhrases = ({ flag, phrases, exceptions, negatable }: FlagDictionary): (readonly [string, FlagRule])[] => [
  [phrases, { flag, exception: false, negatable }],
  [exceptions, { flag, exception: true, negatable }],
];

// Compiled when the module loads: once per process, and a broken phrase is found at start and not at a customer's comment.
const ENGLISH = compile(english);
const COMPILED: ReadonlyMap<string, CompiledLanguage> = new Map(
  PACKS.map((pack) => [pack.language, pack === english ? ENGLISH : compile(pack)]),
);

/** The pack of a BCP 47 tag's language ('de-AT' -> 'de'), English where there is none. */
export const compiledLanguage = (tag: string | null): CompiledLanguage =>
  COMPILED.get((tag ?? 'en').toLowerCase().split(/[-_]/)[0] ?? 'en') ?? ENGLISH;
