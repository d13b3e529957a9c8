import type { Database } from '../../prisma/client.js';

const hourMs = 3_600_000;
export const dayMs = 24 * hourMs;
export const now = new Date('2026-11-20T12:00:00Z');
export const at = (daysAgo: number, plusHours = 0): Date => new Date(now.getTime() - daysAgo * dayMs + plusHours * hourMs);

export interface Contact {
  daysAgo: number;
  team?: string | null;
  issueType?: string;
  customer?: string;
  instrument?: string;
  /** Absent: not asked. */
  sent?: 'undelivered' | 'delivered';
  rating?: number;
  grade?: 'confirmed' | 'provisional' | 'scanner';
  comment?: string;
  drivers?: string[];
  outreachAfterHours?: number;
  reached?: boolean;
  /** The customer answered a personal message. */
  engaged?: boolean;
  acknowledgedAfterHours?: number;
  resolved?: boolean;
  askedAgain?: boolean;
  second?: number;
  secondGrade?: 'confirmed' | 'provisional' | 'scanner';
  outcome?: string;
  closedAfterHours?: number;
  /** Hours after the resolution. */
  reopenedAfterHours?: number;
  resolvedAgainAfterHours?: number;
}

let counter = 0;

/** Stores one contact as the relay and the workflows leave it in the read model. Returns the interaction's id. */
export async function storeContact(db: Database, contact: Contact): Promise<string> {
  counter += 1;
  const n = String(counter);
  const id = `int_${n}`;
  const customerId = `cus_${contact.customer ?? n}`;
  const resolvedAt = at(contact.daysAgo);
  const again = contact.resolvedAgainAfterHours;
  await db.customer.upsert({
    where: { id: customerId },
    create: { id: customerId, externalId: customerId, name: `Customer ${n}` },
    update: {},
  });
  await db.interaction.create({
    data: {
      id,
      source: 'test',
      externalId: `T-${n}`,
      customerId,
      channel: 'phone',
      team: contact.team === undefined ? 'billing' : contact.team,
      issueType: contact.issueType ?? `issue-${n}`,
      status: contact.reopenedAfterHours === undefined || again !== undefined ? 'resolved' : 'open',
      stage: 'closed',
      openedAt: at(contact.daysAgo, -1),
      resolvedAt: again === undefined ? resolvedAt : at(contact.daysAgo, again),
      resolutionNumber: again === undefined ? 1 : 2,
      reopenedAt: contact.reopenedAfterHours === undefined ? null : at(contact.daysAgo, contact.reopenedAfterHours),
    },
  });
  await storeEvents(db, id, contact);
  if (contact.sent !== undefined || contact.rating !== undefined) await storeAsk(db, id, customerId, contact);
  return id;
}

async function storeEvents(db: Database, interactionId: string, contact: Contact): Promise<void> {
  const told: [string, number][] = [['resolved', 0]];
  if (contact.reopenedAfterHours !== undefined) told.push(['reopened', contact.reopenedAfterHours]);
  if (contact.resolvedAgainAfterHours !== undefined) told.push(['resolved', contact.resolvedAgainAfterHours]);
  for (const [index, [type, hours]] of told.entries()) {
    const id = `evt_${interactionId}_${index}`;
    const event = { id, source: 'test', externalEventId: id, type: `interaction.${type}`, occurredAt: at(contact.daysAgo, hours) };
    await db.intakeEvent.create({ data: { ...event, interactionId, customerKey: 'x', payload: {}, relayedAt: now } });
  }
}

