import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { FilterSelect } from '../../parts/filter-select.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { When } from '../../time/when.js';
import { BringBackDialog } from './bring-back-dialog.js';
import { Difference } from './difference.js';
import { taxonomyVersionsQuery } from './drivers.queries.js';
import './drivers.css';

const route = getRouteApi('/shell/theming/drivers/versions');

/** Every published version, what it changed, and the way back to it. */
export function TaxonomyVersionsPage(): ReactNode {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const mayEdit = mayEditPolicies(useSession());
  const versions = useQuery(taxonomyVersionsQuery);
  const [back, setBack] = useState<number | null>(null);
  if (versions.isPending) return <RowsSkeleton rows={4} height={48} />;
  if (versions.isError) return <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />;
  const { items } = versions.data;
  const newest = items[0]?.version ?? 1;
  const to = search.to ?? newest;
  const from = search.from ?? Math.max(1, to - 1);
  const options = items.map(({ version }) => ({ value: String(version), label: `Version ${version}` }));
  return (
    <>
      <p className="small dim theming-head">
        <Link to="/theming/drivers">Drivers</Link> / Versions
      </p>
      <div className="scroll-x">
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Version</th>
              <th scope="col">Published</th>
              <th scope="col">What changed</th>
              {mayEdit && <th scope="col">Actions</th>}
            </tr>
          </thead>
          <tbody>
            {items.map(({ version, note, publishedAt, publishedBy, restores }) => (
              <tr key={version}>
                <td data-label="Version">
                  <span>
                    <Link to="/theming/drivers/versions" search={{ to: version }} className="version-link">
                      Version {version}
                    </Link>{' '}
                    {version === newest && (
                      <span className="tag" data-tone="good">
                        in force
                      </span>
                    )}
                  </span>
                </td>
                <td data-label="Published">
                  <span>
                    {publishedAt === null ? (
                      <span className="dim">comes with Amends</span>
                    ) : (
                      <>
                        {publishedBy}, <When at={publishedAt} />
                      </>
                    )}
                  </span>
                </td>
                <td data-label="What changed">
                  <span>
                    {note}
                    {restores !== null && <span className="dim"> (brings back version {restores})</span>}
                  </span>
                </td>
                {mayEdit && (
                  <td data-label="Actions">
                    {version !== newest && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={`Bring back version ${version}`}
                        onClick={() => setBack(version)}
                      >
                        Bring back…
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {items.length > 1 && (
        <section className="panel theming-section" aria-labelledby="difference">
          <div className="row" style={{ marginBottom: 8 }}>
            <h2 id="difference" className="grow">
              From version {from} to {to}
            </h2>
            <div className="filters">
              <FilterSelect
                label="Earlier side"
                value={String(from)}
                options={options}
                onChange={(version) => void navigate({ search: { from: Number(version), to }, replace: true })}
              />
              <FilterSelect
                label="Later side"
                value={String(to)}
                options={options}
                onChange={(version) => void navigate({ search: { from, to: Number(version) }, replace: true })}
              />
            </div>
          </div>
          <Difference from={from} to={to} />
        </section>
      )}
      <BringBackDialog version={back} inForce={newest} onClose={() => setBack(null)} />
    </>
  );
}
