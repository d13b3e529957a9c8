import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import type { CustomerPast, PastAsk, PastResolution } from '../../domain/simulation/past.js';
import type { Customer, Interaction } from '../generated/client.js';
import type { Reader } from './database.js';
import { subjectOf } from './decision-facts.js';
import { factsOf } from './decision-rows.js';
import { parsedAs } from './plain-json.js';
import { getVersion } from './policy.store.js';

/** A stretch of time: decisions from `from` on and before `to`. */
export interface Period {
  from: Date;
  to: Date;
}

/**
 * What a simulation decides again: every resolution that was decided in the period, and those that an earlier tool told of, which nobody
 * decided. A resolution that was decided twice is one.
 */
const pastUnits = `
  SELECT DISTINCT i.customer_id, d.interaction_id, d.resolution_number
  FROM decision d JOIN interaction i ON i.id = d.interaction_id
  WHERE d.step = 'decide' AND d.facts IS NOT NULL AND d.at >= $1 AND d.at < $2 AND i.customer_id IS NOT NULL
  UNION ALL
  SELECT i.customer_id, i.id, i.resolution_number
  FROM interaction i
  WHERE i.imported AND i.status = 'resolved' AND i.resolved_at >= $1 AND i.resolved_at < $2 AND i.customer_id IS NOT NULL`;

/** How many resolutions there are, and the last customer, by id, of each slice of so many customers. */
export async function slicePast(db: Reader, { from, to }: Period, customersASlice: number): Promise<{ total: number; lastOfEach: string[] }> {
  const rows = await db.$queryRawUnsafe<{ total: number; last: string }[]>(
    `WITH customer AS (SELECT customer_id, count(*)::int AS units, (row_number() OVER (ORDER BY customer_id) - 1) / $3::int AS slice FROM (${pastUnits}) unit GROUP BY customer_id)
     SELECT sum(units)::int AS total, max(customer_id) AS last FROM customer GROUP BY slice ORDER BY slice`,
    from,
    to,
    customersASlice,
  );
  return { total: rows.reduce((sum, { total }) => sum + total, 0), lastOfEach: rows.map(({ last }) => last) };
}

/** The customers of one slice: ids after `after`, up to `upTo`. Those without anything in the period are among them and cost little. */
export async function listCustomersBetween(db: Reader, { after, upTo }: { after: string; upTo: string }): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`SELECT id FROM customer WHERE id > ${after} AND id <= ${upTo} ORDER BY id`;
  return rows.map(({ id }) => id);
}

/** The newest resolutions of all, newest first. */
export function listNewestPast(db: Reader, now: Date, limit: number): Promise<{ customerId: string; interactionId: string; resolutionNumber: number; at: Date }[]> {
  return db.$queryRaw`
    WITH decided AS (
      SELECT i.customer_id, d.interaction_id, d.resolution_number, d.at FROM decision d JOIN interaction i ON i.id = d.interaction_id
      WHERE d.step = 'decide' AND d.facts IS NOT NULL AND d.at <= ${now} AND i.customer_id IS NOT NULL ORDER BY d.at DESC LIMIT ${limit}
    ), told AS (
      SELECT customer_id, id AS interaction_id, resolution_number, resolved_at AS at FROM interaction
      WHERE imported AND status = 'resolved' AND resolved_at <= ${now} AND customer_id IS NOT NULL ORDER BY resolved_at DESC LIMIT ${limit}
    )
    SELECT customer_id AS "customerId", interaction_id AS "interactionId", resolution_number AS "resolutionNumber", max(at) AS at
    FROM (SELECT * FROM decided UNION ALL SELECT * FROM told) unit GROUP BY 1, 2, 3 ORDER BY 4 DESC, 2 LIMIT ${limit}`;
}

interface DecisionRow {
  customerId: string;
  at: string;
  outcome: string;
  decidedBy: string | null;
  policyKey: string | null;
  policyVersion: number | null;
  facts: unknown;
}

type AskRow = PastAsk & { customerId: string };
type ContactRow = { customerId: string; interactionId: string; at: string };

/** The pasts of some customers: what was decided in the period, and every ask and contact, whenever it was. One query per table. */
export async function loadPasts(db: Reader, customerIds: readonly string[], period: Period, openCasesAt: (at: string) => number, organisationTimeZone: string): Promise<CustomerPast[]> {
  const [decisions, told, asks, contacts] = await Promise.all([
    readDecisions(db, customerIds, period),
    readImported(db, customerIds, period),
    readAsks(db, customerIds),
    readContacts(db, customerIds),
  ]);
  const documentOf = await documentsOf(db, decisions);
  const resolutions = decisions.map((row) => ({ customerId: row.customerId, ...recordedResolution(row, documentOf(row)) }));
  const imported = told.map((interaction) => ({ customerId: interaction.customerId ?? '', ...importedResolution(interaction, openCasesAt, organisationTimeZone) }));
  const resolutionsOf = grouped([...resolutions, ...imported]);
  const asksOf = grouped(asks);
  const contactsOf = grouped(contacts);
  return customerIds.map((customerId) => ({
    customerId,
    resolutions: (resolutionsOf.get(customerId) ?? []).toSorted(byTime),
    asks: asksOf.get(customerId) ?? [],
    contacts: withResolutions(contactsOf.get(customerId) ?? [], resolutionsOf.get(customerId) ?? []),
  }));
}

