import type { Clauses } from './clauses.js';
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
  const { grammar } = base;
  const own = document.drivers.flatMap(({ key, phrases }) => {
    const mine = phrases[base.language];
    return mine === undefined ? [] : [{ key, phrases: mine }];
  });
  const rules = own.flatMap(({ key, phrases }): (readonly [string, DriverRule])[] =>
    (['bad', 'good', 'topic'] as const).map((kind) => [phrases[kind], { driver: key, kind, bareMention: 'neutral' }]),
  );
  const never = compilePhrases(
    own.map(({ key, phrases }) => [phrases.never, key] as const),
    grammar,
  );
  const merged = new Map(document.drivers.map(({ key }) => [key, mergedKey(document, key)]));
  const broaderOf = new Map(document.drivers.flatMap(({ key, splitFrom }) => (splitFrom === null ? [] : [[key, splitFrom] as const])));
  return {
    ...base,
    drivers: own.length === 0 ? base.drivers : both(base.drivers, compilePhrases(rules, grammar)),
    refine: (findings, tokens, clauses) => {
      const denied = new Map<string, Set<number>>();
      for (const { value, from, to } of never.matches(tokens)) {
        const places = denied.get(value) ?? new Set();
        for (let at = from; at < to; at += 1) places.add(at);
        denied.set(value, places);
      }
      const allowed = findings.filter(({ driver, from, to }) => !standsIn(denied.get(driver), from, to));
      return withoutBroader(
        allowed.map((finding) => ({ ...finding, driver: merged.get(finding.driver) ?? finding.driver })),
        clauses,
        broaderOf,
      );
    },
    labelOf: (key) => labelIn(document, key),
  };
};

const both = <T>(one: PhraseMatcher<T>, other: PhraseMatcher<T>): PhraseMatcher<T> => ({
  matches: (tokens) => [...one.matches(tokens), ...other.matches(tokens)],
});

const standsIn = (places: ReadonlySet<number> | undefined, from: number, to: number): boolean => {
  if (places === undefined) return false;
  for (let at = from; at < to; at += 1) if (places.has(at)) return true;
  return false;
};

// Where a statement speaks of the narrower driver, it does not speak of the one that was split.
const withoutBroader = (findings: readonly Finding[], { ofToken }: Clauses, broaderOf: ReadonlyMap<string, string>): readonly Finding[] => {
  if (broaderOf.size === 0) return findings;
  const place = (driver: string, { from }: Finding): string => `${driver} ${ofToken[from] ?? 0}`;
  const covered = new Set(
    findings.flatMap((finding) => {
      const broader = broaderOf.get(finding.driver);
      return broader === undefined ? [] : [place(broader, finding)];
    }),
  );
  return findings.filter((finding) => !covered.has(place(finding.driver, finding)));
};
