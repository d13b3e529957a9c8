import { languageBase } from '../policy/language.js';

interface ProofWords {
  subject: string;
  export: string;
  erase: string;
  notYou: string;
}

const english: ProofWords = {
  subject: 'Your link',
  export: 'You asked to see what is held about you. The link works once, for an hour:',
  erase: 'You asked to erase what is held about you. The link works once, for an hour:',
  notYou: 'If it was not you, do nothing.',
};

const words: Record<string, ProofWords> = {
  en: english,
  de: {
    subject: 'Ihr Link',
    export: 'Sie wollten sehen, was über Sie gespeichert ist. Der Link gilt einmal, eine Stunde lang:',
    erase: 'Sie wollten löschen, was über Sie gespeichert ist. Der Link gilt einmal, eine Stunde lang:',
    notYou: 'Waren Sie es nicht, tun Sie nichts.',
  },
  es: {
    subject: 'Su enlace',
    export: 'Pidió ver qué guardamos sobre usted. El enlace funciona una vez, durante una hora:',
    erase: 'Pidió borrar lo que guardamos sobre usted. El enlace funciona una vez, durante una hora:',
    notYou: 'Si no fue usted, no haga nada.',
  },
  fr: {
    subject: 'Votre lien',
    export: 'Vous avez demandé à voir ce que nous gardons sur vous. Le lien sert une fois, pendant une heure :',
    erase: 'Vous avez demandé à effacer ce que nous gardons sur vous. Le lien sert une fois, pendant une heure :',
    notYou: 'Si ce n’était pas vous, ne faites rien.',
  },
  it: {
    subject: 'Il suo link',
    export: 'Ha chiesto di vedere che cosa conserviamo di lei. Il link funziona una volta, per un’ora:',
    erase: 'Ha chiesto di cancellare ciò che conserviamo di lei. Il link funziona una volta, per un’ora:',
    notYou: 'Se non è stato lei, non faccia nulla.',
  },
  pt: {
    subject: 'O seu link',
    export: 'Pediu para ver o que guardamos sobre si. O link funciona uma vez, durante uma hora:',
    erase: 'Pediu para apagar o que guardamos sobre si. O link funciona uma vez, durante uma hora:',
    notYou: 'Se não foi você, não faça nada.',
  },
  ar: {
    subject: 'رابطكم',
    export: 'طلبتم رؤية ما نحفظه عنكم. يعمل الرابط مرة واحدة لمدة ساعة:',
    erase: 'طلبتم محو ما نحفظه عنكم. يعمل الرابط مرة واحدة لمدة ساعة:',
    notYou: 'إن لم تطلبوا ذلك فلا تفعلوا شيئًا.',
  },
  he: {
    subject: 'הקישור שלכם',
    export: 'ביקשתם לראות מה שמור עליכם. הקישור פועל פעם אחת, במשך שעה:',
    erase: 'ביקשתם למחוק את מה ששמור עליכם. הקישור פועל פעם אחת, במשך שעה:',
    notYou: 'אם זה לא אתם, אין צורך לעשות דבר.',
  },
};

/** The message with the one-time link to a customer's own data. It carries nothing of them. */
export function composeProofMessage({
  wants,
  channel,
  language,
  brand,
  link,
}: {
  wants: 'export' | 'erase';
  channel: 'email' | 'sms';
  language: string;
  brand: string;
  link: string;
}) {
  const { subject, notYou, ...say } = words[languageBase(language)] ?? english;
  const text = channel === 'sms' ? `${brand}: ${say[wants]} ${link}` : [say[wants], link, notYou].join('\n\n');
  return { subject: channel === 'sms' ? null : `${brand}: ${subject}`, text, html: null, links: [link] };
}
