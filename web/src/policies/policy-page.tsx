import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import type { FollowUpPolicy } from '../api/types.js';
import { FilterSelect } from '../parts/filter-select.js';
import { RowsSkeleton, useWindowTitle } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../session/session.queries.js';
import { When } from '../time/when.js';
import { DraftEditor } from './draft-editor.js';
import { versionsQuery } from './policies.queries.js';
import './policies.css';

const route = getRouteApi('/shell/policies/$key');

export function PolicyPage(): ReactNode {
  const { key } = route.useParams();
  useWindowTitle(`Policy ${key}`);
  const versions = useQuery(versionsQuery(key));
  return (
    <div className="page">
      <nav className="small dim" aria-label="Breadcrumb">
        <Link to="/policies">Policies</Link> / {key}
      </nav>
      <h1 style={{ margin: '2px 0 12px' }}>{nameOf(versions.data?.items[0]) ?? key}</h1>
      {versions.isPending && <RowsSkeleton rows={1} height={480} />}
      {versions.isError && <ProblemAlert error={versions.error} onRetry={() => void versions.refetch()} />}
      {versions.data && <Versions policyKey={key} versions={versions.data.items} />}
    </div>
  );
}

function nameOf(policy: FollowUpPolicy | undefined): string | null {
  const name = policy?.document['name'];
  return typeof name === 'string' ? name : null;
}

function Versions({ policyKey, versions }: { policyKey: string; versions: FollowUpPolicy[] }): ReactNode {
  const mayEdit = mayEditPolicies(useSession());
  const live = versions.find((version) => version.status === 'published');
  const draft = versions.find((version) => version.status === 'draft');
  const [editing, setEditing] = useState(false);
  const [chosen, setChosen] = useState<string | undefined>();
  const shown = versions.find((version) => String(version.version) === chosen) ?? live ?? versions[0];
  if (editing) return <DraftEditor policyKey={policyKey} start={draft ?? live} live={live} onClose={() => setEditing(false)} />;
  return (
    <div className="stack">
      <div className="filters">
        <FilterSelect
          label="Version"
          value={shown === undefined ? undefined : String(shown.version)}
          options={versions.map(({ version, status }) => ({ value: String(version), label: `Version ${version}: ${statusWords[status]}` }))}
          onChange={setChosen}
        />
        {shown?.publishedAt != null && (
          <span className="dim small">
            <When at={shown.publishedAt} prefix="published " /> by {shown.publishedBy ?? 'Amends'}
          </span>
        )}
        <span className="grow" />
        {mayEdit && (
          <Button onClick={() => setEditing(true)}>{draft === undefined ? 'Edit a draft' : `Go on with draft v${draft.version}`}</Button>
        )}
      </div>
      {shown && <pre className="document mono">{JSON.stringify(shown.document, null, 2)}</pre>}
    </div>
  );
}

const statusWords = { draft: 'draft', published: 'live', superseded: 'earlier' } as const;
