import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty } from '../../parts/page.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { versionsQuery } from '../policies.queries.js';
import { DraftEditor } from './draft-editor.js';

const route = getRouteApi('/shell/policies/$key/edit');

export function EditPage(): ReactNode {
  const { key } = route.useParams();
  const { show = 'form' } = route.useSearch();
  const mayEdit = mayEditPolicies(useSession());
  const { items } = useSuspenseQuery(versionsQuery(key)).data;
  const live = items.find(({ status }) => status === 'published');
  const start = items.find(({ status }) => status === 'draft') ?? live;
  if (!mayEdit || start === undefined) {
    const back = (
      <Link to="/policies/$key" params={{ key }}>
        Read what it does
      </Link>
    );
    return (
      <Empty title="You may read this policy, not change it" action={back}>
        Ops and admins change policies. Ask one of them if something should be different.
      </Empty>
    );
  }
  return <DraftEditor key={key} policyKey={key} start={start} live={live} shown={show} />;
}
