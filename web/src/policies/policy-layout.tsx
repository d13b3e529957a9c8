import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link, Outlet } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { FollowUpPolicy } from '../api/types.js';
import { RowsSkeleton, useWindowTitle } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../session/session.queries.js';
import { versionsQuery } from './policies.queries.js';
import './policies.css';

const route = getRouteApi('/shell/policies/$key');

/** What the screens of one policy share: its name, the way up and the way between them. */
export function PolicyLayout(): ReactNode {
  const { key } = route.useParams();
  const versions = useQuery(versionsQuery(key));
  const mayEdit = mayEditPolicies(useSession());
  const name = nameOf(versions.data?.items[0]) ?? key;
  useWindowTitle(name);
  return (
    <div className="page">
      <nav className="small dim" aria-label="Breadcrumb">
        <Link to="/policies">Policies</Link> / {key}
      </nav>
      <h1 className="policy-name">{name}</h1>
      <nav className="policy-tabs" aria-label="Parts of this policy">
        <Link to="/policies/$key" params={{ key }} activeOptions={{ exact: true, includeSearch: false }}>
          What it does
        </Link>
        {mayEdit && (
          <Link to="/policies/$key/edit" params={{ key }}>
            Edit
          </Link>
        )}
        <Link to="/policies/$key/simulations" params={{ key }}>
          Simulations
        </Link>
        <Link to="/policies/$key/versions" params={{ key }}>
          Versions
        </Link>
      </nav>
      {versions.isPending && <RowsSkeleton rows={1} height={480} />}
      {versions.isError && !versions.data && <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data && <Outlet />}
    </div>
  );
}

function nameOf(policy: FollowUpPolicy | undefined): string | null {
  const name = policy?.document['name'];
  return typeof name === 'string' ? name : null;
}
