import type { ReactNode } from 'react';

/** The filter bar of a list or a page of numbers. */
export function Filters({ children }: { children: ReactNode }): ReactNode {
  return (
    <fieldset className="filters no-print">
      <legend className="visually-hidden">Filters</legend>
      {children}
    </fieldset>
  );
}
