import { languageBase } from '../../domain/policy/language.js';

/** The words of surveys that are shown in place, beside those of the customers' pages. Languages without their own get English. */
export interface InPlaceTexts {
  close: string;
  /** The answer could not be sent. */
  failed: string;
  startOver: string;
  tapToRate: string;
  contactTitle: string;
  contactLabel: string;
  consent: (brand: string) => string;
  badContact: string;
  needsConsent: string;
  contactNoted: string;
  done: string;
  closedKiosk: string;
}

const en: InPlaceTexts = {
  close: 'Close',
  failed: 'That did not work. Please try again.',
  startOver: 'Start over',
  tapToRate: 'Tap a number',
  contactTitle: 'May we get in touch with you about it?',
  contactLabel: 'Your phone number or email address',
  consent: (brand) => `I agree that ${brand} calls or writes to me about this answer. It is used for nothing else.`,
  badContact: 'Please check the phone number or the email address.',
  needsConsent: 'Please tick the box, so that we may get in touch with you.',
  contactNoted: 'A person will get in touch with you.',
  done: 'Done',
  closedKiosk: 'Nothing is asked here at the moment.',
};

const de: InPlaceTexts = {
  close: 'Schließen',
  failed: 'Das hat nicht geklappt. Bitte versuchen Sie es noch einmal.',
  startOver: 'Von vorn',
  tapToRate: 'Tippen Sie auf eine Zahl',
  contactTitle: 'Dürfen wir uns deswegen bei Ihnen melden?',
  contactLabel: 'Ihre Telefonnummer oder E-Mail-Adresse',
  consent: (brand) =>
    `Ich bin einverstanden, dass ${brand} mich wegen dieser Antwort anruft oder mir schreibt. Zu nichts anderem wird die Angabe genutzt.`,
  badContact: 'Bitte prüfen Sie die Telefonnummer oder die E-Mail-Adresse.',
  needsConsent: 'Bitte setzen Sie das Häkchen, damit wir uns melden dürfen.',
  contactNoted: 'Ein Mensch aus unserem Team meldet sich bei Ihnen.',
  done: 'Fertig',
  closedKiosk: 'Hier wird zurzeit nichts gefragt.',
};

const es: InPlaceTexts = {
  close: 'Cerrar',
  failed: 'No ha funcionado. Inténtelo otra vez, por favor.',
  startOver: 'Empezar de nuevo',
  tapToRate: 'Toque un número',
  contactTitle: '¿Podemos ponernos en contacto con usted?',
  contactLabel: 'Su teléfono o su correo electrónico',
  consent: (brand) => `Acepto que ${brand} me llame o me escriba por esta respuesta. El dato no se usa para nada más.`,
  badContact: 'Revise el teléfono o el correo electrónico, por favor.',
  needsConsent: 'Marque la casilla para que podamos ponernos en contacto.',
  contactNoted: 'Una persona se pondrá en contacto con usted.',
  done: 'Listo',
  closedKiosk: 'Ahora mismo no se pregunta nada aquí.',
};

const fr: InPlaceTexts = {
  close: 'Fermer',
  failed: 'Cela n’a pas fonctionné. Veuillez réessayer.',
  startOver: 'Recommencer',
  tapToRate: 'Touchez un chiffre',
  contactTitle: 'Pouvons-nous vous contacter à ce sujet ?',
  contactLabel: 'Votre numéro de téléphone ou votre adresse e-mail',
  consent: (brand) => `J’accepte que ${brand} m’appelle ou m’écrive au sujet de cette réponse. Elle ne sert à rien d’autre.`,
  badContact: 'Veuillez vérifier le numéro de téléphone ou l’adresse e-mail.',
  needsConsent: 'Cochez la case pour que nous puissions vous contacter.',
  contactNoted: 'Une personne vous contactera.',
  done: 'Terminé',
  closedKiosk: 'Aucune question n’est posée ici pour le moment.',
};

const texts: Record<string, InPlaceTexts> = { en, de, es, fr };

/** The words for a language tag such as `de-AT`. */
export const inPlaceTextsFor = (language: string): InPlaceTexts => texts[languageBase(language)] ?? en;
