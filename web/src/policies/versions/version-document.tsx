import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FollowUpPolicy } from '../../api/types.js';
import { CopyButton } from '../../parts/copy-link.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { sentencesQuery } from './versions.queries.js';

const steps = [
  ['who', 'Who'],
  ['when', 'When'],
  ['ask', 'Ask'],
  ['ifLow', 'If low'],
  ['recover', 'Recover'],
  ['askAgain', 'Ask again'],
  ['stop', 'Stop'],
] as const;

/** One version whole: what it does in sentences, and the document itself. */
export function VersionDocument({ of: policy }: { of: FollowUpPolicy }): ReactNode {
  const sentences = useQuery(sentencesQuery(policy));
  const text = JSON.stringify(policy.document, null, 2);
  return (
    <section className="panel" aria-labelledby="document">
      <h2 id="document">What version {policy.version} does</h2>
      {sentences.isPending && <RowsSkeleton rows={4} height={24} />}
      {sentences.isError && <ProblemAlert error={sentences.error} onRetry={() => void sentences.refetch()} />}
      {sentences.data && (
        <dl className="version-sentences">
          {steps.map(([step, name]) => (
            <div key={step}>
              <dt>{name}</dt>
              <dd>{sentences.data[step]}</dd>
            </div>
          ))}
        </dl>
      )}
      <details className="version-document">
        <summary>The document (JSON)</summary>
        <div className="row" style={{ justifyContent: 'end', marginBottom: 6 }}>
          <CopyButton text={text} label="Copy the document" />
        </div>
        <pre className="document mono">{text}</pre>
      </details>
    </section>
  );
}
