import { durationMs } from '../../domain/duration.js';
import { decide } from '../../domain/policy/decide.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { Decision, DecisionFacts, RuleVerdict } from '../../domain/policy/facts.js';
import { versionsInForce } from '../../domain/policy/in-force.js';
import { selectPolicy } from '../../domain/policy/match.js';
import { stepsOf } from '../../domain/policy/permission-rules.js';
import { placeOf, type Place } from '../../domain/policy/plausible-zones.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { sendableAt } from '../../domain/policy/quiet-hours.js';
import { resolutionPlan, type ResolutionPlan } from '../../domain/policy/resolution-check.js';
import type { Invitation } from '../generated/client.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { whereaboutsOf } from './customer-columns.js';
import { gatherFacts, subjectOf, suppressedChannels, type AskedInteraction } from './decision-facts.js';
import { writeDecisions } from './decision-rows.js';
import { openInvitationStatuses } from './invitation-end.js';
import { newId, newToken } from './new-id.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion, livePolicies } from './policy.store.js';

/** How the decision about one resolution ended, as the workflow needs it. Instants are ISO strings. */
export interface DecisionOutcome {
  outcome: 'asked' | 'not_asked' | 'already_decided' | 'not_resolved';
  decidedBy: string | null;
  invitation: { id: string; sendAt: string; expiresAt: string; remindAt: string | null; hasSteps: boolean } | null;
  responseId: string | null;
}

const undecided: DecisionOutcome = { outcome: 'not_resolved', decidedBy: null, invitation: null, responseId: null };

/**
 * Decides whether to ask about one resolution, once: facts, trace and the claim of the customer's survey slot in one
 * transaction under the customer's row lock, so that two contacts that end together can't both be asked about.
 */
export function decideAndInvite(db: Database, resolution: { interactionId: string; resolutionNumber: number }, now: Date): Promise<DecisionOutcome> {
  return inTransaction(db, async (tx) => {
    const interaction = await lockInteraction(tx, resolution.interactionId);
    if (!interaction?.customer || interaction.status !== 'resolved' || interaction.resolutionNumber !== resolution.resolutionNumber) return undecided;
    // The customer has said that it isn't settled; the reopening that follows from it is on its way.
    if (await isDenied(tx, interaction)) return undecided;
    return (await earlierDecision(tx, interaction)) ?? decideNow(tx, interaction, now);
  });
}

/** The decision itself. The caller holds the customer's lock, and knows that the interaction is resolved. */
export async function decideNow(tx: Transaction, interaction: AskedInteraction, now: Date): Promise<DecisionOutcome> {
  const grounds = await groundsOf(tx, interaction, now);
  if (!grounds) return withoutPolicy(tx, interaction, now);
  const { policy, facts } = grounds;
  const decision = decide(policy, facts, now.toISOString());
  const decidedBy = decision.outcome === 'ask' ? null : decision.decidedBy;
  await writeDecisions(tx, [{ ...keysOf(interaction), at: now, step: 'decide', policy, outcome: decision.outcome, decidedBy, trace: decision.trace, facts }]);
  await pin(tx, interaction, policy, decision, now);
  if (decision.outcome === 'do_not_ask') return { ...undecided, outcome: 'not_asked', decidedBy };
  const hasSteps = stepsOf(policy, facts).length > 1;
  const invitation = await invite(tx, interaction, policy, { ...decision, hasSteps }, now);
  return { ...undecided, outcome: 'asked', invitation: timesOf(invitation, policy, facts.customer, hasSteps) };
}

/** What a decision about this interaction would be made by now: the policy in force and the facts; null where no policy matches. The caller holds the customer's lock. */
export async function groundsOf(tx: Transaction, interaction: AskedInteraction, now: Date): Promise<{ policy: PolicyVersion; facts: DecisionFacts } | null> {
  const { customer, staffChoice = null } = interaction;
  if (!customer) throw new Error('an interaction without a customer is not decided');
  const { timeZone } = await readOrganisation(tx);
  const subject = subjectOf(interaction, timeZone, await suppressedChannels(tx, customer));
  const policy = selectPolicy(versionsInForce(await livePolicies(tx), interaction.waitingSince?.toISOString() ?? null), subject);
  return policy && { policy, facts: await gatherFacts(tx, subject, staffChoice, policy, now) };
}

/** How an interaction waits for its n-th resolution, and from it: by the policy that matches now, else by the default values. */
export async function planResolution(db: Database, { interactionId, resolutionNumber }: { interactionId: string; resolutionNumber: number }): Promise<ResolutionPlan> {
  const inForce = await policyInForce(db, interactionId);
  const interaction = inForce?.interaction ?? (await db.interaction.findUnique({ where: { id: interactionId } }));
  const isIn = interaction?.status === 'resolved' && interaction.resolutionNumber === resolutionNumber;
  const contact = isIn ? { resolvedAt: interaction.resolvedAt?.toISOString() ?? null, complex: interaction.complex } : null;
  return resolutionPlan(inForce?.policy.document ?? defaultPolicy, contact);
}

/** An interaction with the policy that would decide about it now; null where none matches, or there is no such interaction. */
export async function policyInForce(db: Reader, interactionId: string): Promise<{ interaction: AskedInteraction; policy: PolicyVersion } | null> {
  const interaction = await db.interaction.findUnique({ where: { id: interactionId }, include: { customer: true } });
  if (!interaction) return null;
  const { timeZone } = await readOrganisation(db);
  const policies = versionsInForce(await livePolicies(db), interaction.waitingSince?.toISOString() ?? null);
  const policy = selectPolicy(policies, subjectOf(interaction, timeZone));
  return policy && { interaction, policy };
}

