import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import type { SurveyResponse } from '../generated/client.js';
import type { Reader, Transaction } from './database.js';
import { getVersion } from './policy.store.js';

/** Nothing is left to wait for. A case at work keeps its interaction `recovering`. */
export async function closeInteraction(db: Reader, interactionId: string, now: Date): Promise<void> {
  await db.interaction.updateMany({ where: { id: interactionId, stage: { notIn: ['recovering', 'closed'] } }, data: { stage: 'closed', updatedAt: now } });
}

export interface LoadedResponse extends SurveyResponse {
  policy: PolicyDocument;
  tier: string | null;
  /** Given at a kiosk, by somebody who is known by this answer alone. */
  isAtKiosk: boolean;
  /** Whether the customer can be called or written to. */
  hasAddress: boolean;
}

/** Locks a response until the transaction ends: of two attempts to read it one waits for the other. */
export async function lockResponse(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM survey_response WHERE id = ${id} FOR UPDATE`;
}

/** A response with the policy it was asked under; null when it was erased. */
export async function loadResponse(db: Reader, id: string): Promise<LoadedResponse | null> {
  const found = await db.surveyResponse.findUnique({
    where: { id },
    include: { invitation: { select: { policyKey: true, policyVersion: true } }, interaction: { select: { kioskId: true, customer: { select: { tier: true, email: true, phone: true } } } } },
  });
  if (!found) return null;
  const { invitation, interaction, ...response } = found;
  const version = await getVersion(db, invitation.policyKey, invitation.policyVersion);
  if (!version) throw new Error('an invitation keeps a policy version that exists');
  const { kioskId, customer } = interaction;
  const hasAddress = customer !== null && (customer.email !== null || customer.phone !== null);
  return { ...response, policy: version.document, tier: customer?.tier ?? null, isAtKiosk: kioskId !== null, hasAddress };
}
