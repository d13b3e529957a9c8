import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { When } from '../../time/when.js';
import { words } from '../../words/labels.js';
import { simulationsQuery } from './simulations.queries.js';

const route = getRouteApi('/shell/policies/$key');

export function SimulationsPage(): ReactNode {
  const { key } = route.useParams();
  const list = useQuery(simulationsQuery(key));
  if (list.isPending) return <RowsSkeleton rows={3} height={40} />;
  if (list.isError) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  if (list.data.items.length === 0)
    return <Empty title="Nothing has been simulated yet">A simulation runs a draft over what was recorded.</Empty>;
  return (
    <ul>
      {list.data.items.map(({ id, createdAt, status }) => (
        <li key={id}>
          <Link to="/policies/$key/simulations/$id" params={{ key, id }}>
            <When at={createdAt} />
          </Link>{' '}
          {words(status)}
        </li>
      ))}
    </ul>
  );
}
