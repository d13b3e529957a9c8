import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { FilterSelect, type FilterOption } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';
import { ruleReason } from '../../words/rules.js';
import { cutLabel, differenceOptions, weekdayOptions } from './decision-words.js';
import { decisionsSearch, unknown, type Cut, type DecisionsSearch } from './simulations.search.js';

interface DecisionFiltersProps {
  search: DecisionsSearch;
  /** Knows which rules, channels, teams and segments occur. */
  outcome: SimulationOutcome | null;
  onChange(search: DecisionsSearch): void;
}

/** Every filter that the list takes; one without a value lets everything through. */
export function DecisionFilters({ search, outcome, onChange }: DecisionFiltersProps): ReactNode {
  const set = (field: keyof DecisionsSearch) => (value: string | undefined) => onChange(decisionsSearch({ ...search, [field]: value }));
  return (
    <Filters>
      <FilterSelect
        label="This version"
        any="Asked or not"
        value={search.outcome}
        options={[
          { value: 'ask', label: 'Asked' },
          { value: 'do_not_ask', label: 'Not asked' },
        ]}
        onChange={set('outcome')}
      />
      <FilterSelect
        label="Live"
        any="Live: asked or not"
        value={search.liveOutcome}
        options={[
          { value: 'ask', label: 'Live: asked' },
          { value: 'do_not_ask', label: 'Live: not asked' },
        ]}
        onChange={set('liveOutcome')}
      />
      <FilterSelect
        label="Difference"
        any="Alike or not"
        value={search.difference}
        options={differenceOptions}
        onChange={set('difference')}
      />
      <FilterSelect label="Rule that decided" any="Any rule" value={search.rule} options={rulesOf(outcome)} onChange={set('rule')} />
      <FilterSelect
        label="Channel"
        any="Any channel"
        value={search.channel}
        options={keysOf('channel', outcome?.byChannel)}
        onChange={set('channel')}
      />
      <FilterSelect label="Team" any="Any team" value={search.team} options={keysOf('team', outcome?.byTeam)} onChange={set('team')} />
      <FilterSelect
        label="Segment"
        any="Any segment"
        value={search.segment}
        options={keysOf('segment', outcome?.bySegment)}
        onChange={set('segment')}
      />
      <FilterSelect label="Weekday" any="Any weekday" value={search.weekday} options={weekdayOptions} onChange={set('weekday')} />
      {Object.keys(search).length > 0 && (
        <Button variant="subtle" onClick={() => onChange({})}>
          Clear
        </Button>
      )}
    </Filters>
  );
}

const rulesOf = (outcome: SimulationOutcome | null): FilterOption[] =>
  (outcome?.notAsked ?? []).map(({ rule }) => ({ value: rule, label: ruleReason(rule) }));

function keysOf(by: Cut, rows: SimulationOutcome['byChannel'] = []): FilterOption[] {
  return rows.map(({ key }) => ({ value: key ?? unknown, label: key === null ? `${cutLabel(by, null)} (${by})` : cutLabel(by, key) }));
}
