import type { DriverKey, FlagKey } from './theming.types.js';

/**
 * Patterns are written as `;`-separated phrases (line breaks count as `;` too). In a phrase
 * - a plain word matches its inflections (`transfer` = transferred, transfers, transferring),
 * - `=word` matches that form only, `word*` any word that starts so, `*word` any that ends in it, up to two letters of inflection aside,
 * - `a|b` is either word, `@name` any word of the language's class of that name, `x?` may be missing,
 * - `_` is up to two words in between and `__` up to five, never across a clause.
 */
export type PhraseList = string;

export interface DriverDictionary {
  readonly driver: DriverKey;
  /** Phrases that state the bad side whatever surrounds them, unless they are negated. */
  readonly bad: PhraseList;
  /** Phrases that state the good side; negated they are the bad side. */
  readonly good: PhraseList;
  /** Phrases that only name the matter: the clause around them says whether it was good. */
  readonly topic: PhraseList;
  /** What a bare mention means when nothing around it says more. */
  readonly bareMention: 'negative' | 'neutral' | 'positive';
}

/** Valence of words and phrases from -3 (worst) to 3. */
export interface LexiconEntry {
  readonly valence: number;
  readonly phrases: PhraseList;
}

export interface FlagDictionary {
  readonly flag: FlagKey;
  readonly phrases: PhraseList;
  /** Phrases that raise it only where their sentence sounds no better than neutral ("burning" against "a burning passion"). */
  readonly weak?: PhraseList;
  /** Phrases that say it only together, each too ordinary alone ("or else" and "refund"). */
  readonly together?: readonly FlagCombination[];
  /** Phrases that look alike and are none; a match that shares a word with one of these does not count. */
  readonly exceptions: PhraseList;
  /** Openings of what is said of others, supposed or joked: what follows in the sentence does not count, up to a "but". */
  readonly disclaimers?: PhraseList;
  /** Whether "I will not sue" takes the flag away. */
  readonly negatable: boolean;
}

/** One phrase of every list within one clause, one sentence, or a few dozen words. */
export interface FlagCombination {
  readonly within: 'clause' | 'sentence' | 'passage';
  readonly lists: readonly PhraseList[];
  /** Whether it takes a sentence that sounds no better than neutral, as for `weak`. */
  readonly weak?: boolean;
}

/** The words of a language beside which a number or a name is somebody's personal data. */
export interface PersonalWords {
  /** Beside these a short number is a telephone number. */
  readonly phone: PhraseList;
  /** Beside these a number names a thing: an order, a ticket, a model. */
  readonly reference: PhraseList;
  readonly card: PhraseList;
  /** Numbers that only banks have: sort code, routing number. */
  readonly bank: PhraseList;
  /** Any account: personal together with a name or a bank's number. */
  readonly account: PhraseList;
  /** Opens a name ("in the name of"). */
  readonly holder: PhraseList;
  /** Papers that name a person by number: passport, social security. */
  readonly identity: PhraseList;
  readonly birth: PhraseList;
  readonly months: string;
  /** A password and the like, given when a value follows. */
  readonly secret: PhraseList;
  /** Questions whose answer is a name in capitals: maiden name, first pet. */
  readonly answer: PhraseList;
  readonly pin: PhraseList;
  /** What may stand between such a word and its value ("is", "number"). */
  readonly links: string;
  /** Words that name a street whatever their case, and those that do so only in capitals ("Plover Drive"). */
  readonly street: PhraseList;
  readonly namedStreet: PhraseList;
  /** Where the number stands: "5 Mill Lane", "5 rue du Moulin", "Mühlweg 5" (with or without a name in between). */
  readonly streetForm: 'number-name-street' | 'number-street' | 'street-number';
  /** Words that are no part of a street's name ("10 minutes down the road"). */
  readonly notStreetNames: string;
  /** Places of business: their addresses are no secret. */
  readonly premises: PhraseList;
  /** Beside these a postcode is somebody's, and "ann at gmail" an address. */
  readonly home: PhraseList;
  readonly email: PhraseList;
  /** How "@" and "." are said. */
  readonly at: string;
  readonly dot: string;
  /** The words of the digits from 0 on, each with its variants ("zero|oh"); words that repeat the next digit stand with any of them. */
  readonly digits: string;
}

