import { surveyChannels } from '../../domain/interaction.js';
import { stepsOf } from '../../domain/policy/permission-rules.js';
import {
  moveReasons,
  nextStep,
  type ChannelStep,
  type MoveReason,
  type NextStep,
  type StepFacts,
  type StepRoute,
  type StepState,
} from '../../domain/policy/next-step.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { RuleVerdict } from '../../domain/policy/facts.js';
import type { Dispatch, InvitationStep } from '../generated/client.js';
import { channelOf, subjectOf, suppressedChannels, type AskedInteraction } from './decision-facts.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { writeDecisions } from './decision-rows.js';
import { statusOf } from './dispatch.store.js';
import { endUnanswered, lockInvitation, openInvitationStatuses } from './invitation-end.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';

/** What the workflow does next about an invitation; instants are ISO strings. `over`: it has ended, and nothing is to be waited for. */
export type InvitationPlan =
  | { act: 'send'; step: number; at: string }
  | { act: 'remind' | 'look' | 'expire'; at: string }
  | { act: 'over' };

/** Names the message of a step in the send ledger, for good. */
export const stepKey = (invitationId: string, { number, channel }: { number: number; channel: string }): string =>
  `survey:${invitationId}:${number}:${channel}`;

type LockedInvitation = NonNullable<Awaited<ReturnType<typeof lockInvitation>>>;

/**
 * Decides what is next about an invitation that goes by several channels, and stores what follows from it: another step, or the end,
 * each with its line in the trace. One transaction under the invitation's lock; repeated, it gives the same.
 */
export function planInvitation(
  db: Database,
  { invitationId, reminded }: { invitationId: string; reminded: boolean },
  now: Date,
): Promise<InvitationPlan> {
  return inTransaction(db, async (tx) => {
    const invitation = await lockInvitation(tx, invitationId);
    if (!invitation) return { act: 'over' };
    // Answered: the news of it is on its way to the workflow, which then stops waiting.
    if (invitation.status === 'answered') return { act: 'expire', at: invitation.expiresAt.toISOString() };
    if (!openInvitationStatuses.includes(invitation.status)) return { act: 'over' };
    const grounds = await groundsOf(tx, invitation, reminded);
    if (!grounds) return { act: 'expire', at: invitation.expiresAt.toISOString() };
    // Each round but the last stores something that the next one finds; a route has fewer channels than rounds.
    for (let round = 0; round < 10; round += 1) {
      const next = nextStep(grounds.route, grounds.facts, await readSteps(tx, invitationId), now.toISOString());
      const plan = await carryOut(tx, invitation, grounds.policy, next, now);
      if (plan) return plan;
    }
    throw new Error(`no end of planning ${invitationId}`);
  });
}

async function groundsOf(
  tx: Transaction,
  invitation: LockedInvitation,
  reminded: boolean,
): Promise<{ policy: PolicyVersion; route: StepRoute; facts: StepFacts } | null> {
  const interaction: AskedInteraction | null = await tx.interaction.findUnique({
    where: { id: invitation.interactionId },
    include: { customer: true },
  });
  const policy = await getVersion(tx, invitation.policyKey, invitation.policyVersion);
  if (!interaction?.customer || !policy) return null;
  const { timeZone } = await readOrganisation(tx);
  const { customer } = subjectOf(interaction, timeZone, await suppressedChannels(tx, interaction.customer));
  const { delivery, quietHours } = policy.document;
  const channels = stepsOf(policy, { interaction: { channel: channelOf(interaction.channel), canEmbed: interaction.canEmbed } });
  return {
    policy,
    route: { channels, quietHours, fallbackAfter: delivery.fallbackAfter, reminderAfter: delivery.reminderAfter },
    facts: { customer, reminded: reminded || invitation.remindedAt !== null, expiresAt: invitation.expiresAt.toISOString() },
  };
}

/** Stores what was decided; null where that has to be looked at once more. */
async function carryOut(
  tx: Transaction,
  invitation: LockedInvitation,
  policy: PolicyVersion,
  next: NextStep,
  now: Date,
): Promise<InvitationPlan | null> {
  const { id } = invitation;
  switch (next.act) {
    case 'send':
      return { act: 'send', step: next.number, at: next.at };
    case 'remind':
    case 'look':
    case 'expire':
      return { act: next.act, at: next.at };
    case 'move': {
      const number = await leaveStep(tx, id, next.because, now);
      const { channel, because, sendAt } = next;
      await tx.invitationStep.create({
        data: { invitationId: id, number: number + 1, channel, because, status: 'planned', createdAt: now, sendAt: new Date(sendAt) },
      });
      await trace(tx, invitation, policy, next.verdict, now);
      return null;
    }
    case 'stay':
      await leaveStep(tx, id, next.because, now);
      await trace(tx, invitation, policy, next.verdict, now);
      return null;
    case 'call_off':
      await tx.invitationStep.updateMany({ where: { invitationId: id, number: next.number }, data: { status: 'called_off', leftAt: now } });
      await returnToStepBefore(tx, id, next.number);
      await trace(tx, invitation, policy, next.verdict, now);
      return null;
    case 'end':
      await endUnanswered(tx, invitation, next.reason, now);
      await trace(tx, invitation, policy, next.verdict, now);
      return { act: 'over' };
  }
}