async function storeAsk(db: Database, interactionId: string, customerId: string, contact: Contact): Promise<void> {
  const sentAt = at(contact.daysAgo);
  const shared = {
    interactionId,
    customerId,
    resolutionNumber: 1,
    channel: 'email',
    instrument: contact.instrument ?? 'csat',
    language: 'en',
    policyKey: 'default',
    policyVersion: 1,
  };
  const invitationId = `inv_${interactionId}`;
  const deliveredAt = contact.sent === 'delivered' || contact.rating !== undefined ? sentAt : null;
  await db.invitation.create({
    data: {
      ...shared,
      id: invitationId,
      kind: 'first',
      token: invitationId,
      status: contact.sent === 'undelivered' ? 'failed' : 'sent',
      sendAt: sentAt,
      sentAt,
      deliveredAt,
      expiresAt: at(-14),
    },
  });
  if (contact.rating === undefined) return;
  const responseId = `rsp_${interactionId}`;
  const low = contact.rating <= 3;
  await db.surveyResponse.create({
    data: {
      id: responseId,
      invitationId,
      interactionId,
      customerId,
      kind: 'first',
      instrument: shared.instrument,
      rating: contact.rating,
      low,
      grade: contact.grade ?? 'confirmed',
      via: 'page',
      comment: contact.comment ?? null,
      answeredAt: sentAt,
      drivers: {
        create: (contact.drivers ?? []).map((key) => ({ key, sentiment: 'negative', quoteStart: 0, quoteEnd: 5, weight: 1, why: 'test' })),
      },
    },
  });
  if (low) await storeCase(db, { interactionId, customerId, responseId }, shared, contact);
}

async function storeCase(
  db: Database,
  ids: { interactionId: string; customerId: string; responseId: string },
  shared: { channel: string; instrument: string; language: string; policyKey: string; policyVersion: number; resolutionNumber: number },
  contact: Contact,
): Promise<void> {
  const hours = (after: number | undefined): Date | null => (after === undefined ? null : at(contact.daysAgo, after));
  const id = `cas_${ids.interactionId}`;
  const isAsked = contact.askedAgain === true || contact.second !== undefined;
  await db.recoveryCase.create({
    data: {
      ...ids,
      id,
      status: 'open',
      severity: 'normal',
      rating: contact.rating ?? 0,
      policyKey: 'default',
      policyVersion: 1,
      openedAt: at(contact.daysAgo),
      outreachDueAt: at(contact.daysAgo, 24),
      firstOutreachAt: hours(contact.outreachAfterHours),
      engagedAt: contact.engaged === true ? hours(contact.outreachAfterHours) : null,
      reachedAt: contact.reached === true ? hours(contact.outreachAfterHours) : null,
      acknowledgedAt: hours(contact.acknowledgedAfterHours),
      resolvedAt: contact.resolved === true ? at(contact.daysAgo, 30) : null,
      secondAskedAt: isAsked ? at(contact.daysAgo, 40) : null,
      secondRating: contact.second ?? null,
      outcome: contact.outcome ?? null,
      closedAt: hours(contact.closedAfterHours),
    },
  });
  const acknowledgedAt = hours(contact.acknowledgedAfterHours);
  if (acknowledgedAt !== null) {
    await db.caseEntry.create({
      data: { caseId: id, at: acknowledgedAt, kind: 'acknowledged', actor: 'Sam', detail: { note: '', byRatedAgent: true } },
    });
  }
  if (contact.second === undefined) return;
  const when = at(contact.daysAgo, 41);
  const { interactionId, customerId } = ids;
  const invitationId = `in2_${interactionId}`;
  await db.invitation.create({
    data: {
      ...shared,
      interactionId,
      customerId,
      caseId: id,
      id: invitationId,
      kind: 'second_chance',
      token: invitationId,
      status: 'answered',
      sendAt: when,
      sentAt: when,
      expiresAt: at(-14),
    },
  });
  await db.surveyResponse.create({
    data: {
      id: `rs2_${interactionId}`,
      invitationId,
      interactionId,
      customerId,
      kind: 'second_chance',
      instrument: shared.instrument,
      rating: contact.second,
      low: contact.second <= 3,
      grade: contact.secondGrade ?? 'confirmed',
      via: 'page',
      answeredAt: when,
    },
  });
}
