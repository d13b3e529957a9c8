import { policyDocumentSchema, type PolicyDocument, type SurveyText } from './policy.schema.js';

type SecondChanceText = PolicyDocument['secondChance']['texts'][string];

// SMS keep to the GSM 03.38 alphabet (no ê, ç, á, í, ó, ú): one other letter would halve what fits into a message.
const surveyTexts: Record<string, SurveyText> = {
  en: {
    question: 'How satisfied are you with the way we handled this?',
    lowLabel: 'Very dissatisfied',
    highLabel: 'Very satisfied',
    commentQuestion: 'What is the main reason for your rating?',
    oneThingQuestion: 'If we could do one thing better, what should it be?',
    emailSubject: 'How did we do?',
    emailIntro:
      'Hello, you were in touch with us and we believe the matter is settled. Did we get it right? Pick a rating below; it opens a short page and takes less than a minute.',
    sms: '{brand}: how did we do? Reply 1-5 (5 = very satisfied) or rate here: {link} Reply STOP to opt out.',
    thanks: 'Thank you. Your answer goes to the people who can act on it.',
    thanksLow: 'Thank you for telling us openly. A person on our team will read this and get in touch with you.',
  },
  de: {
    question: 'Wie zufrieden sind Sie damit, wie wir uns um Ihr Anliegen gekümmert haben?',
    lowLabel: 'Sehr unzufrieden',
    highLabel: 'Sehr zufrieden',
    commentQuestion: 'Was ist der wichtigste Grund für Ihre Bewertung?',
    oneThingQuestion: 'Wenn wir eine Sache besser machen könnten: welche sollte es sein?',
    emailSubject: 'Wie zufrieden waren Sie mit uns?',
    emailIntro:
      'Guten Tag, Sie hatten sich an uns gewandt, und aus unserer Sicht ist die Sache erledigt. Sehen Sie das auch so? Wählen Sie unten eine Bewertung; es öffnet sich eine kurze Seite, das Ganze dauert keine Minute.',
    sms: '{brand}: Wie zufrieden sind Sie? Antworten Sie 1-5 (5 = sehr zufrieden) oder hier: {link} STOP zum Abmelden.',
    thanks: 'Danke. Ihre Antwort geht an die Menschen, die etwas ändern können.',
    thanksLow: 'Danke für Ihre offenen Worte. Jemand aus unserem Team liest sie und meldet sich persönlich bei Ihnen.',
  },
  es: {
    question: '¿Qué tan satisfecho está con la forma en que atendimos su caso?',
    lowLabel: 'Muy insatisfecho',
    highLabel: 'Muy satisfecho',
    commentQuestion: '¿Cuál es el motivo principal de su valoración?',
    oneThingQuestion: 'Si pudiéramos mejorar una sola cosa, ¿cuál debería ser?',
    emailSubject: '¿Qué tal lo hicimos?',
    emailIntro:
      'Hola, hace poco se puso en contacto con nosotros y creemos que su caso está resuelto. ¿Es así? Elija una valoración aquí abajo; se abre una página corta y le llevará menos de un minuto.',
    sms: '{brand}: ¿le hemos atendido bien? Responda 1-5 (5 = muy satisfecho) o vote en {link} STOP para darse de baja.',
    thanks: 'Gracias. Su respuesta llega a quienes pueden hacer algo con ella.',
    thanksLow: 'Gracias por su sinceridad. Una persona de nuestro equipo leerá su respuesta y se pondrá en contacto con usted.',
  },
  fr: {
    question: 'Êtes-vous satisfait de la façon dont nous avons traité votre demande ?',
    lowLabel: 'Pas du tout satisfait',
    highLabel: 'Très satisfait',
    commentQuestion: 'Quelle est la raison principale de votre note ?',
    oneThingQuestion: 'Si nous pouvions améliorer une seule chose, laquelle devrait-ce être ?',
    emailSubject: 'Avons-nous bien fait notre travail ?',
    emailIntro:
      'Bonjour, vous nous avez contactés récemment et, pour nous, votre demande est réglée. Est-ce bien le cas ? Choisissez une note ci-dessous : elle ouvre une courte page, cela prend moins d’une minute.',
    sms: '{brand} : avons-nous bien répondu ? Répondez 1-5 (5 = très satisfait) ou notez ici : {link} STOP pour vous désinscrire.',
    thanks: 'Merci. Votre réponse va aux personnes qui peuvent agir.',
    thanksLow: 'Merci de votre franchise. Une personne de notre équipe lira votre réponse et vous contactera.',
  },
  it: {
    question: 'Quanto è soddisfatto del modo in cui abbiamo gestito la sua richiesta?',
    lowLabel: 'Per niente soddisfatto',
    highLabel: 'Molto soddisfatto',
    commentQuestion: 'Qual è il motivo principale della sua valutazione?',
    oneThingQuestion: 'Se potessimo migliorare una sola cosa, quale dovrebbe essere?',
    emailSubject: 'Come ci siamo comportati?',
    emailIntro:
      'Buongiorno, di recente ci ha contattati e per noi la sua richiesta è risolta. È così? Scelga una valutazione qui sotto; si apre una pagina breve, ci vuole meno di un minuto.',
    sms: '{brand}: come ci siamo comportati? Risponda 1-5 (5 = molto soddisfatto) o qui: {link} STOP per non ricevere altro.',
    thanks: 'Grazie. La sua risposta arriva a chi può cambiare qualcosa.',
    thanksLow: 'Grazie per la sincerità. Una persona del nostro team leggerà la sua risposta e la contatterà.',
  },
  pt: {
    question: 'Qual é a sua satisfação com a forma como tratamos o seu caso?',
    lowLabel: 'Muito insatisfeito',
    highLabel: 'Muito satisfeito',
    commentQuestion: 'Qual é o motivo principal da sua nota?',
    oneThingQuestion: 'Se pudéssemos melhorar uma só coisa, qual deveria ser?',
    emailSubject: 'Como nos saímos?',
    emailIntro:
      'Olá, há pouco entrou em contato conosco e, para nós, o seu caso está resolvido. É isso mesmo? Escolha uma nota abaixo; abre-se uma página curta e leva menos de um minuto.',
    sms: '{brand}: como nos saimos? Responda 1-5 (5 = muito satisfeito) ou vote em {link} STOP para sair.',
    thanks: 'Obrigado. A sua resposta chega a quem pode fazer algo com ela.',
    thanksLow: 'Obrigado pela sinceridade. Uma pessoa da nossa equipe lerá a sua resposta e entrará em contato.',
  },
};

