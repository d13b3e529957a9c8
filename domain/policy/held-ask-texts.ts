/** What a customer reads whom nobody has been in touch with since, so that no text says that somebody was. SMS keep to GSM 03.38. */
export const heldAskTexts = {
  en: {
    emailSubject: 'How do you see it now?',
    emailIntro:
      'Hello, some days ago you told us that something went wrong. How do you see it now? Your first rating stays as it is; this one tells us where things stand.',
    sms: '{brand}: you told us that something went wrong. How do you see it now? Reply 1-5 (5 = very satisfied) or rate here: {link} Reply STOP to opt out.',
  },
  de: {
    emailSubject: 'Wie sehen Sie es jetzt?',
    emailIntro:
      'Guten Tag, vor einigen Tagen haben Sie uns geschrieben, dass etwas schiefgelaufen ist. Wie sehen Sie es jetzt? Ihre erste Bewertung bleibt, wie sie war; diese zeigt uns, wie die Dinge stehen.',
    sms: '{brand}: Wie sehen Sie es jetzt? Antworten Sie 1-5 (5 = sehr zufrieden) oder hier: {link} STOP zum Abmelden.',
  },
  es: {
    emailSubject: '¿Cómo lo ve ahora?',
    emailIntro:
      'Hola, hace unos días nos dijo que algo salió mal. ¿Cómo lo ve ahora? Su primera valoración se queda como está; esta nos dice cómo están las cosas.',
    sms: '{brand}: ¿qué opina ahora? Responda 1-5 (5 = muy satisfecho) o vote en {link} STOP para darse de baja.',
  },
  fr: {
    emailSubject: 'Qu’en pensez-vous maintenant ?',
    emailIntro:
      'Bonjour, il y a quelques jours vous nous avez dit que quelque chose n’allait pas. Qu’en pensez-vous maintenant ? Votre première note reste telle quelle ; celle-ci nous dit où en sont les choses.',
    sms: '{brand} : et maintenant, quelle note ? Répondez 1-5 (5 = très satisfait) ou notez ici : {link} STOP pour vous désinscrire.',
  },
  it: {
    emailSubject: 'Come la vede adesso?',
    emailIntro:
      'Buongiorno, qualche giorno fa ci ha detto che qualcosa non è andato bene. Come la vede adesso? La sua prima valutazione resta com’era; questa ci dice come stanno le cose.',
    sms: '{brand}: come la vede adesso? Risponda 1-5 (5 = molto soddisfatto) o qui: {link} STOP per non ricevere altro.',
  },
  pt: {
    emailSubject: 'Como vê a situação agora?',
    emailIntro:
      'Olá, há alguns dias contou-nos que algo correu mal. Como vê a situação agora? A sua primeira nota fica como está; esta diz como estão as coisas.',
    sms: '{brand}: como acha que estamos agora? Responda 1-5 (5 = muito satisfeito) ou vote em {link} STOP para sair.',
  },
};
