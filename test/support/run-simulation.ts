import { createSimulationActivities } from '../../activities/simulation.activities.js';
import type { Database } from '../../prisma/client.js';

/** What the simulation's workflow does, without Temporal: two slices at a time. Says how many resolutions were decided; null when it had ended. */
export async function runSimulation(db: Database, simulationId: string, clock: () => Date): Promise<number | null> {
  const activities = createSimulationActivities({ db, clock });
  const slices = await activities.startSimulation({ simulationId });
  if (slices === null) return null;
  const queue = slices.values();
  let done = 0;
  const lane = async (): Promise<void> => {
    for (const slice of queue) {
      const decided = await activities.simulateSlice({ simulationId, slice, done });
      done += decided ?? 0;
    }
  };
  await Promise.all([lane(), lane()]);
  await activities.finishSimulation({ simulationId });
  return done;
}
