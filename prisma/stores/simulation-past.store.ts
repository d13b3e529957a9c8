import type { CustomerPast, PastAsk, PastResolution } from '../../domain/simulation/past.js';
import type { Customer, Interaction } from '../generated/client.js';
import type { Reader } from './database.js';
import { subjectOf } from './decision-facts.js';
import { factsOf } from './decision-rows.js';
import { getVersion } from './policy.store.js';

/** A stretch of time: decisions from `from` on and before `to`. */
export interface Period {
  from: Date;
  to: Date;
}

/**
 * What a simulation decides again: every resolution that was decided in the period, and those that an earlier tool told of, which nobody
 * decided. The last decision about a resolution counts.
 */
const pastUnits = `
  SELECT i.customer_id, d.interaction_id, d.resolution_number, d.at
  FROM decision d JOIN interaction i ON i.id = d.interaction_id
  WHERE d.step = 'decide' AND d.facts IS NOT NULL AND d.at >= $1 AND d.at < $2 AND i.customer_id IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.interaction_id = d.interaction_id AND later.step = 'decide'
      AND later.resolution_number = d.resolution_number AND later.id > d.id)
  UNION ALL
  SELECT i.customer_id, i.id, i.resolution_number, i.resolved_at
  FROM interaction i
  WHERE i.imported AND i.status = 'resolved' AND i.resolved_at >= $1 AND i.resolved_at < $2 AND i.customer_id IS NOT NULL`;

