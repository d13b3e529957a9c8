import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty, Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { When } from '../time/when.js';
import { policiesQuery } from './policies.queries.js';

export function PoliciesPage(): ReactNode {
  const list = useQuery(policiesQuery);
  return (
    <Page
      title="Policies"
      lead="Whom to ask, how, and what follows a low score. A published version never changes; every decision names its own."
    >
      {list.isPending && <RowsSkeleton rows={3} height={40} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.items.length === 0 && <Empty title="There is no policy">The default one appears when Amends starts.</Empty>}
      {list.data !== undefined && list.data.items.length > 0 && (
        <div className="scroll-x">
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">Policy</th>
                <th scope="col">Key</th>
                <th scope="col">Live version</th>
                <th scope="col">Published</th>
                <th scope="col">Draft</th>
              </tr>
            </thead>
            <tbody>
              {list.data.items.map((policy) => (
                <tr key={policy.key}>
                  <td data-label="Policy">
                    <Link to="/policies/$key" params={{ key: policy.key }}>
                      {policy.name}
                    </Link>{' '}
                    {policy.paused && (
                      <span className="tag" data-tone="soon">
                        Paused
                      </span>
                    )}
                  </td>
                  <td data-label="Key" className="mono">
                    {policy.key}
                  </td>
                  <td data-label="Live version">{policy.version === null ? 'none yet' : `v${policy.version}`}</td>
                  <td data-label="Published" className="dim">
                    {policy.publishedAt === null ? '–' : <When at={policy.publishedAt} />}
                    {policy.publishedBy !== null && ` by ${policy.publishedBy}`}
                  </td>
                  <td data-label="Draft">
                    {policy.draftUpdatedAt === null ? (
                      '–'
                    ) : (
                      <When at={policy.draftUpdatedAt} prefix={`v${policy.draftVersion ?? ''}, saved `} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Page>
  );
}
