import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { count } from './figures.js';
import type { DecisionsSearch } from './simulations.search.js';

const route = getRouteApi('/shell/policies/$key/simulations/$id');

interface DecisionsLinkProps {
  search: DecisionsSearch | null;
  value: number;
  /** What is counted, for whoever hears the link alone. */
  of: string;
  children?: ReactNode;
}

/** A count that opens the decisions it was counted on; plain text where there are none, or no way to choose them. */
export function DecisionsLink({ search, value, of, children }: DecisionsLinkProps): ReactNode {
  const params = route.useParams();
  const text = children ?? count(value);
  if (search === null || value === 0) return text;
  return (
    <Link className="decisions-link" to="/policies/$key/simulations/$id/decisions" params={params} search={search}>
      {text}
      <span className="visually-hidden"> {of}</span>
    </Link>
  );
}
