import { isCancellation, proxyActivities, workflowInfo } from '@temporalio/workflow';
import type { RefitWorkflowInput, ThemingActivities, ThemingJobResult } from './contracts/theming.contract.js';

const { planWeeklyRefit } = proxyActivities<ThemingActivities>({ startToCloseTimeout: '1m', summary: 'note the weekly job' });
const { refit } = proxyActivities<ThemingActivities>({
  startToCloseTimeout: '1h',
  heartbeatTimeout: '1m', // it says so after each driver; a worker that died is noticed
  retry: { initialInterval: '1s', maximumInterval: '1m', maximumAttempts: 10 }, // an outage is waited for, but it must not run for ever
  summary: 'learn from the corrected comments',
});
const { failThemingJob } = proxyActivities<ThemingActivities>({ startToCloseTimeout: '1m', summary: 'say that it failed' });

/** Learns anew from what people said of comments: asked for, or once a week. */
export async function refitWorkflow({ jobId: asked }: RefitWorkflowInput): Promise<ThemingJobResult> {
  const jobId = asked ?? (await planWeeklyRefit({ workflowId: workflowInfo().workflowId }));
  if (jobId === null) return { outcome: 'ended' };
  try {
    return { outcome: await refit({ jobId }) };
  } catch (error) {
    if (isCancellation(error)) throw error;
    await failThemingJob({ jobId });
    return { outcome: 'failed' };
  }
}
