import { isCancellation, proxyActivities } from '@temporalio/workflow';
import type { SimulationActivities, SimulationResult, SimulationSlice, SimulationWorkflowInput } from './contracts/simulation.contract.js';

// An outage of the database is waited for, but a slice that can't be decided must not run for ever.
const retry = { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: 20 } as const;
const { startSimulation } = proxyActivities<SimulationActivities>({
  startToCloseTimeout: '5m',
  retry,
  summary: 'count what there is to decide',
});
const { simulateSlice } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '2m', retry, summary: 'decide the next customers' });
const { finishSimulation } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '5m', retry, summary: 'count the figures' });
const { failSimulation } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '1m', summary: 'say that it failed' });

// One decides while the other waits for the database; more would only take turns from the surveys.
const slicesUnderWay = 2;

/** A draft run over the past, some customers at a time: goes on where it was when a worker dies, and shows its progress. */
export async function simulationWorkflow({ simulationId }: SimulationWorkflowInput): Promise<SimulationResult> {
  try {
    const slices = await startSimulation({ simulationId });
    if (slices === null || !(await simulateAll(simulationId, slices))) return { outcome: 'ended' };
    await finishSimulation({ simulationId });
    return { outcome: 'done' };
  } catch (error) {
    if (isCancellation(error)) throw error;
    await failSimulation({ simulationId });
    return { outcome: 'failed' };
  }
}

/** False when the simulation ended before all slices were decided. */
async function simulateAll(simulationId: string, slices: readonly SimulationSlice[]): Promise<boolean> {
  const queue = slices.values();
  let done = 0;
  let hasEnded = false;
  const lane = async (): Promise<void> => {
    for (const slice of queue) {
      if (hasEnded) return;
      const decided = await simulateSlice({ simulationId, slice, done });
      if (decided === null) hasEnded = true;
      else done += decided;
    }
  };
  await Promise.all(Array.from({ length: slicesUnderWay }, lane));
  return !hasEnded;
}
