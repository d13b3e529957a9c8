import { Sparkline } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReactNode } from 'react';

/** A chunk of its own: the chart library is larger than the rest of the page. */
export function Spark({ values }: { values: (number | null)[] }): ReactNode {
  // The line shows the movement, so its floor is near the lowest value; the values themselves are told beside it.
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const floor = low - Math.max(0.5, (Math.max(...known) - low) * 0.4);
  const data = values.map((value) => (value === null ? null : value - floor));
  return (
    <Sparkline
      h={44}
      data={data}
      curveType="monotone"
      color="var(--accent)"
      fillOpacity={0.18}
      strokeWidth={1.6}
      areaProps={{ isAnimationActive: false }}
    />
  );
}
