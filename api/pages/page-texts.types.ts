/** The words of the customers' pages that no policy writes. Languages without their own get English. */
export interface PageTexts {
  send: string;
  optional: string;
  chooseRating: string;
  whyTitle: string;
  why: (brand: string) => string;
  whyAgain: string;
  stopLink: string;
  savedTitle: string;
  yourRating: (rating: number, max: number) => string;
  /** What follows a low score; `until` is the customer's own time. */
  reachOut: (span: string, until: string) => string;
  reachOutSoon: string;
  nothingMore: string;
  addTitle: string;
  callbackLabel: string;
  noCallback: string;
  callbackNoted: (when: string) => string;
  badCallback: string;
  addedTitle: string;
  changeTitle: string;
  changeUntil: (time: string) => string;
  change: string;
  answeredTitle: string;
  answered: string;
  windowOver: string;
  endedTitle: string;
  ended: string;
  unknownTitle: string;
  unknown: string;
  stopTitle: string;
  stop: (brand: string) => string;
  stopButton: string;
  stoppedTitle: string;
  stopped: string;
}
