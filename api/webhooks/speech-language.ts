/** How a language is called by the voice that speaks and by the ear that listens. */
export interface SpeechLanguage {
  say: string;
  hear: string;
}

const same = (tag: string): SpeechLanguage => ({ say: tag, hear: tag });

/** What Twilio speaks and understands, by language; the first of each list stands in for regions that it doesn't know. */
const regions: Record<string, readonly SpeechLanguage[]> = {
  ca: [same('ca-ES')],
  cs: [same('cs-CZ')],
  da: [same('da-DK')],
  de: [same('de-DE'), { say: 'de-AT', hear: 'de-DE' }],
  el: [same('el-GR')],
  en: [same('en-US'), same('en-GB'), same('en-AU'), same('en-CA'), same('en-IE'), same('en-IN'), same('en-NZ'), same('en-ZA')],
  es: [same('es-ES'), same('es-MX'), same('es-US')],
  fi: [same('fi-FI')],
  fr: [same('fr-FR'), same('fr-CA'), { say: 'fr-BE', hear: 'fr-FR' }],
  he: [same('he-IL')],
  hi: [same('hi-IN')],
  hu: [same('hu-HU')],
  id: [same('id-ID')],
  it: [same('it-IT')],
  ja: [same('ja-JP')],
  ko: [same('ko-KR')],
  nb: [same('nb-NO')],
  nl: [same('nl-NL'), same('nl-BE')],
  no: [same('nb-NO')],
  pl: [same('pl-PL')],
  pt: [same('pt-BR'), same('pt-PT')],
  ro: [same('ro-RO')],
  ru: [same('ru-RU')],
  sk: [same('sk-SK')],
  sv: [same('sv-SE')],
  th: [same('th-TH')],
  tr: [same('tr-TR')],
  uk: [same('uk-UA')],
  vi: [same('vi-VN')],
  zh: [
    { say: 'cmn-CN', hear: 'cmn-Hans-CN' },
    { say: 'cmn-TW', hear: 'cmn-Hant-TW' },
  ],
};

const english = same('en-US');

/** Twilio's names for a language tag such as `de-AT`; American English for a language that it doesn't speak. */
export function speechLanguage(tag: string): SpeechLanguage {
  const [base = '', region = ''] = tag.replaceAll('_', '-').split('-');
  const known = regions[base.toLowerCase()];
  return known?.find(({ say }) => say.toLowerCase().endsWith(`-${region.toLowerCase()}`)) ?? known?.[0] ?? english;
}
