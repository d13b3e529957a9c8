import type { PolicyDocument, PolicyVersion } from '../../domain/policy/policy.schema.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import type { SimulationOutcome } from '../../domain/simulation/outcome.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import type { PolicySimulation } from '../generated/client.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { newId } from './new-id.js';
import { plainJson } from './plain-json.js';
import { oweSignals } from './owed-signal.store.js';
import { getVersion, livePolicies } from './policy.store.js';

export interface SimulationRequest {
  policyKey: string;
  document: PolicyDocument;
  from: Date;
  to: Date;
  capacityPerDay: number | null;
}

/** Stores a simulation and owes its workflow the start. */
export function requestSimulation(db: Database, { policyKey, document, ...request }: SimulationRequest, actor: Pick<Actor, 'name'>, now: Date): Promise<SimulationView> {
  return inTransaction(db, async (tx) => {
    const baseline = (await livePolicies(tx)).flatMap(({ key, versions }) => (versions[0] ? [{ key, version: versions[0].version }] : []));
    const row = await tx.policySimulation.create({ data: { ...request, id: newId('sim'), policyKey, document, baseline, requestedBy: actor.name, createdAt: now } });
    await oweSignals(tx, [{ workflow: 'simulation', entityId: row.id, signal: 'start', payload: {} }]);
    return viewOf(row);
  });
}

export type SimulationStatus = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';
const statuses: readonly SimulationStatus[] = ['queued', 'running', 'done', 'failed', 'cancelled'];

/** A simulation as callers see it. */
export function viewOf(row: PolicySimulation) {
  const { done, total } = row;
  const status = statuses.find((known) => known === row.status) ?? 'failed';
  return {
    id: row.id,
    policyKey: row.policyKey,
    baseline: row.baseline,
    from: row.from.toISOString(),
    to: row.to.toISOString(),
    status,
    progress: { done, total, percent: status === 'done' ? 100 : total === 0 ? 0 : Math.min(100, Math.floor((100 * done) / total)) },
    requestedBy: row.requestedBy,
    createdAt: row.createdAt.toISOString(),
    startedAt: row.startedAt?.toISOString() ?? null,
    finishedAt: row.finishedAt?.toISOString() ?? null,
    fault: row.fault,
    outcome: row.result,
  };
}
export type SimulationView = ReturnType<typeof viewOf>;

/** One simulation with its document, or null. */
export async function findSimulation(db: Reader, id: string): Promise<(SimulationView & { document: unknown }) | null> {
  const row = await db.policySimulation.findUnique({ where: { id } });
  return row && { ...viewOf(row), document: row.document };
}

/** Simulations, newest first, without their documents. */
export async function listSimulations(db: Reader, { policy, limit, after }: { policy?: string | undefined; limit: number; after: readonly [Date, string] | null }) {
  const rows = await db.policySimulation.findMany({
    where: {
      AND: [policy === undefined ? {} : { policyKey: policy }, after ? { OR: [{ createdAt: { lt: after[0] } }, { createdAt: after[0], id: { lt: after[1] } }] } : {}],
    },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  const next: [Date, string] | null = rows.length > limit && last ? [last.createdAt, last.id] : null;
  return { items: page.map(viewOf), next };
}

/** Ends a simulation that is not over; its workflow notices at its next step. Null for an unknown one. */
export async function cancelSimulation(db: Database, id: string, now: Date): Promise<'cancelled' | 'over' | null> {
  const { count } = await db.policySimulation.updateMany({ where: { id, status: { in: ['queued', 'running'] } }, data: { status: 'cancelled', finishedAt: now } });
  if (count > 0) return 'cancelled';
  return (await db.policySimulation.count({ where: { id } })) > 0 ? 'over' : null;
}

/** What is tried, and what it is held against. */
export interface RunningSimulation {
  id: string;
  from: Date;
  to: Date;
  capacityPerDay: number | null;
  draft: PolicyVersion;
  /** The policies in force when it was asked for. */
  baseline: PolicyVersion[];
}

/** A simulation that is at work; null once it has ended in any way. */
export async function loadRunning(db: Reader, id: string): Promise<RunningSimulation | null> {
  const row = await db.policySimulation.findUnique({ where: { id } });
  if (!row || (row.status !== 'queued' && row.status !== 'running')) return null;
  const { from, to, capacityPerDay } = row;
  const draft = { key: row.policyKey, version: 0, document: policyDocumentSchema.parse(row.document) };
  const baseline = await Promise.all(keysOf(row.baseline).map(({ key, version }) => getVersion(db, key, version)));
  return { id, from, to, capacityPerDay, draft, baseline: baseline.filter((version) => version !== null) };
}

interface VersionKey {
  key: string;
  version: number;
}

function keysOf(baseline: unknown): VersionKey[] {
  return Array.isArray(baseline) ? baseline.filter(isVersionKey) : [];
}

function isVersionKey(entry: unknown): entry is VersionKey {
  return typeof entry === 'object' && entry !== null && 'key' in entry && typeof entry.key === 'string' && 'version' in entry && typeof entry.version === 'number';
}

export async function markStarted(db: Database, id: string, total: number, now: Date): Promise<void> {
  await db.policySimulation.updateMany({ where: { id, status: { in: ['queued', 'running'] } }, data: { status: 'running', total, startedAt: now } });
}

export async function markProgress(db: Database, id: string, done: number): Promise<void> {
  await db.policySimulation.updateMany({ where: { id, status: 'running' }, data: { done } });
}

export async function markDone(db: Database, id: string, outcome: SimulationOutcome, now: Date): Promise<void> {
  await db.policySimulation.updateMany({ where: { id, status: 'running' }, data: { status: 'done', result: plainJson(outcome), done: outcome.decided, finishedAt: now } });
}

export async function markFailed(db: Database, id: string, fault: string, now: Date): Promise<void> {
  await db.policySimulation.updateMany({ where: { id, status: { in: ['queued', 'running'] } }, data: { status: 'failed', fault, finishedAt: now } });
}
