import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { words } from '../../words/labels.js';
import { simulationQuery } from './simulations.queries.js';

const route = getRouteApi('/shell/policies/$key/simulations/$id');

export function SimulationPage(): ReactNode {
  const { id } = route.useParams();
  const found = useQuery(simulationQuery(id));
  if (found.isPending) return <RowsSkeleton rows={3} height={40} />;
  if (found.isError) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  return <p>{words(found.data.status)}</p>;
}
