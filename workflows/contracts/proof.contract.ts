/** Wire name of the workflow that sends a one-time link; a test freezes it. */
export const proofWorkflowType = 'proofWorkflow';

export interface ProofWorkflowInput {
  proofId: string;
}

export interface ProofActivities {
  /** Sends the one-time link to the customer's own address. */
  sendProof(input: ProofWorkflowInput): Promise<{ outcome: 'sent' | 'suppressed' | 'failed' | 'unknown' }>;
}
