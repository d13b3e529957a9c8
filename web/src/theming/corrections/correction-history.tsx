import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Correction } from '../../api/types.js';
import { When } from '../../time/when.js';
import { sentenceOf } from './themed.js';

interface CorrectionHistoryProps {
  of: readonly Correction[];
  /** Null for whoever may not correct. */
  onTakeBack: ((correctionId: string) => void) | null;
}

/** Who said what of a comment, and when; newest first. */
export function CorrectionHistory({ of: corrections, onTakeBack }: CorrectionHistoryProps): ReactNode {
  const last = corrections.at(-1);
  if (last === undefined) return null;
  const count = corrections.length === 1 ? 'Corrected' : `${corrections.length} corrections, the last`;
  return (
    <details className="correction-history small">
      <summary>
        {count} by {last.by}, <When at={last.at} />
      </summary>
      <ul>
        {corrections.toReversed().map((correction) => (
          <li key={correction.id} className="row">
            <span className="grow">
              {correction.by}: {sentenceOf(correction).toLowerCase()}, <When at={correction.at} />
              {!correction.counts && <span className="dim"> (somebody said otherwise later)</span>}
            </span>
            {onTakeBack && (
              <Button
                size="compact-xs"
                variant="subtle"
                aria-label={`Take back: ${sentenceOf(correction)}`}
                onClick={() => onTakeBack(correction.id)}
              >
                Take back
              </Button>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
