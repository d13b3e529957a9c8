import type { Database } from '../../prisma/client.js';

export interface RatedContact {
  customer: string;
  name: string;
  email: string;
  phone: string;
  rating: number;
  answeredAt: string;
  surveyPoint?: string;
  comment?: string;
  driver?: string;
  agentEmail?: string;
  team?: string;
  severity?: string;
  assigneeId?: string;
  dueAt?: string;
}

let counter = 0;

/** Stores a contact with its answer, and for a low rating its case, as the relay and the workflows leave them. Gives their ids. */
export async function storeRatedContact(db: Database, contact: RatedContact): Promise<{ interactionId: string; caseId: string }> {
  counter += 1;
  const n = String(counter);
  const at = new Date(contact.answeredAt);
  const [id, customerId, invitationId, responseId, caseId] = [`int_${n}`, `cus_${Buffer.from(contact.customer).toString('hex')}`, `inv_${n}`, `rsp_${n}`, `cas_${n}`];
  const low = contact.rating <= 3;
  await db.customer.upsert({
    where: { id: customerId },
    create: {
      id: customerId,
      externalId: contact.customer,
      name: contact.name,
      email: contact.email,
      phone: contact.phone,
      timeZone: 'America/New_York',
      consent: { email: true },
    },
    update: {},
  });
  await db.interaction.create({
    data: {
      id,
      source: 'helpdesk',
      externalId: `T-${n}`,
      customerId,
      channel: 'phone',
      team: contact.team ?? 'billing',
      agentId: 'a-1',
      agentName: 'Sam',
      agentEmail: contact.agentEmail ?? 'sam@example.com',
      surveyPoint: contact.surveyPoint ?? 'post_ticket',
      status: 'resolved',
      stage: low ? 'recovering' : 'closed',
      resolvedAt: at,
      resolutionNumber: 1,
    },
  });
  const policy = { policyKey: 'default', policyVersion: 1 };
  await db.invitation.create({
    data: { id: invitationId, interactionId: id, customerId, resolutionNumber: 1, kind: 'first', channel: 'email', instrument: 'csat', language: 'en', token: `token${n}`, status: 'answered', ...policy, sendAt: at, sentAt: at, expiresAt: at, answeredAt: at },
  });
  await db.dispatch.create({
    data: { id: `dsp_${n}`, key: `survey:${n}`, purpose: 'survey', channel: 'email', address: contact.email, customerId, interactionId: id, invitationId, text: `Hello ${contact.name}`, status: 'sent', provider: 'sandbox' },
  });
  await db.sandboxMessage.create({
    data: { id: `msg_${n}`, dispatchId: `dsp_${n}`, channel: 'email', address: contact.email, sender: 'amends', text: `Hello ${contact.name}`, links: [`http://localhost/s/token${n}`] },
  });
  await db.surveyResponse.create({
    data: { id: responseId, invitationId, interactionId: id, customerId, kind: 'first', instrument: 'csat', rating: contact.rating, low, via: 'page', comment: contact.comment ?? null, answeredAt: at },
  });
  if (contact.driver) {
    await db.responseDriver.create({ data: { responseId, key: contact.driver, sentiment: 'negative', quoteStart: 0, quoteEnd: 11, weight: 0.9, why: 'Says "Transferred".' } });
  }
  if (low) await storeCase(db, { caseId, interactionId: id, responseId, customerId, at, contact, policy });
  return { interactionId: id, caseId };
}

interface CaseFacts {
  caseId: string;
  interactionId: string;
  responseId: string;
  customerId: string;
  at: Date;
  contact: RatedContact;
  policy: { policyKey: string; policyVersion: number };
}

async function storeCase(db: Database, { caseId, interactionId, responseId, customerId, at, contact, policy }: CaseFacts): Promise<void> {
  const dueAt = contact.dueAt ? new Date(contact.dueAt) : new Date(at.getTime() + 24 * 3_600_000);
  await db.recoveryCase.create({
    data: {
      id: caseId,
      interactionId,
      responseId,
      customerId,
      status: 'open',
      severity: contact.severity ?? 'normal',
      rating: contact.rating,
      assigneeId: contact.assigneeId ?? null,
      ...policy,
      openedAt: at,
      outreachDueAt: dueAt,
    },
  });
  await db.caseEntry.create({ data: { caseId, at, kind: 'note_added', actor: 'Mo', detail: { note: `Called ${contact.name}` } } });
}
