import { queryOptions, useQuery } from '@tanstack/react-query';
import { answerOf, api } from '../api/client.js';
import type { TaxonomyDocument } from '../api/types.js';
import { causeLabel } from '../words/labels.js';

export type TaxonomyDriver = TaxonomyDocument['drivers'][number];

export const taxonomyQuery = queryOptions({
  queryKey: ['theming', 'taxonomy'],
  queryFn: () => answerOf(api.GET('/api/v1/theming/taxonomy')),
  staleTime: 30_000,
});

/** Drivers that can be chosen: what was merged into another stands for it no more. */
export const livingDrivers = ({ drivers }: TaxonomyDocument): TaxonomyDriver[] => drivers.filter(({ mergedInto }) => mergedInto === null);

/** The names of drivers by the taxonomy in force; until it is known, by the words of their keys. */
export function useDriverName(): (key: string) => string {
  const document = useQuery(taxonomyQuery).data?.document;
  return (key) => document?.drivers.find((driver) => driver.key === key)?.label ?? causeLabel(key);
}
