import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { compact } from '../../api/client.js';
import type { FollowUpPolicy } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { nowMs } from '../../time/clock.js';
import { screenZone } from '../../time/format.js';
import { periodOf } from './period.js';
import { useStartSimulation } from './simulations.queries.js';

const spans = [
  { value: '30', label: 'Last 30 days' },
  { value: '90', label: 'Last 90 days' },
  { value: 'dates', label: 'Between two days' },
];

const names: Record<FollowUpPolicy['status'], string> = { draft: ', the draft', published: ', live', superseded: '' };

/** What to try, on which time, with how many hands. The draft first: that is what one wants to know about. */
export function StartSimulation({ policyKey, versions }: { policyKey: string; versions: readonly FollowUpPolicy[] }): ReactNode {
  const navigate = useNavigate();
  const start = useStartSimulation();
  const draft = versions.find(({ status }) => status === 'draft');
  const [version, setVersion] = useState(String((draft ?? versions[0])?.version ?? ''));
  const [span, setSpan] = useState('90');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const [capacity, setCapacity] = useState('');
  const isLive = versions.some((each) => each.status === 'published' && String(each.version) === version);
  const period = span === 'dates' ? { from, to } : { days: Number(span) };
  const isBackwards = span === 'dates' && from !== '' && to !== '' && periodOf(period, 0) === null;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const instants = periodOf(period, nowMs());
    if (instants === null) return;
    const capacityPerDay = capacity === '' ? undefined : Number(capacity);
    start.mutate(
      { policy: { key: policyKey, version: Number(version) }, ...instants, ...compact({ capacityPerDay }) },
      { onSuccess: ({ id }) => void navigate({ to: '/policies/$key/simulations/$id', params: { key: policyKey, id } }) },
    );
  };
  return (
    <form className="panel" aria-labelledby="try" onSubmit={onSubmit}>
      <h2 id="try">Try a version on the past</h2>
      <div className="simulation-form">
        <NativeSelect
          label="Version"
          description="What would have decided"
          data={versions.map((each) => ({ value: String(each.version), label: `Version ${each.version}${names[each.status]}` }))}
          value={version}
          onChange={(event) => setVersion(event.currentTarget.value)}
        />
        <NativeSelect
          label="Period"
          description="Whose resolutions are decided again"
          data={spans}
          value={span}
          onChange={(event) => setSpan(event.currentTarget.value)}
        />
        {span === 'dates' && (
          <>
            <TextInput
              type="date"
              label="From"
              description={screenZone}
              required
              value={from}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label="To"
              description="This day included"
              required
              value={to}
              error={isBackwards ? 'Ends before it begins: choose a later day.' : undefined}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          </>
        )}
        <TextInput
          type="number"
          label="First outreaches a day"
          description="Empty: as many as were observed"
          min={0}
          max={100_000}
          step="any"
          value={capacity}
          onChange={(event) => setCapacity(event.currentTarget.value)}
        />
        <Button type="submit" size="sm" leftSection={<IconPlayerPlay size={14} />} loading={start.isPending} disabled={isBackwards}>
          Simulate
        </Button>
      </div>
      {isLive && (
        <p className="small dim">
          This version is live: held against itself it shows no difference. Edit the policy to have a draft to try.
        </p>
      )}
      {start.isError && <ProblemAlert error={start.error} />}
    </form>
  );
}
