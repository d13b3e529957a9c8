import { languageBase } from '../../domain/policy/language.js';

/** The words of the hours on a customer's preferences page. */
export interface HoursTexts {
  title: string;
  from: string;
  until: string;
  any: string;
  clock: (zone: string) => string;
  zone: string;
  choose: string;
  unclear: string;
  tooShort: string;
  noZone: string;
  /** `lawful`: the hours that the law allows, in words. */
  outsideLaw: (lawful: string) => string;
}

const en: HoursTexts = {
  title: 'When may we reach you?',
  from: 'From',
  until: 'Until',
  any: 'Any time that is allowed',
  clock: (zone) => `By the clock in ${zone}.`,
  zone: 'By which clock?',
  choose: 'Please choose',
  unclear: 'We could not read these times. Please choose them from the lists. Nothing was changed.',
  tooShort: 'These hours are shorter than one hour, or end before they begin. Please choose a later end. Nothing was changed.',
  noZone: 'We do not know which clock you mean. Please choose your time zone. Nothing was changed.',
  outsideLaw: (lawful) =>
    `In these hours the law of your place lets us reach you for less than one hour of a working day. Please choose hours that share at least one hour with ${lawful}. Nothing was changed.`,
};

const de: HoursTexts = {
  title: 'Wann dürfen wir Sie erreichen?',
  from: 'Von',
  until: 'Bis',
  any: 'Jederzeit, soweit erlaubt',
  clock: (zone) => `Nach der Uhr in ${zone}.`,
  zone: 'Nach welcher Uhr?',
  choose: 'Bitte wählen',
  unclear: 'Diese Zeiten konnten wir nicht lesen. Bitte wählen Sie sie aus den Listen. Es wurde nichts geändert.',
  tooShort:
    'Diese Zeit ist kürzer als eine Stunde oder endet, bevor sie beginnt. Bitte wählen Sie ein späteres Ende. Es wurde nichts geändert.',
  noZone: 'Wir wissen nicht, welche Uhr Sie meinen. Bitte wählen Sie Ihre Zeitzone. Es wurde nichts geändert.',
  outsideLaw: (lawful) =>
    `In dieser Zeit dürften wir Sie nach dem Recht an Ihrem Ort an einem Werktag weniger als eine Stunde erreichen. Bitte wählen Sie Zeiten, die mindestens eine Stunde gemeinsam haben mit ${lawful}. Es wurde nichts geändert.`,
};

const es: HoursTexts = {
  title: '¿Cuándo podemos contactarle?',
  from: 'Desde',
  until: 'Hasta',
  any: 'A cualquier hora permitida',
  clock: (zone) => `Según el reloj de ${zone}.`,
  zone: '¿Según qué reloj?',
  choose: 'Elija, por favor',
  unclear: 'No pudimos leer estas horas. Elíjalas en las listas, por favor. No se ha cambiado nada.',
  tooShort: 'Este horario dura menos de una hora o termina antes de empezar. Elija un final más tarde, por favor. No se ha cambiado nada.',
  noZone: 'No sabemos a qué reloj se refiere. Elija su zona horaria, por favor. No se ha cambiado nada.',
  outsideLaw: (lawful) =>
    `En este horario la ley de su lugar nos deja contactarle menos de una hora en un día laborable. Elija un horario que comparta al menos una hora con ${lawful}. No se ha cambiado nada.`,
};

const fr: HoursTexts = {
  title: 'Quand pouvons-nous vous joindre ?',
  from: 'De',
  until: 'À',
  any: 'À toute heure permise',
  clock: (zone) => `À l’heure de ${zone}.`,
  zone: 'À quelle heure locale ?',
  choose: 'Veuillez choisir',
  unclear: 'Nous n’avons pas pu lire ces heures. Veuillez les choisir dans les listes. Rien n’a été changé.',
  tooShort: 'Cette plage dure moins d’une heure ou finit avant de commencer. Veuillez choisir une fin plus tardive. Rien n’a été changé.',
  noZone: 'Nous ne savons pas de quelle heure locale il s’agit. Veuillez choisir votre fuseau horaire. Rien n’a été changé.',
  outsideLaw: (lawful) =>
    `Dans cette plage, la loi de votre pays nous laisse moins d’une heure par jour ouvré pour vous joindre. Veuillez choisir une plage qui a au moins une heure en commun avec ${lawful}. Rien n’a été changé.`,
};

