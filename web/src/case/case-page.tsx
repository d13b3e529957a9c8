import { IconFlag } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { RecoveryCaseDetail } from '../api/types.js';
import { Countdown } from '../inbox/countdown.js';
import '../inbox/inbox.css';
import { RowsSkeleton, useWindowTitle } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { Score } from '../parts/score.js';
import { CorrectableComment } from '../theming/corrections/correctable-comment.js';
import { themedAnswer } from '../theming/corrections/themed.js';
import { When } from '../time/when.js';
import { channelLabel, groundLabel, outcomeLabel, severityLabel, statusLabel } from '../words/labels.js';
import { CaseActions } from './case-actions.js';
import { CaseAside } from './case-aside.js';
import { caseQuery } from './case.queries.js';
import { ContextPanel } from './context-panel.js';
import { ConversationPanel } from './conversation-panel.js';
import { nextBestAction } from './next-best.js';
import { CaseTimeline } from './case-timeline.js';
import './case.css';

const route = getRouteApi('/shell/cases/$id');

export function CasePage(): ReactNode {
  const { id } = route.useParams();
  const found = useQuery(caseQuery(id));
  return (
    <div className="page">
      {found.isPending && <RowsSkeleton rows={5} height={90} />}
      {found.isError && !found.data && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Case of={found.data} />}
    </div>
  );
}

function Case({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const { interaction } = subject;
  const name = subject.customer.name ?? subject.customer.externalId;
  useWindowTitle(`${name}, case ${subject.number}`);
  return (
    <article className="case">
      <header className="case-head">
        <div className="grow">
          <nav className="small dim" aria-label="Breadcrumb">
            <Link to="/">Inbox</Link> / Case {subject.number}
          </nav>
          <h1 className="case-name">{name}</h1>
          <p className="row small">
            <Countdown of={subject} />
            <span className="tag" data-tone={subject.status === 'closed' ? (subject.upgraded ? 'good' : 'calm') : 'accent'}>
              {statusLabel(subject.status)}
              {subject.outcome !== null && `: ${outcomeLabel(subject.outcome).toLowerCase()}`}
            </span>
            {subject.severity !== 'normal' && (
              <span className="tag" data-tone={subject.severity === 'critical' ? 'late' : 'soon'}>
                {severityLabel(subject.severity)}
              </span>
            )}
            <span className="dim">
              {[channelLabel(interaction.channel), interaction.team, interaction.agent?.name].filter(Boolean).join(' · ')}, rated{' '}
              <When at={subject.openedAt} />
            </span>
          </p>
          {subject.severityReasons.length > 0 && (
            <p className="small dim">{subject.severityReasons.map(({ sentence }) => sentence).join(' ')}</p>
          )}
        </div>
        <Scores of={subject} />
      </header>

      <section className="case-next" aria-label="Next best action">
        <p className="grow" aria-live="polite">
          <strong>Next:</strong> {nextBestAction(subject)}
        </p>
        <CaseActions of={subject} />
      </section>

      <div className="case-columns">
        <div className="stack" style={{ gap: 16 }}>
          <section className="panel" aria-labelledby="words">
            <h2 id="words">In the customer’s words</h2>
            {subject.comment === null ? (
              <p className="dim">No comment, only the rating.</p>
            ) : (
              <CorrectableComment of={{ ...subject, comment: subject.comment }} agent={interaction.agent} />
            )}
            {subject.oneThing !== null && (
              <div className="case-one-thing">
                <p className="small dim">One thing to do better</p>
                <p>{subject.oneThing}</p>
              </div>
            )}
            <Flags of={subject} />
          </section>
          {subject.secondResponse !== null && (
            <section className="panel" aria-labelledby="second">
              <h2 id="second">After the recovery</h2>
              {subject.secondResponse.comment === null ? (
                <p className="dim">A second rating of {subject.secondResponse.rating}, without a comment.</p>
              ) : (
                <CorrectableComment of={themedAnswer(subject.secondResponse, subject.secondResponse.comment)} agent={interaction.agent} />
              )}
            </section>
          )}
          <ContextPanel caseId={subject.id} />
          <ConversationPanel of={subject} />
          <CaseTimeline of={subject} />
        </div>
        <CaseAside of={subject} />
      </div>
    </article>
  );
}

/** No higher than the first rating, or low by the policy all the same. */
const isStillLow = ({ rating, secondRating, secondResponse }: RecoveryCaseDetail): boolean =>
  secondRating !== null && (secondRating <= rating || secondResponse?.low === true);

/** The rating then and now. The first one never changes. */
function Scores({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  return (
    <div className="case-scores">
      <figure>
        <Score rating={subject.rating} instrument={subject.instrument} low size="large" />
        <figcaption>then</figcaption>
      </figure>
      <span className="case-arrow" aria-hidden="true">
        →
      </span>
      <figure>
        {subject.secondRating === null ? (
          <span className="score dim" data-size="large">
            <span aria-hidden="true">–</span>
            <span className="visually-hidden">not rated again yet</span>
          </span>
        ) : (
          <Score rating={subject.secondRating} instrument={subject.instrument} low={isStillLow(subject)} size="large" />
        )}
        <figcaption>now</figcaption>
      </figure>
    </div>
  );
}

function Flags({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const { doNotContact, flags } = subject;
  if (flags.length === 0 && doNotContact === null) return null;
  return (
    <p className="row" style={{ marginTop: 12 }}>
      {flags.map((flag) => (
        <span key={`${flag.key}${flag.quote.start}`} className="tag" data-tone="late">
          <IconFlag size={12} aria-hidden="true" />
          {flag.label}
        </span>
      ))}
      {doNotContact !== null && (
        <span className="tag" data-tone="soon">
          Do not contact {doNotContact.approved ? '(approved)' : '(proposed)'}: {groundLabel(doNotContact.ground)}
        </span>
      )}
    </p>
  );
}
