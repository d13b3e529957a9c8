import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { LoadMore } from '../../parts/load-more.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { When } from '../../time/when.js';
import { versionText, shareText } from './figures.js';
import type { QualitySearch } from './quality.search.js';
import { evaluationQuery, evaluationsQuery } from './quality.queries.js';
import { Report } from './report.js';
import { Upload } from './upload.js';
import { WorstList } from './worst-list.js';

/** Labelled files, and what they measured. */
export function Evaluations({ search }: { search: QualitySearch }): ReactNode {
  const mayUpload = mayEditPolicies(useSession());
  const list = useInfiniteQuery(evaluationsQuery);
  const items = list.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <section className="panel theming-section" aria-labelledby="evaluations">
      <h2 id="evaluations">By a labelled file</h2>
      <p className="small dim">
        People correct doubtful comments more than others. A file that was labelled by hand tells how all comments are read. It needs the
        columns text, sentiment (negative, neutral, positive) and drivers (keys joined by “;”). The figures and the worst rows are kept, the
        file is not.
      </p>
      {mayUpload && <Upload search={search} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.isPending && <RowsSkeleton rows={2} height={36} />}
      {list.isSuccess && items.length === 0 && <p className="dim">No file was measured yet.</p>}
      {items.length > 0 && (
        <div className="scroll-x">
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">File</th>
                <th scope="col">Uploaded</th>
                <th scope="col" className="num">
                  Rows
                </th>
                <th scope="col">Read by</th>
                <th scope="col" className="num">
                  F1 of drivers
                </th>
                <th scope="col" className="num">
                  Sentiment right
                </th>
              </tr>
            </thead>
            <tbody>
              {items.map(({ id, name, uploadedBy, at, rows, modelVersion, report }) => (
                <tr key={id}>
                  <td data-label="File">
                    <Link to="/theming/quality" search={{ ...search, evaluation: id }} resetScroll={false}>
                      {name}
                    </Link>
                  </td>
                  <td data-label="Uploaded">
                    <span>
                      {uploadedBy}, <When at={at} />
                    </span>
                  </td>
                  <td data-label="Rows" className="num">
                    {rows}
                  </td>
                  <td data-label="Read by">{versionText(modelVersion)}</td>
                  <td data-label="F1" className="num">
                    {shareText(report.drivers.microF1)}
                  </td>
                  <td data-label="Sentiment" className="num">
                    {shareText(report.sentiment.accuracy)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <LoadMore of={list} />
      {search.evaluation !== undefined && <Evaluation id={search.evaluation} />}
    </section>
  );
}

function Evaluation({ id }: { id: string }): ReactNode {
  const found = useQuery(evaluationQuery(id));
  if (found.isPending) return <RowsSkeleton rows={4} height={40} />;
  if (found.isError) return <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />;
  return (
    <section className="theming-section" aria-labelledby="evaluation">
      <h3 id="evaluation" className="quality-title">
        {found.data.name}: {found.data.rows} rows
      </h3>
      <Report of={found.data.report} />
      <h3 className="quality-title">Rows that were read worst</h3>
      <WorstList of={found.data.worst} />
    </section>
  );
}
