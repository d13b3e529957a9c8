import type { ReactNode } from 'react';
import type { PolicySimulation, SimulatedDecision } from '../../api/types.js';
import type { CsvRow } from '../../parts/csv.js';
import { ExportView } from '../../parts/export-view.js';
import { screenZone } from '../../time/format.js';
import { fetchDecisions } from './simulations.queries.js';
import type { DecisionsSearch } from './simulations.search.js';

interface ExportDecisionsProps {
  of: PolicySimulation;
  search: DecisionsSearch;
}

/** All decisions of this view, not only those on screen; each line says which simulation, period and filters it belongs to. */
export function ExportDecisions({ of: simulation, search }: ExportDecisionsProps): ReactNode {
  const { id, policyKey, from, to } = simulation;
  return (
    <ExportView
      fileName={`simulation-${policyKey}-${from.slice(0, 10)}-${to.slice(0, 10)}.csv`}
      fetchPage={(cursor) => fetchDecisions(id, search, cursor, 500)}
      rowOf={(decision) => rowOf(decision, simulation, search)}
    />
  );
}

export function rowOf(
  { live, recorded, ...decision }: SimulatedDecision,
  { id, from, to }: Pick<PolicySimulation, 'id' | 'from' | 'to'>,
  search: DecisionsSearch,
): CsvRow {
  return {
    ...decision,
    liveOutcome: live.outcome,
    liveDecidedBy: live.decidedBy,
    liveSurveyChannel: live.surveyChannel,
    recordedOutcome: recorded?.outcome ?? null,
    recordedDecidedBy: recorded?.decidedBy ?? null,
    simulation: id,
    from,
    to,
    zone: screenZone,
    filters: Object.entries(search)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
  };
}