/** Notes why the present channel is left; gives the number of the newest step. */
async function leaveStep(tx: Transaction, invitationId: string, because: MoveReason, now: Date): Promise<number> {
  const steps = await tx.invitationStep.findMany({ where: { invitationId }, orderBy: { number: 'asc' } });
  const current = steps.findLast(({ status }) => status !== 'called_off');
  if (current)
    await tx.invitationStep.updateMany({ where: { invitationId, number: current.number }, data: { leftBecause: because, leftAt: now } });
  return steps.at(-1)?.number ?? -1;
}

/** The channel before a step that was called off is the present one again. */
async function returnToStepBefore(tx: Transaction, invitationId: string, number: number): Promise<void> {
  const before = await tx.invitationStep.findFirst({
    where: { invitationId, number: { lt: number }, status: { not: 'called_off' } },
    orderBy: { number: 'desc' },
  });
  if (before)
    await tx.invitationStep.updateMany({ where: { invitationId, number: before.number }, data: { leftBecause: null, leftAt: null } });
}

async function trace(
  tx: Transaction,
  { interactionId, resolutionNumber }: LockedInvitation,
  policy: PolicyVersion,
  verdict: RuleVerdict,
  now: Date,
): Promise<void> {
  const outcome = verdict.outcome === 'choose' ? 'moved_on' : verdict.outcome === 'pass' ? 'called_off' : 'nothing_left';
  await writeDecisions(tx, [
    { interactionId, resolutionNumber, at: now, step: 'next_channel', policy, outcome, decidedBy: null, trace: [verdict], facts: null },
  ]);
}

/** The steps of an invitation with what became of their messages, in order. */
export async function readSteps(db: Reader, invitationId: string): Promise<ChannelStep[]> {
  const rows = await db.invitationStep.findMany({ where: { invitationId }, orderBy: { number: 'asc' } });
  const sent = await db.dispatch.findMany({ where: { key: { in: rows.map((row) => stepKey(invitationId, row)) } } });
  const byKey = new Map(sent.map((dispatch) => [dispatch.key, dispatch]));
  const steps: ChannelStep[] = [];
  for (const row of rows) {
    const dispatch = byKey.get(stepKey(invitationId, row)) ?? null;
    steps.push({
      number: row.number,
      channel: surveyChannels.find((known) => known === row.channel) ?? 'email',
      because: reasonOf(row.because),
      state: stateOf(row, dispatch),
      sendAt: row.sendAt.toISOString(),
      sentAt: (row.sentAt ?? dispatch?.claimedAt)?.toISOString() ?? null,
      // What the company's page has fetched is its to show: an iframe without script can't say that it did.
      tellsDelivery: dispatch !== null && row.channel !== 'embed' && (await tellsDelivery(db, dispatch)),
      leftBecause: reasonOf(row.leftBecause),
    });
  }
  return steps;
}

const reasonOf = (text: string | null): MoveReason | null => moveReasons.find((known) => known === text) ?? null;

const storedStates = ['offered', 'called_off', 'suppressed', 'too_late'] as const;

/** The ledger knows best; before a message is in it, the step does. */
export function stateOf({ status }: Pick<InvitationStep, 'status'>, dispatch: Dispatch | null): StepState {
  const sent = dispatch && statusOf(dispatch);
  if (sent === 'sending') return 'unknown';
  if (sent !== null && sent !== 'queued') return sent;
  return storedStates.find((known) => known === status) ?? 'planned';
}

const reportedLatelyMs = 30 * 86_400_000;

/** Whether the provider has lately reported a delivery on this channel: where no callbacks are set up, or they fail, none comes. */
async function tellsDelivery(db: Reader, { provider, channel, createdAt }: Dispatch): Promise<boolean> {
  const since = new Date(createdAt.getTime() - reportedLatelyMs);
  return (
    (await db.dispatch.findFirst({
      where: { provider, channel, status: 'delivered', settledBy: null, createdAt: { gt: since } },
      select: { id: true },
    })) !== null
  );
}
