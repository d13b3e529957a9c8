/** Wire name of the workflow of one bridged call; a test freezes it. */
export const callWorkflowType = 'callWorkflow';

export interface CallWorkflowInput {
  callId: string;
}

/** Effects of a bridged call. Each is idempotent under the call's id. */
export interface CallActivities {
  /** Rings the worker's phone by the one dispatch. `over` where there is nothing to ring any more, or the provider refused. */
  placeCall(input: { callId: string }): Promise<{ outcome: 'placed' | 'over' }>;
  /** Ends a call of which nobody told how it ended; one that has ended stays as it is. */
  settleCall(input: { callId: string }): Promise<void>;
}
