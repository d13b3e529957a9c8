import { Button, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, type ReactNode } from 'react';
import type { ThemingJob } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { When } from '../../time/when.js';
import { words } from '../../words/labels.js';
import { useDriverName } from '../taxonomy.queries.js';
import { resultSentence, shiftsOf } from './job-results.js';
import { isAtWork, jobsQuery, useCancelJob, useStartJob, type JobKind } from './learning.queries.js';

interface JobPanelProps {
  kind: JobKind;
  start: string;
  mayStart: boolean;
  children: ReactNode;
}

/** A piece of work that takes its time: its start, its progress, and what came of it. */
export function JobPanel({ kind, start, mayStart, children }: JobPanelProps): ReactNode {
  const queryClient = useQueryClient();
  const jobs = useQuery(jobsQuery(kind));
  const begin = useStartJob(kind);
  const cancel = useCancelJob(kind);
  const last = jobs.data?.items[0];
  const atWork = isAtWork(last);
  const wasAtWork = useRef(false);
  useEffect(() => {
    if (wasAtWork.current && !atWork) {
      for (const what of ['learning', 'models', 'comments']) void queryClient.invalidateQueries({ queryKey: ['theming', what] });
    }
    wasAtWork.current = atWork;
  }, [atWork, queryClient]);
  return (
    <section className="panel stack" aria-label={start}>
      {children}
      <div className="row">
        {mayStart && (
          <Button disabled={atWork} loading={begin.isPending} onClick={() => begin.mutate()}>
            {start}
          </Button>
        )}
        {atWork && mayStart && last && (
          <Button variant="default" loading={cancel.isPending} onClick={() => cancel.mutate(last.id)}>
            Stop
          </Button>
        )}
      </div>
      {begin.isError && <ProblemAlert error={begin.error} />}
      {cancel.isError && <ProblemAlert error={cancel.error} />}
      {jobs.isError && <ProblemAlert error={jobs.error} onRetry={() => void jobs.refetch()} />}
      {last && <LastJob of={last} />}
    </section>
  );
}

function LastJob({ of: job }: { of: ThemingJob }): ReactNode {
  const { status, progress, requestedBy, createdAt, reason } = job;
  const sentence = resultSentence(job);
  return (
    <div className="stack" style={{ gap: 6 }}>
      {isAtWork(job) && (
        <>
          <Progress value={progress.percent} aria-label="Progress" />
          <p className="small">
            {progress.total === 0 ? 'It is under way…' : `${progress.done} of ${progress.total} (${progress.percent} %)`}
          </p>
        </>
      )}
      <output>{sentence ?? (isAtWork(job) ? words(status) : '')}</output>
      <p className="small dim">
        {reason === 'schedule' ? 'By the week’s schedule' : `Asked by ${requestedBy}`}, <When at={createdAt} />
      </p>
      <Shifts of={job} />
    </div>
  );
}

function Shifts({ of: job }: { of: ThemingJob }): ReactNode {
  const shifts = shiftsOf(job);
  const nameOf = useDriverName();
  if (shifts.length === 0) return null;
  return (
    <details className="small">
      <summary>By driver</summary>
      <table className="data stacked">
        <thead>
          <tr>
            <th scope="col">Driver</th>
            <th scope="col" className="num">
              Comments before
            </th>
            <th scope="col" className="num">
              After
            </th>
          </tr>
        </thead>
        <tbody>
          {shifts.map(({ key, before, after }) => (
            <tr key={key}>
              <td data-label="Driver">{nameOf(key)}</td>
              <td data-label="Before" className="num">
                {before}
              </td>
              <td data-label="After" className="num">
                {after}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
