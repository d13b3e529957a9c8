import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { PublicationScope } from '../../domain/policy/in-force.js';
import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { err, ok, type Result } from '../../domain/result.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Transaction } from './database.js';
import { recordOf, type PolicyRecord } from './policy.store.js';

type Writer = Pick<Actor, 'id' | 'name'>;

const system: Writer = { id: null, name: 'system' };
export const defaultPolicyKey = 'default';

/** Publishes the default policy as `default` version 1 where there is no policy of that key yet. Any number of processes may call it at once. */
export async function ensureDefaultPolicy(db: Database): Promise<void> {
  const key = defaultPolicyKey;
  await inTransaction(db, async (tx) => {
    const { priority } = defaultPolicy;
    const made = await tx.$executeRaw`INSERT INTO follow_up_policy (key, priority) VALUES (${key}, ${priority}) ON CONFLICT (key) DO NOTHING`;
    if (made === 0) return;
    const by = { createdBy: system.name, publishedBy: system.name, publishedAt: new Date() };
    await tx.followUpPolicyVersion.create({ data: { policyKey: key, version: 1, status: 'published', document: defaultPolicy, ...by } });
    await audit(tx, system, 'policy.published', key, { version: 1 });
  });
}

/**
 * Stores a document as the key's draft, over an earlier draft; makes the policy where the key is new. Nothing decides by it yet.
 * With `seen`, the instant of the state that the writer began with, a newer one of somebody else is not written over.
 */
export async function saveDraft(
  db: Database,
  key: string,
  document: PolicyDocument,
  actor: Writer,
  seen?: string,
): Promise<Result<PolicyRecord, { code: 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`INSERT INTO follow_up_policy (key, priority) VALUES (${key}, ${document.priority}) ON CONFLICT (key) DO NOTHING`;
    const { paused } = await lockPolicy(tx, key);
    if (seen !== undefined && !(await isNewest(tx, key, seen))) return err({ code: 'conflict' });
    const { draft, next } = await numbersOf(tx, key);
    const version = draft ?? next;
    const now = new Date();
    const row = await tx.followUpPolicyVersion.upsert({
      where: { policyKey_version: { policyKey: key, version } },
      create: { policyKey: key, version, status: 'draft', document, createdAt: now, createdBy: actor.name, updatedAt: now },
      update: { document, updatedAt: now, createdBy: actor.name },
    });
    await audit(tx, actor, 'policy.draft_saved', key, { version });
    return ok(recordOf(row, paused));
  });
}

/** Throws a draft away; a policy that was never published goes with it. With `seen`, only the draft that was saved at that instant. */
export async function discardDraft(db: Database, key: string, actor: Writer, seen?: string): Promise<Result<null, { code: 'no_draft' | 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    await lockPolicy(tx, key);
    const { draft } = await numbersOf(tx, key);
    if (draft === null) return err({ code: 'no_draft' });
    if (seen !== undefined && !(await isNewest(tx, key, seen))) return err({ code: 'conflict' });
    await tx.followUpPolicyVersion.delete({ where: { policyKey_version: { policyKey: key, version: draft } } });
    const left = await tx.followUpPolicyVersion.count({ where: { policyKey: key } });
    if (left === 0) await tx.followUpPolicy.delete({ where: { key } });
    await audit(tx, actor, 'policy.draft_discarded', key, { version: draft });
    return ok(null);
  });
}

export interface Publication {
  appliesTo: PublicationScope;
  /** The version of the draft that the caller has seen; another one is refused. */
  expected?: number | undefined;
  /** When that draft was saved, as the caller has seen it; one that was saved again since is refused. */
  seen?: string | undefined;
}

/** Makes the draft the version that decisions are made with. Earlier decisions keep the version they were made with; `appliesTo` says what of the rest changes. */
export async function publishPolicy(
  db: Database,
  key: string,
  { appliesTo, expected, seen }: Publication,
  actor: Writer,
): Promise<Result<PolicyRecord, { code: 'not_found' | 'no_draft' | 'conflict' }>> {
  return inTransaction(db, async (tx) => {
    const policy = await lockPolicy(tx, key);
    if (!policy.exists) return err({ code: 'not_found' });
    const draft = await tx.followUpPolicyVersion.findFirst({ where: { policyKey: key, status: 'draft' } });
    if (!draft) return err({ code: 'no_draft' });
    if (expected !== undefined && expected !== draft.version) return err({ code: 'conflict' });
    if (seen !== undefined && !(await isNewest(tx, key, seen))) return err({ code: 'conflict' });
    const published = await makeLive(tx, key, draft.version, appliesTo, actor, policy.paused);
    await audit(tx, actor, 'policy.published', key, { version: draft.version, appliesTo });
    return ok(published);
  });
}