export async function countPast(db: Reader, { from, to }: Period): Promise<number> {
  const [row] = await db.$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int AS count FROM (${pastUnits}) unit`, from, to);
  return row?.count ?? 0;
}

/** The next customers, by id, who have something to decide again. */
export async function listPastCustomers(db: Reader, { from, to }: Period, after: string, limit: number): Promise<string[]> {
  const rows = await db.$queryRawUnsafe<{ id: string }[]>(
    `SELECT DISTINCT customer_id AS id FROM (${pastUnits}) unit WHERE customer_id > $3 ORDER BY 1 LIMIT $4`,
    from,
    to,
    after,
    limit,
  );
  return rows.map(({ id }) => id);
}

/** The newest resolutions of all, newest first. */
export function listNewestPast(db: Reader, now: Date, limit: number): Promise<{ customerId: string; interactionId: string; resolutionNumber: number; at: Date }[]> {
  return db.$queryRawUnsafe(
    `SELECT customer_id AS "customerId", interaction_id AS "interactionId", resolution_number AS "resolutionNumber", at
     FROM (${pastUnits}) unit ORDER BY at DESC, interaction_id LIMIT $3`,
    new Date(0),
    now,
    limit,
  );
}

interface DecisionRow {
  customerId: string;
  interactionId: string;
  resolutionNumber: number;
  at: Date;
  outcome: string;
  decidedBy: string | null;
  policyKey: string | null;
  policyVersion: number | null;
  facts: unknown;
}

interface AskRow extends Omit<PastAsk, 'decidedAt' | 'sendAt' | 'sentAt' | 'endedAt' | 'lowAt'> {
  customerId: string;
  decidedAt: Date;
  sendAt: Date;
  sentAt: Date | null;
  endedAt: Date | null;
  lowAt: Date | null;
}

const iso = (at: Date | null): string | null => at?.toISOString() ?? null;

/** The pasts of some customers: what was decided in the period, and every ask and contact, whenever it was. One query per table. */
export async function loadPasts(db: Reader, customerIds: readonly string[], period: Period, openCasesAt: (at: string) => number, organisationTimeZone: string): Promise<CustomerPast[]> {
  const [decisions, interactions, asks] = await Promise.all([readDecisions(db, customerIds, period), readInteractions(db, customerIds), readAsks(db, customerIds)]);
  const resolutions = await Promise.all(decisions.map(async (row) => ({ customerId: row.customerId, ...(await recordedResolution(db, row)) })));
  const imported = interactions
    .filter(({ imported: isImported, status, resolvedAt }) => isImported && status === 'resolved' && resolvedAt !== null && resolvedAt >= period.from && resolvedAt < period.to)
    .map((interaction) => ({ customerId: interaction.customerId ?? '', ...importedResolution(interaction, openCasesAt, organisationTimeZone) }));
  const resolutionsOf = grouped([...resolutions, ...imported]);
  const asksOf = grouped(asks);
  const contactsOf = grouped(interactions.filter(({ status }) => status !== 'merged').map(contactOf));
  return customerIds.map((customerId) => ({
    customerId,
    resolutions: (resolutionsOf.get(customerId) ?? []).toSorted((a, b) => a.at.localeCompare(b.at) || a.facts.interaction.id.localeCompare(b.facts.interaction.id)),
    asks: (asksOf.get(customerId) ?? []).map(askOf),
    contacts: withResolutions(contactsOf.get(customerId) ?? [], resolutionsOf.get(customerId) ?? []),
  }));
}

function readDecisions(db: Reader, customerIds: readonly string[], { from, to }: Period): Promise<DecisionRow[]> {
  return db.$queryRaw<DecisionRow[]>`
    SELECT DISTINCT ON (d.interaction_id, d.resolution_number) i.customer_id AS "customerId", d.interaction_id AS "interactionId",
      d.resolution_number AS "resolutionNumber", d.at, d.outcome, d.decided_by AS "decidedBy", d.policy_key AS "policyKey",
      d.policy_version AS "policyVersion", d.facts
    FROM decision d JOIN interaction i ON i.id = d.interaction_id
    WHERE i.customer_id = ANY(${customerIds}) AND d.step = 'decide' AND d.facts IS NOT NULL AND d.at >= ${from} AND d.at < ${to}
      AND NOT EXISTS (SELECT 1 FROM decision later WHERE later.interaction_id = d.interaction_id AND later.step = 'decide'
        AND later.resolution_number = d.resolution_number AND later.id > d.id)
    ORDER BY d.interaction_id, d.resolution_number, d.id DESC`;
}

function readInteractions(db: Reader, customerIds: readonly string[]): Promise<(Interaction & { customer: Customer | null })[]> {
  return db.interaction.findMany({ where: { customerId: { in: [...customerIds] } }, include: { customer: true } });
}

function readAsks(db: Reader, customerIds: readonly string[]): Promise<AskRow[]> {
  return db.$queryRaw<AskRow[]>`
    SELECT v.customer_id AS "customerId", v.interaction_id AS "interactionId", v.resolution_number AS "resolutionNumber", v.created_at AS "decidedAt",
      v.send_at AS "sendAt", v.sent_at AS "sentAt", v.ended_at AS "endedAt", v.ended_reason AS "endedReason",
      CASE WHEN r.low AND r.grade = 'confirmed' THEN r.answered_at END AS "lowAt"
    FROM invitation v LEFT JOIN survey_response r ON r.invitation_id = v.id
    WHERE v.customer_id = ANY(${customerIds}) AND v.kind = 'first'`;
}

async function recordedResolution(db: Reader, { at, outcome, decidedBy, policyKey, policyVersion, facts: stored }: DecisionRow): Promise<PastResolution> {
  const facts = factsOf(stored);
  if (!facts) throw new Error('a decision without facts is not decided again');
  const policy = policyKey === null || policyVersion === null ? null : await getVersion(db, policyKey, policyVersion);
  return { at: at.toISOString(), facts, recorded: { outcome, decidedBy }, recordedBy: policy?.document ?? null };
}

/** Nobody decided about it: it is decided as of its resolution, with what is known of the customer today. */
function importedResolution(interaction: Interaction & { customer: Customer | null }, openCasesAt: (at: string) => number, organisationTimeZone: string): PastResolution {
  const at = (interaction.resolvedAt ?? interaction.createdAt).toISOString();
  const history = { lastInvitedAt: null, lastInvitedInteractionId: null, lastLowScoreAt: null, contactsInWindow: 1, invitationsInWindow: 0, contactsInVipWindow: 1 };
  const facts = { ...subjectOf(interaction, organisationTimeZone), history, openCases: openCasesAt(at), staffChoice: null };
  return { at, facts, recorded: null, recordedBy: null };
}

function contactOf({ id, customerId, resolvedAt, openedAt, createdAt }: Interaction) {
  return { customerId: customerId ?? '', interactionId: id, at: [(resolvedAt ?? openedAt ?? createdAt).toISOString()] };
}

/** A contact that was resolved several times counted, at each time, by its newest resolution until then. */
function withResolutions(contacts: readonly { interactionId: string; at: string[] }[], resolutions: readonly PastResolution[]): CustomerPast['contacts'] {
  return contacts.map(({ interactionId, at }) => {
    const own = resolutions.filter(({ facts }) => facts.interaction.id === interactionId).flatMap(({ facts }) => facts.interaction.resolvedAt ?? []);
    return { interactionId, at: [...at, ...own] };
  });
}

function askOf({ customerId: _customer, ...ask }: AskRow): PastAsk {
  return { ...ask, decidedAt: ask.decidedAt.toISOString(), sendAt: ask.sendAt.toISOString(), sentAt: iso(ask.sentAt), endedAt: iso(ask.endedAt), lowAt: iso(ask.lowAt) };
}

function grouped<T extends { customerId: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const group = groups.get(row.customerId);
    if (group) group.push(row);
    else groups.set(row.customerId, [row]);
  }
  return groups;
}

/** How many recovery cases were open at an instant, for any instant. */
export async function openCasesOverTime(db: Reader): Promise<(at: string) => number> {
  const rows = await db.recoveryCase.findMany({ select: { openedAt: true, closedAt: true } });
  const opened = rows.map(({ openedAt }) => openedAt.getTime()).toSorted((a, b) => a - b);
  const closed = rows.flatMap(({ closedAt }) => closedAt?.getTime() ?? []).toSorted((a, b) => a - b);
  return (at) => countUpTo(opened, Date.parse(at)) - countUpTo(closed, Date.parse(at));
}

/** How many of a sorted list are not later than an instant. */
function countUpTo(sorted: readonly number[], atMs: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) <= atMs) low = middle + 1;
    else high = middle;
  }
  return low;
}
