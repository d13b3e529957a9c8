import { setImmediate as breathe } from 'node:timers/promises';

// Other requests share this process: after so long they get a turn.
const turnMs = 15;

/** Does something with each of many, and lets other requests have their turn in between. */
export async function inTurns<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  let turnFrom = performance.now();
  for (const item of items) {
    work(item);
    if (performance.now() - turnFrom < turnMs) continue;
    await breathe();
    turnFrom = performance.now();
  }
}

/** Runs a calculation that offers its turns to its end. */
export async function finished<R>(steps: Generator<unknown, R>): Promise<R> {
  let turnFrom = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - turnFrom < turnMs) continue;
    await breathe();
    turnFrom = performance.now();
  }
}
