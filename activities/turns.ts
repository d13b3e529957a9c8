import { setImmediate as breathe } from 'node:timers/promises';

// Surveys and cases share this process: after so long they get a turn.
const turnMs = 15;

/** Lets others have their turn whenever this one's time is over. */
export function turns(): () => Promise<void> {
  let turnFrom = performance.now();
  return async () => {
    if (performance.now() - turnFrom < turnMs) return;
    await breathe();
    turnFrom = performance.now();
  };
}
