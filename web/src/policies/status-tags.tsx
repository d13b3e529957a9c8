import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { FollowUpPolicySummary } from '../api/types.js';
import { useNow } from '../time/clock.js';
import { When } from '../time/when.js';
import { matchesNobody, statusOf } from './policy-status.js';

/** Its status, and what about it needs a look. */
export function StatusTags({ of: policy }: { of: FollowUpPolicySummary }): ReactNode {
  const now = useNow();
  const status = statusOf(policy);
  return (
    <div className="policies-tags">
      <span className="tag" data-tone={status.tone}>
        {status.label}
        {policy.version !== null && ` v${policy.version}`}
      </span>
      {matchesNobody(policy, now) && (
        <span className="tag" data-tone="soon" title="Check its conditions and its priority.">
          <IconAlertTriangle size={12} aria-hidden="true" />
          Matched nobody for 7 days
        </span>
      )}
      {policy.draftUpdatedAt !== null && (
        <span className="small dim">
          <When at={policy.draftUpdatedAt} prefix={`Draft v${policy.draftVersion ?? ''}, `} />
        </span>
      )}
    </div>
  );
}
