import { languageBase } from '../../domain/policy/language.js';

/** The words of the page that asks whether a matter is settled, beside those of every page. Languages without their own get English. */
export interface CheckTexts {
  question: string;
  choose: string;
  why: (brand: string) => string;
  savedTitle: string;
  yesNext: string;
  noNext: string;
  answeredTitle: string;
  answered: string;
  endedTitle: string;
  ended: string;
}

const en: CheckTexts = {
  question: 'Is your matter settled?',
  choose: 'Please choose yes or no.',
  why: (brand) => `Your matter was marked as settled at ${brand}, and only you know whether it is; answering is up to you.`,
  savedTitle: 'Your answer is saved',
  yesNext: 'Thank you, then it is settled for us, too. Perhaps we ask you how it went; there is nothing you need to do.',
  noNext: 'Thank you for telling us. Your matter is open again, and our team has been told. There is nothing more you need to do.',
  answeredTitle: 'You have answered already',
  answered: 'Your first answer stands; nothing was changed.',
  endedTitle: 'This question is closed',
  ended: 'It takes no more answers. If something is still open, please contact us in the way you did before.',
};

const de: CheckTexts = {
  question: 'Ist Ihr Anliegen erledigt?',
  choose: 'Bitte wählen Sie Ja oder Nein.',
  why: (brand) => `Ihr Anliegen gilt bei ${brand} als erledigt, und nur Sie wissen, ob das stimmt; die Antwort ist freiwillig.`,
  savedTitle: 'Ihre Antwort ist gespeichert',
  yesNext: 'Danke, dann ist es auch für uns erledigt. Vielleicht fragen wir noch, wie es war; Sie müssen nichts weiter tun.',
  noNext: 'Danke für Ihre Antwort. Ihr Anliegen ist wieder offen, und unser Team weiß davon. Sie müssen nichts weiter tun.',
  answeredTitle: 'Sie haben schon geantwortet',
  answered: 'Ihre erste Antwort gilt; es wurde nichts geändert.',
  endedTitle: 'Diese Frage ist geschlossen',
  ended: 'Sie nimmt keine Antworten mehr an. Ist noch etwas offen, melden Sie sich bitte auf dem gewohnten Weg bei uns.',
};

const es: CheckTexts = {
  question: '¿Está resuelto su caso?',
  choose: 'Elija sí o no, por favor.',
  why: (brand) => `En ${brand} su caso figura como resuelto y solo usted sabe si lo está; responder es voluntario.`,
  savedTitle: 'Su respuesta está guardada',
  yesNext: 'Gracias, entonces también lo damos por resuelto. Quizá le preguntemos qué tal fue; no tiene que hacer nada más.',
  noNext: 'Gracias por decírnoslo. Su caso vuelve a estar abierto y nuestro equipo ya lo sabe. No tiene que hacer nada más.',
  answeredTitle: 'Ya ha respondido',
  answered: 'Vale su primera respuesta; no se ha cambiado nada.',
  endedTitle: 'Esta pregunta está cerrada',
  ended: 'Ya no admite respuestas. Si algo sigue pendiente, contáctenos como la vez anterior.',
};

const fr: CheckTexts = {
  question: 'Votre demande est-elle réglée ?',
  choose: 'Veuillez choisir oui ou non.',
  why: (brand) => `Chez ${brand}, votre demande est notée comme réglée, et vous seul savez si elle l’est ; vous êtes libre de répondre.`,
  savedTitle: 'Votre réponse est enregistrée',
  yesNext:
    'Merci, elle est donc réglée pour nous aussi. Nous vous demanderons peut-être comment cela s’est passé ; vous n’avez rien d’autre à faire.',
  noNext: 'Merci de nous l’avoir dit. Votre demande est rouverte et notre équipe est prévenue. Vous n’avez rien d’autre à faire.',
  answeredTitle: 'Vous avez déjà répondu',
  answered: 'Votre première réponse est conservée ; rien n’a changé.',
  endedTitle: 'Cette question est close',
  ended: 'Elle n’accepte plus de réponses. Si quelque chose reste ouvert, contactez-nous comme la dernière fois.',
};

const it: CheckTexts = {
  question: 'La sua richiesta è risolta?',
  choose: 'Scelga sì o no, per favore.',
  why: (brand) => `Presso ${brand} la sua richiesta risulta risolta, e solo lei sa se lo è; rispondere è facoltativo.`,
  savedTitle: 'La sua risposta è salvata',
  yesNext: 'Grazie, allora è risolta anche per noi. Forse le chiederemo com’è andata; non deve fare altro.',
  noNext: 'Grazie per avercelo detto. La sua richiesta è di nuovo aperta e il nostro team lo sa. Non deve fare altro.',
  answeredTitle: 'Ha già risposto',
  answered: 'Vale la prima risposta; nulla è stato cambiato.',
  endedTitle: 'Questa domanda è chiusa',
  ended: 'Non accetta più risposte. Se qualcosa è ancora in sospeso, ci contatti come la volta scorsa.',
};

const pt: CheckTexts = {
  question: 'O seu assunto está resolvido?',
  choose: 'Escolha sim ou não, por favor.',
  why: (brand) => `Para ${brand} o seu assunto consta como resolvido, e só você sabe se está; responder é voluntário.`,
  savedTitle: 'A sua resposta está guardada',
  yesNext: 'Obrigado, então está resolvido também para nós. Talvez perguntemos como foi; não precisa fazer mais nada.',
  noNext: 'Obrigado por nos dizer. O seu assunto está aberto de novo e a nossa equipe já sabe. Não precisa fazer mais nada.',
  answeredTitle: 'Já respondeu',
  answered: 'Vale a primeira resposta; nada foi alterado.',
  endedTitle: 'Esta pergunta está encerrada',
  ended: 'Já não aceita respostas. Se algo continua em aberto, fale conosco como da última vez.',
};

const texts: Record<string, CheckTexts> = { en, de, es, fr, it, pt };

/** The page's words for a language tag such as `de-AT`. */
export const checkTextsFor = (language: string): CheckTexts => texts[languageBase(language)] ?? en;
