import { IconAlertTriangle, IconCheck, IconClock, IconPlayerStop, IconProgress, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { PolicySimulation } from '../../api/types.js';

const statuses: Record<PolicySimulation['status'], { label: string; icon: TablerIcon; tone: string }> = {
  queued: { label: 'Waiting to start', icon: IconClock, tone: 'calm' },
  running: { label: 'Running', icon: IconProgress, tone: 'accent' },
  done: { label: 'Done', icon: IconCheck, tone: 'good' },
  failed: { label: 'Failed', icon: IconAlertTriangle, tone: 'late' },
  cancelled: { label: 'Cancelled', icon: IconPlayerStop, tone: 'calm' },
};

export function SimulationStatus({ of: { status, progress } }: { of: Pick<PolicySimulation, 'status' | 'progress'> }): ReactNode {
  const { label, icon: Icon, tone } = statuses[status];
  return (
    <span className="tag" data-tone={tone}>
      <Icon size={13} aria-hidden="true" />
      {label}
      {status === 'running' && `, ${progress.percent} %`}
    </span>
  );
}
