import { useCallback, useEffect, useState } from 'react';
import type { RecoveryCase } from '../api/types.js';
import { nowMs, useNow } from '../time/clock.js';
import { layOut, pendingOf, sectionsOf, type Layout, type Section } from './sections.js';

interface LaidOut {
  sections: Section[];
  pending: { fresh: number; moved: number };
  layOutAgain(): void;
}

const nothing: Layout = { key: '', order: [], placed: new Map() };

/** When this person last came to the screen: opened it, or returned to its tab. */
export function useArrivedAt(): number {
  const [arrivedAt, setArrivedAt] = useState(() => Date.now());
  useEffect(() => {
    const onChange = (): void => {
      if (document.visibilityState === 'visible') setArrivedAt(Date.now());
    };
    document.addEventListener('visibilitychange', onChange);
    return () => document.removeEventListener('visibilitychange', onChange);
  }, []);
  return arrivedAt;
}

/**
 * Keeps rows where they are while their content stays fresh: a row must not slip away under the pointer. A change of `key` (other
 * filters, the first answer after coming back) lays out anew by itself; everything else waits for `layOutAgain`.
 */
export function useLayout(cases: readonly RecoveryCase[], key: string): LaidOut {
  const now = useNow();
  const [layout, setLayout] = useState<Layout>(nothing);
  const [again, setAgain] = useState(false);
  const isFirst = layout.key !== key || (layout.order.length === 0 && cases.length > 0);
  let current = layout;
  if (isFirst || again) {
    current = layOut(cases, nowMs(), cases.length === 0 ? '' : key);
    if (cases.length > 0) setLayout(current);
    if (again) setAgain(false);
  }
  const layOutAgain = useCallback(() => setAgain(true), []);
  return { sections: sectionsOf(cases, current), pending: pendingOf(cases, current, now), layOutAgain };
}
