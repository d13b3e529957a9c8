import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { FilterSelect, type FilterOption } from '../parts/filter-select.js';
import { Filters } from '../parts/filters.js';
import { screenZone } from '../time/format.js';
import { channelOptions } from '../words/labels.js';
import { breakdownQuery } from './metrics.queries.js';
import { metricsSearch, type MetricsSearch } from './metrics.search.js';

const spans: FilterOption[] = [
  { value: '7', label: 'Last 7 days' },
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 90 days' },
  { value: '365', label: 'Last 365 days' },
];

interface MetricsFiltersProps {
  search: MetricsSearch;
  onChange(search: MetricsSearch): void;
}

/** One bar for the whole page: it governs every panel and every list behind it. */
export function MetricsFilters({ search, onChange }: MetricsFiltersProps): ReactNode {
  const period: MetricsSearch = metricsSearch({ days: search.days, from: search.from, to: search.to });
  const teams = useQuery(breakdownQuery('team', period)).data?.items ?? [];
  const change = (next: Record<string, unknown>): void => onChange(metricsSearch({ ...search, ...next }));
  const isDated = search.from !== undefined || search.to !== undefined;
  return (
    <Filters>
      <FilterSelect
        label="Period"
        value={isDated ? 'dates' : (search.days ?? '30')}
        options={isDated ? [...spans, { value: 'dates', label: 'Between dates' }] : spans}
        onChange={(days) => change({ days, from: undefined, to: undefined })}
      />
      <input
        type="date"
        aria-label={`From, in ${screenZone}`}
        value={search.from ?? ''}
        max={search.to}
        onChange={(event) => change({ from: event.currentTarget.value, days: undefined })}
      />
      <input
        type="date"
        aria-label={`To, in ${screenZone}`}
        value={search.to ?? ''}
        min={search.from}
        onChange={(event) => change({ to: event.currentTarget.value, days: undefined })}
      />
      <FilterSelect
        label="Channel"
        any="Any channel"
        value={search.channel}
        options={channelOptions}
        onChange={(channel) => change({ channel })}
      />
      <FilterSelect
        label="Team"
        any="Any team"
        value={search.team}
        options={teams.filter(({ key }) => key !== '(none)').map(({ key, label }) => ({ value: key, label }))}
        onChange={(team) => change({ team })}
      />
      {search.agent !== undefined && (
        <FilterSelect label="Agent" any="Any agent" value={search.agent} options={[]} onChange={(agent) => change({ agent })} />
      )}
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={() => onChange({})}>
          Clear
        </Button>
      )}
    </Filters>
  );
}
