import { IconCalculator, IconListNumbers } from '@tabler/icons-react';
import type { ReactNode } from 'react';

/** Tells a figure that was counted from one that rests on an assumption. */
export function Certainty({ is }: { is: 'counted' | 'assumed' }): ReactNode {
  const Icon = is === 'counted' ? IconListNumbers : IconCalculator;
  return (
    <span className="tag certainty" data-tone={is === 'counted' ? 'good' : 'soon'}>
      <Icon size={13} aria-hidden="true" />
      {is}
    </span>
  );
}
