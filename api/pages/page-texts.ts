import { languageBase } from '../../domain/policy/language.js';
import { it, pt } from './page-texts-south.js';

/** The words of the customers' pages that no policy writes. Languages without their own get English. */
export interface PageTexts {
  send: string;
  optional: string;
  chooseRating: string;
  whyTitle: string;
  why: (brand: string) => string;
  whyAgain: string;
  stopLink: string;
  savedTitle: string;
  yourRating: (rating: number, max: number) => string;
  /** What follows a low score; `until` is the customer's own time. */
  reachOut: (span: string, until: string) => string;
  reachOutSoon: string;
  nothingMore: string;
  addTitle: string;
  callbackLabel: string;
  noCallback: string;
  callbackNoted: (when: string) => string;
  badCallback: string;
  addedTitle: string;
  changeTitle: string;
  changeUntil: (time: string) => string;
  change: string;
  answeredTitle: string;
  answered: string;
  windowOver: string;
  endedTitle: string;
  ended: string;
  unknownTitle: string;
  unknown: string;
  stopTitle: string;
  stop: (brand: string) => string;
  stopButton: string;
  stoppedTitle: string;
  stopped: string;
}

const en: PageTexts = {
  send: 'Send',
  optional: 'optional',
  chooseRating: 'Please choose one of the ratings.',
  whyTitle: 'Why am I asked?',
  why: (brand) => `You were in contact with ${brand} lately, and your answer shows what went well and what did not; answering is up to you.`,
  whyAgain: 'You told us that something went wrong, and your answer shows whether we have put it right; answering is up to you.',
  stopLink: 'No more messages like this',
  savedTitle: 'Your answer is saved',
  yourRating: (rating, max) => `Your rating: ${rating} of ${max}`,
  reachOut: (span, until) => `A person will get in touch with you within ${span}, by ${until} at the latest.`,
  reachOutSoon: 'A person is looking at your case and will get in touch with you.',
  nothingMore: 'There is nothing more you need to do.',
  addTitle: 'Anything to add?',
  callbackLabel: 'When may we call you?',
  noCallback: 'No call, please',
  callbackNoted: (when) => `We have noted your wish for a call: ${when}.`,
  badCallback: 'Please choose a time that is still to come.',
  addedTitle: 'Thank you, that is saved',
  changeTitle: 'Change my answer',
  changeUntil: (time) => `You can change your answer until ${time}.`,
  change: 'Change',
  answeredTitle: 'You have answered already',
  answered: 'Your first answer stands; nothing was changed.',
  windowOver: 'The time to change your answer is over; your first answer stands.',
  endedTitle: 'This survey is closed',
  ended: 'It takes no more answers. If something is still open, please contact us in the way you did before.',
  unknownTitle: 'We do not know this link',
  unknown: 'Perhaps part of it was cut off. Please open the link in your message once more.',
  stopTitle: 'No more surveys?',
  stop: (brand) => `If you confirm, you will get no more surveys from ${brand}, on any channel.`,
  stopButton: 'Yes, stop them',
  stoppedTitle: 'Done',
  stopped: 'You will get no more of these messages.',
};

const de: PageTexts = {
  send: 'Absenden',
  optional: 'freiwillig',
  chooseRating: 'Bitte wählen Sie eine der Bewertungen.',
  whyTitle: 'Warum werde ich gefragt?',
  why: (brand) => `Sie hatten vor Kurzem Kontakt mit ${brand}, und Ihre Antwort zeigt, was gut war und was nicht; sie ist freiwillig.`,
  whyAgain: 'Sie hatten uns gesagt, dass etwas schiefgelaufen ist, und Ihre Antwort zeigt, ob es nun in Ordnung ist; sie ist freiwillig.',
  stopLink: 'Keine solchen Nachrichten mehr',
  savedTitle: 'Ihre Antwort ist gespeichert',
  yourRating: (rating, max) => `Ihre Bewertung: ${rating} von ${max}`,
  reachOut: (span, until) => `Ein Mensch aus unserem Team meldet sich innerhalb von ${span} bei Ihnen, spätestens bis ${until}.`,
  reachOutSoon: 'Ein Mensch aus unserem Team kümmert sich darum und meldet sich bei Ihnen.',
  nothingMore: 'Sie müssen nichts weiter tun.',
  addTitle: 'Möchten Sie etwas ergänzen?',
  callbackLabel: 'Wann dürfen wir Sie anrufen?',
  noCallback: 'Bitte kein Anruf',
  callbackNoted: (when) => `Ihr Wunsch nach einem Anruf ist notiert: ${when}.`,
  badCallback: 'Bitte wählen Sie eine Zeit, die noch kommt.',
  addedTitle: 'Danke, das ist gespeichert',
  changeTitle: 'Meine Antwort ändern',
  changeUntil: (time) => `Sie können Ihre Antwort bis ${time} ändern.`,
  change: 'Ändern',
  answeredTitle: 'Sie haben schon geantwortet',
  answered: 'Ihre erste Antwort gilt; es wurde nichts geändert.',
  windowOver: 'Die Zeit zum Ändern ist vorbei; Ihre erste Antwort gilt.',
  endedTitle: 'Diese Umfrage ist geschlossen',
  ended: 'Sie nimmt keine Antworten mehr an. Ist noch etwas offen, melden Sie sich bitte auf dem gewohnten Weg bei uns.',
  unknownTitle: 'Diesen Link kennen wir nicht',
  unknown: 'Vielleicht fehlt ein Stück davon. Bitte öffnen Sie den Link aus Ihrer Nachricht noch einmal.',
  stopTitle: 'Keine Umfragen mehr?',
  stop: (brand) => `Wenn Sie zustimmen, bekommen Sie von ${brand} auf keinem Weg mehr Umfragen.`,
  stopButton: 'Ja, keine mehr',
  stoppedTitle: 'Erledigt',
  stopped: 'Sie bekommen keine solchen Nachrichten mehr.',
};

