import { Button } from '@mantine/core';
import { IconArrowsLeftRight } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { FollowUpPolicy } from '../../api/types.js';
import { FilterSelect } from '../../parts/filter-select.js';
import { Filters } from '../../parts/filters.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { ChangesList } from './changes-list.js';
import { diffQuery } from './versions.queries.js';

interface VersionDiffProps {
  policyKey: string;
  versions: readonly FollowUpPolicy[];
  sides: { from: number; to: number };
  onChange(sides: { from: number; to: number }): void;
}

/** Two versions side by side: every difference between them. */
export function VersionDiff({ policyKey, versions, sides, onChange }: VersionDiffProps): ReactNode {
  const { from, to } = sides;
  const diff = useQuery(diffQuery(policyKey, from, to));
  const options = versions.map(({ version, status }) => ({ value: String(version), label: `Version ${version}${notes[status]}` }));
  return (
    <section className="panel" aria-labelledby="diff">
      <div className="row diff-head">
        <h2 id="diff" className="grow">
          What changes from version {from} to version {to}
        </h2>
        <Filters>
          <FilterSelect
            label="From version"
            value={String(from)}
            options={options}
            onChange={(next) => onChange({ from: Number(next), to })}
          />
          <FilterSelect label="To version" value={String(to)} options={options} onChange={(next) => onChange({ from, to: Number(next) })} />
          <Button variant="default" leftSection={<IconArrowsLeftRight size={14} />} onClick={() => onChange({ from: to, to: from })}>
            Swap
          </Button>
        </Filters>
      </div>
      {diff.isPending && <RowsSkeleton rows={3} height={24} />}
      {diff.isError && <ProblemAlert error={diff.error} onRetry={() => void diff.refetch()} />}
      {diff.data && <ChangesList changes={diff.data.changes} />}
    </section>
  );
}

const notes: Record<FollowUpPolicy['status'], string> = { draft: ', draft', published: ', live', superseded: '' };
