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
  ar: { yes: 'نعم، تم الحل', no: 'لا، ليس بعد' },
};

/** Words for a language tag such as `de-AT`. */
export function checkWordsFor(language: string): CheckWords {
  return words[(language.split(/[-_]/)[0] ?? language).toLowerCase()] ?? english;
}
