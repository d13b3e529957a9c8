import { Button, Skeleton } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { MetricName } from '../api/types.js';
import { CopyButton } from '../parts/copy-link.js';
import { Empty, Page } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { absoluteTime, dayOnly, span } from '../time/format.js';
import { Breakdown } from './breakdown.js';
import { Drivers } from './drivers.js';
import { Figure } from './figure.js';
import { Funnel } from './funnel.js';
import { MetricsFilters } from './metrics-filters.js';
import { count } from './metric-format.js';
import { summaryQuery } from './metrics.queries.js';
import './overview.css';

const route = getRouteApi('/shell/overview');
const figures: readonly MetricName[] = ['recoveryRate', 'upgradeRate', 'recoveryCsat', 'csat', 'responseRate'];

export function OverviewPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { data: summary, ...state } = useQuery(summaryQuery(search));
  return (
    <Page
      title="Overview"
      lead={
        summary
          ? `${dayOnly(summary.from)} to ${dayOnly(summary.to)} · as of ${absoluteTime(summary.asOf)} · days by ${summary.timeZone}`
          : ' '
      }
      actions={
        <>
          <Button variant="default" leftSection={<IconPrinter size={14} />} onClick={() => window.print()}>
            Print
          </Button>
          <CopyButton />
        </>
      }
    >
      <MetricsFilters search={search} onChange={(next) => void navigate({ search: next, replace: true })} />
      {summary?.includesSampleData === true && <p className="overview-hint">These numbers include sample data.</p>}
      {state.isError && <ProblemAlert error={state.error} onRetry={() => void state.refetch()} />}
      <div className="figures" aria-busy={state.isFetching}>
        {figures.map((name) =>
          summary ? (
            <Figure key={name} name={name} metric={summary[name]} search={search} />
          ) : (
            <Skeleton key={name} height={214} radius={8} />
          ),
        )}
      </div>
      {summary && summary.counts.interactions === 0 && (
        <Empty title="Nothing was resolved in this period" action={<Link to="/">Go to the inbox</Link>}>
          Choose a longer period, or take filters off.
        </Empty>
      )}
      {summary && (
        <p className="dim small overview-counts">
          {count(summary.counts.interactions)} interactions · {count(summary.counts.invitationsSent)} invitations sent ·{' '}
          {count(summary.counts.responses)} answers · {summary.counts.lowScores} low scores
          {summary.medianHoursToOutreach !== null && ` · half of them reached within ${span(summary.medianHoursToOutreach * 3_600_000)}`}
        </p>
      )}
      <div className="overview-pair">
        {summary ? <Funnel summary={summary} search={search} /> : <Skeleton height={300} radius={8} />}
        <Drivers search={search} />
      </div>
      <Breakdown search={search} onCut={(by) => void navigate({ search: { ...search, by }, replace: true })} />
    </Page>
  );
}
