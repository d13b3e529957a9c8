import { languageBase } from '../policy/language.js';
import type { Scale } from './instrument.js';

/** What a customer who wrote to us is told. SMS carry these, so they are short. */
export interface AnswerWords {
  stopped: string;
  started: string;
  help: (scale: Scale) => string;
  helpCheck: string;
  thanks: string;
  /** After a low score. */
  thanksLow: string;
  settled: string;
  notSettled: string;
  alreadyAnswered: string;
  checkClosed: string;
  askRating: (scale: Scale) => string;
  askSettled: string;
  nothingOpen: string;
  /** After the question was put once more, and not understood again. */
  noted: string;
}

const en: AnswerWords = {
  stopped: 'You will get no more messages from us, on any channel. Reply START to change that.',
  started: 'Welcome back. We may write to you here again.',
  help: ({ min, max }) => `We ask how a contact with us went. Reply with a number from ${min} to ${max}, or STOP to hear no more.`,
  helpCheck: 'We ask whether your matter is settled. Reply YES or NO, or STOP to hear no more.',
  thanks: 'Thank you for telling us.',
  thanksLow: 'Thank you for being frank. Somebody from our team will get in touch with you personally.',
  settled: 'Thank you for telling us.',
  notSettled: 'Thank you for telling us. The matter is open again and our team has been told.',
  alreadyAnswered: 'We have your answer already. Thank you.',
  checkClosed: 'This question is closed by now. Thank you.',
  askRating: ({ min, max }) =>
    `Sorry, we did not get that. Please reply with one number from ${min} to ${max}. Reply STOP to hear no more.`,
  askSettled: 'Sorry, we did not get that. Is it settled? Please reply YES or NO. Reply STOP to hear no more.',
  nothingOpen: 'We have no open question to you at the moment. Reply STOP to hear no more.',
  noted: 'Thank you, we have noted your message. Reply HELP for help or STOP to hear no more.',
};

const de: AnswerWords = {
  stopped: 'Sie bekommen keine Nachrichten mehr von uns, auf keinem Weg. Mit START ändern Sie das.',
  started: 'Schön, dass Sie wieder da sind. Wir dürfen Ihnen hier wieder schreiben.',
  help: ({ min, max }) =>
    `Wir fragen, wie ein Kontakt mit uns war. Antworten Sie mit einer Zahl (${min}-${max}), oder mit STOP, um nichts mehr zu bekommen.`,
  helpCheck: 'Wir fragen, ob Ihr Anliegen erledigt ist. Antworten Sie mit JA oder NEIN, oder mit STOP, um nichts mehr zu bekommen.',
  thanks: 'Danke für Ihre Antwort.',
  thanksLow: 'Danke für Ihre offenen Worte. Jemand aus unserem Team meldet sich persönlich bei Ihnen.',
  settled: 'Danke für Ihre Antwort.',
  notSettled: 'Danke für Ihre Antwort. Die Sache ist wieder offen, und unser Team weiß Bescheid.',
  alreadyAnswered: 'Ihre Antwort haben wir schon. Danke.',
  checkClosed: 'Diese Frage ist inzwischen geschlossen. Danke.',
  askRating: ({ min, max }) =>
    `Das haben wir leider nicht verstanden. Bitte antworten Sie mit einer Zahl (${min}-${max}). STOP beendet diese Nachrichten.`,
  askSettled:
    'Das haben wir leider nicht verstanden. Ist es erledigt? Bitte antworten Sie mit JA oder NEIN. STOP beendet diese Nachrichten.',
  nothingOpen: 'Zurzeit haben wir keine offene Frage an Sie. STOP beendet diese Nachrichten.',
  noted: 'Danke, wir haben Ihre Nachricht notiert. HILFE für Hilfe, STOP beendet diese Nachrichten.',
};

const es: AnswerWords = {
  stopped: 'No recibirá más mensajes nuestros, por ninguna vía. Responda START para cambiarlo.',
  started: 'Bienvenido de nuevo. Podemos volver a escribirle aquí.',
  help: ({ min, max }) =>
    `Preguntamos cómo fue un contacto con nosotros. Responda con un número (${min}-${max}), o STOP para no recibir más.`,
  helpCheck: 'Preguntamos si su asunto está resuelto. Responda SI o NO, o STOP para no recibir más.',
  thanks: 'Gracias por su respuesta.',
  thanksLow: 'Gracias por su sinceridad. Una persona de nuestro equipo se pondrá en contacto con usted.',
  settled: 'Gracias por su respuesta.',
  notSettled: 'Gracias por su respuesta. El asunto vuelve a estar abierto y nuestro equipo ya lo sabe.',
  alreadyAnswered: 'Ya tenemos su respuesta. Gracias.',
  checkClosed: 'Esta pregunta ya está cerrada. Gracias.',
  askRating: ({ min, max }) => `No lo hemos entendido. Responda con un solo número (${min}-${max}). STOP para no recibir más.`,
  askSettled: 'No lo hemos entendido. ¿Está resuelto? Responda SI o NO. STOP para no recibir más.',
  nothingOpen: 'Ahora mismo no tenemos ninguna pregunta pendiente. STOP para no recibir más.',
  noted: 'Gracias, hemos anotado su mensaje. AYUDA para ayuda o STOP para no recibir más.',
};