const it: HoursTexts = {
  title: 'Quando possiamo contattarla?',
  from: 'Dalle',
  until: 'Alle',
  any: 'A qualsiasi ora consentita',
  clock: (zone) => `Secondo l’ora di ${zone}.`,
  zone: 'Secondo quale ora locale?',
  choose: 'Scelga, per favore',
  unclear: 'Non siamo riusciti a leggere questi orari. Li scelga dagli elenchi, per favore. Nulla è stato cambiato.',
  tooShort: 'Questa fascia dura meno di un’ora o finisce prima di iniziare. Scelga una fine più tardi, per favore. Nulla è stato cambiato.',
  noZone: 'Non sappiamo quale ora locale intende. Scelga il suo fuso orario, per favore. Nulla è stato cambiato.',
  outsideLaw: (lawful) =>
    `In questa fascia la legge del suo luogo ci lascia meno di un’ora in un giorno lavorativo. Scelga una fascia che abbia almeno un’ora in comune con ${lawful}. Nulla è stato cambiato.`,
};

const pt: HoursTexts = {
  title: 'Quando o podemos contactar?',
  from: 'Das',
  until: 'Às',
  any: 'A qualquer hora permitida',
  clock: (zone) => `Pela hora de ${zone}.`,
  zone: 'Por que hora local?',
  choose: 'Escolha, por favor',
  unclear: 'Não conseguimos ler estas horas. Escolha-as nas listas, por favor. Nada foi alterado.',
  tooShort: 'Este horário dura menos de uma hora ou acaba antes de começar. Escolha um fim mais tarde, por favor. Nada foi alterado.',
  noZone: 'Não sabemos a que hora local se refere. Escolha o seu fuso horário, por favor. Nada foi alterado.',
  outsideLaw: (lawful) =>
    `Neste horário a lei do seu lugar deixa-nos menos de uma hora num dia útil para o contactar. Escolha um horário que tenha pelo menos uma hora em comum com ${lawful}. Nada foi alterado.`,
};

const ar: HoursTexts = {
  title: 'متى يمكننا التواصل معكم؟',
  from: 'من',
  until: 'إلى',
  any: 'أي وقت مسموح به',
  clock: (zone) => `بتوقيت ${zone}.`,
  zone: 'بأي توقيت؟',
  choose: 'يرجى الاختيار',
  unclear: 'لم نتمكن من قراءة هذه الأوقات. يرجى اختيارها من القوائم. لم يتغير شيء.',
  tooShort: 'هذه المدة أقصر من ساعة أو تنتهي قبل أن تبدأ. يرجى اختيار نهاية متأخرة أكثر. لم يتغير شيء.',
  noZone: 'لا نعرف أي توقيت تقصدون. يرجى اختيار منطقتكم الزمنية. لم يتغير شيء.',
  outsideLaw: (lawful) =>
    `في هذه الأوقات يسمح لنا القانون في مكانكم بالتواصل معكم أقل من ساعة في يوم العمل. يرجى اختيار أوقات تشترك بساعة على الأقل مع ${lawful}. لم يتغير شيء.`,
};

const he: HoursTexts = {
  title: 'מתי אפשר לפנות אליכם?',
  from: 'משעה',
  until: 'עד שעה',
  any: 'בכל שעה מותרת',
  clock: (zone) => `לפי השעון ב: ${zone}.`,
  zone: 'לפי איזה שעון?',
  choose: 'נא לבחור',
  unclear: 'לא הצלחנו לקרוא את השעות האלה. נא לבחור אותן מהרשימות. דבר לא שונה.',
  tooShort: 'השעות האלה קצרות משעה אחת או מסתיימות לפני שהן מתחילות. נא לבחור סוף מאוחר יותר. דבר לא שונה.',
  noZone: 'לא ידוע לנו לאיזה שעון התכוונתם. נא לבחור את אזור הזמן שלכם. דבר לא שונה.',
  outsideLaw: (lawful) =>
    `בשעות האלה החוק במקום שלכם מתיר לנו לפנות אליכם פחות משעה ביום עבודה. נא לבחור שעות שיש להן לפחות שעה משותפת עם ${lawful}. דבר לא שונה.`,
};

const texts: Record<string, HoursTexts> = { en, de, es, fr, it, pt, ar, he };

/** The words of the hours for a language tag such as `de-AT`. */
export const hoursTextsFor = (language: string): HoursTexts => texts[languageBase(language)] ?? en;
