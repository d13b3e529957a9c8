import type { Sentiment } from '../theming.types.js';

/** The parts of a reading that are counted. */
export interface CountedReading {
  readonly sentiment: Sentiment;
  readonly drivers: readonly { readonly key: string; readonly sentiment: Sentiment }[];
}

/** What reading comments another way changes. Plain JSON, and sums of it can be added up. */
export interface ChangeCounts {
  readonly read: number;
  /** Comments with exactly the same drivers and sentiments. */
  readonly kept: number;
  readonly changed: number;
  readonly sentimentChanged: number;
  /** Comments that carry each driver. */
  readonly drivers: Readonly<Record<string, { readonly before: number; readonly after: number }>>;
}

export const NOTHING_READ: ChangeCounts = { read: 0, kept: 0, changed: 0, sentimentChanged: 0, drivers: {} };

const driversOf = ({ drivers }: CountedReading): string =>
  drivers
    .map(({ key, sentiment }) => `${key} ${sentiment}`)
    .toSorted()
    .join(';');

/** Whether two readings say the same, wherever they saw it. */
export const isSameReading = (before: CountedReading, after: CountedReading): boolean =>
  before.sentiment === after.sentiment && driversOf(before) === driversOf(after);

/** Adds one comment to the counts. */
export const countChange = (counts: ChangeCounts, before: CountedReading, after: CountedReading): ChangeCounts => {
  const isKept = isSameReading(before, after);
  const drivers = { ...counts.drivers };
  for (const [side, reading] of [['before', before] as const, ['after', after] as const]) {
    for (const key of new Set(reading.drivers.map((driver) => driver.key))) {
      const known = drivers[key] ?? { before: 0, after: 0 };
      drivers[key] = { ...known, [side]: known[side] + 1 };
    }
  }
  return {
    read: counts.read + 1,
    kept: counts.kept + (isKept ? 1 : 0),
    changed: counts.changed + (isKept ? 0 : 1),
    sentimentChanged: counts.sentimentChanged + (before.sentiment === after.sentiment ? 0 : 1),
    drivers,
  };
};