export interface Grammar {
  /** Reduces a lower-case word to what its inflections share; applied to patterns and comments alike. */
  readonly stem: (word: string) => string;
  /** Letters that are written out instead of losing their accent, so that both ways to type them are one. */
  readonly letters?: ReadonlyMap<string, string>;
  /** Words whose full stop ends no sentence: abbreviations, ordinals. */
  readonly pointed?: RegExp;
  /** Signs that open a sentence where no other sign has ended the one before (Spanish "¿", "¡"). */
  readonly sentenceOpeners?: RegExp;
  /** Written forms that stand for other words: contractions, common misspellings. */
  readonly expansions: Readonly<Record<string, string>>;
  /** What stands before an apostrophe and is a shortened word of its own (French `qu` = "que"); what follows is read on its own. */
  readonly elisions?: Readonly<Record<string, string>>;
  readonly classes: Readonly<Record<string, string>>;
  readonly negators: string;
  /** Verbs that one of these negators behind them negates ("hilft mir nicht"). */
  readonly negatedFromBehind?: { readonly verbs: string; readonly negators: string };
  /** Negators that reach the noun behind them only: between the words of a phrase they negate nothing ("ohne Lösung geschlossen"). */
  readonly nounNegators?: string;
  /** A negator followed by one of these negates nothing ("not only"). */
  readonly negatorExemptions: string;
  /** A negator after one of these is an ordinary word (French "une personne", somebody, against "personne", nobody). */
  readonly negatorLeads?: string;
  /** Words before the verb that a negator behind it completes (French "ne ... pas"): the two are one negation, around the verb and after. */
  readonly negationOpeners?: string;
  /** Words that negate only where an opener stands before them (French "ne ... plus", no longer, against "plus", more). */
  readonly boundNegators?: string;
  /** Negators that do not cancel each other out in one clause (French "jamais ... personne"). */
  readonly concordNegators?: string;
  /** After one of the leads a negator is praise when a tail follows ("could not have been more helpful"). */
  readonly superlativeLeads: string;
  readonly superlativeTails: string;
  /** Words a negation does not reach across. */
  readonly barriers: string;
  /** After one of these a barrier is none (Spanish "no tuve que esperar"). */
  readonly barrierLeads?: string;
  readonly contrasts: string;
  /** Behind or before one of these a contrasting word turns against nothing ("for a while", "yet again"). */
  readonly noContrastAfter?: string;
  readonly noContrastBefore?: string;
  /** Words that make a good side wished for instead of told ("should have been fixed"). */
  readonly wishes: PhraseList;
  /** Courtesies that say nothing of what was lived through ("Mit freundlichen Grüßen"): they are passed over. */
  readonly formulas?: PhraseList;
  /** How a question opens that only asks for information, and the words that make it a complaint after all. */
  readonly inquiries?: PhraseList;
  readonly pressing?: string;
  /** Praise that is scorn when everything else in the comment is a complaint ("great job losing my bag"). */
  readonly ironies?: PhraseList;
  readonly intensifiers: string;
  readonly diminishers: string;
  /** Joins clauses when both sides are long enough to stand alone. */
  readonly conjunctions: string;
}

export interface LanguagePack {
  readonly language: string;
  readonly grammar: Grammar;
  readonly drivers: readonly DriverDictionary[];
  readonly lexicon: readonly LexiconEntry[];
  readonly flags: readonly FlagDictionary[];
  /** Without them a comment is searched with the English ones. */
  readonly personal?: PersonalWords;
}
