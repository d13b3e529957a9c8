import { isAnswerable } from '../../domain/policy/resolution-check.js';
import { err, ok, type Result } from '../../domain/result.js';
import { lockCheck, settleCheck } from './check-end.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import type { AskedInteraction } from './decision-facts.js';
import { lockInteraction } from './decision.store.js';
import { acceptEvents } from './intake.store.js';
import { oweSignals } from './owed-signal.store.js';

export type CheckAnswer = 'yes' | 'no';

export interface CheckAnswerFault {
  code: 'unknown_token' | 'expired' | 'already_answered';
}

/**
 * Records whether the customer says that the matter is settled, once: with the trace, the signal that is owed to the workflow and, after
 * a no, the reopening of the interaction, in one transaction under the customer's lock. A second answer changes nothing.
 */
export function recordCheckAnswer(
  db: Database,
  given: { token: string; answer: CheckAnswer; now: Date },
): Promise<Result<{ answeredAt: Date }, CheckAnswerFault>> {
  const { token, answer, now } = given;
  return inTransaction(db, async (tx) => {
    const known = await tx.resolutionCheck.findUnique({ where: { token }, select: { id: true, interactionId: true } });
    const interaction = known && (await lockInteraction(tx, known.interactionId));
    const check = known && (await lockCheck(tx, known.id));
    if (!check || !interaction) return err({ code: 'unknown_token' });
    if (check.answeredAt !== null) return err({ code: 'already_answered' });
    if (!isAnswerable(check, interaction, now)) return err({ code: 'expired' });
    await settleCheck(tx, check, answer, now);
    if (answer === 'no') await reopen(tx, check.id, interaction, now);
    await oweSignals(tx, [
      { workflow: 'interaction', entityId: interaction.id, signal: 'checkAnswered', payload: { checkId: check.id, answer } },
    ]);
    return ok({ answeredAt: now });
  });
}

/**
 * What the customer says is an event of the interaction like those of its source, so that everything follows by the one fold. It
 * happened after the resolution that it denies, whatever the source's clock says.
 */
async function reopen(
  tx: Transaction,
  checkId: string,
  { source, externalId, customer, resolvedAt }: AskedInteraction,
  now: Date,
): Promise<void> {
  const occurredAt = new Date(Math.max(now.getTime(), (resolvedAt?.getTime() ?? 0) + 1)).toISOString();
  const event = { id: `check-${checkId}`, source, type: 'interaction.reopened', occurredAt } as const;
  await acceptEvents(tx, [{ ...event, interaction: { id: externalId }, customer: { id: customer?.externalId ?? '' } }]);
}
