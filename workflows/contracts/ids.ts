/** Workflow ids, built here and nowhere else. They carry opaque ids only. */
export const interactionWorkflowId = (interactionId: string): string => `interaction:${interactionId}`;
export const recoveryWorkflowId = (caseId: string): string => `recovery:${caseId}`;

export const simulationWorkflowId = (simulationId: string): string => `simulation:${simulationId}`;
export const proofWorkflowId = (proofId: string): string => `proof:${proofId}`;

export const callWorkflowId = (callId: string): string => `call:${callId}`;

export const taskQueue = 'amends';
