import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ChangesByDriver } from './changes-by-driver.js';
import { taxonomyVersionQuery } from './drivers.queries.js';

/** How two published versions differ. */
export function Difference({ from, to }: { from: number; to: number }): ReactNode {
  const before = useQuery(taxonomyVersionQuery(from));
  const after = useQuery(taxonomyVersionQuery(to));
  const failed = before.error ?? after.error;
  if (failed) return <ProblemAlert error={failed} />;
  if (!before.data || !after.data) return <RowsSkeleton rows={2} height={40} />;
  return <ChangesByDriver before={before.data.document} after={after.data.document} />;
}
