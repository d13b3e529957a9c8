import { generateSample } from '../../domain/sample/generate-sample.js';
import { acceptEvents } from '../../prisma/stores/intake.store.js';
import { beginSample, readSamplePlan } from '../../prisma/stores/sample.store.js';
import type { ApiDeps } from '../deps.js';

const seed = 20_261;
const chunk = 500;

export interface SampleLoader {
  /** Starts loading, or goes on with what another process left. False while the data is being removed. */
  start(): Promise<boolean>;
  /** Stops a loading of this process and waits until it has. */
  stop(): Promise<void>;
}

/**
 * Feeds the sample through the same intake as everything else. The plan (seed, instant) is stored first, so that whoever
 * goes on after a restart makes the same events, and those that are there already count as duplicates.
 */
export function sampleLoader({ db, clock, log }: ApiDeps): SampleLoader {
  let running: Promise<void> | null = null;
  let stopped = false;

  const load = async (plan: { seed: number; now: string }) => {
    const events = generateSample(plan);
    for (let from = 0; from < events.length && !stopped; from += chunk) {
      const still = await readSamplePlan(db);
      if (still?.now !== plan.now) return;
      await acceptEvents(db, events.slice(from, from + chunk));
    }
  };

  return {
    start: async () => {
      if (running) return true;
      const wanted = { seed, now: clock().toISOString() };
      const plan = await beginSample(db, wanted, (drawn) => generateSample(drawn).length);
      if (!plan) return false;
      stopped = false;
      running = load(plan)
        .catch((cause: unknown) => log.error({ error: cause instanceof Error ? cause.name : 'unknown' }, 'sample data could not be loaded'))
        .finally(() => {
          running = null;
        });
      return true;
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}
