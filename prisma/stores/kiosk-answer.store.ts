import { interactionIdOf } from '../../domain/ids.js';
import type { Consent } from '../../domain/interaction.js';
import { kioskSource } from '../../domain/policy/kiosk-subject.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { writeDecisions } from './decision-rows.js';
import { lockInvitation } from './invitation-end.js';
import type { KioskRow } from './kiosk.store.js';
import { newId, newToken } from './new-id.js';
import { oweSignals } from './owed-signal.store.js';
import { recordAnswerIn } from './response.store.js';

// Nobody finishes, and somebody else answers, within this: it is the same finger.
const sameTapMs = 2_000;
// Whoever has answered may add words and a way to be reached for so long; after that another person stands there.
const wordsWithinMs = 10 * 60_000;

/** One rating at a kiosk. `tap` is the page's own random word: sent twice, it is one rating. */
export interface KioskTap {
  kiosk: KioskRow;
  policy: PolicyVersion;
  tap: string;
  rating: number;
  language: string;
  now: Date;
}

/**
 * Records a rating as a visit of its own, by a customer who is known by nothing: so no cap, no consent and no opt-out of anybody hangs on it.
 * The invitation that it answers was never sent, so it counts in no rate of invitations. Gives the token by which words can be added.
 */
export function recordTap(db: Database, { kiosk, policy, tap, rating, language, now }: KioskTap): Promise<string> {
  return inTransaction(db, async (tx) => {
    // Two taps at once wait for each other here.
    await tx.$queryRaw`SELECT 1 FROM kiosk WHERE id = ${kiosk.id} FOR UPDATE`;
    const externalId = `${kiosk.id}:${tap}`;
    const justNow = { gt: new Date(now.getTime() - sameTapMs) };
    const known = (await tokenOf(tx, kiosk.id, { externalId })) ?? (await tokenOf(tx, kiosk.id, { resolvedAt: justNow }));
    if (known !== null) return known;
    const token = await makeVisit(tx, { kiosk, policy, externalId, language, now });
    const recorded = await recordAnswerIn(tx, { token, rating, via: 'kiosk', now });
    if (!recorded.ok) throw new Error(`a visit that was just made takes its answer, not ${recorded.error.code}`);
    return token;
  });
}

async function tokenOf(
  tx: Transaction,
  kioskId: string,
  visit: { externalId: string } | { resolvedAt: { gt: Date } },
): Promise<string | null> {
  const found = await tx.invitation.findFirst({
    where: { kind: 'first', interaction: { kioskId, ...visit } },
    orderBy: { createdAt: 'desc' },
    select: { token: true },
  });
  return found?.token ?? null;
}

async function makeVisit(
  tx: Transaction,
  { kiosk, policy, externalId, language, now }: Omit<KioskTap, 'tap' | 'rating'> & { externalId: string },
): Promise<string> {
  const interactionId = interactionIdOf(kioskSource, externalId);
  const customerId = newId('cus');
  const token = newToken();
  const { id: kioskId, team, brand, surveyPoint, instrument } = kiosk;
  const byPolicy = { policyKey: policy.key, policyVersion: policy.version };
  await tx.customer.create({
    data: { id: customerId, externalId: `${kioskSource}:${customerId.slice('cus_'.length)}`, locale: language, createdAt: now },
  });
  await tx.interaction.create({
    data: {
      ...byPolicy,
      id: interactionId,
      source: kioskSource,
      externalId,
      customerId,
      kioskId,
      channel: 'in_person',
      team,
      brand,
      surveyPoint,
      language,
      status: 'resolved',
      stage: 'asked',
      openedAt: now,
      resolvedAt: now,
      resolutionNumber: 1,
      createdAt: now,
      updatedAt: now,
    },
  });
  await tx.invitation.create({
    data: {
      ...byPolicy,
      id: newId('inv'),
      token,
      interactionId,
      customerId,
      resolutionNumber: 1,
      kind: 'first',
      channel: 'embed',
      instrument,
      language,
      status: 'delivered',
      createdAt: now,
      sendAt: now,
      expiresAt: new Date(now.getTime() + wordsWithinMs),
    },
  });
  const trace = [{ rule: 'kiosk', outcome: 'pass' as const, detail: { kiosk: kioskId, surveyPoint, instrument } }];
  await writeDecisions(tx, [
    { interactionId, resolutionNumber: 1, at: now, step: 'intake', policy, outcome: 'ask', decidedBy: null, trace, facts: null },
  ]);
  return token;
}

/** Whether a token is that of an answer at this kiosk: words for anything else are not taken there. */
export async function isAnswerAt(db: Reader, kioskId: string, token: string): Promise<boolean> {
  return (await db.invitation.count({ where: { token, interaction: { kioskId } } })) > 0;
}

/** How somebody at a kiosk wants to be reached. */
export type KioskContact = { email: string } | { phone: string };

/**
 * Keeps the contact that somebody left after their rating, with the consent that they gave for this one matter, and has the answer read again,
 * so that a low score opens its case. Left again, it changes nothing. False when it is too late, or for what is no answer at a kiosk.
 */
export function leaveContact(db: Database, token: string, contact: KioskContact, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const known = await tx.invitation.findUnique({
      where: { token },
      select: { id: true, customerId: true, interaction: { select: { kioskId: true } } },
    });
    if (!known || known.interaction.kioskId === null) return false;
    await tx.$queryRaw`SELECT 1 FROM customer WHERE id = ${known.customerId} FOR UPDATE`;
    const invitation = await lockInvitation(tx, known.id);
    if (!invitation?.response || invitation.expiresAt <= now) return false;
    const before = await tx.customer.findUniqueOrThrow({ where: { id: known.customerId } });
    if (before.erasedAt !== null) return false;
    const isKnown = 'email' in contact ? before.email === contact.email : before.phone === contact.phone;
    if (isKnown) return true;
    const consent: Consent = 'email' in contact ? { email: true } : { sms: true, voice: true };
    await tx.customer.update({ where: { id: known.customerId }, data: { ...contact, consent } });
    const { id: responseId, revision } = await tx.surveyResponse.update({
      where: { id: invitation.response.id },
      data: { revision: { increment: 1 } },
    });
    await oweSignals(tx, [
      { workflow: 'interaction', entityId: invitation.interactionId, signal: 'responseReceived', payload: { responseId, revision } },
    ]);
    return true;
  });
}
