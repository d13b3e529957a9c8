import { chooseLanguage, languageBase } from '../policy/language.js';

/** The few words of a message that no policy writes. Languages without their own get English. */
export interface MessageWords {
  /** Put before the subject or the text of a reminder. */
  reminder: string;
  smsOptOut: string;
  answerHere: string;
  unsubscribe: string;
  /** Stand in for a missing name of the brand or the agent. */
  us: string;
  ourTeam: string;
}

const english: MessageWords = {
  reminder: 'Reminder',
  smsOptOut: 'Reply STOP to opt out.',
  answerHere: 'Answer here',
  unsubscribe: 'Stop these messages',
  us: 'us',
  ourTeam: 'our team',
};

const words: Record<string, MessageWords> = {
  en: english,
  de: {
    reminder: 'Erinnerung',
    smsOptOut: 'Abmelden: STOP antworten.',
    answerHere: 'Hier antworten',
    unsubscribe: 'Keine solchen Nachrichten mehr',
    us: 'uns',
    ourTeam: 'unserem Team',
  },
  fr: {
    reminder: 'Rappel',
    smsOptOut: 'Répondez STOP pour ne plus en recevoir.',
    answerHere: 'Répondre ici',
    unsubscribe: 'Ne plus recevoir ces messages',
    us: 'nous',
    ourTeam: 'notre équipe',
  },
  es: {
    reminder: 'Recordatorio',
    smsOptOut: 'Responda STOP para no recibir más.',
    answerHere: 'Responder aquí',
    unsubscribe: 'No recibir más estos mensajes',
    us: 'nosotros',
    ourTeam: 'nuestro equipo',
  },
  it: {
    reminder: 'Promemoria',
    smsOptOut: 'Per disiscriversi: STOP.',
    answerHere: 'Rispondi qui',
    unsubscribe: 'Basta messaggi come questo',
    us: 'noi',
    ourTeam: 'il nostro team',
  },
  pt: {
    reminder: 'Lembrete',
    smsOptOut: 'Para sair, responda STOP.',
    answerHere: 'Responder aqui',
    unsubscribe: 'Não receber mais mensagens destas',
    us: 'nós',
    ourTeam: 'a nossa equipa',
  },
  ar: {
    reminder: 'تذكير',
    smsOptOut: 'للإيقاف أرسلوا STOP.',
    answerHere: 'أجيبوا هنا',
    unsubscribe: 'إيقاف هذه الرسائل',
    us: 'نحن',
    ourTeam: 'فريقنا',
  },
  he: {
    reminder: 'תזכורת',
    smsOptOut: 'להסרה השיבו STOP.',
    answerHere: 'לתשובה',
    unsubscribe: 'לא עוד הודעות כאלה',
    us: 'אותנו',
    ourTeam: 'הצוות שלנו',
  },
};

/** Words for a language tag such as `de-AT`. */
export function wordsFor(language: string): MessageWords {
  return words[languageBase(language)] ?? english;
}

/** Value of the HTML `dir` attribute. */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return ['ar', 'fa', 'he', 'ur', 'ps', 'yi', 'dv'].includes(languageBase(language)) ? 'rtl' : 'ltr';
}

/** The language of `available` that serves `wanted` best: itself, its base, a sibling of its base, English, or the first there is. */
export function closestLanguage(available: readonly string[], wanted: string): string | null {
  return available.length === 0 ? null : chooseLanguage(available, [wanted]);
}
