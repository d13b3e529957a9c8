/** The words of the question whether a matter is settled, for policies that don't bring their own. SMS keep to the GSM 03.38 alphabet. */
interface CheckText {
  emailSubject: string;
  emailIntro: string;
  sms: string;
}

export const confirmationTexts: Record<string, CheckText> = {
  en: {
    emailSubject: 'Does this fully resolve your issue?',
    emailIntro: 'Hello, we believe that your matter is settled. Is it? Please tell us with two clicks; if anything is left, we go on with it.',
    sms: '{brand}: is your issue fully resolved? Reply YES or NO, or tell us here: {link}',
  },
  de: {
    emailSubject: 'Ist Ihr Anliegen vollständig erledigt?',
    emailIntro: 'Guten Tag, aus unserer Sicht ist Ihr Anliegen erledigt. Stimmt das? Zwei Klicks genügen, und wenn etwas offen ist, machen wir weiter.',
    sms: '{brand}: Ist Ihr Anliegen ganz erledigt? Antworten Sie JA oder NEIN, oder hier: {link}',
  },
  es: {
    emailSubject: '¿Ha quedado resuelto su caso por completo?',
    emailIntro: 'Hola, creemos que su caso está resuelto. ¿Es así? Bastan dos clics, y si queda algo pendiente, seguimos con ello.',
    sms: '{brand}: ¿ha quedado resuelto su caso? Responda SI o NO, o en {link}',
  },
  fr: {
    emailSubject: 'Votre demande est-elle entièrement réglée ?',
    emailIntro: 'Bonjour, nous pensons que votre demande est réglée. Est-ce bien le cas ? Deux clics suffisent, et s’il reste quelque chose, nous continuons.',
    sms: '{brand} : votre demande est-elle réglée ? Répondez OUI ou NON, ou ici : {link}',
  },
  it: {
    emailSubject: 'La sua richiesta è risolta del tutto?',
    emailIntro: 'Buongiorno, per noi la sua richiesta è risolta. È così? Bastano due clic, e se resta qualcosa andiamo avanti.',
    sms: '{brand}: la sua richiesta è risolta? Risponda SI o NO, o qui: {link}',
  },
  pt: {
    emailSubject: 'O seu caso ficou resolvido por completo?',
    emailIntro: 'Olá, para nós o seu caso está resolvido. É isso mesmo? Bastam dois cliques, e se faltar algo, continuamos.',
    sms: '{brand}: o seu caso ficou resolvido? Responda SIM ou NAO, ou aqui: {link}',
  },
};

export const checkInTexts: Record<string, CheckText> = {
  en: {
    emailSubject: 'Is everything still working?',
    emailIntro: 'Hello, a little while ago we settled a matter with you that was not a simple one. Is it still as it should be? Two clicks tell us.',
    sms: '{brand}: is what we settled still working? Reply YES or NO, or tell us here: {link}',
  },
  de: {
    emailSubject: 'Funktioniert weiterhin alles?',
    emailIntro: 'Guten Tag, vor Kurzem haben wir ein nicht ganz einfaches Anliegen mit Ihnen gelöst. Ist noch alles in Ordnung? Zwei Klicks genügen.',
    sms: '{brand}: Funktioniert weiterhin alles? Antworten Sie JA oder NEIN, oder hier: {link}',
  },
  es: {
    emailSubject: '¿Sigue funcionando todo?',
    emailIntro: 'Hola, hace poco resolvimos con usted un caso que no era sencillo. ¿Sigue todo bien? Bastan dos clics.',
    sms: '{brand}: ¿sigue todo bien? Responda SI o NO, o en {link}',
  },
  fr: {
    emailSubject: 'Tout fonctionne-t-il toujours ?',
    emailIntro: 'Bonjour, nous avons récemment réglé avec vous une demande qui n’était pas simple. Tout va-t-il toujours bien ? Deux clics suffisent.',
    sms: '{brand} : tout va-t-il toujours bien ? Répondez OUI ou NON, ou ici : {link}',
  },
  it: {
    emailSubject: 'Funziona ancora tutto?',
    emailIntro: 'Buongiorno, da poco abbiamo risolto con lei una richiesta non semplice. Va ancora tutto bene? Bastano due clic.',
    sms: '{brand}: funziona ancora tutto? Risponda SI o NO, o qui: {link}',
  },
  pt: {
    emailSubject: 'Continua tudo funcionando?',
    emailIntro: 'Olá, há pouco resolvemos com você um caso que não era simples. Continua tudo bem? Bastam dois cliques.',
    sms: '{brand}: continua tudo bem? Responda SIM ou NAO, ou aqui: {link}',
  },
};
