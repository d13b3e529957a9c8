import { ContinueAsNew, continueAsNew, isCancellation, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { SimulationActivities, SimulationResult, SimulationWorkflowInput } from './contracts/simulation.contract.js';

// An outage of the database is waited for, but a slice that can't be decided must not run for ever.
const retry = { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: 20 } as const;
const { startSimulation } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '2m', retry, summary: 'count what there is to decide' });
const { simulateSlice } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '2m', retry, summary: 'decide the next customers' });
const { finishSimulation } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '5m', retry, summary: 'count the figures' });
const { failSimulation } = proxyActivities<SimulationActivities>({ startToCloseTimeout: '1m', summary: 'say that it failed' });

/** A draft run over the past, some customers at a time: goes on where it was when a worker dies, and shows its progress. */
export async function simulationWorkflow({ simulationId, progress }: SimulationWorkflowInput): Promise<SimulationResult> {
  try {
    if (!progress && !(await startSimulation({ simulationId }))) return { outcome: 'ended' };
    let reached = progress ?? { afterCustomer: '', done: 0 };
    for (let next = await simulateSlice({ simulationId, progress: reached }); next; next = await simulateSlice({ simulationId, progress: reached })) {
      reached = next;
      if (workflowInfo().continueAsNewSuggested) await continueAsNew<typeof simulationWorkflow>({ simulationId, progress: reached });
    }
    await finishSimulation({ simulationId });
    return { outcome: 'done' };
  } catch (error) {
    if (isCancellation(error) || error instanceof ContinueAsNew) throw error;
    await failSimulation({ simulationId });
    return { outcome: 'failed' };
  }
}
