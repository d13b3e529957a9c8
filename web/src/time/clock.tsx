import { useSyncExternalStore } from 'react';

/** How far this machine's clock is behind the server's. Deadlines are the server's, so countdowns follow its clock. */
let behindMs = 0;

/** Reads the Date header of an answer. It has whole seconds, so only a real difference counts. */
export function noteServerDate(header: string | null): void {
  const serverMs = header === null ? Number.NaN : Date.parse(header) + 500;
  const difference = serverMs - Date.now();
  if (!Number.isNaN(difference) && Math.abs(difference - behindMs) > 2_000) behindMs = difference;
}

export const nowMs = (): number => Date.now() + behindMs;

function subscribeEvery(stepMs: number) {
  return (changed: () => void): (() => void) => {
    const timer = setInterval(changed, stepMs);
    return () => clearInterval(timer);
  };
}
const eachSecond = subscribeEvery(1_000);
const eachMinute = subscribeEvery(15_000);

/** The server's time, renewed each second or about each minute. */
export function useNow(step: 'second' | 'minute' = 'minute'): number {
  const stepMs = step === 'second' ? 1_000 : 60_000;
  return useSyncExternalStore(step === 'second' ? eachSecond : eachMinute, () => Math.floor(nowMs() / stepMs) * stepMs);
}
