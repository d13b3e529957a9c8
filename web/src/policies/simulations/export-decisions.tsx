import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { PolicySimulation, SimulatedDecision } from '../../api/types.js';
import { csvOf, download, type CsvRow } from '../../overview/csv.js';
import { screenZone } from '../../time/format.js';
import { fetchDecisions } from './simulations.queries.js';
import type { DecisionsSearch } from './simulations.search.js';

interface ExportDecisionsProps {
  of: PolicySimulation;
  search: DecisionsSearch;
}

/** All decisions of this view, not only those on screen; each line says which simulation, period and filters it belongs to. */
export function ExportDecisions({ of: simulation, search }: ExportDecisionsProps): ReactNode {
  const { id, policyKey } = simulation;
  const run = useMutation({
    mutationFn: async () => {
      const rows: CsvRow[] = [];
      let cursor: string | null = '';
      while (cursor !== null) {
        const page: Awaited<ReturnType<typeof fetchDecisions>> = await fetchDecisions(id, search, cursor, 500);
        rows.push(...page.items.map((decision) => rowOf(decision, simulation, search)));
        cursor = page.nextCursor;
      }
      download(`simulation-${policyKey}-${simulation.from.slice(0, 10)}-${simulation.to.slice(0, 10)}.csv`, csvOf(rows));
    },
  });
  return (
    <Button
      variant="default"
      leftSection={<IconDownload size={14} />}
      loading={run.isPending}
      color={run.isError ? 'red' : 'pine'}
      onClick={() => run.mutate()}
    >
      {run.isError ? 'Export failed, try again' : 'Export this view (CSV)'}
    </Button>
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
