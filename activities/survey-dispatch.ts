import { surveyChannels, type MessageChannel, type SurveyChannel } from '../domain/interaction.js';
import { lastReached } from '../domain/policy/next-step.js';
import { inThread } from '../domain/survey/mail-thread.js';
import { composeSurveyMessage } from '../domain/survey/message.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import { statusOfKey } from '../prisma/stores/dispatch.store.js';
import { endInvitation, loadInvitation, markSent, talkingUntil } from '../prisma/stores/invitation.store.js';
import { readSteps } from '../prisma/stores/invitation-step.store.js';
import { quietUntil } from '../prisma/stores/send-permission.store.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch, type DispatchOutcome } from './dispatch/dispatch.js';
import { activityFailure, settled } from './failures.js';

export type LoadedInvitation = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>;
export type Sent = { outcome: Exclude<DispatchOutcome, 'busy'> };
type Sending = { key: string; step: 0 | 1; channel: string };
/** `offered`: it waits to be fetched by the company's page, so that nothing is to be sent. `deferred`: a reminder, until the customer's own hours begin. */
type SurveySent = { outcome: Sent['outcome'] | 'offered' } | { outcome: 'deferred'; until: string };

/**
 * Sends an invitation (`step` 0) or its reminder (1) through the one dispatch. One that is shown in place is offered instead.
 * Idempotency key: purpose, invitation, step, channel. A time-out of this activity is safe: a retry learns what became of it.
 */
export async function sendSurvey(deps: ActivityDeps, invitationId: string, step: 0 | 1): Promise<SurveySent> {
  const invitation = await loadInvitation(deps.db, invitationId);
  if (!invitation) return { outcome: 'suppressed' };
  const channel = step === 1 ? await reminderChannel(deps, invitation) : channelOf(invitation.channel);
  const purpose = step === 1 ? 'reminder' : invitation.kind === 'second_chance' ? 'second_chance' : 'survey';
  const key = `${purpose}:${invitationId}:${step}:${channel}`;
  if (!['scheduled', 'sent', 'delivered'].includes(invitation.status)) return { outcome: await outcomeOfEnded(deps, invitation, key) };
  if (channel === 'embed') return offer(deps, invitation, { key, step, channel });
  const address = addressOn(invitation, channel);
  if (!address) {
    if (step === 0) await endInvitation(deps.db, invitationId, 'suppressed', deps.clock());
    return { outcome: 'suppressed' };
  }
  const untimely = await untimelyBecause(deps, invitation, { key, step, channel });
  if (untimely) return untimely;
  const link = `${deps.publicUrl}/s/${invitation.token}`;
  const { thread, ...message } = await composeOn(deps, invitation, { purpose, channel, link });
  const outcome = await dispatch(deps, { ...message, ...identityOf(invitation), channel, key, purpose, address }, `${link}/stop`, thread);
  const known = settled(outcome, invitationId);
  if (known === 'sent' || known === 'unknown') await markSent(deps.db, invitationId, step, deps.clock());
  else if (step === 0) await endInvitation(deps.db, invitationId, known === 'suppressed' ? 'suppressed' : 'send_failed', deps.clock());
  return { outcome: known };
}

/**
 * Nothing goes out for a survey that is shown in place: the ledger gets its row when the company's page fetches it. A reminder could reach
 * nobody there.
 */
async function offer(deps: ActivityDeps, invitation: LoadedInvitation, sending: Sending): Promise<SurveySent> {
  if (sending.step === 1) return { outcome: 'suppressed' };
  return (await untimelyBecause(deps, invitation, sending)) ?? { outcome: 'offered' };
}

/** Answered or ended since the workflow decided to send, or by an attempt of this very activity that could not tell any more. */
async function outcomeOfEnded({ db }: ActivityDeps, { status }: LoadedInvitation, key: string): Promise<Sent['outcome']> {
  const sent = await statusOfKey(db, key);
  if (status === 'answered' || sent === 'delivered') return 'sent';
  return sent === null || sent === 'queued' || sent === 'sending' ? 'suppressed' : sent;
}

