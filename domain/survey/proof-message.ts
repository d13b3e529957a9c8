import { composedMail, type ComposedMessage } from './mail-content.js';
import { closestLanguage, directionOf } from './message-words.js';

interface ProofWords {
  subject: string;
  export: string;
  erase: string;
  notYou: string;
  open: { export: string; erase: string };
}

const english: ProofWords = {
  subject: 'Your link',
  export: 'You asked to see what is held about you. The link works once, for an hour:',
  erase: 'You asked to erase what is held about you. The link works once, for an hour:',
  notYou: 'If it was not you, do nothing.',
  open: { export: 'See my data', erase: 'Erase my data' },
};

const words: Record<string, ProofWords> = {
  en: english,
  de: {
    subject: 'Ihr Link',
    export: 'Sie wollten sehen, was über Sie gespeichert ist. Der Link gilt einmal, eine Stunde lang:',
    erase: 'Sie wollten löschen, was über Sie gespeichert ist. Der Link gilt einmal, eine Stunde lang:',
    notYou: 'Waren Sie es nicht, tun Sie nichts.',
    open: { export: 'Meine Daten ansehen', erase: 'Meine Daten löschen' },
  },
  es: {
    subject: 'Su enlace',
    export: 'Pidió ver qué guardamos sobre usted. El enlace funciona una vez, durante una hora:',
    erase: 'Pidió borrar lo que guardamos sobre usted. El enlace funciona una vez, durante una hora:',
    notYou: 'Si no fue usted, no haga nada.',
    open: { export: 'Ver mis datos', erase: 'Borrar mis datos' },
  },
  fr: {
    subject: 'Votre lien',
    export: 'Vous avez demandé à voir ce que nous gardons sur vous. Le lien sert une fois, pendant une heure :',
    erase: 'Vous avez demandé à effacer ce que nous gardons sur vous. Le lien sert une fois, pendant une heure :',
    notYou: 'Si ce n’était pas vous, ne faites rien.',
    open: { export: 'Voir mes données', erase: 'Effacer mes données' },
  },
  it: {
    subject: 'Il suo link',
    export: 'Ha chiesto di vedere che cosa conserviamo di lei. Il link funziona una volta, per un’ora:',
    erase: 'Ha chiesto di cancellare ciò che conserviamo di lei. Il link funziona una volta, per un’ora:',
    notYou: 'Se non è stato lei, non faccia nulla.',
    open: { export: 'Vedere i miei dati', erase: 'Cancellare i miei dati' },
  },
  pt: {
    subject: 'O seu link',
    export: 'Pediu para ver o que guardamos sobre si. O link funciona uma vez, durante uma hora:',
    erase: 'Pediu para apagar o que guardamos sobre si. O link funciona uma vez, durante uma hora:',
    notYou: 'Se não foi você, não faça nada.',
    open: { export: 'Ver os meus dados', erase: 'Apagar os meus dados' },
  },
  ar: {
    subject: 'رابطكم',
    export: 'طلبتم رؤية ما نحفظه عنكم. يعمل الرابط مرة واحدة لمدة ساعة:',
    erase: 'طلبتم محو ما نحفظه عنكم. يعمل الرابط مرة واحدة لمدة ساعة:',
    notYou: 'إن لم تطلبوا ذلك فلا تفعلوا شيئًا.',
    open: { export: 'عرض بياناتي', erase: 'محو بياناتي' },
  },
  he: {
    subject: 'הקישור שלכם',
    export: 'ביקשתם לראות מה שמור עליכם. הקישור פועל פעם אחת, במשך שעה:',
    erase: 'ביקשתם למחוק את מה ששמור עליכם. הקישור פועל פעם אחת, במשך שעה:',
    notYou: 'אם זה לא אתם, אין צורך לעשות דבר.',
    open: { export: 'הצגת הנתונים שלי', erase: 'מחיקת הנתונים שלי' },
  },
};

/** The message with the one-time link to a customer's own data. It carries nothing of them. */
export function composeProofMessage({
  wants,
  channel,
  language: wanted,
  brand,
  link,
}: {
  wants: 'export' | 'erase';
  channel: 'email' | 'sms';
  language: string;
  brand: string;
  link: string;
}): ComposedMessage {
  const language = closestLanguage(Object.keys(words), wanted) ?? 'en';
  const { subject, notYou, open, ...say } = words[language] ?? english;
  if (channel === 'sms') return { subject: null, text: `${brand}: ${say[wants]} ${link}`, mail: null, links: [link] };
  return composedMail({
    kind: 'proof',
    language,
    direction: directionOf(language),
    subject: `${brand}: ${subject}`,
    preheader: say[wants],
    paragraphs: [say[wants]],
    action: { label: open[wants], link },
    notYou,
  });
}
