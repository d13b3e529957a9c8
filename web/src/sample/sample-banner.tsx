import { Button, Progress } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import type { SampleStatus } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../session/session.queries.js';
import { isBusy, sampleQuery, useRemoveSample } from './sample.queries.js';
import './sample.css';

/** Tells that what is on screen is made up, and takes it away on request. */
export function SampleBanner(): ReactNode {
  const session = useSession();
  const mayRemove = mayEditPolicies(session);
  const status = useQuery(sampleQuery).data;
  const remove = useRemoveSample();
  useRefreshWhenDone(status);
  const path = useRouterState({ select: (state) => state.location.pathname });
  const present = isBusy(status) || (status === undefined ? session?.hasSampleData === true : status.state === 'loaded');
  // The inbox of a new installation shows the progress itself.
  const toldOnPage = session?.hasInteractions === false && path === '/';
  if (!present || toldOnPage) return null;
  return (
    <div className="sample-banner no-print" aria-live="polite">
      <span className="grow">
        {status !== undefined && isBusy(status) ? (
          <SampleProgress status={status} />
        ) : (
          <>
            Sample data<span className="sample-rest">: made-up customers and ratings.</span>
          </>
        )}
      </span>
      {mayRemove && !isBusy(status) && (
        <Button variant="default" aria-label="Remove sample data" loading={remove.isPending} onClick={() => remove.mutate()}>
          Remove<span className="sample-rest">&nbsp;sample data</span>
        </Button>
      )}
      {remove.isError && <ProblemAlert error={remove.error} />}
    </div>
  );
}

export function SampleProgress({ status }: { status: SampleStatus }): ReactNode {
  const total = Math.max(1, status.total);
  const percent = Math.min(100, Math.round(((status.sent + status.settled) / (2 * total)) * 100));
  const text =
    status.state === 'removing' ? 'Removing the sample data' : `Loading the sample: ${status.settled} of ${status.total} events settled`;
  return (
    <span className="stack" style={{ gap: 4 }}>
      <span>{text}</span>
      <Progress value={status.state === 'removing' ? 100 : percent} animated={status.state === 'removing'} aria-label={text} size="sm" />
    </span>
  );
}

/** When loading or removing ends, everything on screen is read again. */
function useRefreshWhenDone(status: SampleStatus | undefined): void {
  const queryClient = useQueryClient();
  const wasBusy = useRef(false);
  const busy = isBusy(status);
  useEffect(() => {
    if (wasBusy.current && !busy) void queryClient.invalidateQueries();
    wasBusy.current = busy;
  }, [busy, queryClient]);
}
