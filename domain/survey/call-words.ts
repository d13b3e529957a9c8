import { languageBase } from '../policy/language.js';

/** What a call says that no policy writes. `{brand}` is filled in; languages without their own get English. */
export interface CallWords {
  /** The tag that these words are in. */
  language: string;
  greeting: string;
  greetingAgain: string;
  /** `{min}`, `{max}`, `{low}` and `{high}` are the scale's. */
  scale: string;
  /** For scales with two digits, where a key alone says little. */
  wideScale: string;
  stop: string;
  wideStop: string;
  repeat: string;
  comment: string;
  unheard: string;
  stopped: string;
  closed: string;
  goodbye: string;
}

const en: CallWords = {
  language: 'en',
  greeting: 'Hello. This is an automatic call from {brand} about your recent contact with us.',
  greetingAgain:
    'Hello. This is an automatic call from {brand}. You told us that something went wrong, and we have been in touch with you since. How do you see it now?',
  scale: 'Press a key from {min} to {max}, or say the number. {min} means {low}, {max} means {high}.',
  wideScale: 'Enter a number from {min} to {max}, then the hash key, or say the number. {min} means {low}, {max} means {high}.',
  stop: 'To hear no more from us, press 9.',
  wideStop: 'To hear no more from us, press the star key.',
  repeat: 'Sorry, we did not get that.',
  comment: 'Please speak after the tone, or just hang up.',
  unheard: 'Sorry, we could not understand you. We will not keep you any longer.',
  stopped: 'You will get no more messages and calls like this from us.',
  closed: 'This question is closed by now.',
  goodbye: 'Goodbye.',
};

const de: CallWords = {
  language: 'de',
  greeting: 'Guten Tag. Dies ist ein automatischer Anruf von {brand} zu Ihrem letzten Kontakt mit uns.',
  greetingAgain:
    'Guten Tag. Dies ist ein automatischer Anruf von {brand}. Sie hatten uns gesagt, dass etwas schiefgelaufen ist, und wir haben uns seitdem bei Ihnen gemeldet. Wie sehen Sie es jetzt?',
  scale: 'Drücken Sie eine Taste von {min} bis {max}, oder sagen Sie die Zahl. {min} bedeutet {low}, {max} bedeutet {high}.',
  wideScale:
    'Geben Sie eine Zahl von {min} bis {max} ein und drücken Sie die Rautetaste, oder sagen Sie die Zahl. {min} bedeutet {low}, {max} bedeutet {high}.',
  stop: 'Wenn Sie nichts mehr von uns hören möchten, drücken Sie die 9.',
  wideStop: 'Wenn Sie nichts mehr von uns hören möchten, drücken Sie die Sterntaste.',
  repeat: 'Das haben wir leider nicht verstanden.',
  comment: 'Sprechen Sie einfach los, oder legen Sie auf.',
  unheard: 'Wir konnten Sie leider nicht verstehen und möchten Sie nicht länger aufhalten.',
  stopped: 'Sie bekommen keine solchen Nachrichten und Anrufe mehr von uns.',
  closed: 'Diese Frage ist inzwischen geschlossen.',
  goodbye: 'Auf Wiederhören.',
};

const es: CallWords = {
  language: 'es',
  greeting: 'Hola. Esta es una llamada automática de {brand} sobre su último contacto con nosotros.',
  greetingAgain:
    'Hola. Esta es una llamada automática de {brand}. Nos dijo que algo salió mal y desde entonces nos hemos puesto en contacto con usted. ¿Cómo lo ve ahora?',
  scale: 'Pulse una tecla del {min} al {max}, o diga el número. {min} significa {low} y {max} significa {high}.',
  wideScale:
    'Marque un número del {min} al {max} y después la tecla almohadilla, o diga el número. {min} significa {low} y {max} significa {high}.',
  stop: 'Si no quiere recibir nada más de nosotros, pulse 9.',
  wideStop: 'Si no quiere recibir nada más de nosotros, pulse la tecla asterisco.',
  repeat: 'Lo sentimos, no le hemos entendido.',
  comment: 'Puede hablar ahora, o simplemente colgar.',
  unheard: 'Lo sentimos, no hemos podido entenderle y no queremos entretenerle más.',
  stopped: 'No recibirá más mensajes ni llamadas de este tipo.',
  closed: 'Esta pregunta ya está cerrada.',
  goodbye: 'Adiós.',
};

const fr: CallWords = {
  language: 'fr',
  greeting: 'Bonjour. Ceci est un appel automatique de {brand} à propos de votre dernier contact avec nous.',
  greetingAgain:
    'Bonjour. Ceci est un appel automatique de {brand}. Vous nous avez dit que quelque chose n’allait pas, et nous vous avons contacté depuis. Qu’en pensez-vous maintenant ?',
  scale: 'Appuyez sur une touche de {min} à {max}, ou dites le chiffre. {min} signifie {low}, {max} signifie {high}.',
  wideScale: 'Tapez un nombre de {min} à {max} puis la touche dièse, ou dites le nombre. {min} signifie {low}, {max} signifie {high}.',
  stop: 'Pour ne plus rien recevoir de notre part, appuyez sur le 9.',
  wideStop: 'Pour ne plus rien recevoir de notre part, appuyez sur la touche étoile.',
  repeat: 'Désolés, nous n’avons pas compris.',
  comment: 'Vous pouvez parler maintenant, ou simplement raccrocher.',
  unheard: 'Désolés, nous n’avons pas pu vous comprendre et ne voulons pas vous retenir.',
  stopped: 'Vous ne recevrez plus de messages ni d’appels de ce genre.',
  closed: 'Cette question est désormais close.',
  goodbye: 'Au revoir.',
};

const byBase: Record<string, CallWords> = { en, de, es, fr };

/** Words for a language tag such as `de-AT`. */
export function callWordsFor(language: string): CallWords {
  return byBase[languageBase(language)] ?? en;
}
