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
  ownContact: string;
  inPlace: string;
  oncePer: (span: string) => string;
  quietAfterLow: (span: string) => string;
}

const en: WhyTexts = {
  channels: { phone: 'by phone', email: 'by email', chat: 'by chat', sms: 'by SMS', social: 'on social media', in_person: 'in person', web: 'on our website' },
  contact: (channel, on) => `You were in touch with us${channel === null ? '' : ` ${channel}`}, and the matter was settled${on === null ? '' : ` on ${on}`}.`,
  everyone: 'We ask everybody about contacts like this one.',
  share: (percent) => `We ask about ${percent} of contacts like this one; chance chose yours, nobody here did.`,
  byPerson: 'A person here asked for your view; it was not the one you would rate.',
  agreed: 'It came by SMS because you agreed to messages.',
  ownContact: 'It came by email because it is about your own request.',
  inPlace: 'It is shown right here; nothing was sent to you.',
  oncePer: (span) => `You get one survey in ${span} at most.`,
  quietAfterLow: (span) => `After a low rating you get none for ${span}.`,
};

const de: WhyTexts = {
  channels: { phone: 'telefonisch', email: 'per E-Mail', chat: 'im Chat', sms: 'per SMS', social: 'in den sozialen Medien', in_person: 'persönlich', web: 'über unsere Website' },
  contact: (channel, on) => `Sie hatten sich${channel === null ? '' : ` ${channel}`} an uns gewandt, und die Sache wurde${on === null ? '' : ` am ${on}`} erledigt.`,
  everyone: 'Zu solchen Anliegen fragen wir alle.',
  share: (percent) => `Wir fragen zu ${percent} solcher Anliegen; Ihres hat der Zufall ausgewählt, niemand bei uns.`,
  byPerson: 'Jemand bei uns bat um Ihre Sicht, aber nicht die Person, die Sie bewerten.',
  agreed: 'Sie kam per SMS, weil Sie Nachrichten zugestimmt haben.',
  ownContact: 'Sie kam per E-Mail, weil es um Ihr eigenes Anliegen geht.',
  inPlace: 'Sie steht gleich hier; geschickt wurde Ihnen nichts.',
  oncePer: (span) => `Zwischen zwei Umfragen liegen mindestens ${span}.`,
  quietAfterLow: (span) => `Nach einer schlechten Bewertung erhalten Sie ${span} lang keine.`,
};

const es: WhyTexts = {
  channels: { phone: 'por teléfono', email: 'por correo', chat: 'por chat', sms: 'por SMS', social: 'en redes sociales', in_person: 'en persona', web: 'en nuestra web' },
  contact: (channel, on) => `Se puso en contacto con nosotros${channel === null ? '' : ` ${channel}`} y el asunto quedó resuelto${on === null ? '' : ` el ${on}`}.`,
  everyone: 'Preguntamos a todas las personas con casos como este.',
  share: (percent) => `Preguntamos por el ${percent} de los casos como este; el suyo lo eligió el azar, no una persona.`,
  byPerson: 'Una persona de nuestro equipo pidió su opinión; no es la que usted valora.',
  agreed: 'Llegó por SMS porque usted aceptó recibir mensajes.',
  ownContact: 'Llegó por correo porque trata de su propia consulta.',
  inPlace: 'Se muestra aquí mismo; no se le envió nada.',
  oncePer: (span) => `Recibe como máximo una encuesta cada ${span}.`,
  quietAfterLow: (span) => `Tras una valoración baja no recibe ninguna durante ${span}.`,
};

const fr: WhyTexts = {
  channels: { phone: 'par téléphone', email: 'par e-mail', chat: 'par chat', sms: 'par SMS', social: 'sur les réseaux sociaux', in_person: 'en personne', web: 'sur notre site' },
  contact: (channel, on) => `Vous nous avez contactés${channel === null ? '' : ` ${channel}`}, et votre demande a été réglée${on === null ? '' : ` le ${on}`}.`,
  everyone: 'Nous interrogeons tout le monde sur les demandes de ce genre.',
  share: (percent) => `Nous interrogeons sur ${percent} des demandes de ce genre ; la vôtre a été tirée au sort, personne ne l’a choisie.`,
  byPerson: 'Une personne de notre équipe a souhaité votre avis ; ce n’est pas celle que vous notez.',
  agreed: 'Elle est venue par SMS parce que vous avez accepté les messages.',
  ownContact: 'Elle est venue par e-mail parce qu’elle concerne votre propre demande.',
  inPlace: 'Elle s’affiche ici même ; rien ne vous a été envoyé.',
  oncePer: (span) => `Vous recevez au plus une enquête en ${span}.`,
  quietAfterLow: (span) => `Après une mauvaise note, vous n’en recevez aucune pendant ${span}.`,
};

const byLanguage = new Map([['en', en], ['de', de], ['es', es], ['fr', fr]]);

/** Why somebody is asked, in plain sentences; languages without their own get English. */
export function whySentences(facts: WhyFacts, language: string): string[] {
  const texts = byLanguage.get(languageBase(language)) ?? en;
  const channel = facts.contactChannel === null ? null : (texts.channels[facts.contactChannel] ?? null);
  const percent = new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(facts.ratePercent / 100);
  return [
    texts.contact(channel, facts.contactOn),
    facts.byPerson ? texts.byPerson : facts.ratePercent >= 100 ? texts.everyone : texts.share(percent),
    { sms: texts.agreed, email: texts.ownContact, embed: texts.inPlace }[facts.surveyChannel],
    ...(facts.oncePer === null ? [] : [texts.oncePer(facts.oncePer)]),
    ...(facts.quietAfterLow === null ? [] : [texts.quietAfterLow(facts.quietAfterLow)]),
  ];
}
