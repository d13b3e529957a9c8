import type { SurveyChannel } from '../../domain/interaction.js';
import { languageBase } from '../../domain/policy/language.js';

/** What a customer's "why am I asked?" is told from: the customer's own part of the decision. */
export interface WhyFacts {
  /** The contact, on the customer's calendar; null where it isn't known. */
  contactOn: string | null;
  contactChannel: string | null;
  surveyChannel: SurveyChannel;
  /** Percent of contacts like this one that are asked about. */
  ratePercent: number;
  /** Whether a person of the company asked for this answer. */
  byPerson: boolean;
  /** The pause between two surveys, and after a low rating, in words; null where there is none. */
  oncePer: string | null;
  quietAfterLow: string | null;
}

/** The sentences of one language. */
interface WhyTexts {
  channels: Record<string, string>;
  contact: (channel: string | null, on: string | null) => string;
  everyone: string;
  share: (percent: string) => string;
  byPerson: string;
  agreed: string;
  agreedToCalls: string;
  ownContact: string;
  inPlace: string;
  oncePer: (span: string) => string;
  quietAfterLow: (span: string) => string;
}

const en: WhyTexts = {
  channels: {
    phone: 'by phone',
    email: 'by email',
    chat: 'by chat',
    sms: 'by SMS',
    social: 'on social media',
    in_person: 'in person',
    web: 'on our website',
  },
  contact: (channel, on) =>
    `You were in touch with us${channel === null ? '' : ` ${channel}`}, and the matter was settled${on === null ? '' : ` on ${on}`}.`,
  everyone: 'We ask everybody about contacts like this one.',
  share: (percent) => `We ask about ${percent} of contacts like this one; chance chose yours, nobody here did.`,
  byPerson: 'A person here asked for your view; it was not the one you would rate.',
  agreed: 'It came by SMS because you agreed to messages.',
  agreedToCalls: 'We called because you agreed to calls.',
  ownContact: 'It came by email because it is about your own request.',
  inPlace: 'It is shown right here; nothing was sent to you.',
  oncePer: (span) => `You get one survey in ${span} at most.`,
  quietAfterLow: (span) => `After a low rating you get none for ${span}.`,
};

const de: WhyTexts = {
  channels: {
    phone: 'telefonisch',
    email: 'per E-Mail',
    chat: 'im Chat',
    sms: 'per SMS',
    social: 'in den sozialen Medien',
    in_person: 'persönlich',
    web: 'über unsere Website',
  },
  contact: (channel, on) =>
    `Sie hatten sich${channel === null ? '' : ` ${channel}`} an uns gewandt, und die Sache wurde${on === null ? '' : ` am ${on}`} erledigt.`,
  everyone: 'Zu solchen Anliegen fragen wir alle.',
  share: (percent) => `Wir fragen zu ${percent} solcher Anliegen; Ihres hat der Zufall ausgewählt, niemand bei uns.`,
  byPerson: 'Jemand bei uns bat um Ihre Sicht, aber nicht die Person, die Sie bewerten.',
  agreed: 'Sie kam per SMS, weil Sie Nachrichten zugestimmt haben.',
  agreedToCalls: 'Wir haben angerufen, weil Sie Anrufen zugestimmt haben.',
  ownContact: 'Sie kam per E-Mail, weil es um Ihr eigenes Anliegen geht.',
  inPlace: 'Sie steht gleich hier; geschickt wurde Ihnen nichts.',
  oncePer: (span) => `Zwischen zwei Umfragen liegen mindestens ${span}.`,
  quietAfterLow: (span) => `Nach einer schlechten Bewertung erhalten Sie ${span} lang keine.`,
};

