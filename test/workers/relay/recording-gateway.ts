import type { InteractionChange } from '../../../domain/interaction.js';
import type { WorkflowGateway } from '../../../workers/workflow-gateway.js';

export interface RecordingGateway extends WorkflowGateway {
  changes: { interactionId: string; change: InteractionChange }[];
  signals: { entityId: string; signal: string; payload: unknown }[];
  /** The call of this number (from 1) fails, as when Temporal goes away; later ones work again. */
  failAtCall(number: number): void;
}

/** A Temporal that writes down what it is told. */
export function recordingGateway(): RecordingGateway {
  let calls = 0;
  let failing: number | null = null;
  const changes: RecordingGateway['changes'] = [];
  const signals: RecordingGateway['signals'] = [];
  const call = async (): Promise<void> => {
    calls += 1;
    const isFailing = calls === failing;
    await new Promise((resolve) => setImmediate(resolve));
    if (isFailing) throw new Error('Temporal is away');
  };
  return {
    changes,
    signals,
    failAtCall(number) {
      [calls, failing] = [0, number];
    },
    startOnce: call,
    async changeInteraction(interactionId, change) {
      await call();
      changes.push({ interactionId, change });
    },
    async signalInteraction(entityId, signal, payload) {
      await call();
      signals.push({ entityId, signal, payload });
    },
    async signalRecovery(entityId, signal, payload) {
      await call();
      signals.push({ entityId, signal, payload });
      return entityId.startsWith('cas_gone') ? 'gone' : 'delivered';
    },
    startRecovery: () => call(),
  };
}
