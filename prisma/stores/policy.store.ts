import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policyDocumentSchema, type PolicyDocument, type PolicyVersion } from '../../domain/policy/policy.schema.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';

export type PolicyStatus = 'draft' | 'published' | 'superseded';

/** One version of a policy with its bookkeeping. Instants are ISO strings. */
export interface PolicyRecord extends PolicyVersion {
  status: PolicyStatus;
  paused: boolean;
  createdAt: string;
  createdBy: string;
  updatedAt: string;
  publishedAt: string | null;
  publishedBy: string | null;
}

export interface PolicyWithDraft {
  key: string;
  paused: boolean;
  published: PolicyRecord | null;
  draft: PolicyRecord | null;
}

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
    await audit(tx, system, 'policy.published', key, 1);
  });
}

/** Every policy with its published version and its draft, highest priority first. */
export async function listPolicies(db: Reader): Promise<PolicyWithDraft[]> {
  const rows = await db.followUpPolicy.findMany({
    include: { versions: { where: { status: { in: ['published', 'draft'] } } } },
    orderBy: [{ priority: 'desc' }, { key: 'asc' }],
  });
  return rows.map((row) => {
    const records = row.versions.map((version) => recordOf(version, row.paused));
    return { key: row.key, paused: row.paused, published: byStatus(records, 'published'), draft: byStatus(records, 'draft') };
  });
}

/** One policy, or null where the key is unknown. */
export async function getPolicy(db: Reader, key: string): Promise<PolicyWithDraft | null> {
  const policy = await db.followUpPolicy.findUnique({ where: { key } });
  if (!policy) return null;
  const rows = await db.followUpPolicyVersion.findMany({ where: { policyKey: key, status: { in: ['published', 'draft'] } } });
  const records = rows.map((row) => recordOf(row, policy.paused));
  return { key, paused: policy.paused, published: byStatus(records, 'published'), draft: byStatus(records, 'draft') };
}

/** Stores a document as the key's draft, over an earlier draft; makes the policy where the key is new. Nothing decides by it yet. */
export async function saveDraft(db: Database, key: string, document: PolicyDocument, actor: Writer): Promise<PolicyRecord> {
  return inTransaction(db, async (tx) => {
    await tx.$executeRaw`INSERT INTO follow_up_policy (key, priority) VALUES (${key}, ${document.priority}) ON CONFLICT (key) DO NOTHING`;
    const { paused } = await lockPolicy(tx, key);
    const versions = await tx.followUpPolicyVersion.findMany({
      where: { policyKey: key },
      select: { version: true, status: true },
      orderBy: { version: 'desc' },
    });
    const draft = versions.find((row) => row.status === 'draft');
    const version = draft?.version ?? (versions[0]?.version ?? 0) + 1;
    const now = new Date();
    const row = await tx.followUpPolicyVersion.upsert({
      where: { policyKey_version: { policyKey: key, version } },
      create: { policyKey: key, version, status: 'draft', document, createdAt: now, createdBy: actor.name, updatedAt: now },
      update: { document, updatedAt: now, createdBy: actor.name },
    });
    await audit(tx, actor, 'policy.draft_saved', key, version);
    return recordOf(row, paused);
  });
}

/** Makes the draft the version that decisions are made with from now on. Earlier decisions keep the version they were made with. */
export async function publishPolicy(db: Database, key: string, actor: Writer): Promise<Result<PolicyRecord, { code: 'not_found' | 'no_draft' }>> {
  return inTransaction(db, async (tx) => {
    const policy = await tx.followUpPolicy.findUnique({ where: { key } });
    if (!policy) return err({ code: 'not_found' });
    await lockPolicy(tx, key);
    const draft = await tx.followUpPolicyVersion.findFirst({ where: { policyKey: key, status: 'draft' } });
    if (!draft) return err({ code: 'no_draft' });
    const now = new Date();
    await tx.followUpPolicyVersion.updateMany({ where: { policyKey: key, status: 'published' }, data: { status: 'superseded' } });
    const row = await tx.followUpPolicyVersion.update({
      where: { policyKey_version: { policyKey: key, version: draft.version } },
      data: { status: 'published', publishedAt: now, publishedBy: actor.name, updatedAt: now },
    });
    const record = recordOf(row, policy.paused);
    await tx.followUpPolicy.update({ where: { key }, data: { priority: record.document.priority } });
    await audit(tx, actor, 'policy.published', key, draft.version);
    return ok(record);
  });
}

/** All versions of a policy, newest first. */
export async function listVersions(db: Reader, key: string): Promise<PolicyRecord[]> {
  const policy = await db.followUpPolicy.findUnique({ where: { key }, include: { versions: { orderBy: { version: 'desc' } } } });
  return policy ? policy.versions.map((row) => recordOf(row, policy.paused)) : [];
}

/** One version, whatever its status: what an earlier decision was made with. */
export async function getVersion(db: Reader, key: string, version: number): Promise<PolicyVersion | null> {
  const row = await db.followUpPolicyVersion.findUnique({ where: { policyKey_version: { policyKey: key, version } } });
  return row ? { key: row.policyKey, version: row.version, document: policyDocumentSchema.parse(row.document) } : null;
}

let live: { stamp: string; policies: PolicyVersion[] } = { stamp: '', policies: [] };

/** The versions that decisions are made with: published and not paused. Read again only when one of them has changed. */
export async function livePolicies(db: Reader): Promise<PolicyVersion[]> {
  // A published document never changes, so its key and version name its content; the instant tells installations apart.
  const [row] = await db.$queryRaw<{ stamp: string | null }[]>`
    SELECT string_agg(v.policy_key || '@' || v.version || '@' || v.published_at, ',' ORDER BY v.policy_key) AS stamp
    FROM follow_up_policy_version v JOIN follow_up_policy p ON p.key = v.policy_key
    WHERE v.status = 'published' AND NOT p.paused`;
  const stamp = row?.stamp ?? '';
  if (live.stamp === stamp) return live.policies;
  const rows = await db.followUpPolicyVersion.findMany({ where: { status: 'published', policy: { paused: false } } });
  const policies = rows.map(({ policyKey, version, document }) => ({ key: policyKey, version, document: policyDocumentSchema.parse(document) }));
  live = { stamp, policies };
  return policies;
}

async function lockPolicy(tx: Transaction, key: string): Promise<{ paused: boolean }> {
  const [row] = await tx.$queryRaw<{ paused: boolean }[]>`SELECT paused FROM follow_up_policy WHERE key = ${key} FOR UPDATE`;
  return { paused: row?.paused ?? false };
}

async function audit(tx: Transaction, actor: Writer, action: string, key: string, version: number | null): Promise<void> {
  await tx.auditEntry.create({ data: { actorId: actor.id, actor: actor.name, action, entity: 'policy', entityId: key, detail: { version } } });
}

const byStatus = (records: PolicyRecord[], status: PolicyStatus) => records.find((record) => record.status === status) ?? null;

interface VersionRow {
  policyKey: string;
  version: number;
  status: string;
  document: unknown;
  createdAt: Date;
  createdBy: string;
  updatedAt: Date;
  publishedAt: Date | null;
  publishedBy: string | null;
}

function recordOf(row: VersionRow, paused: boolean): PolicyRecord {
  return {
    key: row.policyKey,
    version: row.version,
    status: row.status === 'draft' || row.status === 'published' ? row.status : 'superseded',
    document: policyDocumentSchema.parse(row.document),
    paused,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publishedBy: row.publishedBy,
  };
}
