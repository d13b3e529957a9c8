/** A message that a double took. */
export interface TakenMessage {
  /** The provider's own id, different for each. */
  id: string;
  channel: 'sms' | 'voice' | 'email';
  to: string;
  from: string | null;
  text: string;
  /** Our dispatch id, as the product put it into the callback's address or the custom arguments. */
  dispatchId: string | null;
  /** Where callbacks about it go; null for those of a whole account. */
  callbackUrl: string | null;
  takenAt: Date;
}

/** Where a request can be stopped: before the double has taken the message, or after. */
export type Moment = 'before_taking' | 'after_taking';

/** What a double does with the next requests, besides taking them. */
export type Trouble =
  | { kind: 'none' }
  /** Keeps the connection open, without an answer, until `release`. */
  | { kind: 'hold'; at: Moment }
  /** Cuts the connection. */
  | { kind: 'cut'; at: Moment }
  /** 429, with the seconds to wait. */
  | { kind: 'limit'; retryAfterSeconds: number };

export interface DoubleAnswer {
  status: number;
  headers?: Record<string, string>;
  body?: unknown;
}

/** What both doubles keep. */
export interface DoubleState {
  /** In the order in which they were taken. */
  taken: TakenMessage[];
  /** Numbers whose owner told the provider STOP. */
  stopped: Set<string>;
  trouble: Trouble;
}

export const newState = (): DoubleState => ({ taken: [], stopped: new Set(), trouble: { kind: 'none' } });
