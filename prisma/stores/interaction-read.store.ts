import type { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { traceOf } from './decision-rows.js';
import { openInvitationStatuses } from './invitation-end.js';
import { instantOrNull, responseParts, responseView } from './response-view.js';
import { driverNames, type DriverNames } from './taxonomy.store.js';

export interface InteractionFilters {
  source?: string | undefined;
  externalId?: string | undefined;
  stage?: string | undefined;
  channel?: string | undefined;
  team?: string | undefined;
  agent?: string | undefined;
  /** External id. */
  customer?: string | undefined;
  search?: string | undefined;
  limit: number;
  /** Creation instant and id of the last row of the page before. */
  after: readonly [Date, string] | null;
}

const parts = {
  customer: true,
  decisions: { orderBy: { id: 'asc' }, omit: { facts: true } },
  staffChoice: true,
  checks: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] },
  invitations: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }], include: { steps: { orderBy: { number: 'asc' } } } },
  responses: { orderBy: [{ answeredAt: 'asc' }, { id: 'asc' }], include: responseParts },
  cases: { orderBy: [{ openedAt: 'desc' }, { id: 'desc' }] },
} satisfies Prisma.InteractionInclude;

type InteractionRow = Prisma.InteractionGetPayload<{ include: typeof parts }>;

/**
 * Interactions, newest first by the time of the first event that came, which never changes: so pages neither repeat nor miss a row
 * while others arrive. What belongs to a page is read with one query per table.
 */
