import type { Clauses, ClauseWords } from './clauses.js';
import type { DriverRule, Finding } from './finding.types.js';
import { compileFlags, type CompiledFlags } from './flag-rules.js';
import type { DriverDictionary, Grammar, LanguagePack } from './language.types.js';
import { compileInquiries, type InquiryRules } from './inquiries.js';
import { german } from './languages/de/german.js';
import { english } from './languages/en/english.js';
import { englishPersonalWords } from './languages/en/personal-words.js';
import { spanish } from './languages/es/spanish.js';
import { french } from './languages/fr/french.js';
import { compilePersonalWords, type CompiledPersonalWords } from './personal-words.js';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.js';
import { compilePolarity, wordSet, type PolarityRules } from './polarity.js';
import { DEFAULT_TAXONOMY, labelIn } from './taxonomy-document.js';
import type { Token } from './tokenizer.js';

export interface CompiledLanguage {
  readonly language: string;
  readonly grammar: Grammar;
  readonly clauseWords: ClauseWords;
  /** Words a quote does not begin with. */
  readonly openers: ReadonlySet<string>;
  readonly formulas: PhraseMatcher<true>;
  readonly polarity: PolarityRules;
  readonly inquiries: InquiryRules;
  readonly ironies: PhraseMatcher<true>;
  readonly drivers: PhraseMatcher<DriverRule>;
  readonly lexicon: PhraseMatcher<number>;
  readonly flags: CompiledFlags;
  readonly personal: CompiledPersonalWords;
  /** What a taxonomy makes of the findings: merges, splits, exceptions. */
  readonly refine: (findings: readonly Finding[], tokens: readonly Token[], clauses: Clauses) => readonly Finding[];
  readonly labelOf: (driver: string) => string;
}

const PACKS: readonly LanguagePack[] = [english, german, french, spanish];

const compile = (pack: LanguagePack): CompiledLanguage => {
  const { grammar } = pack;
  const contrasts = wordSet(grammar.contrasts, grammar);
  const conjunctions = wordSet(grammar.conjunctions, grammar);
  const noContrastAfter = wordSet(grammar.noContrastAfter, grammar);
  const noContrastBefore = wordSet(grammar.noContrastBefore, grammar);
  return {
    language: pack.language,
    grammar,
    clauseWords: { contrasts, conjunctions, noContrastAfter, noContrastBefore },
    openers: new Set([...contrasts, ...conjunctions]),
    formulas: compilePhrases([[grammar.formulas ?? '', true]], grammar),
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
    flags: compileFlags(pack.flags, grammar),
    personal: compilePersonalWords(pack.personal ?? englishPersonalWords, grammar),
    refine: (findings) => findings,
    labelOf: (driver) => labelIn(DEFAULT_TAXONOMY.document, driver),
  };
};

const driverPhrases = ({ driver, bad, good, topic, bareMention }: DriverDictionary): (readonly [string, DriverRule])[] => [
  [bad, { driver, kind: 'bad', bareMention }],
  [good, { driver, kind: 'good', bareMention }],
  [topic, { driver, kind: 'topic', bareMention }],
];

// Each compiled when it is first read: a process that starts need not wait for languages that nobody writes.
const compiled = new Map<LanguagePack, CompiledLanguage>();

/** The languages that there is a dictionary for. */
export const LANGUAGES: readonly string[] = PACKS.map(({ language }) => language);

/** The pack of a BCP 47 tag's language ('de-AT' -> 'de'), English where there is none. */
export const compiledLanguage = (tag: string | null): CompiledLanguage => {
  const language = (tag ?? 'en').toLowerCase().split(/[-_]/)[0];
  const pack = PACKS.find((candidate) => candidate.language === language) ?? english;
  const known = compiled.get(pack) ?? compile(pack);
  compiled.set(pack, known);
  return known;
};
