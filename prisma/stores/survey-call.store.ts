import { composeCallScript, type CallScript, type CallStep, type Heard } from '../../domain/survey/call-script.js';
import { asksToStop } from '../../domain/survey/opt-out-words.js';
import type { Database, Reader } from './database.js';
import { receiveInbound, type Inbound } from './inbound.store.js';
import { loadInvitation } from './invitation.store.js';
import { openInvitationStatuses } from './invitation-end.js';
import { newId } from './new-id.js';
import { readOrganisation } from './organisation.store.js';
import { longestComment, recordAnswer } from './response.store.js';
import { optOut } from './suppression.store.js';

/** A survey call that is going on. */
export interface SurveyCall {
  dispatchId: string;
  address: string;
  invitationId: string;
  token: string;
  /** Whether the survey can still be answered. */
  isOpen: boolean;
  isAnswered: boolean;
  script: CallScript;
}

/** The survey call behind a message of the ledger; null where there is none, or its invitation is gone. */
export async function loadSurveyCall(db: Reader, dispatchId: string, now: Date): Promise<SurveyCall | null> {
  const dispatch = await db.dispatch.findUnique({ where: { id: dispatchId } });
  if (dispatch?.channel !== 'voice' || dispatch.invitationId === null) return null;
  const invitation = await loadInvitation(db, dispatch.invitationId);
  if (!invitation) return null;
  const { interaction, kind, language, policy, status, expiresAt, token } = invitation;
  const { name } = await readOrganisation(db);
  const script = composeCallScript({
    isSecondChance: kind === 'second_chance',
    document: policy.document,
    language,
    brand: interaction.brand ?? name,
    customerName: interaction.customer?.name ?? null,
    agentName: interaction.agentName,
  });
  const isOpen = openInvitationStatuses.includes(status) && expiresAt > now;
  return { dispatchId, address: dispatch.address, invitationId: invitation.id, token, isOpen, isAnswered: status === 'answered', script };
}

/** What was said in a call. `callId` is the provider's; with the step it is the business key, so what is told twice is taken once. */
export interface CallReply {
  provider: Inbound['provider'];
  callId: string;
  step: CallStep;
  /** Null for silence. */
  text: string | null;
  now: Date;
}

/** Takes in the answer to the question. A stop is heard whatever else is so. */
export async function takeCallRating(db: Database, call: SurveyCall, { provider, callId, step, text, now }: CallReply): Promise<Heard> {
  const idle: Heard = call.isOpen ? 'silence' : 'closed';
  if (text === null) return idle;
  const { dispatchId, address } = call;
  const providerMessageId = `${callId}:${step}`;
  const received = await receiveInbound(db, { provider, providerMessageId, channel: 'voice', address, text, dispatchId, now });
  const outcome = received.outcome === 'duplicate' ? await earlierOutcome(db, provider, providerMessageId) : received.outcome;
  if (outcome === 'stop') return 'stop';
  if (outcome === 'rating') return (await isLow(db, call)) ? 'low_rating' : 'rating';
  return call.isOpen && outcome !== 'refused' ? 'unclear' : 'closed';
}

/**
 * Takes in the words that explain the rating; they are a comment as they stand, also where they begin with a number. Without words, and
 * where nothing was rated, only what is said at the end follows.
 */
export async function takeCallComment(db: Database, call: SurveyCall, { provider, callId, step, text, now }: CallReply): Promise<Heard> {
  const heard: Heard = (await isLow(db, call)) ? 'low_comment' : 'comment';
  if (text === null || !call.isAnswered) return heard;
  const { dispatchId, address, token } = call;
  const key = { provider, providerMessageId: `${callId}:${step}` };
  await db.inboundMessage.createMany({
    data: [{ ...key, id: newId('inb'), channel: 'voice', address, text, dispatchId, receivedAt: now }],
    skipDuplicates: true,
  });
  const earlier = await earlierOutcome(db, key.provider, key.providerMessageId);
  if (earlier !== null) return earlier === 'stop' ? 'stop' : heard;
  const isStop = asksToStop(text);
  if (isStop) await optOut(db, { address, channel: 'voice', reason: 'stop', source: provider, now });
  else await recordAnswer(db, { token, comment: text.slice(0, longestComment), joinsComment: true, via: 'voice', now });
  await db.inboundMessage.updateMany({ where: key, data: { outcome: isStop ? 'stop' : 'comment' } });
  return isStop ? 'stop' : heard;
}

async function earlierOutcome(db: Reader, provider: string, providerMessageId: string): Promise<string | null> {
  const found = await db.inboundMessage.findUnique({ where: { provider_providerMessageId: { provider, providerMessageId } } });
  return found?.outcome ?? null;
}

async function isLow(db: Reader, { invitationId }: SurveyCall): Promise<boolean> {
  const response = await db.surveyResponse.findUnique({ where: { invitationId }, select: { low: true } });
  return response?.low === true;
}
