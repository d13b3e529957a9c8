import { continueAsNew, isCancellation, proxyActivities } from '@temporalio/workflow';
import type { RethemeWorkflowInput, ThemingActivities, ThemingJobResult } from './contracts/theming.contract.js';

// An outage of the database is waited for, but comments that can't be read must not run for ever.
const retry = { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: 20 } as const;
const { startRetheme } = proxyActivities<ThemingActivities>({ startToCloseTimeout: '5m', retry, summary: 'count the comments' });
const { rethemeSome } = proxyActivities<ThemingActivities>({
  startToCloseTimeout: '10m', // it stops by itself after some seconds, unless a provider on the network is slow
  heartbeatTimeout: '2m',
  retry,
  summary: 'read the next comments',
});
const { failThemingJob } = proxyActivities<ThemingActivities>({ startToCloseTimeout: '1m', summary: 'say that it failed' });

// Some six events each: far from the limit of a history, and the job itself knows its place.
const roundsARun = 1_000;

/** Every comment read again, some at a time: goes on where it was when a worker dies, and shows its progress. */
export async function rethemeWorkflow({ jobId }: RethemeWorkflowInput): Promise<ThemingJobResult> {
  const outcome = await rethemeAll(jobId);
  if (outcome === 'more') await continueAsNew<typeof rethemeWorkflow>({ jobId });
  return { outcome: outcome === 'more' ? 'ended' : outcome };
}

async function rethemeAll(jobId: string): Promise<ThemingJobResult['outcome'] | 'more'> {
  try {
    if ((await startRetheme({ jobId })) === 'ended') return 'ended';
    for (let round = 0; round < roundsARun; round += 1) {
      const outcome = await rethemeSome({ jobId });
      if (outcome !== 'more') return outcome;
    }
    return 'more';
  } catch (error) {
    if (isCancellation(error)) throw error;
    await failThemingJob({ jobId });
    return 'failed';
  }
}
