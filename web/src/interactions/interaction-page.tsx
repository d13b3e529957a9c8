import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Interaction, SurveyResponse } from '../api/types.js';
import '../case/case.css';
import { Verbatim } from '../case/verbatim.js';
import { RowsSkeleton, useWindowTitle } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Score } from '../parts/score.js';
import { When } from '../time/when.js';
import { channelLabel, statusLabel, words } from '../words/labels.js';
import { interactionQuery } from './interactions.queries.js';
import { LifeLine } from './life-line.js';
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
  const { recoveryCase } = interaction;
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
            <Response key={response.id} response={response} />
          ))}
          <TraceTable trace={interaction.trace} />
          <Invitations of={interaction} />
        </div>
        <aside className="stack" style={{ gap: 16 }}>
          {recoveryCase !== null && (
            <section className="panel">
              <h2>Recovery</h2>
              <p>
                <Link to="/cases/$id" params={{ id: recoveryCase.id }}>
                  Case {recoveryCase.number}
                </Link>{' '}
                <span className="dim">{statusLabel(recoveryCase.status)}</span>
              </p>
            </section>
          )}
          <section className="panel">
            <h2>Facts</h2>
            <Facts of={interaction} />
          </section>
        </aside>
      </div>
    </article>
  );
}

function Facts({ of: interaction }: { of: Interaction }): ReactNode {
  const { customer } = interaction;
  const facts: [string, string | null | undefined][] = [
    ['Customer', customer === null ? null : (customer.name ?? customer.externalId)],
    ['Tier', customer?.tier],
    ['Segment', customer?.segment],
    ['Channel', channelLabel(interaction.channel)],
    ['Team', interaction.team],
    ['Agent', interaction.agent?.name],
    ['Issue', interaction.issueType === null ? null : words(interaction.issueType)],
    ['Product area', interaction.productArea === null ? null : words(interaction.productArea)],
    ['Brand', interaction.brand],
    ['Survey point', words(interaction.surveyPoint)],
    ['Language', interaction.language],
    ['Tags', interaction.tags.join(', ') || null],
    ['Policy', interaction.policyKey === null ? null : `${interaction.policyKey}, version ${interaction.policyVersion ?? '–'}`],
    ['Origin', interaction.sample ? 'sample data' : interaction.imported ? 'imported' : null],
  ];
  return (
    <dl className="facts">
      {facts.map(([name, value]) =>
        value === null || value === undefined ? null : (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
      {interaction.openedAt !== null && (
        <>
          <dt>Opened</dt>
          <dd>
            <When at={interaction.openedAt} />
          </dd>
        </>
      )}
      {interaction.resolvedAt !== null && (
        <>
          <dt>Resolved</dt>
          <dd>
            <When at={interaction.resolvedAt} />
          </dd>
        </>
      )}
    </dl>
  );
}

function Response({ response }: { response: SurveyResponse }): ReactNode {
  return (
    <section className="panel" aria-label={response.kind === 'first' ? 'Answer' : 'Second answer'}>
      <div className="row" style={{ marginBottom: 8 }}>
        <h2 className="grow">{response.kind === 'first' ? 'The answer' : 'The second answer'}</h2>
        {response.grade !== 'confirmed' && (
          <span className="tag" data-tone="soon">
            {response.grade === 'scanner' ? 'Looks like a link scanner' : 'Provisional'}
            {response.gradeReasons.length > 0 && `: ${response.gradeReasons.map((reason) => words(reason).toLowerCase()).join(', ')}`}
          </span>
        )}
        <span className="dim small">
          by {words(response.via).toLowerCase()}, <When at={response.answeredAt} />
        </span>
        <Score rating={response.rating} instrument={response.instrument} low={response.low} />
      </div>
      {response.comment === null ? (
        <p className="dim">No comment.</p>
      ) : (
        <Verbatim comment={response.comment} drivers={response.drivers} flags={response.flags} />
      )}
      {response.oneThing !== null && (
        <p className="case-one-thing">
          <span className="small dim">One thing to do better: </span>
          {response.oneThing}
        </p>
      )}
    </section>
  );
}

function Invitations({ of: { invitations } }: { of: Interaction }): ReactNode {
  if (invitations.length === 0) return null;
  return (
    <section className="panel">
      <h2>Invitations</h2>
      <div className="scroll-x">
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">What</th>
              <th scope="col">Channel</th>
              <th scope="col">Status</th>
              <th scope="col">Sent</th>
              <th scope="col">Delivered</th>
              <th scope="col">Answered</th>
            </tr>
          </thead>
          <tbody>
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <td data-label="What">{invitation.kind === 'first' ? 'Survey' : 'Second ask'}</td>
                <td data-label="Channel">{channelLabel(invitation.channel)}</td>
                <td data-label="Status">
                  {words(invitation.status)}
                  {invitation.endedReason !== null && <span className="dim"> ({words(invitation.endedReason).toLowerCase()})</span>}
                </td>
                <td data-label="Sent">
                  {invitation.sentAt === null ? <When at={invitation.sendAt} prefix="due " /> : <When at={invitation.sentAt} />}
                </td>
                <td data-label="Delivered">{invitation.deliveredAt === null ? '–' : <When at={invitation.deliveredAt} />}</td>
                <td data-label="Answered">{invitation.answeredAt === null ? '–' : <When at={invitation.answeredAt} />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
