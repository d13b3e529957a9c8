import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FilterSelect } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';
import { FilterText } from '../../parts/filter-text.js';
import { words } from '../../words/labels.js';
import { sentiments } from '../corrections/themed.js';
import { livingDrivers, taxonomyQuery } from '../taxonomy.queries.js';
import { flags, type CommentsSearch } from './comments.search.js';

const optionsOf = (keys: readonly string[]) => keys.map((value) => ({ value, label: words(value) }));
const languageNames = new Intl.DisplayNames('en', { type: 'language' });
const order = [
  { value: 'newest', label: 'Newest first' },
  { value: 'uncertain', label: 'Least certain first' },
];
const said = [
  { value: 'false', label: 'Not corrected' },
  { value: 'true', label: 'Corrected' },
];

interface CommentFiltersProps {
  search: CommentsSearch;
  onChange(next: Record<string, string | undefined>): void;
  onClear(): void;
}

export function CommentFilters({ search, onChange, onClear }: CommentFiltersProps): ReactNode {
  const taxonomy = useQuery(taxonomyQuery).data;
  const drivers = taxonomy ? livingDrivers(taxonomy.document).map(({ key, label }) => ({ value: key, label })) : [];
  const languages = (taxonomy?.languages ?? []).map((value) => ({ value, label: languageNames.of(value) ?? value }));
  return (
    <Filters>
      <FilterText label="Words in the comment" placeholder="Words in the comment" value={search.q} onChange={(q) => onChange({ q })} />
      <FilterSelect label="Order" value={search.sort ?? 'newest'} options={order} onChange={(sort) => onChange({ sort })} />
      <FilterSelect label="Driver" any="Any driver" value={search.driver} options={drivers} onChange={(driver) => onChange({ driver })} />
      <FilterSelect
        label="Sentiment"
        any="Any sentiment"
        value={search.sentiment}
        options={optionsOf(sentiments)}
        onChange={(sentiment) => onChange({ sentiment })}
      />
      <FilterSelect label="Flag" any="Any flag" value={search.flag} options={optionsOf(flags)} onChange={(flag) => onChange({ flag })} />
      <FilterSelect
        label="Language"
        any="Any language"
        value={search.language}
        options={languages}
        onChange={(language) => onChange({ language })}
      />
      <FilterSelect
        label="Corrections"
        any="Corrected or not"
        value={search.corrected}
        options={said}
        onChange={(corrected) => onChange({ corrected })}
      />
      <label className="row small dim">
        From
        <input type="date" value={search.from ?? ''} max={search.to} onChange={(event) => onChange({ from: event.currentTarget.value })} />
      </label>
      <label className="row small dim">
        to
        <input type="date" value={search.to ?? ''} min={search.from} onChange={(event) => onChange({ to: event.currentTarget.value })} />
      </label>
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={onClear}>
          Clear
        </Button>
      )}
    </Filters>
  );
}
