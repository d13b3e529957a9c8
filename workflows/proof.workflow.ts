import { proxyActivities } from '@temporalio/workflow';
import type { ProofActivities, ProofWorkflowInput } from './contracts/proof.contract.js';

// As long as the link holds; the dispatch key makes it happen once.
const { sendProof } = proxyActivities<ProofActivities>({
  startToCloseTimeout: '60s',
  scheduleToCloseTimeout: '1h',
  retry: { initialInterval: '1s', maximumInterval: '1m' },
  summary: 'send the one-time link',
});

/** A customer wants to see or to erase what is held: the link goes to the address that is known, and nowhere else. */
export async function proofWorkflow({ proofId }: ProofWorkflowInput): Promise<{ outcome: string }> {
  return sendProof({ proofId });
}
