import type { Quote, Sentiment, ThemedDriver, Theming } from '../theming.types.js';

/** What a reader made of a comment, before any person's word. */
export type MachineReading = Pick<Theming, 'sentiment' | 'drivers' | 'modelVersion'>;

interface Word {
  readonly id: string;
  /** Who said it: a user's id, or the name of a key. */
  readonly person: string;
  /** The name to show. */
  readonly by: string;
  /** ISO instant. */
  readonly at: string;
  /** ISO instant; null while it stands. */
  readonly withdrawnAt: string | null;
}

/** A person's word on one driver of a comment. */
export interface DriverWord extends Word {
  readonly kind: 'driver';
  readonly key: string;
  readonly verdict: 'present' | 'absent';
  /** Null: as it was read, or else as the comment sounds. */
  readonly sentiment: Sentiment | null;
  /** The words that say so; null: as it was read, or else the whole comment. */
  readonly quote: Quote | null;
}

/** A person's word on how a comment sounds. */
export interface SentimentWord extends Word {
  readonly kind: 'sentiment';
  readonly sentiment: Sentiment;
}

export type CorrectionWord = DriverWord | SentimentWord;

/** A driver as it counts: read, or said by a person. */
export interface SettledDriver extends ThemedDriver {
  readonly source: 'model' | 'person';
  /** The person's name; null where it was read. */
  readonly by: string | null;
}

/** What counts of a comment: the reading with people's words over it. */
export interface SettledTheming {
  readonly sentiment: Sentiment;
  readonly sentimentBy: string | null;
  readonly drivers: readonly SettledDriver[];
}
