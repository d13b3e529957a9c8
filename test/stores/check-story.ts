import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import type { Database } from '../../prisma/client.js';
import { publishPolicy, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { askWhetherResolved } from '../../prisma/stores/resolution-check.store.js';
import { event, noon, tell } from './story.js';

const ops = { id: null, name: 'Ops' };

/** Publishes the default policy with both questions on. */
export async function publishQuestions(db: Database, changes: { alertEmails?: string[] } = {}): Promise<void> {
  const { resolution, lowScore } = defaultPolicy;
  const document = policyDocumentSchema.parse({
    ...defaultPolicy,
    resolution: {
      ...resolution,
      confirmation: { ...resolution.confirmation, enabled: true },
      checkIn: { ...resolution.checkIn, enabled: true },
    },
    lowScore: { ...lowScore, ...changes },
  });
  await saveDraft(db, 'default', document, ops);
  await publishPolicy(db, 'default', { appliesTo: 'undecided' }, ops);
}

export interface Questioned {
  checkId: string;
  token: string;
  interactionId: string;
  customerId: string;
}

/** A contact that was resolved, with the question about it. */
export async function question(db: Database, changes: Parameters<typeof event>[0] = {}, now: Date = noon): Promise<Questioned> {
  const interactionId = await tell(db, event(changes));
  const { check } = await askWhetherResolved(db, { interactionId, resolutionNumber: 1 }, now);
  const { id: checkId, token, customerId } = await db.resolutionCheck.findUniqueOrThrow({ where: { id: check?.id ?? 'none' } });
  return { checkId, token, interactionId, customerId };
}

export const byPhone = {
  interaction: { channel: 'phone' as const },
  customer: { phone: '+15005550006', timeZone: 'America/New_York', consent: { sms: true } },
};
