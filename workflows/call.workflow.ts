import { isCancellation, proxyActivities, proxyLocalActivities, sleep } from '@temporalio/workflow';
import type { CallActivities, CallWorkflowInput } from './contracts/call.contract.js';
import { shortDatabaseWork } from './local-work.js';

const { placeCall } = proxyActivities<CallActivities>({
  startToCloseTimeout: '60s', // above the provider client's own 30 s, so that an unclear answer is seen rather than cut off
  // Whoever asked for a call waits by the phone: after some minutes it would come as a surprise.
  scheduleToCloseTimeout: '3m',
  retry: { initialInterval: '1s', maximumInterval: '15s' },
  summary: 'ring the phone of whoever calls',
});
const { settleCall } = proxyLocalActivities<CallActivities>({ ...shortDatabaseWork, summary: 'end the call if nobody told how it ended' });

// A call ends by itself after an hour; what is then left over has lost its callbacks.
const longestCall = '75m';

/** One bridged call: rings whoever asked for it; the provider's callbacks tell the rest, and what they leave open is ended at last. */
export async function callWorkflow({ callId }: CallWorkflowInput): Promise<void> {
  if ((await placed(callId)) === 'placed') await sleep(longestCall);
  await settleCall({ callId });
}

async function placed(callId: string): Promise<'placed' | 'over'> {
  try {
    return (await placeCall({ callId })).outcome;
  } catch (error) {
    if (isCancellation(error)) throw error;
    return 'over'; // the provider took no call for minutes
  }
}
