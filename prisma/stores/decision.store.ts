import { durationMs } from '../../domain/duration.js';
import { decide } from '../../domain/policy/decide.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { selectPolicy } from '../../domain/policy/match.js';
import { sendableAt } from '../../domain/policy/quiet-hours.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { Decision, RuleVerdict } from '../../domain/policy/facts.js';
import type { Invitation } from '../generated/client.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { gatherFacts, subjectOf, type AskedInteraction } from './decision-facts.js';
import { openInvitationStatuses } from './invitation-end.js';
import { newId, newToken } from './new-id.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion, livePolicies } from './policy.store.js';

/** How the decision about one resolution ended, as the workflow needs it. Instants are ISO strings. */
export interface DecisionOutcome {
  outcome: 'asked' | 'not_asked' | 'already_decided' | 'not_resolved';
  decidedBy: string | null;
  invitation: { id: string; sendAt: string; expiresAt: string; remindAt: string | null } | null;
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
    const earlier = await earlierDecision(tx, interaction);
    if (earlier) return earlier;

    const policies = await livePolicies(tx);
    const policy = selectPolicy(policies, subjectOf(interaction));
    if (!policy) return withoutPolicy(tx, interaction, now);
    const facts = await gatherFacts(tx, interaction, policy, now);
    const decision = decide(policy, facts, now.toISOString());
    await writeTrace(tx, interaction, policy, decision.trace, now);
    await pin(tx, interaction, policy, decision.outcome === 'ask' ? 'asked' : 'not_asked', now);
    if (decision.outcome === 'do_not_ask') return { ...undecided, outcome: 'not_asked', decidedBy: decision.decidedBy };
    const timeZone = facts.customer.timeZone ?? facts.organisationTimeZone;
    return { ...undecided, outcome: 'asked', invitation: timesOf(await invite(tx, interaction, policy, decision, now), policy, timeZone) };
  });
}

/** The policy under which an interaction waits for its resolution: the one that matches now, else the default values. */
export async function planResolution(db: Database, interactionId: string): Promise<PolicyVersion['document']> {
  const interaction = await db.interaction.findUnique({ where: { id: interactionId }, include: { customer: true } });
  const policy = interaction && selectPolicy(await livePolicies(db), subjectOf(interaction));
  return policy?.document ?? defaultPolicy;
}

/** Locks the customer, then reads: whoever decides about the same customer waits here. */
async function lockInteraction(tx: Transaction, id: string): Promise<AskedInteraction | null> {
  await tx.$queryRaw`SELECT 1 FROM customer WHERE id = (SELECT customer_id FROM interaction WHERE id = ${id}) FOR UPDATE`;
  return tx.interaction.findUnique({ where: { id }, include: { customer: true } });
}

/** What an earlier attempt, or an earlier run, has decided about this very resolution. */
async function earlierDecision(tx: Transaction, { id, resolutionNumber, customer }: AskedInteraction): Promise<DecisionOutcome | null> {
  const invitation = await tx.invitation.findUnique({
    where: { interactionId_resolutionNumber_kind: { interactionId: id, resolutionNumber, kind: 'first' } },
    include: { response: { select: { id: true } } },
  });
  if (!invitation) {
    const traced = await tx.traceEntry.count({ where: { interactionId: id, resolutionNumber, step: 'decide' } });
    return traced > 0 ? { ...undecided, outcome: 'already_decided' } : null;
  }
  const policy = await getVersion(tx, invitation.policyKey, invitation.policyVersion);
  const isOut = openInvitationStatuses.includes(invitation.status);
  const timeZone = customer?.timeZone ?? (await readOrganisation(tx)).timeZone;
  return { ...undecided, outcome: 'already_decided', invitation: isOut && policy ? timesOf(invitation, policy, timeZone) : null, responseId: invitation.response?.id ?? null };
}

async function withoutPolicy(tx: Transaction, interaction: AskedInteraction, now: Date): Promise<DecisionOutcome> {
  const verdict: RuleVerdict = { rule: 'policy', outcome: 'stop', detail: { reason: 'no published policy matches this interaction' } };
  await writeTrace(tx, interaction, null, [verdict], now);
  await tx.interaction.update({ where: { id: interaction.id }, data: { stage: 'not_asked', updatedAt: now } });
  return { ...undecided, outcome: 'not_asked', decidedBy: 'policy' };
}

async function writeTrace(tx: Transaction, interaction: AskedInteraction, policy: PolicyVersion | null, trace: readonly RuleVerdict[], now: Date): Promise<void> {
  await tx.traceEntry.createMany({
    data: trace.map(({ rule, outcome, detail }) => ({
      interactionId: interaction.id,
      resolutionNumber: interaction.resolutionNumber,
      at: now,
      step: 'decide',
      rule,
      outcome,
      policyKey: policy?.key ?? null,
      policyVersion: policy?.version ?? null,
      detail,
    })),
  });
}

/** The interaction keeps the policy version it was decided with. A case at work from an earlier resolution keeps its stage. */
async function pin(tx: Transaction, { id, stage }: AskedInteraction, { key, version }: PolicyVersion, next: 'asked' | 'not_asked', now: Date): Promise<void> {
  await tx.interaction.update({
    where: { id },
    data: { policyKey: key, policyVersion: version, stage: stage === 'recovering' ? stage : next, updatedAt: now },
  });
}

function invite(tx: Transaction, interaction: AskedInteraction, policy: PolicyVersion, decision: Decision & { outcome: 'ask' }, now: Date): Promise<Invitation> {
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
      createdAt: now,
      sendAt,
      expiresAt: new Date(sendAt.getTime() + durationMs(policy.document.delivery.expiry)),
      sample: interaction.sample,
    },
  });
}

/** A reminder keeps the quiet hours as the ask does; where they end only after the invitation, there is none. */
function timesOf({ id, channel, sendAt, expiresAt, remindedAt }: Invitation, { document }: PolicyVersion, timeZone: string): NonNullable<DecisionOutcome['invitation']> {
  const { delivery, quietHours } = document;
  const dueAt = delivery.reminderAfter === null || remindedAt ? null : new Date(sendAt.getTime() + durationMs(delivery.reminderAfter)).toISOString();
  const allowedAt = dueAt === null ? null : sendableAt(dueAt, channel, timeZone, quietHours);
  const remindAt = allowedAt !== null && Date.parse(allowedAt) < expiresAt.getTime() ? allowedAt : null;
  return { id, sendAt: sendAt.toISOString(), expiresAt: expiresAt.toISOString(), remindAt };
}
