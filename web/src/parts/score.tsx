import type { ReactNode } from 'react';
import './score.css';

const scales = { csat: 5, nps: 10, ces: 7 } as const;
export type Instrument = keyof typeof scales;
export const scaleOf = (instrument: Instrument): number => scales[instrument];

/** A rating as a numeral on its scale, never by colour alone. */
export function Score({
  rating,
  instrument,
  low,
  size = 'small',
}: {
  rating: number;
  instrument: Instrument;
  low?: boolean;
  size?: 'small' | 'large';
}): ReactNode {
  return (
    <span className="score" data-size={size} data-low={low === true}>
      <span aria-hidden="true">{rating}</span>
      <small aria-hidden="true">/{scaleOf(instrument)}</small>
      <span className="visually-hidden">
        {rating} of {scaleOf(instrument)}
      </span>
    </span>
  );
}
