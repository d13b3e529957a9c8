import type { InteractionChange } from '../../domain/interaction.js';
import type { Transaction } from './database.js';

/** A signal that a transaction owes to a workflow. It carries ids and decisions, never personal data. */
export type OwedSignal =
  | { workflow: 'simulation' | 'proof' | 'call' | 'refit' | 'retheme'; entityId: string; signal: 'start'; payload: Record<string, never> }
  | { workflow: 'interaction'; entityId: string; signal: 'interactionChanged'; payload: Pick<InteractionChange, keyof InteractionChange> }
  | { workflow: 'interaction'; entityId: string; signal: 'responseReceived'; payload: { responseId: string; revision: number } }
  | { workflow: 'interaction'; entityId: string; signal: 'invitationEnded'; payload: { invitationId: string; reason: string } }
  | { workflow: 'interaction'; entityId: string; signal: 'deliveryReported'; payload: { invitationId: string; state: 'failed' } }
  | { workflow: 'interaction'; entityId: string; signal: 'checkAnswered'; payload: { checkId: string; answer: 'yes' | 'no' | 'cancelled' } }
  | {
      workflow: 'recovery';
      entityId: string;
      signal: 'caseChanged';
      payload: {
        revision: number;
        status: string;
        firstOutreachAt: string | null;
        resolvedAt: string | null;
        assigneeId?: string | null;
        lastLook?: { openedAt: string; dueAt: string; reachedAt: string | null };
      };
    }
  | { workflow: 'recovery'; entityId: string; signal: 'secondResponseReceived'; payload: { responseId: string } };

/**
 * Stores signals beside the change they tell of, so that both exist or neither, and wakes the relay at the commit.
 * The relay delivers them in order, however long Temporal was away.
 */
export async function oweSignals(tx: Transaction, signals: readonly OwedSignal[]): Promise<void> {
  if (signals.length === 0) return;
  await tx.workflowSignal.createMany({ data: [...signals] });
  await tx.$executeRaw`SELECT pg_notify('amends_relay', '')`;
}