function byTime(one: PastResolution, other: PastResolution): number {
  if (one.at !== other.at) return one.at < other.at ? -1 : 1;
  return one.facts.interaction.id < other.facts.interaction.id ? -1 : 1;
}

/** An instant as JavaScript writes it, out of the database. */
const isoSql = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** All rows of a query as one JSON text: read at once, where the client would take each value of each row into its hands. */
async function inOneText<T>(db: Reader, query: string, ...values: unknown[]): Promise<T[]> {
  const [row] = await db.$queryRawUnsafe<{ rows: string | null }[]>(`SELECT '[' || string_agg(row_to_json(result)::text, ',') || ']' AS rows FROM (${query}) AS result`, ...values);
  return parsedAs<T[]>(row?.rows ?? '[]');
}

function readDecisions(db: Reader, customerIds: readonly string[], { from, to }: Period): Promise<DecisionRow[]> {
  return inOneText(
    db,
    `SELECT DISTINCT ON (d.interaction_id, d.resolution_number) i.customer_id AS "customerId", ${isoSql('d.at')} AS at, d.outcome, d.decided_by AS "decidedBy",
       d.policy_key AS "policyKey", d.policy_version AS "policyVersion", d.facts
     FROM interaction i JOIN decision d ON d.interaction_id = i.id
     WHERE i.customer_id = ANY($1) AND d.step = 'decide' AND d.facts IS NOT NULL AND d.at >= $2 AND d.at < $3
     ORDER BY d.interaction_id, d.resolution_number, d.id DESC`,
    customerIds,
    from,
    to,
  );
}

function readImported(db: Reader, customerIds: readonly string[], { from, to }: Period): Promise<(Interaction & { customer: Customer | null })[]> {
  return db.interaction.findMany({
    where: { customerId: { in: [...customerIds] }, imported: true, status: 'resolved', resolvedAt: { gte: from, lt: to } },
    include: { customer: true },
  });
}

function readContacts(db: Reader, customerIds: readonly string[]): Promise<ContactRow[]> {
  return inOneText(
    db,
    `SELECT customer_id AS "customerId", id AS "interactionId", ${isoSql('coalesce(resolved_at, opened_at, created_at)')} AS at
     FROM interaction WHERE customer_id = ANY($1) AND status <> 'merged'`,
    customerIds,
  );
}

function readAsks(db: Reader, customerIds: readonly string[]): Promise<AskRow[]> {
  return inOneText(
    db,
    `SELECT v.customer_id AS "customerId", v.interaction_id AS "interactionId", v.resolution_number AS "resolutionNumber", ${isoSql('v.created_at')} AS "decidedAt",
       ${isoSql('v.send_at')} AS "sendAt", ${isoSql('v.sent_at')} AS "sentAt", ${isoSql('v.ended_at')} AS "endedAt", v.ended_reason AS "endedReason",
       CASE WHEN r.low AND r.grade = 'confirmed' THEN ${isoSql('r.answered_at')} END AS "lowAt"
     FROM invitation v LEFT JOIN survey_response r ON r.invitation_id = v.id
     WHERE v.customer_id = ANY($1) AND v.kind = 'first'`,
    customerIds,
  );
}

type VersionName = Pick<DecisionRow, 'policyKey' | 'policyVersion'>;

/** The documents that these decisions were made with, each read once. */
async function documentsOf(db: Reader, decisions: readonly VersionName[]): Promise<(name: VersionName) => PolicyDocument | null> {
  const nameOf = ({ policyKey, policyVersion }: VersionName): string => `${policyKey}@${policyVersion}`;
  const documents = new Map<string, PolicyDocument | null>();
  for (const decision of decisions) {
    const { policyKey, policyVersion } = decision;
    if (policyKey === null || policyVersion === null || documents.has(nameOf(decision))) continue;
    documents.set(nameOf(decision), (await getVersion(db, policyKey, policyVersion))?.document ?? null);
  }
  return (name) => documents.get(nameOf(name)) ?? null;
}

function recordedResolution({ at, outcome, decidedBy, facts: stored }: DecisionRow, recordedBy: PolicyDocument | null): PastResolution {
  const facts = factsOf(stored);
  if (!facts) throw new Error('a decision without facts is not decided again');
  return { at, facts, recorded: { outcome, decidedBy }, recordedBy };
}

/** Nobody decided about it: it is decided as of its resolution, with what is known of the customer today. */
function importedResolution(interaction: Interaction & { customer: Customer | null }, openCasesAt: (at: string) => number, organisationTimeZone: string): PastResolution {
  const at = (interaction.resolvedAt ?? interaction.createdAt).toISOString();
  const history = { lastInvitedAt: null, lastInvitedInteractionId: null, lastLowScoreAt: null, contactsInWindow: 1, invitationsInWindow: 0, contactsInVipWindow: 1 };
  const facts = { ...subjectOf(interaction, organisationTimeZone), history, openCases: openCasesAt(at), staffChoice: null };
  return { at, facts, recorded: null, recordedBy: null };
}

/** A contact that was resolved several times counted, at each time, by its newest resolution until then. */
function withResolutions(contacts: readonly ContactRow[], resolutions: readonly PastResolution[]): CustomerPast['contacts'] {
  return contacts.map(({ interactionId, at }) => {
    const own = resolutions.filter(({ facts }) => facts.interaction.id === interactionId).flatMap(({ facts }) => facts.interaction.resolvedAt ?? []);
    return { interactionId, at: [at, ...own] };
  });
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