const secondChanceTexts: Record<string, SecondChanceText> = {
  en: {
    emailSubject: 'Did we put it right?',
    emailIntro:
      'Hello, you told us that something went wrong, and we have been in touch with you about it since. How do you see it now? Your first rating stays as it was; this one tells us whether we put things right.',
    sms: '{brand}: did we put things right? Reply 1-5 (5 = very satisfied) or rate here: {link} Reply STOP to opt out.',
  },
  de: {
    emailSubject: 'Haben wir es in Ordnung gebracht?',
    emailIntro:
      'Guten Tag, Sie hatten uns geschrieben, dass etwas schiefgelaufen ist, und wir haben uns seitdem bei Ihnen gemeldet. Wie sehen Sie es jetzt? Ihre erste Bewertung bleibt, wie sie war; diese zeigt uns, ob wir es in Ordnung gebracht haben.',
    sms: '{brand}: Ist es jetzt in Ordnung? Antworten Sie 1-5 (5 = sehr zufrieden) oder hier: {link} STOP zum Abmelden.',
  },
  es: {
    emailSubject: '¿Lo hemos solucionado?',
    emailIntro:
      'Hola, nos dijo que algo salió mal y desde entonces nos hemos puesto en contacto con usted. ¿Cómo lo ve ahora? Su primera valoración se queda como está; esta nos dice si lo hemos solucionado.',
    sms: '{brand}: ¿lo hemos solucionado? Responda 1-5 (5 = muy satisfecho) o vote en {link} STOP para darse de baja.',
  },
  fr: {
    emailSubject: 'Avons-nous réglé le problème ?',
    emailIntro:
      'Bonjour, vous nous avez dit que quelque chose n’allait pas, et nous vous avons contacté depuis. Qu’en pensez-vous maintenant ? Votre première note reste telle quelle ; celle-ci nous dit si le problème est réglé.',
    sms: '{brand} : le problème est-il réglé ? Répondez 1-5 (5 = très satisfait) ou notez ici : {link} STOP pour vous désinscrire.',
  },
  it: {
    emailSubject: 'Abbiamo rimediato?',
    emailIntro:
      'Buongiorno, ci ha detto che qualcosa non è andato bene, e da allora l’abbiamo contattata. Come la vede adesso? La sua prima valutazione resta com’era; questa ci dice se abbiamo rimediato.',
    sms: '{brand}: abbiamo rimediato? Risponda 1-5 (5 = molto soddisfatto) o qui: {link} STOP per non ricevere altro.',
  },
  pt: {
    emailSubject: 'Conseguimos resolver?',
    emailIntro:
      'Olá, contou-nos que algo correu mal, e desde então entramos em contato. Como vê a situação agora? A sua primeira nota fica como está; esta diz se conseguimos resolver.',
    sms: '{brand}: conseguimos resolver? Responda 1-5 (5 = muito satisfeito) ou vote em {link} STOP para sair.',
  },
};

/** The policy of a new installation: everyone who may be asked, right after the resolution. What is not written here is the schema's default. */
export const defaultPolicy: PolicyDocument = policyDocumentSchema.parse({
  name: 'Default follow-up',
  survey: { instrument: 'csat', texts: surveyTexts },
  secondChance: { texts: secondChanceTexts },
});
