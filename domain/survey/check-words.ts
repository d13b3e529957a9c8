import { languageBase } from '../policy/language.js';

/** The few words of the question whether a matter is settled that no policy writes. Languages without their own get English. */
export interface CheckWords {
  /** Labels of the two answers, in the message and on the page. */
  yes: string;
  no: string;
}

const english: CheckWords = { yes: 'Yes, it is settled', no: 'No, not yet' };

const words: Record<string, CheckWords> = {
  en: english,
  de: { yes: 'Ja, alles erledigt', no: 'Nein, noch nicht' },
  es: { yes: 'Sí, está resuelto', no: 'No, todavía no' },
  fr: { yes: 'Oui, c’est réglé', no: 'Non, pas encore' },
  it: { yes: 'Sì, è risolto', no: 'No, non ancora' },
  pt: { yes: 'Sim, está resolvido', no: 'Não, ainda não' },
  ar: { yes: 'نعم، حُلّت', no: 'لا، ليس بعد' },
  he: { yes: 'כן, נפתר', no: 'לא, עדיין לא' },
};

/** Words for a language tag such as `de-AT`. */
export function checkWordsFor(language: string): CheckWords {
  return words[languageBase(language)] ?? english;
}
