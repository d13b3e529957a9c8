import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { FollowUpPolicySummary } from '../api/types.js';
import { usePause } from './policies.queries.js';

interface PauseButtonProps {
  of: Pick<FollowUpPolicySummary, 'key' | 'name' | 'paused' | 'version'>;
}

/** Stops a live policy from deciding, or lets it decide again. A policy that was never published decides nothing anyway. */
export function PauseButton({ of: { key, name, paused, version } }: PauseButtonProps): ReactNode {
  const pause = usePause();
  if (version === null) return null;
  const verb = paused ? 'Resume' : 'Pause';
  return (
    <>
      <Button
        variant="default"
        aria-label={`${verb} ${name}`}
        loading={pause.isPending}
        onClick={() => pause.mutate({ key, name, paused: !paused })}
      >
        {verb}
      </Button>
      {pause.isError && (
        <span className="small" role="alert">
          {pause.error.message}
        </span>
      )}
    </>
  );
}
