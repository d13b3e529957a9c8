import type { Metric } from '../api/types.js';

const one = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
export const count = (value: number): string => new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 }).format(value);

export function valueText({ value, unit }: Pick<Metric, 'value' | 'unit'>): string {
  if (value === null) return '–';
  return withUnit(value, unit);
}

export function withUnit(value: number, unit: Metric['unit']): string {
  switch (unit) {
    case 'percent':
      return `${one.format(value)} %`;
    case 'hours':
      return `${one.format(value)} h`;
    case 'rating':
    case 'points':
      return two.format(value);
  }
}

/** "8 of 10" for shares, "from 10" for means. */
export function countText({ unit, numerator, denominator }: Metric): string {
  if (denominator === 0) return 'nothing to count yet';
  return unit === 'percent' ? `${count(numerator)} of ${count(denominator)}` : `from ${count(denominator)}`;
}

export function intervalText({ interval, unit }: Metric): string | null {
  return interval === null ? null : `${withUnit(interval.low, unit)} – ${withUnit(interval.high, unit)}`;
}
