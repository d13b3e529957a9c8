import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { When } from '../../time/when.js';
import { versionsQuery } from '../policies.queries.js';

const route = getRouteApi('/shell/policies/$key');

export function VersionsPage(): ReactNode {
  const { key } = route.useParams();
  const { items } = useSuspenseQuery(versionsQuery(key)).data;
  return (
    <table className="data stacked">
      <thead>
        <tr>
          <th scope="col">Version</th>
          <th scope="col">Published</th>
        </tr>
      </thead>
      <tbody>
        {items.map(({ version, publishedAt, publishedBy }) => (
          <tr key={version}>
            <td data-label="Version">v{version}</td>
            <td data-label="Published">
              {publishedAt === null ? 'draft' : <When at={publishedAt} prefix={`by ${publishedBy ?? 'Amends'} `} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