/** Publishes an earlier version again, under a new number: what was published stays as it was. A draft stays a draft, with a later number. */
export async function restoreVersion(
  db: Database,
  key: string,
  { version, appliesTo }: { version: number; appliesTo: PublicationScope },
  actor: Writer,
): Promise<Result<PolicyRecord, { code: 'not_found' | 'not_published' }>> {
  return inTransaction(db, async (tx) => {
    const policy = await lockPolicy(tx, key);
    const earlier = await tx.followUpPolicyVersion.findUnique({ where: { policyKey_version: { policyKey: key, version } } });
    if (!policy.exists || !earlier) return err({ code: 'not_found' });
    if (earlier.publishedAt === null) return err({ code: 'not_published' });
    const { draft, next } = await numbersOf(tx, key);
    const number = draft ?? next;
    if (draft !== null) await tx.followUpPolicyVersion.update({ where: { policyKey_version: { policyKey: key, version: draft } }, data: { version: next } });
    const now = new Date();
    await tx.followUpPolicyVersion.create({
      data: { policyKey: key, version: number, status: 'draft', document: earlier.document ?? {}, createdAt: now, createdBy: actor.name, updatedAt: now, restores: version },
    });
    const published = await makeLive(tx, key, number, appliesTo, actor, policy.paused);
    await audit(tx, actor, 'policy.restored', key, { version: number, restores: version, appliesTo });
    return ok(published);
  });
}

/** Stops a policy from deciding, or lets it decide again; the next by priority takes its place meanwhile. False for an unknown key. */
export async function pausePolicy(db: Database, key: string, paused: boolean, actor: Writer): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const policy = await lockPolicy(tx, key);
    if (!policy.exists) return false;
    if (policy.paused === paused) return true;
    await tx.followUpPolicy.update({ where: { key }, data: { paused } });
    await audit(tx, actor, paused ? 'policy.paused' : 'policy.resumed', key, {});
    return true;
  });
}

async function makeLive(tx: Transaction, key: string, version: number, appliesTo: PublicationScope, actor: Writer, paused: boolean): Promise<PolicyRecord> {
  await tx.followUpPolicyVersion.updateMany({ where: { policyKey: key, status: 'published' }, data: { status: 'superseded' } });
  // The database's clock, which also says since when a resolution waits.
  const [clock] = await tx.$queryRaw<{ now: Date }[]>`SELECT clock_timestamp()::timestamptz(3) AS now`;
  const now = clock?.now ?? new Date();
  const row = await tx.followUpPolicyVersion.update({
    where: { policyKey_version: { policyKey: key, version } },
    data: { status: 'published', publishedAt: now, publishedBy: actor.name, updatedAt: now, appliesTo },
  });
  const record = recordOf(row, paused);
  await tx.followUpPolicy.update({ where: { key }, data: { priority: record.document.priority } });
  return record;
}

/** Whether nobody has saved or published since: the draft, or what is live where there is none, is of that instant. */
async function isNewest(tx: Transaction, key: string, seen: string): Promise<boolean> {
  const rows = await tx.followUpPolicyVersion.findMany({
    where: { policyKey: key, status: { in: ['draft', 'published'] } },
    select: { updatedAt: true },
    orderBy: { version: 'desc' },
    take: 1,
  });
  return rows[0]?.updatedAt.getTime() === Date.parse(seen);
}

async function numbersOf(tx: Transaction, key: string): Promise<{ draft: number | null; next: number }> {
  const versions = await tx.followUpPolicyVersion.findMany({ where: { policyKey: key }, select: { version: true, status: true }, orderBy: { version: 'desc' } });
  return { draft: versions.find(({ status }) => status === 'draft')?.version ?? null, next: (versions[0]?.version ?? 0) + 1 };
}

async function lockPolicy(tx: Transaction, key: string): Promise<{ exists: boolean; paused: boolean }> {
  const [row] = await tx.$queryRaw<{ paused: boolean }[]>`SELECT paused FROM follow_up_policy WHERE key = ${key} FOR UPDATE`;
  return { exists: row !== undefined, paused: row?.paused ?? false };
}

function audit(tx: Transaction, actor: Writer, action: string, key: string, detail: Record<string, string | number>): Promise<void> {
  return recordAudit(tx, actor, { action, entity: 'policy', entityId: key, detail });
}