/** Locks the customer, then reads: whoever decides about the same customer waits here. */
export async function lockInteraction(tx: Transaction, id: string): Promise<AskedInteraction | null> {
  await tx.$queryRaw`SELECT 1 FROM customer WHERE id = (SELECT customer_id FROM interaction WHERE id = ${id}) FOR UPDATE`;
  return tx.interaction.findUnique({ where: { id }, include: { customer: true, staffChoice: true } });
}

/** What an earlier attempt, or an earlier run, has decided about this very resolution. */
async function earlierDecision(tx: Transaction, { id, resolutionNumber, customer }: AskedInteraction): Promise<DecisionOutcome | null> {
  const invitation = await tx.invitation.findUnique({
    where: { interactionId_resolutionNumber_kind: { interactionId: id, resolutionNumber, kind: 'first' } },
    include: { response: { select: { id: true } }, _count: { select: { steps: true } } },
  });
  if (!invitation) {
    const decided = await tx.decision.count({ where: { interactionId: id, resolutionNumber, step: 'decide' } });
    return decided > 0 ? { ...undecided, outcome: 'already_decided' } : null;
  }
  const policy = await getVersion(tx, invitation.policyKey, invitation.policyVersion);
  const isOut = openInvitationStatuses.includes(invitation.status);
  const { timeZone } = await readOrganisation(tx);
  const place = placeOf(whereaboutsOf(customer), timeZone);
  return { ...undecided, outcome: 'already_decided', invitation: isOut && policy ? timesOf(invitation, policy, place, invitation._count.steps > 0) : null, responseId: invitation.response?.id ?? null };
}

async function isDenied(tx: Transaction, { id, resolutionNumber }: AskedInteraction): Promise<boolean> {
  return (await tx.resolutionCheck.count({ where: { interactionId: id, resolutionNumber, status: 'no' } })) > 0;
}

async function withoutPolicy(tx: Transaction, interaction: AskedInteraction, now: Date): Promise<DecisionOutcome> {
  const line: RuleVerdict = { rule: 'policy', outcome: 'stop', detail: { reason: 'no published policy matches this interaction' } };
  await writeDecisions(tx, [{ ...keysOf(interaction), at: now, step: 'decide', policy: null, outcome: 'do_not_ask', decidedBy: 'policy', trace: [line], facts: null }]);
  await tx.interaction.update({ where: { id: interaction.id }, data: { stage: 'not_asked', updatedAt: now } });
  return { ...undecided, outcome: 'not_asked', decidedBy: 'policy' };
}

const keysOf = ({ id, resolutionNumber }: AskedInteraction) => ({ interactionId: id, resolutionNumber });

/** The interaction keeps the policy version it was decided with. A case at work from an earlier resolution keeps its stage. */
async function pin(tx: Transaction, { id, stage }: AskedInteraction, { key, version }: PolicyVersion, decision: Decision, now: Date): Promise<void> {
  const next = decision.outcome === 'ask' ? 'asked' : 'not_asked';
  const bundledIntoId = decision.outcome === 'ask' ? null : decision.bundledInto;
  await tx.interaction.update({
    where: { id },
    data: { policyKey: key, policyVersion: version, stage: stage === 'recovering' ? stage : next, bundledIntoId, updatedAt: now },
  });
}

function invite(tx: Transaction, interaction: AskedInteraction, policy: PolicyVersion, decision: Decision & { outcome: 'ask'; hasSteps: boolean }, now: Date): Promise<Invitation> {
  const sendAt = new Date(decision.sendAt);
  return tx.invitation.create({
    data: {
      id: newId('inv'),
      token: newToken(),
      interactionId: interaction.id,
      customerId: interaction.customer?.id ?? '',
      resolutionNumber: interaction.resolutionNumber,
      kind: 'first',
      channel: decision.channel,
      instrument: policy.document.survey.instrument,
      language: decision.language,
      status: 'scheduled',
      policyKey: policy.key,
      policyVersion: policy.version,
      arm: decision.arm,
      createdAt: now,
      sendAt,
      expiresAt: new Date(sendAt.getTime() + durationMs(policy.document.delivery.expiry)),
      sample: interaction.sample,
      ...(decision.hasSteps ? { steps: { create: { number: 0, channel: decision.channel, status: 'planned', createdAt: now, sendAt } } } : {}),
    },
  });
}

/** A reminder keeps the quiet hours as the ask does; where they end only after the invitation, there is none. Nor is there one in place. */
function timesOf({ id, channel, sendAt, expiresAt, remindedAt }: Invitation, { document }: PolicyVersion, place: Place, hasSteps: boolean): NonNullable<DecisionOutcome['invitation']> {
  const { delivery, quietHours } = document;
  const { reminderAfter } = delivery;
  const dueAt = reminderAfter === null || remindedAt || channel === 'embed' ? null : new Date(sendAt.getTime() + durationMs(reminderAfter)).toISOString();
  const allowedAt = dueAt === null ? null : sendableAt(dueAt, channel, place, quietHours);
  const remindAt = allowedAt !== null && Date.parse(allowedAt) < expiresAt.getTime() ? allowedAt : null;
  return { id, sendAt: sendAt.toISOString(), expiresAt: expiresAt.toISOString(), remindAt, hasSteps };
}
