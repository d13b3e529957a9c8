import type { DriverWord, MachineReading, SentimentWord } from '../../../../domain/theming/corrections/correction.types.js';
import type { Sentiment, ThemedDriver } from '../../../../domain/theming/theming.types.js';

/** Minutes past noon. */
export const at = (minute: number): string => new Date(Date.UTC(2026, 10, 20, 12, minute)).toISOString();

let count = 0;
const shared = (minute: number, by: string) => {
  count += 1;
  return { id: `cor_${String(count).padStart(4, '0')}`, person: by, by, at: at(minute), withdrawnAt: null };
};

export const present = (key: string, minute = 0, changes: Partial<DriverWord> = {}): DriverWord => ({
  ...shared(minute, changes.by ?? 'Mo'),
  kind: 'driver',
  key,
  verdict: 'present',
  sentiment: null,
  quote: null,
  ...changes,
});
export const absent = (key: string, minute = 0, changes: Partial<DriverWord> = {}): DriverWord =>
  present(key, minute, { verdict: 'absent', ...changes });
export const sounds = (sentiment: Sentiment, minute = 0, changes: Partial<SentimentWord> = {}): SentimentWord => ({
  ...shared(minute, changes.by ?? 'Mo'),
  kind: 'sentiment',
  sentiment,
  ...changes,
});

export const driver = (key: string, changes: Partial<ThemedDriver> = {}): ThemedDriver => ({
  key,
  sentiment: 'negative',
  quote: { start: 0, end: 4 },
  weight: 0.8,
  why: `Speaks of ${key}.`,
  ...changes,
});

export const reading = (
  keys: string[],
  sentiment: Sentiment = 'negative',
  modelVersion = 'dictionary-1.taxonomy-1.learnt-0',
): MachineReading => ({
  sentiment,
  drivers: keys.map((key) => driver(key)),
  modelVersion,
});