const es: PageTexts = {
  send: 'Enviar',
  optional: 'opcional',
  chooseRating: 'Elija una de las valoraciones, por favor.',
  whyTitle: '¿Por qué me preguntan?',
  why: (brand) => `Hace poco estuvo en contacto con ${brand} y su respuesta nos muestra qué fue bien y qué no; responder es voluntario.`,
  whyAgain: 'Nos dijo que algo salió mal y su respuesta nos muestra si ya está solucionado; responder es voluntario.',
  stopLink: 'No recibir más estos mensajes',
  savedTitle: 'Su respuesta está guardada',
  yourRating: (rating, max) => `Su valoración: ${rating} de ${max}`,
  reachOut: (span, until) => `Una persona se pondrá en contacto con usted en un plazo de ${span}, a más tardar el ${until}.`,
  reachOutSoon: 'Una persona está viendo su caso y se pondrá en contacto con usted.',
  nothingMore: 'No tiene que hacer nada más.',
  addTitle: '¿Quiere añadir algo?',
  callbackLabel: '¿Cuándo podemos llamarle?',
  noCallback: 'Prefiero que no me llamen',
  callbackNoted: (when) => `Hemos anotado cuándo quiere que le llamemos: ${when}.`,
  badCallback: 'Elija una hora que aún no haya pasado.',
  addedTitle: 'Gracias, está guardado',
  changeTitle: 'Cambiar mi respuesta',
  changeUntil: (time) => `Puede cambiar su respuesta hasta el ${time}.`,
  change: 'Cambiar',
  answeredTitle: 'Ya ha respondido',
  answered: 'Vale su primera respuesta; no se ha cambiado nada.',
  windowOver: 'El plazo para cambiar la respuesta ha terminado; vale la primera.',
  endedTitle: 'Esta encuesta está cerrada',
  ended: 'Ya no admite respuestas. Si algo sigue pendiente, contáctenos como la vez anterior.',
  unknownTitle: 'No conocemos este enlace',
  unknown: 'Puede que falte una parte. Abra de nuevo el enlace de su mensaje, por favor.',
  stopTitle: '¿No quiere más encuestas?',
  stop: (brand) => `Si lo confirma, no recibirá más encuestas de ${brand} por ningún medio.`,
  stopButton: 'Sí, no más encuestas',
  stoppedTitle: 'Hecho',
  stopped: 'No recibirá más mensajes de este tipo.',
};

const fr: PageTexts = {
  send: 'Envoyer',
  optional: 'facultatif',
  chooseRating: 'Veuillez choisir une des notes.',
  whyTitle: 'Pourquoi cette question ?',
  why: (brand) => `Vous avez été en contact avec ${brand} récemment, et votre réponse montre ce qui allait bien ou non ; vous êtes libre de répondre.`,
  whyAgain: 'Vous nous avez signalé un problème, et votre réponse montre s’il est réglé ; vous êtes libre de répondre.',
  stopLink: 'Ne plus recevoir ces messages',
  savedTitle: 'Votre réponse est enregistrée',
  yourRating: (rating, max) => `Votre note : ${rating} sur ${max}`,
  reachOut: (span, until) => `Une personne vous contactera sous ${span}, au plus tard le ${until}.`,
  reachOutSoon: 'Une personne s’occupe de votre dossier et vous contactera.',
  nothingMore: 'Vous n’avez rien d’autre à faire.',
  addTitle: 'Souhaitez-vous ajouter quelque chose ?',
  callbackLabel: 'Quand pouvons-nous vous appeler ?',
  noCallback: 'Pas d’appel, merci',
  callbackNoted: (when) => `Nous avons noté votre souhait d’être appelé : ${when}.`,
  badCallback: 'Veuillez choisir une heure à venir.',
  addedTitle: 'Merci, c’est enregistré',
  changeTitle: 'Modifier ma réponse',
  changeUntil: (time) => `Vous pouvez modifier votre réponse jusqu’au ${time}.`,
  change: 'Modifier',
  answeredTitle: 'Vous avez déjà répondu',
  answered: 'Votre première réponse est conservée ; rien n’a changé.',
  windowOver: 'Le délai de modification est passé ; votre première réponse est conservée.',
  endedTitle: 'Cette enquête est close',
  ended: 'Elle n’accepte plus de réponses. Si quelque chose reste ouvert, contactez-nous comme la dernière fois.',
  unknownTitle: 'Nous ne connaissons pas ce lien',
  unknown: 'Il en manque peut-être un morceau. Veuillez rouvrir le lien de votre message.',
  stopTitle: 'Plus d’enquêtes ?',
  stop: (brand) => `Si vous confirmez, vous ne recevrez plus d’enquêtes de ${brand}, par aucun moyen.`,
  stopButton: 'Oui, ne plus en recevoir',
  stoppedTitle: 'C’est fait',
  stopped: 'Vous ne recevrez plus ces messages.',
};

const texts: Record<string, PageTexts> = { en, de, es, fr, it, pt };

/** The page's words for a language tag such as `de-AT`. */
export const pageTextsFor = (language: string): PageTexts => texts[languageBase(language)] ?? en;
