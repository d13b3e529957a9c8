import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SimulatedDecision } from '../../api/types.js';
import { CopyButton } from '../../parts/copy-link.js';
import { LoadMore } from '../../parts/load-more.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { When } from '../../time/when.js';
import { channelLabel } from '../../words/labels.js';
import { DecisionFilters } from './decision-filters.js';
import { decisionText, decisionsTitle } from './decision-words.js';
import { ExportDecisions } from './export-decisions.js';
import { periodText } from './figures.js';
import { decisionsQuery, simulationQuery } from './simulations.queries.js';
import './simulations.css';

const route = getRouteApi('/shell/policies/$key/simulations/$id/decisions');

/** The decisions behind a figure of a simulation: as the version would have made them, as live does, as they were made. */
export function DecisionsPage(): ReactNode {
  const { key, id } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const simulation = useQuery(simulationQuery(id));
  if (simulation.isError && !simulation.data) return <ProblemAlert error={simulation.error} onRetry={() => void simulation.refetch()} />;
  return (
    <article>
      <header className="page-head simulation-head">
        <div className="grow">
          <nav className="small dim" aria-label="Simulations">
            <Link to="/policies/$key/simulations" params={{ key }}>
              Simulations
            </Link>{' '}
            /{' '}
            <Link to="/policies/$key/simulations/$id" params={{ key, id }}>
              {simulation.data === undefined ? 'Simulation' : periodText(simulation.data)}
            </Link>{' '}
            / Decisions
          </nav>
          <h2 className="simulation-title">{decisionsTitle(search)}</h2>
        </div>
        <div className="row no-print">
          {simulation.data && <ExportDecisions of={simulation.data} search={search} />}
          <CopyButton />
        </div>
      </header>
      <DecisionFilters
        search={search}
        outcome={simulation.data?.outcome ?? null}
        onChange={(next) => void navigate({ search: next, replace: true })}
      />
      <Decisions />
    </article>
  );
}

function Decisions(): ReactNode {
  const { id } = route.useParams();
  const list = useInfiniteQuery(decisionsQuery(id, route.useSearch()));
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  if (list.isPending) return <RowsSkeleton rows={10} height={36} />;
  if (list.isError && !list.data) return <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />;
  if (items.length === 0)
    return (
      <Empty title="No decision fits these filters">Clear one of them to see more, or go back to the figures of the simulation.</Empty>
    );
  return (
    <>
      <div className="scroll-x" style={{ marginTop: 12 }}>
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Interaction</th>
              <th scope="col">This version</th>
              <th scope="col">Live</th>
              <th scope="col">As it was decided</th>
              <th scope="col">Channel, team, segment</th>
              <th scope="col">Decided</th>
            </tr>
          </thead>
          <tbody>
            {items.map((decision) => (
              <DecisionRow key={`${decision.interactionId}${decision.resolutionNumber}`} of={decision} />
            ))}
          </tbody>
        </table>
      </div>
      <LoadMore of={list} />
    </>
  );
}

function DecisionRow({ of: decision }: { of: SimulatedDecision }): ReactNode {
  const { channel, team, segment, live, recorded, sendAt } = decision;
  const where = [channel === null ? null : channelLabel(channel), team, segment];
  return (
    <tr>
      <td data-label="Interaction">
        <Link to="/interactions/$id" params={{ id: decision.interactionId }} className="decisions-link">
          {decision.externalId}
        </Link>
      </td>
      <td data-label="This version">
        <span>
          {decisionText(decision)}
          {sendAt !== null && (
            <span className="dim small">
              {' '}
              <When at={sendAt} />
            </span>
          )}
        </span>
      </td>
      <td data-label="Live">{decisionText(live)}</td>
      <td data-label="As decided" className="dim">
        {recorded === null
          ? 'not decided here'
          : decisionText({ ...recorded, outcome: recorded.outcome === 'ask' ? 'ask' : 'do_not_ask', surveyChannel: null })}
      </td>
      <td data-label="Where" className="dim">
        {where.filter(Boolean).join(' · ')}
      </td>
      <td data-label="Decided" style={{ whiteSpace: 'nowrap' }}>
        <When at={decision.at} />
      </td>
    </tr>
  );
}