const es: WhyTexts = {
  channels: {
    phone: 'por teléfono',
    email: 'por correo',
    chat: 'por chat',
    sms: 'por SMS',
    social: 'en redes sociales',
    in_person: 'en persona',
    web: 'en nuestra web',
  },
  contact: (channel, on) =>
    `Se puso en contacto con nosotros${channel === null ? '' : ` ${channel}`} y el asunto quedó resuelto${on === null ? '' : ` el ${on}`}.`,
  everyone: 'Preguntamos a todas las personas con casos como este.',
  share: (percent) => `Preguntamos por el ${percent} de los casos como este; el suyo lo eligió el azar, no una persona.`,
  byPerson: 'Una persona de nuestro equipo pidió su opinión; no es la que usted valora.',
  agreed: 'Llegó por SMS porque usted aceptó recibir mensajes.',
  agreedToCalls: 'Le llamamos porque usted aceptó recibir llamadas.',
  ownContact: 'Llegó por correo porque trata de su propia consulta.',
  inPlace: 'Se muestra aquí mismo; no se le envió nada.',
  oncePer: (span) => `Recibe como máximo una encuesta cada ${span}.`,
  quietAfterLow: (span) => `Tras una valoración baja no recibe ninguna durante ${span}.`,
};

const fr: WhyTexts = {
  channels: {
    phone: 'par téléphone',
    email: 'par e-mail',
    chat: 'par chat',
    sms: 'par SMS',
    social: 'sur les réseaux sociaux',
    in_person: 'en personne',
    web: 'sur notre site',
  },
  contact: (channel, on) =>
    `Vous nous avez contactés${channel === null ? '' : ` ${channel}`}, et votre demande a été réglée${on === null ? '' : ` le ${on}`}.`,
  everyone: 'Nous interrogeons tout le monde sur les demandes de ce genre.',
  share: (percent) => `Nous interrogeons sur ${percent} des demandes de ce genre ; la vôtre a été tirée au sort, personne ne l’a choisie.`,
  byPerson: 'Une personne de notre équipe a souhaité votre avis ; ce n’est pas celle que vous notez.',
  agreed: 'Elle est venue par SMS parce que vous avez accepté les messages.',
  agreedToCalls: 'Nous vous avons appelé parce que vous avez accepté les appels.',
  ownContact: 'Elle est venue par e-mail parce qu’elle concerne votre propre demande.',
  inPlace: 'Elle s’affiche ici même ; rien ne vous a été envoyé.',
  oncePer: (span) => `Vous recevez au plus une enquête en ${span}.`,
  quietAfterLow: (span) => `Après une mauvaise note, vous n’en recevez aucune pendant ${span}.`,
};

const it: WhyTexts = {
  channels: {
    phone: 'per telefono',
    email: 'per email',
    chat: 'in chat',
    sms: 'per SMS',
    social: 'sui social',
    in_person: 'di persona',
    web: 'sul nostro sito',
  },
  contact: (channel, on) =>
    `Ci ha contattato${channel === null ? '' : ` ${channel}`} e la questione è stata risolta${on === null ? '' : ` il ${on}`}.`,
  everyone: 'Lo chiediamo a tutti per richieste come questa.',
  share: (percent) => `Lo chiediamo per il ${percent} delle richieste come questa; la sua è stata scelta dal caso, non da una persona.`,
  byPerson: 'Una persona del nostro team ha chiesto la sua opinione; non è quella che lei valuta.',
  agreed: 'È arrivato per SMS perché ha accettato di ricevere messaggi.',
  agreedToCalls: 'L’abbiamo chiamata perché ha accettato le chiamate.',
  ownContact: 'È arrivato per email perché riguarda la sua richiesta.',
  inPlace: 'È mostrato proprio qui; non le è stato inviato nulla.',
  oncePer: (span) => `Riceve al massimo un sondaggio ogni ${span}.`,
  quietAfterLow: (span) => `Dopo una valutazione bassa non ne riceve per ${span}.`,
};

const pt: WhyTexts = {
  channels: {
    phone: 'por telefone',
    email: 'por email',
    chat: 'por chat',
    sms: 'por SMS',
    social: 'nas redes sociais',
    in_person: 'em pessoa',
    web: 'no nosso site',
  },
  contact: (channel, on) =>
    `Esteve em contacto connosco${channel === null ? '' : ` ${channel}`} e o assunto ficou resolvido${on === null ? '' : ` em ${on}`}.`,
  everyone: 'Perguntamos a todos em assuntos como este.',
  share: (percent) => `Perguntamos em ${percent} dos assuntos como este; o seu foi escolhido pelo acaso, não por uma pessoa.`,
  byPerson: 'Uma pessoa da nossa equipa pediu a sua opinião; não é a que vai avaliar.',
  agreed: 'Chegou por SMS porque aceitou receber mensagens.',
  agreedToCalls: 'Ligámos porque aceitou receber chamadas.',
  ownContact: 'Chegou por email porque trata do seu próprio pedido.',
  inPlace: 'É mostrado aqui mesmo; nada lhe foi enviado.',
  oncePer: (span) => `Recebe no máximo um inquérito em ${span}.`,
  quietAfterLow: (span) => `Depois de uma avaliação baixa não recebe nenhum durante ${span}.`,
};

