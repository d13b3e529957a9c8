import { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { caseDetailView, casePartsOfDetail, casePartsOfList, caseView } from './case-view.js';
import { heldOutSql } from './hold-out.store.js';
import { readOrganisation } from './organisation.store.js';
import { driverNames, keysCountedAs, taxonomyInForce } from './taxonomy.store.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';

/** An agent's own cases: those about contacts of theirs, and those in their hands. */
export interface AgentScope {
  id: string;
  email: string;
}

export interface CaseFilters {
  status?: string | undefined;
  /** A user id, or `none`. */
  assignee?: string | undefined;
  team?: string | undefined;
  severity?: string | undefined;
  driver?: string | undefined;
  dueBefore?: string | undefined;
  overdue?: 'true' | 'false' | undefined;
  /** Held out of recovery for comparison. */
  held?: 'true' | 'false' | undefined;
  snoozed?: 'true' | 'false' | undefined;
  /** Somebody who is named in a note. */
  mentioned?: string | undefined;
  sort: 'due' | 'newest';
  limit: number;
  after: readonly [number, Date, number, string] | null;
  agent: AgentScope | null;
  now: Date;
}

interface PageRow {
  id: string;
  phase: number;
  due: Date;
  urgency: number;
}

/** A page of cases. By `due`: first those whose timer runs, by the time left and then severity; then those at work; closed ones last. */
export async function listCases(db: Reader, filters: CaseFilters) {
  const { limit, now } = filters;
  const rows = await pageRows(db, filters);
  const page = rows.slice(0, limit);
  const full = await db.recoveryCase.findMany({ where: { id: { in: page.map(({ id }) => id) } }, include: casePartsOfList });
  const [customers, nameOf] = await Promise.all([customersOf(db, full), driverNames(db)]);
  const byId = new Map(full.map((row) => [row.id, row]));
  const items = page
    .flatMap(({ id }) => byId.get(id) ?? [])
    .map((row) => caseView(row, customers.get(row.customerId) ?? null, { now, nameOf }));
  const last = page.at(-1);
  const next: [number, Date, number, string] | null = rows.length > limit && last ? [last.phase, last.due, last.urgency, last.id] : null;
  return { items, next };
}

/** One case with its timeline, or null: unknown, or none of the asking agent's. Who was rated doesn't see how to reach the customer. */
export async function findCase(db: Reader, id: string, view: { agent: AgentScope | null; viewerEmail: string | null; now: Date }) {
  const row = await db.recoveryCase.findUnique({ where: { id }, include: casePartsOfDetail });
  if (!row) return null;
  const isRated = isSamePerson(view.viewerEmail, row.interaction.agentEmail);
  if (view.agent && !isRated && row.assigneeId !== view.agent.id) return null;
  const [customer, lowScores, organisation, history, nameOf] = await Promise.all([
    db.customer.findUnique({ where: { id: row.customerId } }),
    db.surveyResponse.count({ where: { customerId: row.customerId, kind: 'first', low: true, grade: 'confirmed' } }),
    readOrganisation(db),
    db.interaction.findMany({
      where: { customerId: row.customerId },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: 20,
      include: { responses: { where: { kind: 'first' }, orderBy: { answeredAt: 'desc' }, take: 1 } },
    }),
    driverNames(db),
  ]);
  return caseDetailView(row, customer, history, {
    showContact: !isRated,
    now: view.now,
    nameOf,
    evidence: { lowScores, currency: organisation.currency },
  });
}

async function pageRows(db: Reader, filters: CaseFilters): Promise<PageRow[]> {
  const { status, assignee, team, severity, driver, dueBefore, overdue, held, snoozed, mentioned, agent, after, now, limit } = filters;
  const newest = filters.sort === 'newest';
  const driverKeys = driver === undefined ? [] : keysCountedAs((await taxonomyInForce(db)).document, driver);
  const conditions = [
    status === undefined ? null : status === 'active' ? Prisma.sql`c.status <> 'closed'` : Prisma.sql`c.status = ${status}`,
    assignee === undefined ? null : assignee === 'none' ? Prisma.sql`c.assignee_id IS NULL` : Prisma.sql`c.assignee_id = ${assignee}`,
    team === undefined ? null : Prisma.sql`i.team = ${team}`,
    severity === undefined ? null : Prisma.sql`c.severity = ${severity}`,
    driver === undefined
      ? null
      : Prisma.sql`EXISTS (SELECT 1 FROM response_driver d WHERE d.response_id = c.response_id AND d.key = ANY(${driverKeys}))`,
    held === undefined ? null : held === 'true' ? heldOutSql : Prisma.sql`NOT ${heldOutSql}`,
    dueBefore === undefined ? null : Prisma.sql`${dueAt} < ${new Date(dueBefore)}`,
    overdue === undefined ? null : overdue === 'true' ? isOverdue(now) : Prisma.sql`NOT (${isOverdue(now)})`,
    snoozed === undefined ? null : snoozed === 'true' ? isSnoozed(now) : Prisma.sql`(${isSnoozed(now)}) IS NOT TRUE`,
    mentioned === undefined ? null : Prisma.sql`EXISTS (SELECT 1 FROM case_mention m WHERE m.case_id = c.id AND m.user_id = ${mentioned})`,
    agent ? Prisma.sql`(lower(i.agent_email) = lower(${agent.email}) OR c.assignee_id = ${agent.id})` : null,
  ].filter((condition) => condition !== null);
  const where = conditions.length > 0 ? Prisma.sql`WHERE ${Prisma.join(conditions, ' AND ')}` : Prisma.empty;
  const phase = newest
    ? Prisma.sql`0`
    : Prisma.sql`CASE WHEN ${heldOutSql} THEN 1 WHEN c.status IN ('open', 'last_look') THEN 0 WHEN c.status = 'closed' THEN 2 ELSE 1 END`;
  const due = newest ? Prisma.sql`c.opened_at` : dueAt;
  const urgency = newest ? Prisma.sql`0` : Prisma.sql`CASE c.severity WHEN 'critical' THEN 0 WHEN 'high' THEN 1 ELSE 2 END`;
  const compare = newest ? Prisma.sql`<` : Prisma.sql`>`;
  const beyond = after
    ? Prisma.sql`WHERE (phase, due, urgency, id) ${compare} (${after[0]}::int, ${after[1]}::timestamptz, ${after[2]}::int, ${after[3]}::text)`
    : Prisma.empty;
  const order = newest ? Prisma.sql`due DESC, id DESC` : Prisma.sql`phase, due, urgency, id`;
  return db.$queryRaw<PageRow[]>`
    SELECT * FROM (
      SELECT c.id, (${phase})::int AS phase, ${due} AS due, (${urgency})::int AS urgency
      FROM recovery_case c JOIN interaction i ON i.id = c.interaction_id ${where}
    ) listed ${beyond} ORDER BY ${order} LIMIT ${limit + 1}`;
}

/** A last look has a deadline of its own. */
const dueAt = Prisma.sql`CASE c.status WHEN 'last_look' THEN c.last_look_due_at ELSE c.outreach_due_at END`;
const isOverdue = (now: Date): Prisma.Sql => Prisma.sql`(c.status <> 'closed' AND c.first_outreach_at IS NULL AND c.outreach_due_at < ${now} AND NOT ${heldOutSql}
  OR c.status = 'last_look' AND c.last_look_reached_at IS NULL AND c.last_look_due_at < ${now})`;
const isSnoozed = (now: Date): Prisma.Sql => Prisma.sql`c.status <> 'closed' AND c.snoozed_until > ${now}`;

async function customersOf(db: Reader, rows: readonly { customerId: string }[]) {
  const found = await db.customer.findMany({ where: { id: { in: rows.map(({ customerId }) => customerId) } } });
  return new Map(found.map((customer) => [customer.id, customer]));
}
