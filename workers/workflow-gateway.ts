import { WorkflowExecutionAlreadyStartedError, WorkflowIdConflictPolicy, WorkflowIdReusePolicy } from '@temporalio/common';
import { isGrpcServiceError, ServiceError, WorkflowNotFoundError, type Client } from '@temporalio/client';
import type { InteractionChange } from '../domain/interaction.js';
import { callWorkflowType, type CallWorkflowInput } from '../workflows/contracts/call.contract.js';
import {
  callWorkflowId,
  interactionWorkflowId,
  proofWorkflowId,
  recoveryWorkflowId,
  refitWorkflowId,
  rethemeWorkflowId,
  simulationWorkflowId,
  taskQueue,
} from '../workflows/contracts/ids.js';
import {
  interactionChangedSignalName,
  interactionWorkflowType,
  type InteractionWorkflowInput,
} from '../workflows/contracts/interaction.contract.js';
import { proofWorkflowType, type ProofWorkflowInput } from '../workflows/contracts/proof.contract.js';
import { recoveryWorkflowType, type RecoveryWorkflowInput } from '../workflows/contracts/recovery.contract.js';
import { simulationWorkflowType, type SimulationWorkflowInput } from '../workflows/contracts/simulation.contract.js';
import {
  refitWorkflowType,
  rethemeWorkflowType,
  type RefitWorkflowInput,
  type RethemeWorkflowInput,
} from '../workflows/contracts/theming.contract.js';

/** What relay, activities and sweeper ask of Temporal. Every call may be repeated. */
export interface WorkflowGateway {
  /** Tells an interaction's workflow of its newest state; starts it when none runs. Throws SignalRefused. */
  changeInteraction(interactionId: string, change: InteractionChange): Promise<void>;
  /** Signals an interaction's workflow; starts it when none runs. Throws SignalRefused. */
  signalInteraction(interactionId: string, signal: string, payload: unknown): Promise<void>;
  /** Signals a case's workflow; `gone` when it has ended or never was. Throws SignalRefused. */
  signalRecovery(caseId: string, signal: string, payload: unknown): Promise<'delivered' | 'gone'>;
  /** Starts the clock of a case; one that runs already is left alone. */
  startRecovery(input: RecoveryWorkflowInput): Promise<void>;
  /** Starts the one workflow of an entity; one that was started before is left alone, also when it has ended. */
  startOnce(workflow: OnceWorkflow, entityId: string): Promise<void>;
}

/** Entities that have one workflow in their life. */
export const onceWorkflows = ['simulation', 'proof', 'call', 'refit', 'retheme'] as const;
export type OnceWorkflow = (typeof onceWorkflows)[number];

const onceOf: Record<OnceWorkflow, (entityId: string) => { type: string; workflowId: string; input: object }> = {
  simulation: (simulationId) => ({
    type: simulationWorkflowType,
    workflowId: simulationWorkflowId(simulationId),
    input: { simulationId } satisfies SimulationWorkflowInput,
  }),
  proof: (proofId) => ({ type: proofWorkflowType, workflowId: proofWorkflowId(proofId), input: { proofId } satisfies ProofWorkflowInput }),
  refit: (jobId) => ({ type: refitWorkflowType, workflowId: refitWorkflowId(jobId), input: { jobId } satisfies RefitWorkflowInput }),
  retheme: (jobId) => ({
    type: rethemeWorkflowType,
    workflowId: rethemeWorkflowId(jobId),
    input: { jobId } satisfies RethemeWorkflowInput,
  }),
  call: (callId) => ({ type: callWorkflowType, workflowId: callWorkflowId(callId), input: { callId } satisfies CallWorkflowInput }),
};

/** What the sweeper asks before it repairs anything. */
export interface WorkflowLookup {
  /** Whether an interaction has a workflow that is at work. */
  runsInteraction(interactionId: string): Promise<boolean>;
}

/** Temporal is there and will not take this call, however often it is made. */
export class SignalRefused extends Error {
  override name = 'SignalRefused';
}

// A server that doesn't answer is tried again by the caller's own back-off, and must not hold up the end of the process.
const answerWithinMs = 8_000;
// gRPC's INVALID_ARGUMENT: also what a workflow answers that has taken all the signals it may.
const invalidArgument = 3;

export function createWorkflowGateway(client: Client): WorkflowGateway & WorkflowLookup {
  const call = async <T>(work: () => Promise<T>): Promise<T> => {
    try {
      return await client.withDeadline(Date.now() + answerWithinMs, work);
    } catch (error) {
      if (error instanceof ServiceError && isGrpcServiceError(error.cause) && Number(error.cause.code) === invalidArgument) {
        throw new SignalRefused('refused by Temporal', { cause: error });
      }
      throw error;
    }
  };
  const signalInteraction = async (interactionId: string, signal: string, payload: unknown): Promise<void> => {
    const input: InteractionWorkflowInput = { interactionId };
    await call(() =>
      client.workflow.signalWithStart(interactionWorkflowType, {
        workflowId: interactionWorkflowId(interactionId),
        taskQueue,
        args: [input],
        signal,
        signalArgs: [payload],
        workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
      }),
    );
  };
  return {
    signalInteraction,
    changeInteraction: (interactionId, change) => signalInteraction(interactionId, interactionChangedSignalName, change),
    async signalRecovery(caseId, signal, payload) {
      try {
        await call(() => client.workflow.getHandle(recoveryWorkflowId(caseId)).signal(signal, payload));
        return 'delivered';
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return 'gone';
        throw error;
      }
    },
    async startRecovery(input) {
      await call(() =>
        client.workflow.start(recoveryWorkflowType, {
          workflowId: recoveryWorkflowId(input.caseId),
          taskQueue,
          args: [input],
          workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
          workflowIdReusePolicy: WorkflowIdReusePolicy.ALLOW_DUPLICATE,
        }),
      );
    },
    async startOnce(workflow, entityId) {
      const { type, workflowId, input } = onceOf[workflow](entityId);
      try {
        await call(() =>
          client.workflow.start(type, {
            workflowId,
            taskQueue,
            args: [input],
            workflowIdConflictPolicy: WorkflowIdConflictPolicy.USE_EXISTING,
            workflowIdReusePolicy: WorkflowIdReusePolicy.REJECT_DUPLICATE,
          }),
        );
      } catch (error) {
        if (!(error instanceof WorkflowExecutionAlreadyStartedError)) throw error;
      }
    },
    async runsInteraction(interactionId) {
      try {
        const { status } = await call(() => client.workflow.getHandle(interactionWorkflowId(interactionId)).describe());
        return status.name === 'RUNNING';
      } catch (error) {
        if (error instanceof WorkflowNotFoundError) return false;
        throw error;
      }
    },
  };
}
