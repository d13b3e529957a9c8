/** The words of a customer's own pages: preferences, what is held, and erasing it. */
export interface OwnTexts {
  ownLink: string;
  prefTitle: string;
  mayEmail: (address: string) => string;
  maySms: (address: string) => string;
  language: string;
  asSent: string;
  never: string;
  save: string;
  saved: string;
  dataTitle: string;
  data: string;
  contacts: (count: number) => string;
  answers: (count: number) => string;
  messages: (count: number) => string;
  whole: (address: string) => string;
  exportAsk: string;
  eraseTitle: string;
  erase: string;
  eraseAsk: string;
  sentTitle: string;
  sent: (address: string) => string;
  noAddress: string;
  exportTitle: string;
  exportReady: string;
  download: string;
  eraseNow: string;
  code: (code: string) => string;
  wrongCode: string;
  erasedTitle: string;
  erased: string;
  overTitle: string;
  over: string;
  optedOut: string;
  callbackOther: string;
}
