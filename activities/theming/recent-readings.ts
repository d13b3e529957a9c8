import { createHash } from 'node:crypto';
import type { Theming } from '../../domain/theming/theming.types.js';

export interface RecentReadings {
  get(key: string): Theming | undefined;
  set(key: string, theming: Theming): void;
}

/** Names a comment, read by one version of a reader, without holding it. */
export const readingKey = (readerVersion: string, language: string, comment: string): string =>
  createHash('sha256')
    .update(JSON.stringify([readerVersion, language, comment]))
    .digest('base64');

/**
 * What a provider has read lately in this process. A response is processed again when its rating, its grade or a wish changes, mostly within
 * minutes; its comment need not be sent, and paid for, again. It holds no comment, but places in it and reasons.
 */
export function recentReadings(most = 500): RecentReadings {
  const readings = new Map<string, Theming>();
  return {
    get: (key) => readings.get(key),
    set(key, theming) {
      readings.set(key, theming);
      const [oldest] = readings.keys();
      if (readings.size > most && oldest !== undefined) readings.delete(oldest);
    },
  };
}
