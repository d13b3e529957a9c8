import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { taxonomyQuery } from '../taxonomy.queries.js';
import { TaxonomyEditor } from './taxonomy-editor.js';
import './drivers.css';

export function TaxonomyEditorPage(): ReactNode {
  const session = useSession();
  const taxonomy = useQuery(taxonomyQuery);
  if (session !== undefined && !mayEditPolicies(session)) {
    return (
      <Empty title="Ops and admins change the drivers" action={<Link to="/theming/drivers">See the drivers</Link>}>
        Corrections on comments are open to every manager.
      </Empty>
    );
  }
  if (taxonomy.isPending) return <RowsSkeleton rows={6} height={70} />;
  if (taxonomy.isError && !taxonomy.data) return <ProblemAlert error={taxonomy.error} onRetry={() => void taxonomy.refetch()} />;
  return <TaxonomyEditor inForce={taxonomy.data} />;
}