const ar: WhyTexts = {
  channels: {
    phone: 'هاتفيًا',
    email: 'بالبريد الإلكتروني',
    chat: 'عبر الدردشة',
    sms: 'برسالة نصية',
    social: 'عبر وسائل التواصل',
    in_person: 'شخصيًا',
    web: 'عبر موقعنا',
  },
  contact: (channel, on) => `تواصلتم معنا${channel === null ? '' : ` ${channel}`} وحُلّت المسألة${on === null ? '' : ` في ${on}`}.`,
  everyone: 'نسأل الجميع في مسائل كهذه.',
  share: (percent) => `نسأل عن ${percent} من المسائل كهذه؛ والصدفة اختارت مسألتكم، لا أحد عندنا.`,
  byPerson: 'طلب شخص عندنا رأيكم، وليس هو من تقيّمونه.',
  agreed: 'وصل برسالة نصية لأنكم وافقتم على الرسائل.',
  agreedToCalls: 'اتصلنا بكم لأنكم وافقتم على المكالمات.',
  ownContact: 'وصل بالبريد الإلكتروني لأنه يخص طلبكم أنتم.',
  inPlace: 'يظهر هنا مباشرة؛ لم يُرسَل إليكم شيء.',
  oncePer: (span) => `يصلكم استبيان واحد على الأكثر كل ${span}.`,
  quietAfterLow: (span) => `بعد تقييم منخفض لا يصلكم شيء مدة ${span}.`,
};

const he: WhyTexts = {
  channels: {
    phone: 'בטלפון',
    email: 'בדוא״ל',
    chat: 'בצ׳אט',
    sms: 'במסרון',
    social: 'ברשתות החברתיות',
    in_person: 'פנים אל פנים',
    web: 'באתר שלנו',
  },
  contact: (channel, on) => `פניתם אלינו${channel === null ? '' : ` ${channel}`}, והעניין נפתר${on === null ? '' : ` ב־${on}`}.`,
  everyone: 'אנחנו שואלים את כולם על פניות כאלה.',
  share: (percent) => `אנחנו שואלים על ${percent} מהפניות כאלה; שלכם נבחרה במקרה, ולא בידי אדם.`,
  byPerson: 'מישהו אצלנו ביקש את דעתכם, ולא מי שתדרגו.',
  agreed: 'זה הגיע במסרון כי הסכמתם להודעות.',
  agreedToCalls: 'התקשרנו כי הסכמתם לשיחות.',
  ownContact: 'זה הגיע בדוא״ל כי מדובר בפנייה שלכם.',
  inPlace: 'זה מוצג כאן; לא נשלח אליכם דבר.',
  oncePer: (span) => `תקבלו לכל היותר סקר אחד בכל ${span}.`,
  quietAfterLow: (span) => `אחרי דירוג נמוך לא תקבלו סקר במשך ${span}.`,
};

const byLanguage = new Map(Object.entries({ en, de, es, fr, it, pt, ar, he }));

/** Why somebody is asked, in plain sentences; languages without their own get English. */
export function whySentences(facts: WhyFacts, language: string): string[] {
  const texts = byLanguage.get(languageBase(language)) ?? en;
  const channel = facts.contactChannel === null ? null : (texts.channels[facts.contactChannel] ?? null);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(facts.ratePercent / 100);
  return [
    texts.contact(channel, facts.contactOn),
    facts.byPerson ? texts.byPerson : facts.ratePercent >= 100 ? texts.everyone : texts.share(percent),
    { email: texts.ownContact, sms: texts.agreed, voice: texts.agreedToCalls, embed: texts.inPlace }[facts.surveyChannel],
    ...(facts.oncePer === null ? [] : [texts.oncePer(facts.oncePer)]),
    ...(facts.quietAfterLow === null ? [] : [texts.quietAfterLow(facts.quietAfterLow)]),
  ];
}