export async function listInteractions(db: Reader, filters: InteractionFilters) {
  const { limit, after } = filters;
  const rows = await db.interaction.findMany({
    where: {
      AND: [whereOf(filters), ...(after ? [{ OR: [{ createdAt: { lt: after[0] } }, { createdAt: after[0], id: { lt: after[1] } }] }] : [])],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
    select: { id: true, createdAt: true },
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const [full, nameOf] = await Promise.all([
    db.interaction.findMany({ where: { id: { in: page.map(({ id }) => id) } }, include: parts }),
    driverNames(db),
  ]);
  const byId = new Map(full.map((row) => [row.id, row]));
  const items = page.flatMap(({ id }) => byId.get(id) ?? []).map((row) => interactionView(row, nameOf));
  const next: [Date, string] | null = rows.length > limit && last ? [last.createdAt, last.id] : null;
  return { items, next };
}

/** One interaction with everything that followed from it, or null. */
export async function findInteraction(db: Reader, id: string) {
  const row = await db.interaction.findUnique({ where: { id }, include: parts });
  return row ? interactionView(row, await driverNames(db)) : null;
}

function whereOf({ source, externalId, stage, channel, team, agent, customer, search }: InteractionFilters): Prisma.InteractionWhereInput {
  return {
    ...(source === undefined ? {} : { source }),
    ...(externalId === undefined ? {} : { externalId }),
    ...(stage === undefined ? {} : { stage }),
    ...(channel === undefined ? {} : { channel }),
    ...(team === undefined ? {} : { team }),
    ...(agent === undefined ? {} : { agentId: agent }),
    ...(customer === undefined ? {} : { customer: { externalId: customer } }),
    ...(search === undefined || search.trim() === '' ? {} : { OR: searchOf(search.trim()) }),
  };
}

function searchOf(search: string): Prisma.InteractionWhereInput[] {
  const start = { startsWith: literal(search), mode: 'insensitive' } as const;
  return [{ externalId: start }, { customer: { name: start } }, { customer: { externalId: start } }];
}

/** Prisma's startsWith is SQL's LIKE, and hands its wildcards on. */
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);

function interactionView(row: InteractionRow, nameOf: DriverNames) {
  const [newestCase] = row.cases;
  return {
    id: row.id,
    source: row.source,
    externalId: row.externalId,
    stage: row.stage,
    status: row.status,
    channel: row.channel,
    agent: row.agentId === null ? null : { id: row.agentId, name: row.agentName, email: row.agentEmail },
    team: row.team,
    productArea: row.productArea,
    issueType: row.issueType,
    brand: row.brand,
    surveyPoint: row.surveyPoint,
    complex: row.complex,
    tags: row.tags,
    language: row.language,
    sourceUrl: row.url,
    openedAt: instantOrNull(row.openedAt),
    resolvedAt: instantOrNull(row.resolvedAt),
    resolutionNumber: row.resolutionNumber,
    policyKey: row.policyKey,
    policyVersion: row.policyVersion,
    sample: row.sample,
    imported: row.imported,
    customer: row.customer && {
      id: row.customer.id,
      externalId: row.customer.externalId,
      name: row.customer.name,
      tier: row.customer.tier,
      segment: row.customer.segment,
    },
    bundledIntoId: row.bundledIntoId,
    staffChoice: row.staffChoice && {
      choice: row.staffChoice.choice,
      reason: row.staffChoice.reason,
      at: row.staffChoice.at.toISOString(),
      by: row.staffChoice.actor,
    },
    trace: row.decisions.flatMap(({ at, step, policyKey, policyVersion, trace }) =>
      traceOf(trace).map(({ rule, outcome, detail }) => ({ at: at.toISOString(), step, rule, outcome, policyKey, policyVersion, detail })),
    ),
    checks: row.checks.map(checkView),
    invitations: row.invitations.map(invitationView),
    responses: row.responses.map((response) => responseView(response, nameOf)),
    recoveryCase: newestCase
      ? {
          id: newestCase.id,
          number: newestCase.number,
          status: newestCase.status,
          outcome: newestCase.outcome,
          openedAt: newestCase.openedAt.toISOString(),
          outreachDueAt: newestCase.outreachDueAt.toISOString(),
        }
      : null,
  };
}

/** A question whether a resolution is one, without its token, which is the customer's. */
function checkView({
  id,
  kind,
  channel,
  status,
  sendAt,
  sentAt,
  waitsUntil,
  answeredAt,
  resolutionNumber,
}: InteractionRow['checks'][number]) {
  return {
    id,
    kind,
    channel,
    status,
    sendAt: sendAt.toISOString(),
    sentAt: instantOrNull(sentAt),
    waitsUntil: waitsUntil.toISOString(),
    answeredAt: instantOrNull(answeredAt),
    resolutionNumber,
  };
}

/** An invitation as callers see it: without its token, which is the customer's. */
function invitationView(row: InteractionRow['invitations'][number]) {
  const { id, kind, channel, language, status, resolutionNumber, policyKey, policyVersion, endedReason, arm } = row;
  return {
    id,
    kind,
    channel,
    language,
    status,
    resolutionNumber,
    policyKey,
    policyVersion,
    sendAt: row.sendAt.toISOString(),
    sentAt: instantOrNull(row.sentAt),
    deliveredAt: instantOrNull(row.deliveredAt),
    remindedAt: instantOrNull(row.remindedAt),
    answeredAt: instantOrNull(row.answeredAt),
    expiresAt: row.expiresAt.toISOString(),
    endedReason,
    arm,
    steps: row.steps.map((step) => stepView(step, openInvitationStatuses.includes(status))),
  };
}

/** One channel of an invitation that goes by several. What was planned when the invitation was answered or ended is not sent any more. */
function stepView(row: InteractionRow['invitations'][number]['steps'][number], isOpen: boolean) {
  const { number, channel, status, because, leftBecause } = row;
  return {
    number,
    channel,
    status: status === 'planned' && !isOpen ? 'called_off' : status,
    because,
    sendAt: row.sendAt.toISOString(),
    sentAt: instantOrNull(row.sentAt),
    deliveredAt: instantOrNull(row.deliveredAt),
    leftBecause,
    leftAt: instantOrNull(row.leftAt),
  };
}
