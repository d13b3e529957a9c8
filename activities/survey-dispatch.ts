import { composeSurveyMessage } from '../domain/survey/message.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import { statusOfKey } from '../prisma/stores/dispatch.store.js';
import { endInvitation, loadInvitation, markSent, talkingUntil } from '../prisma/stores/invitation.store.js';
import { quietUntil } from '../prisma/stores/send-permission.store.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch, type DispatchOutcome } from './dispatch/dispatch.js';
import { activityFailure, settled } from './failures.js';

type LoadedInvitation = NonNullable<Awaited<ReturnType<typeof loadInvitation>>>;
export type Sent = { outcome: Exclude<DispatchOutcome, 'busy'> };

/**
 * Sends an invitation (`step` 0) or its reminder (1) through the one dispatch.
 * Idempotency key: purpose, invitation, step, channel. A time-out of this activity is safe: a retry learns what became of it.
 */
export async function sendSurvey(deps: ActivityDeps, invitationId: string, step: 0 | 1): Promise<Sent> {
  const invitation = await loadInvitation(deps.db, invitationId);
  if (!invitation) return { outcome: 'suppressed' };
  const purpose = step === 1 ? 'reminder' : invitation.kind === 'second_chance' ? 'second_chance' : 'survey';
  const key = `${purpose}:${invitationId}:${step}:${invitation.channel}`;
  if (!['scheduled', 'sent', 'delivered'].includes(invitation.status)) return { outcome: await outcomeOfEnded(deps, invitation, key) };
  const address = addressOf(invitation);
  if (!address) {
    if (step === 0) await endInvitation(deps.db, invitationId, 'suppressed', deps.clock());
    return { outcome: 'suppressed' };
  }
  if (await isOvertaken(deps, invitation, key, step)) return { outcome: 'suppressed' };
  const link = `${deps.publicUrl}/s/${invitation.token}`;
  const message = await compose(deps, invitation, purpose, link);
  const outcome = await dispatch(deps, { ...message, ...identityOf(invitation), key, purpose, address }, `${link}/stop`);
  const known = settled(outcome, invitationId);
  if (known === 'sent' || known === 'unknown') await markSent(deps.db, invitationId, step, deps.clock());
  else if (step === 0) await endInvitation(deps.db, invitationId, known === 'suppressed' ? 'suppressed' : 'send_failed', deps.clock());
  return { outcome: known };
}

/** Answered or ended since the workflow decided to send, or by an attempt of this very activity that could not tell any more. */
async function outcomeOfEnded({ db }: ActivityDeps, { status }: LoadedInvitation, key: string): Promise<Sent['outcome']> {
  const sent = await statusOfKey(db, key);
  if (status === 'answered' || sent === 'delivered') return 'sent';
  return sent === null || sent === 'queued' || sent === 'sending' ? 'suppressed' : sent;
}

/**
 * Whether the time for a message that is not out yet has gone by: after an outage the contact may be reopened, or the
 * invitation over. In quiet hours the ask waits for their end; a reminder isn't worth keeping its workflow waiting.
 */
async function isOvertaken({ db, clock }: ActivityDeps, invitation: LoadedInvitation, key: string, step: 0 | 1): Promise<boolean> {
  const now = clock();
  const { id, interaction, kind, resolutionNumber, expiresAt, policy } = invitation;
  const hasMoved = kind === 'first' && (interaction.status !== 'resolved' || interaction.resolutionNumber !== resolutionNumber);
  const until = (await quietUntil(db, invitation, policy, now)) ?? (kind === 'first' && step === 0 ? talkingUntil(interaction, policy, now) : null);
  if (!hasMoved && expiresAt > now && !until) return false;
  const known = await statusOfKey(db, key);
  if (known !== null && known !== 'queued') return false; // out, or perhaps out: the dispatch tells
  if (step === 1) return true;
  if (hasMoved) await endInvitation(db, id, interaction.status === 'merged' ? 'merged' : 'reopened', now);
  else if (expiresAt <= now) await endInvitation(db, id, 'expired', now);
  else if (until) throw activityFailure('quiet_hours', id, until.getTime() - now.getTime());
  return true;
}

async function compose({ db }: ActivityDeps, invitation: LoadedInvitation, purpose: 'survey' | 'reminder' | 'second_chance', link: string) {
  const { interaction, policy, language } = invitation;
  const face = await readBrandFace(db, interaction.brand);
  const composed = composeSurveyMessage({
    purpose,
    channel: channelOf(invitation),
    document: policy.document,
    language,
    brand: face.name,
    customerName: interaction.customer?.name ?? null,
    agentName: interaction.agentName,
    link,
    preferencesLink: `${link}/stop`,
  });
  return brandedMessage(composed, face);
}

const channelOf = ({ channel }: LoadedInvitation): 'sms' | 'email' => (channel === 'sms' ? 'sms' : 'email');

function addressOf(invitation: LoadedInvitation): string | null {
  const { customer } = invitation.interaction;
  return (channelOf(invitation) === 'sms' ? customer?.phone : customer?.email) ?? null;
}

function identityOf(invitation: LoadedInvitation) {
  const { id, customerId, interactionId, caseId, sample } = invitation;
  return { channel: channelOf(invitation), customerId, interactionId, invitationId: id, caseId, sample };
}
