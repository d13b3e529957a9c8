import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { Empty } from '../../parts/page.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { versionsQuery } from '../policies.queries.js';
import { BringBackDialog } from './bring-back-dialog.js';
import { sidesOf } from './sides.js';
import { VersionDiff } from './version-diff.js';
import { VersionDocument } from './version-document.js';
import { VersionsTable } from './versions-table.js';
import './versions.css';

const route = getRouteApi('/shell/policies/$key/versions');

/** Every version, what changed between two of them, and the later of the two as a whole. */
export function VersionsPage(): ReactNode {
  const { key } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { items: versions } = useSuspenseQuery(versionsQuery(key)).data;
  const mayEdit = mayEditPolicies(useSession());
  const [bringingBack, setBringingBack] = useState<number | null>(null);
  const sides = sidesOf(versions, search);
  const shown = versions.find(({ version }) => version === (sides?.to ?? search.to ?? versions[0]?.version));
  const live = versions.find(({ status }) => status === 'published')?.version ?? null;
  return (
    <div className="stack" style={{ gap: 16 }}>
      <VersionsTable policyKey={key} versions={versions} shown={shown?.version} onBringBack={mayEdit ? setBringingBack : null} />
      {shown === undefined && (
        <Empty title={`There is no version ${search.to ?? ''} of this policy`}>Choose one of the versions above.</Empty>
      )}
      {sides !== null && (
        <VersionDiff
          policyKey={key}
          versions={versions}
          sides={sides}
          onChange={(next) => void navigate({ search: next, replace: true, resetScroll: false })}
        />
      )}
      {shown !== undefined && <VersionDocument of={shown} />}
      <BringBackDialog policyKey={key} live={live} version={bringingBack} onClose={() => setBringingBack(null)} />
    </div>
  );
}
