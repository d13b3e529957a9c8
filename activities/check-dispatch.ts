import { composeUnresolvedMessage } from '../domain/recovery/unresolved-message.js';
import { composeCheckMessage } from '../domain/survey/check-message.js';
import { inThread } from '../domain/survey/mail-thread.js';
import { isAnswerable } from '../domain/policy/resolution-check.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import { statusOfKey } from '../prisma/stores/dispatch.store.js';
import { talkingUntil } from '../prisma/stores/invitation.store.js';
import { loadCheck, markCheckSent } from '../prisma/stores/resolution-check.store.js';
import { quietUntil } from '../prisma/stores/send-permission.store.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch } from './dispatch/dispatch.js';
import { activityFailure, settled } from './failures.js';
import type { Sent } from './survey-dispatch.js';

type LoadedCheck = NonNullable<Awaited<ReturnType<typeof loadCheck>>>;

/**
 * Sends the question whether a matter is settled through the one dispatch. It is no survey, and counts as none.
 * Idempotency key: kind, question, step 0, channel. A time-out of this activity is safe: a retry learns what became of it.
 */
export async function sendCheck(deps: ActivityDeps, checkId: string): Promise<Sent> {
  const { db, clock, publicUrl } = deps;
  const check = await loadCheck(db, checkId);
  if (!check) return { outcome: 'suppressed' };
  const channel = channelOf(check);
  const key = `${check.kind}:${checkId}:0:${channel}`;
  const known = await statusOfKey(db, key);
  const isOut = known !== null && known !== 'queued'; // out, or perhaps out: the dispatch tells
  if (!isOut && (await isOvertaken(deps, check))) return { outcome: 'suppressed' };
  const { customer } = check.interaction;
  const address = channel === 'sms' ? customer?.phone : customer?.email;
  if (!address) return { outcome: 'suppressed' };
  const link = `${publicUrl}/s/${check.token}`;
  const message = await compose(deps, check, link);
  const { customerId, interactionId, sample } = check;
  const identity = { channel, address, customerId, interactionId, invitationId: null, caseId: null, checkId, sample };
  const { subject, ...thread } = inThread(message.subject, check.interaction);
  const outcome = settled(await dispatch(deps, { ...message, subject, ...identity, key, purpose: check.kind }, `${link}/stop`, thread), checkId);
  if (outcome === 'sent' || outcome === 'unknown') await markCheckSent(db, checkId, clock());
  return { outcome };
}

/**
 * Whether the time for a question that is not out yet has gone by: answered or called off, no longer in its resolution, or too late to
 * wait for an answer. In quiet hours, and while the customer is still writing, it waits for their end, where that leaves time to answer.
 */
async function isOvertaken({ db, clock }: ActivityDeps, check: LoadedCheck): Promise<boolean> {
  const now = clock();
  const { id, interaction, policy, waitsUntil } = check;
  if (!isAnswerable(check, interaction, now)) return true;
  const until = (await quietUntil(db, check, policy, now))?.until ?? talkingUntil(interaction, policy, now);
  if (until === null) return false;
  if (until >= waitsUntil) return true;
  throw activityFailure('quiet_hours', id, until.getTime() - now.getTime());
}

async function compose({ db }: ActivityDeps, check: LoadedCheck, link: string) {
  const { interaction, kind, language, policy } = check;
  const face = await readBrandFace(db, interaction.brand);
  const composed = composeCheckMessage({
    kind,
    channel: channelOf(check),
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

const channelOf = ({ channel }: LoadedCheck): 'sms' | 'email' => (channel === 'sms' ? 'sms' : 'email');

/**
 * Tells the agent of a contact, or else the addresses of the policy, that the customer says it isn't settled. Idempotency key: the
 * question and the address; a time-out of this activity is safe.
 */
export async function reportUnresolved(deps: ActivityDeps, checkId: string): Promise<void> {
  const check = await loadCheck(deps.db, checkId);
  if (check?.status !== 'no') return;
  const { interactionId, interaction, policy, sample } = check;
  const composed = composeUnresolvedMessage({
    interactionLink: `${deps.publicUrl}/interactions/${interactionId}`,
    interactionChannel: interaction.channel,
  });
  const message = await brandedMessage(composed, await readBrandFace(deps.db, null));
  const addresses = interaction.agentEmail === null ? policy.document.lowScore.alertEmails : [interaction.agentEmail];
  for (const address of new Set(addresses.map((email) => email.toLowerCase()))) {
    const identity = { channel: 'email', address, customerId: null, interactionId, invitationId: null, caseId: null, sample } as const;
    settled(
      await dispatch(deps, { ...message, ...identity, purpose: 'not_resolved', key: `not_resolved:${checkId}:0:email:${address}` }, null),
      checkId,
    );
  }
}
