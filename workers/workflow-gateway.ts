import { WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { InteractionChange } from '../domain/interaction.js';
import { interactionWorkflowId, recoveryWorkflowId, taskQueue } from '../workflows/contracts/ids.js';
import { interactionChangedSignalName, interactionWorkflowType, type InteractionWorkflowInput } from '../workflows/contracts/interaction.contract.js';
import { recoveryWorkflowType, type RecoveryWorkflowInput } from '../workflows/contracts/recovery.contract.js';

/** What relay, activities and sweeper ask of Temporal. Every call may be repeated. */
export interface WorkflowGateway {
  /** Tells an interaction's workflow of its newest state; starts it when none runs. */
  changeInteraction(interactionId: string, change: InteractionChange): Promise<void>;
  /** Signals an interaction's workflow; starts it when none runs. */
  signalInteraction(interactionId: string, signal: string, payload: unknown): Promise<void>;
  /** Signals a case's workflow; `gone` when it has ended or never was. */
  signalRecovery(caseId: string, signal: string, payload: unknown): Promise<'delivered' | 'gone'>;
  /** Starts the clock of a case; one that runs already is left alone. */
  startRecovery(input: RecoveryWorkflowInput): Promise<void>;
}

export function createWorkflowGateway(client: Client): WorkflowGateway {
  const signalInteraction = async (interactionId: string, signal: string, payload: unknown): Promise<void> => {
    const input: InteractionWorkflowInput = { interactionId };
    await client.workflow.signalWithStart(interactionWorkflowType, {
      workflowId: interactionWorkflowId(interactionId),
      taskQueue,
      args: [input],
      signal,
      signalArgs: [payload],
      workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
    });
  };
  return {
    signalInteraction,
    changeInteraction: (interactionId, change) => signalInteraction(interactionId, interactionChangedSignalName, change),
    async signalRecovery(caseId, signal, payload) {
      try {
        await client.workflow.getHandle(recoveryWorkflowId(caseId)).signal(signal, payload);
        return 'delivered';
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return 'gone';
        throw error;
      }
    },
    async startRecovery(input) {
      await client.workflow.start(recoveryWorkflowType, {
        workflowId: recoveryWorkflowId(input.caseId),
        taskQueue,
        args: [input],
        workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
      });
    },
  };
}
