import { sleep } from '@temporalio/workflow';

/** Returns how long it slept, by its own clock. */
export async function thirtyDaysWorkflow(): Promise<number> {
  const startedAtMs = Date.now();
  await sleep('30 days');
  return Date.now() - startedAtMs;
}
