import { lastLook, type CustomerPurpose, type LastLook } from '../../domain/dispatch/last-look.js';
import { messageChannels } from '../../domain/interaction.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { hasConsent } from '../../domain/policy/permission-rules.js';
import { placeOf, type Place } from '../../domain/policy/plausible-zones.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { sendableBy } from '../../domain/policy/quiet-hours.js';
import type { Dispatch } from '../generated/client.js';
import { openCheckStatuses } from './check-end.js';
import type { Reader, Transaction } from './database.js';
import { agreedBy, whereaboutsOf } from './customer-columns.js';
import { openInvitationStatuses } from './invitation-end.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';
import { suppressedAmong } from './suppression.store.js';

/** Why a customer may not be written to at this address; null when nothing is in the way, and for staff. */
export async function obstacleTo(
  tx: Reader,
  { customerId, address, channel, purpose }: Pick<Dispatch, 'customerId' | 'address' | 'channel'> & { purpose?: string },
): Promise<string | null> {
  if (customerId === null) return null;
  const customer = await tx.customer.findUnique({ where: { id: customerId } });
  if (!customer || customer.erasedAt !== null) return 'erased';
  // A link that the customer asks for is no message of ours: whoever stopped the surveys may still see and erase what is held.
  if (purpose === 'proof') return null;
  if (customer.optedOutAt !== null) return 'opted_out';
  // What is shown in place has no address, and needs no consent to one.
  if (channel === 'embed') return null;
  if ((await suppressedAmong(tx, [address])).length > 0) return 'suppressed';
  const known = messageChannels.find((each) => each === channel) ?? 'email';
  return hasConsent(known, { consent: agreedBy(customer) }) ? null : 'no_consent';
}

/** Why a message may not go out yet. */
export interface Quiet {
  /** Where no hour of the next weeks is allowed, in a day: then it is looked at again. */
  until: Date;
  /** Whether the customer's own hours are what puts it off. */
  byOwnHours: boolean;
  /** Whether those and the hours that are allowed on the channel never meet; on another they may. */
  neverMeets: boolean;
}

/** Whether, and until when, a message is put off: by the quiet hours of policy and law where the customer is, and by the customer's own hours. */
export async function quietUntil(
  db: Reader,
  { customerId, channel }: { customerId: string; channel: string },
  { document }: Pick<PolicyVersion, 'document'>,
  now: Date,
): Promise<Quiet | null> {
  const { sendAt, own } = sendableBy(now.toISOString(), channel, await placeOfCustomer(db, customerId), document.quietHours);
  const until = sendAt === null ? new Date(now.getTime() + 86_400_000) : new Date(sendAt);
  return until > now ? { until, byOwnHours: own !== null, neverMeets: sendAt === null && own !== null } : null;
}

export async function placeOfCustomer(db: Reader, customerId: string): Promise<Place> {
  const customer = await db.customer.findUnique({
    where: { id: customerId },
    select: { timeZone: true, phone: true, locale: true, preferences: true },
  });
  const { timeZone } = await readOrganisation(db);
  return placeOf(whereaboutsOf(customer), timeZone);
}

const customerPurposes: readonly CustomerPurpose[] = ['survey', 'reminder', 'second_chance', 'confirmation', 'check_in'];

/**
 * The last look before a message leaves, under the lock on its customer that the caller holds: nobody else sends to them
 * meanwhile, and no STOP comes in. Messages to staff may always go.
 */
export async function mayGoOut(tx: Transaction, dispatch: Dispatch, now: Date): Promise<LastLook> {
  const { customerId, channel } = dispatch;
  const purpose = customerPurposes.find((known) => known === dispatch.purpose);
  if (customerId === null) return { outcome: 'send' };
  const obstacle = await obstacleTo(tx, dispatch);
  if (purpose === undefined) {
    if (obstacle !== null) return { outcome: 'never', rule: obstacle };
    return dispatch.purpose === 'personal' ? lookAtPersonal(tx, { ...dispatch, customerId }, now) : { outcome: 'send' };
  }
  const ask = obstacle === null ? await askOf(tx, dispatch) : null;
  const policy = ask && (await getVersion(tx, ask.policyKey, ask.policyVersion));
  if (!ask || !policy) return { outcome: 'never', rule: obstacle ?? 'ask_is_over' };
  const [quiet, history] = [await quietUntil(tx, { customerId, channel }, policy, now), await readHistory(tx, customerId, ask)];
  const facts = { obstacle, isOver: !ask.isOpen, quietUntil: quiet?.until.toISOString() ?? null, ...history };
  return lastLook(purpose, policy.document, facts, now.toISOString());
}

