import type { Customer, Prisma } from '../generated/client.js';
import { caseWorkDetail, caseWorkView, timelineView, workPartsOfDetail, workPartsOfList, type CaseEvidence } from './case-work-view.js';
import { ownHoursView } from './customer-columns.js';
import { holdOutView } from './hold-out.store.js';
import { instantOrNull, responseParts, responseView } from './response-view.js';
import { severityReasonViews } from './severity-columns.js';
import type { DriverNames } from './taxonomy.store.js';

export const casePartsOfList = {
  interaction: true,
  assignee: true,
  response: { include: responseParts },
  _count: { select: { outreaches: true } },
  ...workPartsOfList,
} satisfies Prisma.RecoveryCaseInclude;

export const casePartsOfDetail = {
  ...casePartsOfList,
  interaction: { include: { responses: { where: { kind: 'second_chance' }, include: responseParts } } },
  outreaches: { orderBy: [{ at: 'asc' }, { id: 'asc' }] },
  calls: { orderBy: [{ requestedAt: 'asc' }, { id: 'asc' }] },
  ...workPartsOfDetail,
} satisfies Prisma.RecoveryCaseInclude;

type ListRow = Prisma.RecoveryCaseGetPayload<{ include: typeof casePartsOfList }>;
type DetailRow = Prisma.RecoveryCaseGetPayload<{ include: typeof casePartsOfDetail }>;
type HistoryRow = Prisma.InteractionGetPayload<{ include: { responses: true } }>;

/** A case as callers see it in a listing: everything but how to reach the customer. */
export function caseView(row: ListRow, customer: Customer | null, { now, nameOf }: { now: Date; nameOf: DriverNames }) {
  const { interaction, assignee, response } = row;
  const answer = responseView(response, nameOf);
  return {
    id: row.id,
    number: row.number,
    revision: row.revision,
    status: row.status,
    outcome: row.outcome,
    severity: row.severity,
    severityReasons: severityReasonViews(row.severityReasons),
    alertSeenAt: instantOrNull(row.alertSeenAt),
    assignee: assignee && { id: assignee.id, name: assignee.name, email: assignee.email },
    openedAt: row.openedAt.toISOString(),
    outreachDueAt: row.outreachDueAt.toISOString(),
    firstOutreachAt: instantOrNull(row.firstOutreachAt),
    outreachInTime: inTime(row, now),
    holdOut: holdOutView(row),
    breachedAt: instantOrNull(row.breachedAt),
    acknowledgedAt: instantOrNull(row.acknowledgedAt),
    resolvedAt: instantOrNull(row.resolvedAt),
    closedAt: instantOrNull(row.closedAt),
    rootCause: row.rootCause,
    action: row.action,
    ...caseWorkView(row, now),
    recovered: row.firstOutreachAt !== null && row.resolvedAt !== null,
    upgraded: row.secondRating !== null && row.secondRating > row.rating,
    instrument: response.instrument,
    rating: row.rating,
    secondRating: row.secondRating,
    secondAskedAt: instantOrNull(row.secondAskedAt),
    secondRatedAt: instantOrNull(row.secondRatedAt),
    comment: answer.comment,
    oneThing: answer.oneThing,
    callbackAt: answer.callbackAt,
    responseId: response.id,
    sentiment: answer.sentiment,
    sentimentBy: answer.sentimentBy,
    commentVersion: answer.commentVersion,
    drivers: answer.drivers,
    flags: answer.flags,
    corrections: answer.corrections,
    doNotContact: row.doNotContactGround === null ? null : { ground: row.doNotContactGround, approved: row.outcome === 'do_not_contact' },
    interaction: {
      id: interaction.id,
      source: interaction.source,
      externalId: interaction.externalId,
      channel: interaction.channel,
      team: interaction.team,
      issueType: interaction.issueType,
      productArea: interaction.productArea,
      resolvedAt: instantOrNull(interaction.resolvedAt),
      agent: interaction.agentId === null ? null : { id: interaction.agentId, name: interaction.agentName },
    },
    customer: {
      id: row.customerId,
      externalId: customer?.externalId ?? '',
      name: customer?.name ?? null,
      tier: customer?.tier ?? null,
      segment: customer?.segment ?? null,
      timeZone: customer?.timeZone ?? null,
    },
    outreachCount: row._count.outreaches,
    sample: row.sample,
  };
}

/** A case with its timeline, what the customer lived through before, and, for those who work on it, how to reach the customer. */
export function caseDetailView(
  row: DetailRow,
  customer: Customer | null,
  history: readonly HistoryRow[],
  view: { showContact: boolean; now: Date; nameOf: DriverNames; evidence: Omit<CaseEvidence, 'consent'> },
) {
  const shown = view.showContact ? customer : null;
  const second = row.interaction.responses[0];
  return {
    ...caseView(row, customer, view),
    timeline: timelineView(row.entries),
    ...caseWorkDetail(row, { ...view.evidence, consent: consentOf(customer) }),
    outreaches: row.outreaches.map(({ id, kind, result, note, at, loggedAt, byName }) => ({
      id,
      kind,
      result,
      note,
      at: at.toISOString(),
      loggedAt: loggedAt.toISOString(),
      by: byName,
    })),
    calls: row.calls.map(({ id, status, result, byName, requestedAt, connectedAt, endedAt, durationS }) => ({
      id,
      status,
      result,
      by: byName,
      requestedAt: requestedAt.toISOString(),
      connectedAt: instantOrNull(connectedAt),
      endedAt: instantOrNull(endedAt),
      seconds: durationS,
    })),
    contact: {
      email: shown?.email ?? null,
      phone: shown?.phone ?? null,
      optedOut: (customer?.optedOutAt ?? null) !== null,
      consent: consentOf(customer),
      localTime: localTime(customer?.timeZone ?? null, view.now),
      ownHours: ownHoursView(customer, view.now),
    },
    customerHistory: history.map(({ id, externalId, resolvedAt, channel, stage, responses }) => ({
      interactionId: id,
      externalId,
      resolvedAt: instantOrNull(resolvedAt),
      channel,
      rating: responses[0]?.rating ?? null,
      stage,
    })),
    secondResponse: second ? responseView(second, view.nameOf) : null,
  };
}

/** What the customer agreed to, by channel. */
export function consentOf(customer: Customer | null): Record<string, boolean> {
  const consent = customer?.consent;
  if (typeof consent !== 'object' || consent === null || Array.isArray(consent)) return {};
  return Object.fromEntries(Object.entries(consent).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean'));
}

/** Null while the deadline runs and nobody has reached out. */
function inTime(row: ListRow, now: Date): boolean | null {
  const { firstOutreachAt, outreachDueAt, closedAt } = row;
  if (row.holdOutArm === 'held_out' && row.releasedAt === null && firstOutreachAt === null) return null; // nobody was to reach out
  if (firstOutreachAt) return firstOutreachAt <= outreachDueAt;
  return outreachDueAt <= (closedAt ?? now) ? false : null;
}

function localTime(timeZone: string | null, now: Date): string | null {
  if (timeZone === null) return null;
  try {
    return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(now);
  } catch {
    return null; // a zone that this machine's data doesn't know
  }
}
