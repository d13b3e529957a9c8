import { messageChannels } from '../domain/interaction.js';
import { statusOfKey } from '../prisma/stores/dispatch.store.js';
import { endInvitation, loadInvitation, talkingUntil } from '../prisma/stores/invitation.store.js';
import { openInvitationStatuses } from '../prisma/stores/invitation-end.js';
import { stepKey } from '../prisma/stores/invitation-step.store.js';
import { quietUntil } from '../prisma/stores/send-permission.store.js';
import { deferStep, findStep, markStepOffered, markStepSent, markStepUnsent } from '../prisma/stores/step-progress.store.js';
import type { ActivityDeps } from './deps.js';
import { dispatch } from './dispatch/dispatch.js';
import { settled } from './failures.js';
import { addressOn, composeOn, identityOf, overBecause, type LoadedInvitation, type Sent } from './survey-dispatch.js';

type Step = NonNullable<Awaited<ReturnType<typeof findStep>>>;
/** `deferred`: not now; the step has another time, or none, and the plan tells. `offered`: it waits for the company's page to fetch it. */
export type StepSent = { outcome: Sent['outcome'] | 'deferred' | 'offered' };

/**
 * Sends one channel's message of an invitation through the one dispatch. What becomes of it is the plan's to judge: a step that failed ends
 * nothing by itself.
 * Idempotency key: purpose, invitation, step, channel. A time-out of this activity is safe: a retry learns what became of it.
 */
export async function sendStep(deps: ActivityDeps, invitationId: string, number: number): Promise<StepSent> {
  const { db, clock, publicUrl } = deps;
  const invitation = await loadInvitation(db, invitationId);
  const step = invitation && (await findStep(db, invitationId, number));
  if (!invitation || !step) return { outcome: 'suppressed' };
  const key = stepKey(invitationId, step);
  const known = await statusOfKey(db, key);
  const isOut = known !== null && known !== 'queued'; // out, or perhaps out: the dispatch tells
  if (!isOut && (!openInvitationStatuses.includes(invitation.status) || (await isOvertaken(deps, invitation))))
    return { outcome: 'suppressed' };
  if (!isOut && (await isDeferred(deps, invitation, step))) return { outcome: 'deferred' };
  if (step.channel === 'embed') {
    await markStepOffered(db, invitationId, number);
    return { outcome: 'offered' };
  }
  const channel = messageChannels.find((known) => known === step.channel) ?? 'email';
  const address = addressOn(invitation, channel);
  if (!address) {
    await markStepUnsent(db, invitationId, number, 'suppressed');
    return { outcome: 'suppressed' };
  }
  const link = `${publicUrl}/s/${invitation.token}`;
  const { thread, ...message } = await composeOn(deps, invitation, { purpose: 'survey', channel, link });
  const sent = await dispatch(
    deps,
    { ...message, ...identityOf(invitation), channel, key, purpose: 'survey', address },
    `${link}/stop`,
    thread,
  );
  const outcome = settled(sent, invitationId);
  if (outcome === 'sent' || outcome === 'unknown') await markStepSent(db, invitationId, step, outcome, clock());
  else await markStepUnsent(db, invitationId, number, outcome);
  return { outcome };
}

/** Whether it is too late to ask: then the invitation is ended here, and nothing more is sent. */
async function isOvertaken({ db, clock }: ActivityDeps, invitation: LoadedInvitation): Promise<boolean> {
  const now = clock();
  const over = overBecause(invitation, now);
  if (over !== null) await endInvitation(db, invitation.id, over, now);
  return over !== null;
}

/**
 * After an outage it may be night where the customer is, the customer may have said hours of their own, or be writing again: the step gets a
 * later time, or gives way to another channel.
 */
async function isDeferred(
  { db, clock }: ActivityDeps,
  { id, customerId, interaction, policy, expiresAt }: LoadedInvitation,
  { number, channel }: Step,
): Promise<boolean> {
  const now = clock();
  const quiet = await quietUntil(db, { customerId, channel }, policy, now);
  const until = quiet?.until ?? talkingUntil(interaction, policy, now);
  if (!until) return false;
  if (until < expiresAt && quiet?.neverMeets !== true) await deferStep(db, id, number, until);
  else await markStepUnsent(db, id, number, 'too_late');
  return true;
}
