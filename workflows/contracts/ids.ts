/** Workflow ids, built here and nowhere else. They carry opaque ids only. */
export const interactionWorkflowId = (interactionId: string): string => `interaction:${interactionId}`;
export const recoveryWorkflowId = (caseId: string): string => `recovery:${caseId}`;

export const simulationWorkflowId = (simulationId: string): string => `simulation:${simulationId}`;
export const proofWorkflowId = (proofId: string): string => `proof:${proofId}`;

export const refitWorkflowId = (jobId: string): string => `refit:${jobId}`;
export const rethemeWorkflowId = (jobId: string): string => `retheme:${jobId}`;
/** The schedule of the weekly refit, and the beginning of the ids of what it starts. */
export const weeklyRefitId = 'refit-weekly';

export const callWorkflowId = (callId: string): string => `call:${callId}`;

export const taskQueue = 'amends';
