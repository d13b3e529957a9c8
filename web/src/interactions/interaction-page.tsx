import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Interaction } from '../api/types.js';
import '../case/case.css';
import { RowsSkeleton, useWindowTitle } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { statusLabel } from '../words/labels.js';
import { Answer } from './answer.js';
import { InteractionFacts } from './interaction-facts.js';
import { interactionQuery } from './interactions.queries.js';
import { Invitations } from './invitations.js';
import { LifeLine } from './life-line.js';
import { ResolutionChecks } from './resolution-checks.js';
import { StaffChoicePanel } from './staff-choice-panel.js';
import { TraceTable } from './trace-table.js';
import './interaction.css';

const route = getRouteApi('/shell/interactions/$id');

export function InteractionPage(): ReactNode {
  const { id } = route.useParams();
  const found = useQuery(interactionQuery(id));
  return (
    <div className="page">
      {found.isPending && <RowsSkeleton rows={5} height={80} />}
      {found.isError && !found.data && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Details of={found.data} />}
    </div>
  );
}

function Details({ of: interaction }: { of: Interaction }): ReactNode {
  useWindowTitle(interaction.externalId);
  return (
    <article>
      <header className="page-head">
        <div className="grow">
          <nav className="small dim" aria-label="Breadcrumb">
            <Link to="/interactions">Interactions</Link> / {interaction.source}
          </nav>
          <h1 className="case-name">{interaction.externalId}</h1>
        </div>
      </header>
      <LifeLine of={interaction} />
      <div className="case-columns">
        <div className="stack" style={{ gap: 16 }}>
          {interaction.responses.map((response) => (
            <Answer key={response.id} response={response} of={interaction} />
          ))}
          <TraceTable trace={interaction.trace} />
          <ResolutionChecks checks={interaction.checks} />
          <Invitations of={interaction} />
        </div>
        <aside className="stack" style={{ gap: 16 }}>
          <Recovery of={interaction} />
          {interaction.bundledIntoId !== null && <CoveredBy id={interaction.bundledIntoId} />}
          <StaffChoicePanel of={interaction} />
          <section className="panel">
            <h2>Facts</h2>
            <InteractionFacts of={interaction} />
          </section>
        </aside>
      </div>
    </article>
  );
}

function Recovery({ of: { recoveryCase } }: { of: Interaction }): ReactNode {
  if (recoveryCase === null) return null;
  return (
    <section className="panel">
      <h2>Recovery</h2>
      <p>
        <Link to="/cases/$id" params={{ id: recoveryCase.id }}>
          Case {recoveryCase.number}
        </Link>{' '}
        <span className="dim">{statusLabel(recoveryCase.status)}</span>
      </p>
    </section>
  );
}

/** The contact whose ask covers this one too. */
function CoveredBy({ id }: { id: string }): ReactNode {
  const other = useQuery(interactionQuery(id)).data;
  return (
    <section className="panel">
      <h2>Covered by another ask</h2>
      <p>
        The survey about{' '}
        <Link to="/interactions/$id" params={{ id }}>
          {other?.externalId ?? 'another contact'}
        </Link>{' '}
        covers this contact too.
      </p>
    </section>
  );
}