/**
 * A person's own message keeps the hours of law and policy, which hold for texts. The customer's own hours were the person's to weigh when
 * they wrote.
 */
async function lookAtPersonal(
  tx: Reader,
  { customerId, caseId, channel }: { customerId: string; caseId: string | null; channel: string },
  now: Date,
): Promise<LastLook> {
  const select = { status: true, policyKey: true, policyVersion: true };
  const found = caseId === null ? null : await tx.recoveryCase.findUnique({ where: { id: caseId }, select });
  if (found?.status === 'closed') return { outcome: 'never', rule: 'case_is_over' };
  if (channel !== 'sms') return { outcome: 'send' };
  const policy = found && (await getVersion(tx, found.policyKey, found.policyVersion));
  const { ownHours: _wish, ...place } = await placeOfCustomer(tx, customerId);
  // An earlier tool's case has no policy of ours.
  const { sendAt } = sendableBy(now.toISOString(), channel, place, (policy?.document ?? defaultPolicy).quietHours);
  if (sendAt !== null && Date.parse(sendAt) <= now.getTime()) return { outcome: 'send' };
  return { outcome: 'wait', until: sendAt ?? new Date(now.getTime() + 86_400_000).toISOString() };
}

interface Ask {
  invitationId: string | null;
  interactionId: string;
  isOpen: boolean;
  policyKey: string;
  policyVersion: number;
}

/** The invitation or the question that a message carries; null where it is gone. */
async function askOf(tx: Reader, { invitationId, checkId }: Dispatch): Promise<Ask | null> {
  const select = { interactionId: true, status: true, policyKey: true, policyVersion: true };
  if (invitationId !== null) {
    const invitation = await tx.invitation.findUnique({ where: { id: invitationId }, select });
    return invitation && { ...invitation, invitationId, isOpen: openInvitationStatuses.includes(invitation.status) };
  }
  const check = checkId === null ? null : await tx.resolutionCheck.findUnique({ where: { id: checkId }, select });
  return check && { ...check, invitationId: null, isOpen: openCheckStatuses.includes(check.status) };
}

interface HistoryRow {
  otherSurveyAt: Date | null;
  lastLowScoreAt: Date | null;
  otherSecondChanceAt: Date | null;
}

/** When the customer was asked besides this ask. A message that is being sent counts before its invitation says that it went out. */
async function readHistory(tx: Reader, customerId: string, { invitationId, interactionId }: Ask) {
  const [row] = await tx.$queryRaw<HistoryRow[]>`
    WITH asked AS (
      SELECT v.kind, v.interaction_id, v.ended_reason, greatest(v.sent_at, (
        SELECT max(d.claimed_at) FROM dispatch d
        WHERE d.invitation_id = v.id AND d.purpose IN ('survey', 'second_chance') AND d.status IN ('sending', 'sent', 'delivered', 'unknown'))) AS at
      FROM invitation v WHERE v.customer_id = ${customerId} AND v.id IS DISTINCT FROM ${invitationId}
    )
    SELECT
      (SELECT max(at) FROM asked WHERE kind = 'first'
        AND NOT (interaction_id = ${interactionId} AND coalesce(ended_reason = 'reopened', false))) AS "otherSurveyAt",
      (SELECT max(answered_at) FROM survey_response
        WHERE customer_id = ${customerId} AND kind = 'first' AND low AND grade = 'confirmed' AND invitation_id IS DISTINCT FROM ${invitationId}) AS "lastLowScoreAt",
      (SELECT max(at) FROM asked WHERE kind = 'second_chance') AS "otherSecondChanceAt"`;
  const instant = (at: Date | null | undefined): string | null => at?.toISOString() ?? null;
  return {
    otherSurveyAt: instant(row?.otherSurveyAt),
    lastLowScoreAt: instant(row?.lastLowScoreAt),
    otherSecondChanceAt: instant(row?.otherSecondChanceAt),
  };
}
