import type { InteractionChange } from '../../domain/interaction.js';
import type { StaffChoice as Choice } from '../../domain/policy/facts.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import type { AskedInteraction } from './decision-facts.js';
import { decideNow, lockInteraction } from './decision.store.js';
import { cancelOpenChecks } from './check-end.js';
import { cancelOpenInvitations } from './invitation-end.js';
import { oweSignals } from './owed-signal.store.js';

export interface StaffChoiceFault {
  code: 'not_found' | 'rated_agent_may_not' | 'already_asked' | 'imported_contact';
}

/** What came of it: asked now, not asked because of a rule that no person lifts, or kept for the decision that is still to come. */
export interface StaffChoiceOutcome {
  outcome: 'asked' | 'not_asked' | 'pending';
  /** When not asked: the rule that decided. */
  decidedBy: string | null;
}

type Chooser = Pick<Actor, 'id' | 'name' | 'email'>;

/**
 * Asks although the organisation's own limits say no; what protects the customer is not lifted. A resolution that was decided
 * already is decided once more, with the choice in its trace. Refused to the agent who would be rated.
 */
export function askAnyway(db: Database, interactionId: string, reason: string, actor: Chooser, now: Date): Promise<Result<StaffChoiceOutcome, StaffChoiceFault>> {
  return choose(db, interactionId, { choice: 'ask', reason, actor, now }, async (tx, interaction) => {
    const { id, resolutionNumber, status } = interaction;
    const asked = await tx.invitation.findUnique({ where: { interactionId_resolutionNumber_kind: { interactionId: id, resolutionNumber, kind: 'first' } }, select: { id: true } });
    if (asked) return err({ code: 'already_asked' });
    const isDecided = (await tx.decision.count({ where: { interactionId: id, resolutionNumber, step: 'decide' } })) > 0;
    if (status !== 'resolved' || !isDecided) return ok({ outcome: 'pending', decidedBy: null });
    const { outcome, decidedBy } = await decideNow(tx, interaction, now);
    if (outcome !== 'asked') return ok({ outcome: 'not_asked', decidedBy });
    await oweSignals(tx, [{ workflow: 'interaction', entityId: id, signal: 'interactionChanged', payload: changeOf(interaction) }]);
    return ok({ outcome: 'asked', decidedBy: null });
  });
}

/** Never asks about this contact: what is open is called off, and later resolutions are not asked about either. Refused to the agent who would be rated. */
export function neverAsk(db: Database, interactionId: string, reason: string, actor: Chooser, now: Date): Promise<Result<StaffChoiceOutcome, StaffChoiceFault>> {
  return choose(db, interactionId, { choice: 'never', reason, actor, now }, async (tx, { id }) => {
    const cancelled = await cancelOpenInvitations(tx, { interactionId: id, kind: 'first' }, 'staff_choice', now);
    // Nobody is asked whether it is settled for the sake of a survey that will not be.
    await cancelOpenChecks(tx, { interactionId: id });
    return ok({ outcome: cancelled > 0 ? 'not_asked' : 'pending', decidedBy: cancelled > 0 ? 'staff_choice' : null });
  });
}

/** Takes a choice back; decisions that were made stay. */
export function withdrawChoice(db: Database, interactionId: string, actor: Chooser): Promise<Result<null, StaffChoiceFault>> {
  return inTransaction(db, async (tx) => {
    const interaction = await lockInteraction(tx, interactionId);
    if (!interaction?.staffChoice) return err({ code: 'not_found' });
    if (isRated(interaction, actor)) return err({ code: 'rated_agent_may_not' });
    await tx.staffChoice.delete({ where: { interactionId } });
    await audit(tx, actor, 'interaction.choice_withdrawn', interactionId);
    return ok(null);
  });
}

interface Given {
  choice: Choice;
  reason: string;
  actor: Chooser;
  now: Date;
}

type Consequence = (tx: Transaction, interaction: AskedInteraction) => Promise<Result<StaffChoiceOutcome, StaffChoiceFault>>;

/** Stores the choice and what follows from it together; a refusal leaves nothing behind. */
async function choose(db: Database, interactionId: string, { choice, reason, actor, now }: Given, consequence: Consequence): Promise<Result<StaffChoiceOutcome, StaffChoiceFault>> {
  return inTransaction(db, async (tx) => {
    const interaction = await lockInteraction(tx, interactionId);
    if (!interaction?.customer) return err({ code: 'not_found' });
    if (interaction.imported) return err({ code: 'imported_contact' });
    if (isRated(interaction, actor)) return err({ code: 'rated_agent_may_not' });
    const stored = { choice, reason, at: now, actorId: actor.id, actor: actor.name };
    const outcome = await consequence(tx, { ...interaction, staffChoice: { interactionId, ...stored } });
    if (!outcome.ok) return outcome;
    await tx.staffChoice.upsert({ where: { interactionId }, create: { interactionId, ...stored }, update: stored });
    await audit(tx, actor, choice === 'ask' ? 'interaction.ask_anyway' : 'interaction.never_ask', interactionId);
    return outcome;
  });
}

/** The agent whom the survey would rate has no say in whether there is one. */
function isRated({ agentEmail, agentId }: AskedInteraction, { id, email }: Chooser): boolean {
  return isSamePerson(agentEmail, email) || isSamePerson(agentId, id);
}

function changeOf({ revision, status, resolutionNumber, resolvedAt }: AskedInteraction): InteractionChange {
  return { revision, status: status === 'resolved' || status === 'merged' ? status : 'open', resolutionNumber, resolvedAt: resolvedAt?.toISOString() ?? null };
}

function audit(tx: Transaction, actor: Chooser, action: string, interactionId: string): Promise<void> {
  return recordAudit(tx, actor, { action, entity: 'interaction', entityId: interactionId, detail: {} });
}
