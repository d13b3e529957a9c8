import type { FlagCombination, FlagDictionary, Grammar, PhraseList } from './language.types.js';
import { compilePhrases, type PhraseMatcher } from './phrase-matcher.js';
import type { FlagKey } from './theming.types.js';

/** What a phrase of a flag's dictionary does where it matches. */
export type FlagRule = {
  readonly flag: FlagKey;
  readonly negatable: boolean;
} & (
  | { readonly kind: 'phrase' | 'weak' | 'exception' | 'disclaimer' }
  /** One list of a combination: `list` of `combination`, by their indices. */
  | { readonly kind: 'part'; readonly combination: number; readonly list: number }
);

export interface CompiledCombination {
  readonly flag: FlagKey;
  readonly within: FlagCombination['within'];
  readonly weak: boolean;
  readonly lists: number;
}

export interface CompiledFlags {
  readonly matcher: PhraseMatcher<FlagRule>;
  readonly combinations: readonly CompiledCombination[];
}

export const compileFlags = (dictionaries: readonly FlagDictionary[], grammar: Grammar): CompiledFlags => {
  const combinations: CompiledCombination[] = [];
  const entries: (readonly [PhraseList, FlagRule])[] = [];
  for (const { flag, negatable, phrases, weak, exceptions, disclaimers, together } of dictionaries) {
    entries.push([phrases, { flag, negatable, kind: 'phrase' }]);
    entries.push([weak ?? '', { flag, negatable, kind: 'weak' }]);
    entries.push([exceptions, { flag, negatable, kind: 'exception' }]);
    entries.push([disclaimers ?? '', { flag, negatable, kind: 'disclaimer' }]);
    for (const { within, lists, weak: onlyWhereNotGood } of together ?? []) {
      const combination = combinations.length;
      combinations.push({ flag, within, weak: onlyWhereNotGood === true, lists: lists.length });
      entries.push(...lists.map((phrasesOfList, list) => [phrasesOfList, { flag, negatable, kind: 'part', combination, list }] as const));
    }
  }
  return { matcher: compilePhrases(entries, grammar), combinations };
};
