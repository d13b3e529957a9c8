import { languageBase } from '../../domain/policy/language.js';
import { ar, he } from './own-texts-ar-he.js';
import { de, en } from './own-texts-en-de.js';
import { es, fr } from './own-texts-es-fr.js';
import { it, pt } from './own-texts-it-pt.js';
import type { OwnTexts } from './own-words.js';

const texts: Record<string, OwnTexts> = { en, de, es, fr, it, pt, ar, he };

/** The words of a customer's own pages for a language tag such as `de-AT`. */
export const ownTextsFor = (language: string): OwnTexts => texts[languageBase(language)] ?? en;
