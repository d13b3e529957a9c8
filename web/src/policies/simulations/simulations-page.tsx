import { Button } from '@mantine/core';
import { useInfiniteQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PolicySimulation } from '../../api/types.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { When } from '../../time/when.js';
import { versionsQuery } from '../policies.queries.js';
import { outcomeInShort, periodText } from './figures.js';
import { SimulationStatus } from './simulation-status.js';
import { isAtWork, simulationsQuery, useCancelSimulation } from './simulations.queries.js';
import { StartSimulation } from './start-simulation.js';
import './simulations.css';

const route = getRouteApi('/shell/policies/$key');

export function SimulationsPage(): ReactNode {
  const { key } = route.useParams();
  const { items: versions } = useSuspenseQuery(versionsQuery(key)).data;
  const mayEdit = mayEditPolicies(useSession());
  const list = useInfiniteQuery(simulationsQuery(key));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <div className="stack" style={{ gap: 16 }}>
      {mayEdit && <StartSimulation policyKey={key} versions={versions} />}
      {list.isPending && <RowsSkeleton rows={3} height={40} />}
      {list.isError && !list.data && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && items.length === 0 && (
        <Empty title="Nothing has been simulated yet">
          A simulation decides what was resolved in a period once more, by a version of your choice and by what is live, and counts whom
          each would have asked. Nothing is sent and nothing is changed.
          {!mayEdit && ' Ops and admins can start one.'}
        </Empty>
      )}
      {items.length > 0 && <SimulationsTable policyKey={key} items={items} mayCancel={mayEdit} />}
      {list.hasNextPage && (
        <Button
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
          style={{ alignSelf: 'start' }}
        >
          Load more
        </Button>
      )}
    </div>
  );
}

interface SimulationsTableProps {
  policyKey: string;
  items: readonly PolicySimulation[];
  mayCancel: boolean;
}

function SimulationsTable({ policyKey, items, mayCancel }: SimulationsTableProps): ReactNode {
  return (
    <div className="scroll-x">
      <table className="data stacked">
        <caption className="visually-hidden">Simulations, newest first</caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            <th scope="col">Status</th>
            <th scope="col">Outcome</th>
            <th scope="col">Asked for</th>
            {mayCancel && (
              <th scope="col">
                <span className="visually-hidden">Cancel</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {items.map((simulation) => (
            <tr key={simulation.id}>
              <td data-label="Period">
                <Link to="/policies/$key/simulations/$id" params={{ key: policyKey, id: simulation.id }}>
                  {periodText(simulation)}
                </Link>
              </td>
              <td data-label="Status">
                <SimulationStatus of={simulation} />
              </td>
              <td data-label="Outcome">{simulation.outcome === null ? (simulation.fault ?? '–') : outcomeInShort(simulation.outcome)}</td>
              <td data-label="Asked for" className="dim">
                <span>
                  <When at={simulation.createdAt} /> by {simulation.requestedBy}
                </span>
              </td>
              {mayCancel && <td data-label="">{isAtWork(simulation) && <CancelSimulation of={simulation} />}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function CancelSimulation({ of: simulation }: { of: PolicySimulation }): ReactNode {
  const cancel = useCancelSimulation();
  return (
    <>
      <Button
        variant="default"
        aria-label={`Cancel the simulation of ${periodText(simulation)}`}
        loading={cancel.isPending}
        onClick={() => cancel.mutate(simulation.id, { onSuccess: () => toast('Simulation cancelled') })}
      >
        Cancel
      </Button>
      {cancel.isError && <ProblemAlert error={cancel.error} />}
    </>
  );
}
