import { proxyActivities, sleep } from '@temporalio/workflow';
import type { RecoveryActivities } from '../../../workflows/contracts/recovery.contract.js';

const { breachCase } = proxyActivities<RecoveryActivities>({ startToCloseTimeout: '60s' });

/** What a careless change would look like: other commands than those that running workflows have recorded. */
export async function recoveryWorkflow({ caseId }: { caseId: string }): Promise<void> {
  await sleep('24h');
  await breachCase({ caseId });
}

export async function interactionWorkflow(): Promise<void> {
  await sleep('1h');
}

export async function callWorkflow(): Promise<void> {
  await sleep('1h');
}

export async function simulationWorkflow(): Promise<void> {
  await sleep('1h');
}

export async function refitWorkflow(): Promise<void> {
  await sleep('1h');
}

export async function rethemeWorkflow(): Promise<void> {
  await sleep('1h');
}
