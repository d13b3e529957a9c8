import { Button } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { FilterSelect, type FilterOption } from '../parts/filter-select.js';
import { Filters } from '../parts/filters.js';
import { driverOptions, severityOptions } from '../words/labels.js';
import type { InboxSearch } from './inbox.search.js';

const statusOptions: FilterOption[] = [
  { value: 'open', label: 'To reach out' },
  { value: 'contacted', label: 'To be resolved' },
  { value: 'resolved', label: 'Resolved' },
  { value: 'asked_again', label: 'Asked again' },
  { value: 'last_look', label: 'Last look' },
  { value: 'closed', label: 'Closed' },
];
const assigneeOptions: FilterOption[] = [
  { value: 'me', label: 'Mine' },
  { value: 'none', label: 'Without owner' },
];

interface InboxFiltersProps {
  search: InboxSearch;
  teams: string[];
  onChange(change: { [K in keyof InboxSearch]?: InboxSearch[K] | undefined }): void;
}

export function InboxFilters({ search, teams, onChange }: InboxFiltersProps): ReactNode {
  const isStatus = (value: string | undefined): value is NonNullable<InboxSearch['status']> =>
    statusOptions.some((option) => option.value === value);
  const isSeverity = (value: string | undefined): value is NonNullable<InboxSearch['severity']> =>
    severityOptions.some((option) => option.value === value);
  return (
    <Filters>
      <FilterSelect
        label="Owner"
        value={search.assignee}
        any="Any owner"
        options={assigneeOptions}
        onChange={(assignee) => onChange({ assignee })}
      />
      <FilterSelect
        label="Status"
        value={search.status}
        any="All active"
        options={statusOptions}
        onChange={(value) => onChange({ status: isStatus(value) ? value : undefined })}
      />
      <FilterSelect
        label="Severity"
        value={search.severity}
        any="Any severity"
        options={severityOptions}
        onChange={(value) => onChange({ severity: isSeverity(value) ? value : undefined })}
      />
      <FilterSelect
        label="Team"
        value={search.team}
        any="Any team"
        options={teams.map((team) => ({ value: team, label: team }))}
        onChange={(team) => onChange({ team })}
      />
      <FilterSelect
        label="Driver"
        value={search.driver}
        any="Any driver"
        options={driverOptions}
        onChange={(driver) => onChange({ driver })}
      />
      {Object.keys(search).length > 0 && (
        <Button
          variant="subtle"
          leftSection={<IconX size={14} />}
          onClick={() => onChange({ assignee: undefined, status: undefined, severity: undefined, team: undefined, driver: undefined })}
        >
          Clear
        </Button>
      )}
    </Filters>
  );
}
