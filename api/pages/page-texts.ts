import { languageBase } from '../../domain/policy/language.js';
import { ar, he } from './page-texts-ar-he.js';
import { de, en } from './page-texts-en-de.js';
import { es, fr } from './page-texts-es-fr.js';
import { it, pt } from './page-texts-it-pt.js';
import type { PageTexts } from './page-words.js';

export type { PageTexts } from './page-words.js';

const texts: Record<string, PageTexts> = { en, de, es, fr, it, pt, ar, he };

/** The languages in which the pages have words of their own. */
export const pageLanguages = Object.keys(texts);

/** The page's words for a language tag such as `de-AT`. */
export const pageTextsFor = (language: string): PageTexts => texts[languageBase(language)] ?? en;
