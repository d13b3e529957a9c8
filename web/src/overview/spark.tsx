import { Sparkline } from '@mantine/charts';
import '@mantine/charts/styles.css';
import type { ReactNode } from 'react';

/** A chunk of its own: the chart library is larger than the rest of the page. */
export function Spark({ values }: { values: (number | null)[] }): ReactNode {
  return (
    <Sparkline
      h={44}
      data={values}
      curveType="monotone"
      color="var(--accent)"
      fillOpacity={0.18}
      strokeWidth={1.6}
      areaProps={{ isAnimationActive: false }}
    />
  );
}