/**
 * What becomes of a message that is not out yet and whose time it isn't; null where it is. After an outage the contact may be reopened, or
 * the invitation over. In quiet hours the ask waits for their end, here, since nothing else can happen before it. A reminder never keeps its
 * workflow waiting, which may have an answer to read meanwhile: it is given up, or put off until the customer's own hours.
 */
async function untimelyBecause(
  { db, clock }: ActivityDeps,
  invitation: LoadedInvitation,
  { key, step, channel }: Sending,
): Promise<{ outcome: 'suppressed' } | { outcome: 'deferred'; until: string } | null> {
  const now = clock();
  const { id, customerId, interaction, kind, policy, expiresAt } = invitation;
  const over = overBecause(invitation, now);
  const quiet = await quietUntil(db, { customerId, channel }, policy, now);
  const until = quiet?.until ?? (kind === 'first' && step === 0 ? talkingUntil(interaction, policy, now) : null);
  if (over === null && !until) return null;
  const known = await statusOfKey(db, key);
  if (known !== null && known !== 'queued') return null; // out, or perhaps out: the dispatch tells
  if (step === 1) {
    // The customer may have said the hours since the reminder was planned, on the very page that it is about.
    const isWorthwhile = over === null && quiet?.byOwnHours === true && !quiet.neverMeets && quiet.until < expiresAt;
    return isWorthwhile ? { outcome: 'deferred', until: quiet.until.toISOString() } : { outcome: 'suppressed' };
  }
  if (over !== null) await endInvitation(db, id, over, now);
  else if (until) throw activityFailure('quiet_hours', id, until.getTime() - now.getTime());
  return { outcome: 'suppressed' };
}

/** Why an invitation can't be answered any more: its contact has left the resolution, or its time is over. Null while it can. */
export function overBecause(
  { interaction, kind, resolutionNumber, expiresAt }: LoadedInvitation,
  now: Date,
): 'merged' | 'reopened' | 'expired' | null {
  const hasMoved = kind === 'first' && (interaction.status !== 'resolved' || interaction.resolutionNumber !== resolutionNumber);
  if (hasMoved) return interaction.status === 'merged' ? 'merged' : 'reopened';
  return expiresAt <= now ? 'expired' : null;
}

const channelOf = (text: string): SurveyChannel => surveyChannels.find((known) => known === text) ?? 'email';

/** A reminder goes to where the customer was reached last. */
async function reminderChannel({ db }: ActivityDeps, { id, channel }: LoadedInvitation): Promise<SurveyChannel> {
  return lastReached(await readSteps(db, id))?.channel ?? channelOf(channel);
}

type Asking = { purpose: 'survey' | 'reminder' | 'second_chance'; channel: MessageChannel; link: string };

/** What an invitation's message says on one channel, and the conversation that a mail goes on in. */
export async function composeOn({ db }: ActivityDeps, invitation: LoadedInvitation, { purpose, channel, link }: Asking) {
  const { interaction, policy, language } = invitation;
  const face = await readBrandFace(db, interaction.brand);
  const composed = composeSurveyMessage({
    purpose,
    channel,
    document: policy.document,
    language,
    brand: face.name,
    customerName: interaction.customer?.name ?? null,
    agentName: interaction.agentName,
    link,
    preferencesLink: `${link}/stop`,
  });
  const { subject, ...thread } = inThread(composed.subject, interaction);
  return { ...(await brandedMessage({ ...composed, subject }, face)), thread };
}

/** The customer's address on a channel; null where none is known. */
export function addressOn({ interaction: { customer } }: LoadedInvitation, channel: MessageChannel): string | null {
  return (channel === 'email' ? customer?.email : customer?.phone) ?? null;
}

/** What the send ledger keeps of an invitation beside the message. */
export function identityOf({ id, customerId, interactionId, caseId, sample }: LoadedInvitation) {
  return { customerId, interactionId, invitationId: id, caseId, sample };
}
