import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { useNow } from '../../time/clock.js';
import { absoluteTime, ago } from '../../time/format.js';
import { JobPanel } from './job-panel.js';
import { learningQuery, modelsQuery } from './learning.queries.js';
import { ModelDetail } from './model-detail.js';
import { ModelsTable } from './models-table.js';
import './learning.css';

const route = getRouteApi('/shell/theming/learning');

/** What corrections have taught the reader, and what they will. */
export function LearningPage(): ReactNode {
  const { model } = route.useSearch();
  const mayStart = mayEditPolicies(useSession());
  const models = useQuery(modelsQuery);
  return (
    <>
      <div className="learning-pair">
        <JobPanel kind="refit" start="Learn now" mayStart={mayStart}>
          <h2>Learn from corrections</h2>
          <State />
        </JobPanel>
        <JobPanel kind="retheme" start="Read the history again" mayStart={mayStart}>
          <h2>Read every comment again</h2>
          <p className="small dim">
            With the drivers in force and the model that reads. What people said of comments stays; cases, severities and alerts do not
            change.
          </p>
        </JobPanel>
      </div>
      <section className="theming-section" aria-labelledby="models">
        <h2 id="models">Models</h2>
        <p className="small dim" style={{ margin: '2px 0 10px' }}>
          Of each driver the dictionary goes on deciding unless the model did better on comments that it had not seen. An earlier one can
          read again at any time.
        </p>
        {models.isPending && <RowsSkeleton rows={3} height={48} />}
        {models.isError && <ProblemAlert error={models.error} onRetry={() => void models.refetch()} />}
        {models.data && <ModelsTable models={models.data} open={model} mayActivate={mayStart} />}
      </section>
      {model !== undefined && model > 0 && <ModelDetail number={model} />}
    </>
  );
}

function State(): ReactNode {
  const now = useNow();
  const state = useQuery(learningQuery);
  if (state.isPending) return <RowsSkeleton rows={2} height={20} />;
  if (state.isError) return <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />;
  const { correctedComments, needed, newWords, nextRefitAt } = state.data;
  return (
    <>
      <p>
        <Link to="/theming" search={{ corrected: 'true' }}>
          {correctedComments} corrected {correctedComments === 1 ? 'comment' : 'comments'}
        </Link>{' '}
        to learn from; {newWords === 1 ? '1 correction is' : `${newWords} corrections are`} new since the last model.
      </p>
      {correctedComments < needed && (
        <p>
          {needed - correctedComments} more are needed: fewer than {needed} teach nothing.{' '}
          <Link to="/theming" search={{ sort: 'uncertain' }}>
            Correct what is least certain
          </Link>
        </p>
      )}
      <p className="small dim">
        By itself it learns once a week, next{' '}
        <time dateTime={nextRefitAt} title={ago(nextRefitAt, now)}>
          {absoluteTime(nextRefitAt)}
        </time>{' '}
        or up to half an hour later.
      </p>
    </>
  );
}
