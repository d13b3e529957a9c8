import type { DriverRule, Finding } from './finding.types.js';
import { compiledLanguage, type CompiledLanguage } from './languages.js';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.js';
import { labelIn, mergedKey, type TaxonomyDocument } from './taxonomy-document.js';

/**
 * The dictionary of a language with what a taxonomy adds to it: own phrases, merges and splits. For the taxonomy that
 * Amends comes with, it is the plain dictionary.
 */
export const withTaxonomy = (language: string, document: TaxonomyDocument): CompiledLanguage => {
  const base = compiledLanguage(language);
  const own = document.drivers.flatMap(({ key, phrases }) => (phrases[base.language] ? [{ key, phrases: phrases[base.language] }] : []));
  const rules = own.flatMap(({ key, phrases }): (readonly [string, DriverRule])[] =>
    (['bad', 'good', 'topic'] as const).map((kind) => [phrases?.[kind] ?? '', { driver: key, kind, bareMention: 'neutral' }]),
  );
  const never = compilePhrases(
    own.map(({ key, phrases }) => [phrases?.never ?? '', key] as const),
    base.grammar,
  );
  return {
    ...base,
    drivers: both(base.drivers, compilePhrases(rules, base.grammar)),
    refine: (findings, tokens, clauses) => {
      const denied = never.matches(tokens);
      const allowed = findings.filter(
        ({ driver, from, to }) => !denied.some((match) => match.value === driver && match.from < to && from < match.to),
      );
      const told = allowed.map((finding) => ({ ...finding, driver: mergedKey(document, finding.driver) }));
      return told.filter(
        (finding) =>
          !told.some((other) => isNarrower(other, finding, document) && clauses.ofToken[other.from] === clauses.ofToken[finding.from]),
      );
    },
    labelOf: (key) => labelIn(document, key),
  };
};

const both = <T>(one: PhraseMatcher<T>, other: PhraseMatcher<T>): PhraseMatcher<T> => ({
  matches: (tokens) => [...one.matches(tokens), ...other.matches(tokens)],
});

const isNarrower = (other: Finding, finding: Finding, { drivers }: TaxonomyDocument): boolean =>
  other.driver !== finding.driver && drivers.some(({ key, splitFrom }) => key === other.driver && splitFrom === finding.driver);
