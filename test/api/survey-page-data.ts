import { newToken } from '../../prisma/stores/new-id.js';
import type { Database } from '../../prisma/client.js';

export interface AskedCustomer {
  token: string;
  invitationId: string;
  interactionId: string;
  customerId: string;
}

/** A customer who was asked about a contact with Acme, as the workflow leaves it. */
export async function storeAsked(
  db: Database,
  changes: { kind?: 'first' | 'second_chance'; language?: string; status?: string; channel?: string; agentName?: string; brand?: string | null; instrument?: string; sentAt: Date; expiresAt: Date },
): Promise<AskedCustomer> {
  const token = newToken();
  const suffix = token.slice(0, 12);
  const ids = { interactionId: `int_${suffix}`, customerId: `cus_${suffix}`, invitationId: `inv_${suffix}` };
  const email = `ada-${suffix}@example.com`;
  await db.customer.create({ data: { id: ids.customerId, externalId: suffix, name: 'Ada Quist', email, phone: `+1500555${suffix.slice(0, 4)}`, timeZone: 'America/New_York' } });
  const brand = changes.brand === undefined ? 'Acme' : changes.brand;
  await db.interaction.create({
    data: { id: ids.interactionId, source: 'test', externalId: suffix, customerId: ids.customerId, channel: 'email', brand, agentName: changes.agentName ?? null, status: 'resolved', stage: 'asked', resolvedAt: changes.sentAt, resolutionNumber: 1 },
  });
  await db.invitation.create({
    data: {
      id: ids.invitationId,
      interactionId: ids.interactionId,
      customerId: ids.customerId,
      resolutionNumber: 1,
      kind: changes.kind ?? 'first',
      channel: changes.channel ?? 'email',
      instrument: changes.instrument ?? 'csat',
      language: changes.language ?? 'en',
      token,
      status: changes.status ?? 'sent',
      policyKey: 'default',
      policyVersion: 1,
      sendAt: changes.sentAt,
      sentAt: changes.sentAt,
      expiresAt: changes.expiresAt,
    },
  });
  return { token, ...ids };
}