const fr: AnswerWords = {
  stopped: 'Vous ne recevrez plus de messages de notre part, par aucun canal. Répondez START pour changer cela.',
  started: 'Heureux de vous retrouver. Nous pouvons de nouveau vous écrire ici.',
  help: ({ min, max }) =>
    `Nous demandons comment un contact avec nous s'est passé. Répondez par un chiffre (${min}-${max}), ou STOP pour ne plus rien recevoir.`,
  helpCheck: 'Nous demandons si votre demande est réglée. Répondez OUI ou NON, ou STOP pour ne plus rien recevoir.',
  thanks: 'Merci de votre réponse.',
  thanksLow: 'Merci de votre franchise. Une personne de notre équipe vous contactera.',
  settled: 'Merci de votre réponse.',
  notSettled: 'Merci de votre réponse. Votre demande est de nouveau ouverte et notre équipe est prévenue.',
  alreadyAnswered: 'Nous avons déjà votre réponse. Merci.',
  checkClosed: 'Cette question est close. Merci.',
  askRating: ({ min, max }) => `Nous n'avons pas compris. Répondez par un seul chiffre (${min}-${max}). STOP pour ne plus rien recevoir.`,
  askSettled: "Nous n'avons pas compris. Est-ce réglé ? Répondez OUI ou NON. STOP pour ne plus rien recevoir.",
  nothingOpen: "Nous n'avons pas de question en cours pour vous. STOP pour ne plus rien recevoir.",
  noted: "Merci, votre message est noté. AIDE pour de l'aide ou STOP pour ne plus rien recevoir.",
};

const it: AnswerWords = {
  stopped: 'Non riceverà più messaggi da noi, su nessun canale. Risponda START per cambiare idea.',
  started: 'Bentornato. Possiamo scriverle di nuovo qui.',
  help: ({ min, max }) =>
    `Chiediamo com'è andato un contatto con noi. Risponda con un numero (${min}-${max}), o STOP per non ricevere altro.`,
  helpCheck: 'Chiediamo se la sua richiesta è risolta. Risponda SI o NO, o STOP per non ricevere altro.',
  thanks: 'Grazie per la sua risposta.',
  thanksLow: 'Grazie per la sincerità. Una persona del nostro team la contatterà.',
  settled: 'Grazie per la sua risposta.',
  notSettled: 'Grazie per la sua risposta. La richiesta è di nuovo aperta e il nostro team lo sa.',
  alreadyAnswered: 'Abbiamo già la sua risposta. Grazie.',
  checkClosed: 'Questa domanda è chiusa. Grazie.',
  askRating: ({ min, max }) => `Non abbiamo capito. Risponda con un solo numero (${min}-${max}). STOP per non ricevere altro.`,
  askSettled: 'Non abbiamo capito. È risolto? Risponda SI o NO. STOP per non ricevere altro.',
  nothingOpen: 'Al momento non abbiamo domande aperte per lei. STOP per non ricevere altro.',
  noted: 'Grazie, abbiamo preso nota del suo messaggio. AIUTO per aiuto o STOP per non ricevere altro.',
};

const pt: AnswerWords = {
  stopped: 'Não receberá mais mensagens nossas, por nenhum canal. Responda START para mudar isso.',
  started: 'Que bom ter você de volta. Podemos voltar a escrever aqui.',
  help: ({ min, max }) => `Perguntamos como foi um contato conosco. Responda com um número (${min}-${max}), ou STOP para não receber mais.`,
  helpCheck: 'Perguntamos se o seu assunto está resolvido. Responda SIM ou NAO, ou STOP para não receber mais.',
  thanks: 'Obrigado pela sua resposta.',
  thanksLow: 'Obrigado pela sinceridade. Uma pessoa da nossa equipe vai entrar em contato.',
  settled: 'Obrigado pela sua resposta.',
  notSettled: 'Obrigado pela sua resposta. O assunto está aberto de novo e a nossa equipe já sabe.',
  alreadyAnswered: 'Já temos a sua resposta. Obrigado.',
  checkClosed: 'Esta pergunta já está encerrada. Obrigado.',
  askRating: ({ min, max }) => `Não entendemos. Responda com um só número (${min}-${max}). STOP para não receber mais.`,
  askSettled: 'Não entendemos. Está resolvido? Responda SIM ou NAO. STOP para não receber mais.',
  nothingOpen: 'No momento não temos nenhuma pergunta em aberto. STOP para não receber mais.',
  noted: 'Obrigado, anotamos a sua mensagem. AJUDA para ajuda ou STOP para não receber mais.',
};

const words: Readonly<Record<string, AnswerWords>> = { en, de, es, fr, it, pt };

/** Words for a language tag such as `pt-BR`; English where there are none. */
export function answerWordsFor(language: string | null): AnswerWords {
  return words[languageBase(language ?? 'en')] ?? en;
}
