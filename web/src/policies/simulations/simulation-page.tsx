import { Alert } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PolicySimulation } from '../../api/types.js';
import { CopyButton } from '../../parts/copy-link.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { When } from '../../time/when.js';
import { versionsQuery } from '../policies.queries.js';
import { count, periodText } from './figures.js';
import { Outcome } from './outcome.js';
import { SimulationStatus } from './simulation-status.js';
import { CancelSimulation } from './simulations-page.js';
import { isAtWork, simulationQuery } from './simulations.queries.js';
import { triedVersion } from './tried-version.js';
import './simulations.css';

const route = getRouteApi('/shell/policies/$key/simulations/$id');

export function SimulationPage(): ReactNode {
  const { id } = route.useParams();
  const found = useQuery(simulationQuery(id));
  if (found.isPending) return <RowsSkeleton rows={3} height={80} />;
  if (found.isError && !found.data) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  const simulation = found.data;
  return (
    <article className="stack" style={{ gap: 16 }}>
      <Head of={simulation} />
      <Progress of={simulation} />
      {simulation.status === 'failed' && <Fault of={simulation} />}
      {simulation.status === 'cancelled' && (
        <Again title="It was cancelled">There is no outcome. Start another one when you need it.</Again>
      )}
      {simulation.outcome?.decided === 0 && (
        <Again title="Nothing was resolved in this period">There is nothing to decide again. Choose an earlier or a longer period.</Again>
      )}
      {simulation.outcome !== null && simulation.outcome.decided > 0 && <Outcome of={simulation.outcome} />}
    </article>
  );
}

function Head({ of: simulation }: { of: PolicySimulation }): ReactNode {
  const { key } = route.useParams();
  const { items: versions } = useSuspenseQuery(versionsQuery(key)).data;
  const tried = triedVersion(simulation, versions);
  const against = simulation.baseline.find((policy) => policy.key === key);
  return (
    <header className="page-head simulation-head">
      <div className="grow">
        <nav className="small dim" aria-label="Simulations">
          <Link to="/policies/$key/simulations" params={{ key }}>
            Simulations
          </Link>{' '}
          / {periodText(simulation)}
        </nav>
        <h2 className="simulation-title">
          {tried === undefined ? 'A document that is no version now' : `Version ${tried.version}`}, tried on {periodText(simulation)}
        </h2>
        <p className="small dim">
          {against === undefined ? 'Nothing of this policy was live.' : `Held against version ${against.version}, which was live.`} Asked
          for <When at={simulation.createdAt} /> by {simulation.requestedBy}.{' '}
          {tried !== undefined && against !== undefined && tried.version !== against.version && (
            <Link to="/policies/$key/versions" params={{ key }} search={{ from: against.version, to: tried.version }}>
              What differs between them
            </Link>
          )}
        </p>
      </div>
      <div className="row no-print">
        <CopyButton />
      </div>
    </header>
  );
}

/** Stays in the page once it has ended, so that the end is told too. */
function Progress({ of: simulation }: { of: PolicySimulation }): ReactNode {
  const { done, total, percent } = simulation.progress;
  const mayCancel = mayEditPolicies(useSession());
  const works = isAtWork(simulation);
  return (
    <div className="simulation-progress">
      <output className="row">
        <SimulationStatus of={simulation} />
        <span className="small dim">
          {simulation.status === 'running' && `${count(done)} of ${count(total)} resolutions decided again`}
          {simulation.status === 'queued' && 'It begins by itself, within seconds.'}
          {simulation.status === 'done' && `${count(done)} resolutions decided again`}
        </span>
      </output>
      {works && <progress className="simulation-bar" aria-label="Progress" max={100} value={percent} />}
      {works && mayCancel && <CancelSimulation of={simulation} />}
    </div>
  );
}

function Fault({ of: { fault, id } }: { of: PolicySimulation }): ReactNode {
  return (
    <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} />} role="alert" styles={{ message: { color: 'inherit' } }}>
      <p>It stopped before its end{fault === null ? '.' : `: ${fault}`}</p>
      <p className="small">
        Nothing was changed by it. Start it again; if it stops again, give an operator its id, <span className="mono">{id}</span>.
      </p>
    </Alert>
  );
}

function Again({ title, children }: { title: string; children: ReactNode }): ReactNode {
  const { key } = route.useParams();
  return (
    <Empty
      title={title}
      action={
        <Link to="/policies/$key/simulations" params={{ key }}>
          To the simulations
        </Link>
      }
    >
      {children}
    </Empty>
  );
}
