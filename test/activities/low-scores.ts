import type { Database } from '../../prisma/client.js';

export interface BulkAnswers {
  count: number;
  /** When the nth was answered. */
  answeredAt: (index: number) => Date;
  rating?: (index: number) => number;
  comment?: (index: number) => string | null;
  team?: string;
}

/** Stores answers that nobody has read yet, each of a customer and a contact of its own. Gives their ids in order. */
export async function storeAnswers(
  db: Database,
  { count, answeredAt, rating = () => 2, comment = () => null, team = 'billing' }: BulkAnswers,
): Promise<string[]> {
  const all = Array.from({ length: count }, (_, index) => ({ n: `bulk${index}`, at: answeredAt(index), index }));
  await db.customer.createMany({
    data: all.map(({ n }) => ({ id: `cus_${n}`, externalId: n, email: `${n}@example.com`, consent: { email: true } })),
  });
  await db.interaction.createMany({
    data: all.map(({ n, at }) => ({
      id: `int_${n}`,
      source: 'helpdesk',
      externalId: n,
      customerId: `cus_${n}`,
      channel: 'email',
      team,
      surveyPoint: 'post_ticket',
      status: 'resolved',
      stage: 'answered',
      resolvedAt: at,
      resolutionNumber: 1,
      revision: 1,
    })),
  });
  const of = (n: string) => ({ interactionId: `int_${n}`, customerId: `cus_${n}`, instrument: 'csat', language: 'en' });
  await db.invitation.createMany({
    data: all.map(({ n, at }) => ({
      ...of(n),
      id: `inv_${n}`,
      resolutionNumber: 1,
      kind: 'first',
      channel: 'email',
      token: `token-${n}`,
      status: 'answered',
      policyKey: 'default',
      policyVersion: 1,
      sendAt: at,
      sentAt: at,
      expiresAt: at,
      answeredAt: at,
    })),
  });
  await db.surveyResponse.createMany({
    data: all.map(({ n, at, index }) => ({
      ...of(n),
      id: `rsp_${n}`,
      invitationId: `inv_${n}`,
      kind: 'first',
      rating: rating(index),
      low: true,
      via: 'page',
      grade: 'confirmed',
      comment: comment(index),
      answeredAt: at,
    })),
  });
  return all.map(({ n }) => `rsp_${n}`);
}
