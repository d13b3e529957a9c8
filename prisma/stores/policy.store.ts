import { publicationScopes, type PolicyLine, type PublicationScope, type PublishedVersion } from '../../domain/policy/in-force.js';
import { policyBodySchema } from '../../domain/policy/policy-body.schema.js';
import type { PolicyDocument, PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { Reader } from './database.js';

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
  appliesTo: PublicationScope;
  /** The earlier version that it brings back. */
  restores: number | null;
}

export interface PolicyWithDraft {
  key: string;
  paused: boolean;
  published: PolicyRecord | null;
  draft: PolicyRecord | null;
}

/** Every policy with its published version and its draft, highest priority first. */
export async function listPolicies(db: Reader): Promise<PolicyWithDraft[]> {
  const rows = await db.followUpPolicy.findMany({
    include: { versions: { where: { status: { in: ['published', 'draft'] } } } },
    orderBy: [{ priority: 'desc' }, { key: 'asc' }],
  });
  return rows.map((row) => withDraft(row.key, row.paused, row.versions));
}

/** One policy, or null where the key is unknown. */
export async function getPolicy(db: Reader, key: string): Promise<PolicyWithDraft | null> {
  const policy = await db.followUpPolicy.findUnique({ where: { key }, include: { versions: { where: { status: { in: ['published', 'draft'] } } } } });
  return policy && withDraft(key, policy.paused, policy.versions);
}

function withDraft(key: string, paused: boolean, rows: readonly VersionRow[]): PolicyWithDraft {
  const records = rows.map((row) => recordOf(row, paused));
  const byStatus = (status: PolicyStatus) => records.find((record) => record.status === status) ?? null;
  return { key, paused, published: byStatus('published'), draft: byStatus('draft') };
}

/** All versions of a policy, newest first. */
export async function listVersions(db: Reader, key: string): Promise<PolicyRecord[]> {
  const policy = await db.followUpPolicy.findUnique({ where: { key }, include: { versions: { orderBy: { version: 'desc' } } } });
  return policy ? policy.versions.map((row) => recordOf(row, policy.paused)) : [];
}

const known = new Map<string, PolicyVersion>();
const mostKnown = 200;

/** One version, whatever its status: what an earlier decision was made with. */
export async function getVersion(db: Reader, key: string, version: number): Promise<PolicyVersion | null> {
  const row = await db.followUpPolicyVersion.findUnique({ where: { policyKey_version: { policyKey: key, version } } });
  return row ? parsed(row) : null;
}

let live: { stamp: string; lines: PolicyLine[] } = { stamp: '', lines: [] };

/**
 * The policies that decisions are made with, published and not paused, each back to the newest version that applied to everything
 * undecided. Read again only when one of them has changed.
 */
export async function livePolicies(db: Reader): Promise<PolicyLine[]> {
  // A published document never changes, so its key and version name its content; the instant tells installations apart.
  const [row] = await db.$queryRaw<{ stamp: string | null }[]>`
    SELECT string_agg(v.policy_key || '@' || v.version || '@' || v.published_at, ',' ORDER BY v.policy_key) AS stamp
    FROM follow_up_policy_version v JOIN follow_up_policy p ON p.key = v.policy_key
    WHERE v.status = 'published' AND NOT p.paused`;
  const stamp = row?.stamp ?? '';
  if (live.stamp === stamp) return live.lines;
  const rows = await db.followUpPolicyVersion.findMany({
    where: { publishedAt: { not: null }, policy: { paused: false } },
    orderBy: [{ policyKey: 'asc' }, { version: 'desc' }],
  });
  live = { stamp, lines: linesOf(rows) };
  return live.lines;
}

function linesOf(rows: readonly VersionRow[]): PolicyLine[] {
  const byKey = new Map<string, PublishedVersion[]>();
  for (const row of rows) {
    const versions = byKey.get(row.policyKey) ?? [];
    if (versions.at(-1)?.appliesTo === 'undecided') continue; // nothing before it decides any more
    versions.push({ ...parsed(row), publishedAt: (row.publishedAt ?? row.createdAt).toISOString(), appliesTo: scopeOf(row.appliesTo) });
    byKey.set(row.policyKey, versions);
  }
  return [...byKey].map(([key, versions]) => ({ key, versions }));
}

/** A published document never changes, so it is read through its schema once. A draft is read each time. */
function parsed(row: VersionRow): PolicyVersion {
  if (row.publishedAt === null) return versionOf(row);
  const name = `${row.policyKey}@${row.version}@${row.publishedAt.toISOString()}`;
  const found = known.get(name) ?? versionOf(row);
  if (known.size >= mostKnown) known.clear();
  known.set(name, found);
  return found;
}

/** What was stored was judged then: a fault that was learnt of since must not keep decisions of the past from being read. */
const versionOf = ({ policyKey: key, version, document }: VersionRow): PolicyVersion => ({ key, version, document: policyBodySchema.parse(document) });
const scopeOf = (text: string): PublicationScope => publicationScopes.find((scope) => scope === text) ?? 'undecided';

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
  appliesTo: string;
  restores: number | null;
}

/** A stored version as callers see it. */
export function recordOf(row: VersionRow, paused: boolean): PolicyRecord {
  const document: PolicyDocument = parsed(row).document;
  return {
    key: row.policyKey,
    version: row.version,
    status: row.status === 'draft' || row.status === 'published' ? row.status : 'superseded',
    document,
    paused,
    createdAt: row.createdAt.toISOString(),
    createdBy: row.createdBy,
    updatedAt: row.updatedAt.toISOString(),
    publishedAt: row.publishedAt?.toISOString() ?? null,
    publishedBy: row.publishedBy,
    appliesTo: scopeOf(row.appliesTo),
    restores: row.restores,
  };
}
