import type { FollowUpPolicy } from '../../api/types.js';
import type { VersionsSearch } from './versions.search.js';

type Version = Pick<FollowUpPolicy, 'version' | 'status'>;

/**
 * Which two versions are held side by side. Without a choice: what is live and the draft, or else the newest two. A later side alone is
 * held against the one before it. Null where a side isn't there, or there is only one version.
 */
export function sidesOf(versions: readonly Version[], { from, to }: VersionsSearch): { from: number; to: number } | null {
  const numbers = versions.map(({ version }) => version).toSorted((a, b) => b - a);
  const after = to ?? numbers[0];
  if (after === undefined || !numbers.includes(after)) return null;
  const before = from ?? (to === undefined ? beforeNewest(versions, numbers) : numbers.find((number) => number < after));
  if (before === undefined || !numbers.includes(before)) return null;
  return { from: before, to: after };
}

function beforeNewest(versions: readonly Version[], [newest, second]: readonly number[]): number | undefined {
  const live = versions.find(({ status }) => status === 'published')?.version;
  return live !== undefined && live !== newest ? live : second;
}
