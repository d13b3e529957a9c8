import { Link, useRouter } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';

export function NotFound(): ReactNode {
  return (
    <Page title="There is no page at this address" lead="It may have moved, or the address was cut off.">
      <Link to="/">Go to the inbox</Link>
    </Page>
  );
}

export function RouteFault({ error }: { error: unknown }): ReactNode {
  const router = useRouter();
  return (
    <div className="page">
      <ProblemAlert error={error} onRetry={() => void router.invalidate()} />
    </div>
  );
}

export function RoutePending(): ReactNode {
  return (
    <div className="page">
      <RowsSkeleton rows={8} height={44} />
    </div>
  );
}
