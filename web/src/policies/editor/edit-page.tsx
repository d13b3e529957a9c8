import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { versionsQuery } from '../policies.queries.js';
import { DraftEditor } from './draft-editor.js';

const route = getRouteApi('/shell/policies/$key');

export function EditPage(): ReactNode {
  const { key } = route.useParams();
  const navigate = useNavigate();
  const { items } = useSuspenseQuery(versionsQuery(key)).data;
  const live = items.find(({ status }) => status === 'published');
  const draft = items.find(({ status }) => status === 'draft');
  return (
    <DraftEditor
      policyKey={key}
      start={draft ?? live}
      live={live}
      onClose={() => void navigate({ to: '/policies/$key', params: { key } })}
    />
  );
}
