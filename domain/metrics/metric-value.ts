import { alarmOf, band, metricDefinitions, type CsatBand, type MetricDefinition, type MetricName, type MetricUnit } from './definitions.js';
import { meanInterval, validityOf, wilson, type Interval } from './interval.js';

/** Every number that is counted on records of its own; the share of a driver is counted per driver. */
export const measuredMetrics = [
  'csat',
  'averageRating',
  'nps',
  'ces',
  'bottomBox',
  'responseRate',
  'surveyToContactRatio',
  'recoveryRate',
  'recoveryRateEligible',
  'upgradeRate',
  'upgradeRateOfAll',
  'recoveryCsat',
  'meanUplift',
  'promotedShare',
  'resolutionTime',
  'outreachEngagementRate',
  'agentAcknowledgementRate',
  'fcr',
  'reopenRate',
  'repeatContactRate',
] as const satisfies readonly MetricName[];
export type MeasuredMetric = (typeof measuredMetrics)[number];

/** What the database counts over the records of one number. */
export interface Counted {
  records: number;
  hits: number;
  /** Over the records' values; null for shares. */
  sum: number | null;
  deviation: number | null;
  median: number | null;
  p90: number | null;
  /**
   * Where an agent's numbers are counted: the records and hits by the agent's share of each, and the sum of the shares' squares; `sum` goes by
   * the shares then. Absent or null where every record counts whole.
   */
  credit?: { records: number; hits: number; squares: number } | null;
}

export const nothingCounted: Counted = { records: 0, hits: 0, sum: null, deviation: null, median: null, p90: null };

/** A number as screens and the API show it. */
export interface MetricValue {
  value: number | null;
  numerator: number;
  /** Of an agent's numbers the sum of the shares; else the records. */
  denominator: number;
  /** The records that it rests on, each counted once. */
  n: number;
  interval: Interval | null;
  valid: boolean;
  note: string | null;
  formula: string;
  label: string;
  unit: MetricUnit;
  target: number | null;
  band: CsatBand | null;
  alarm: string | null;
}

const means = new Set<MetricName>(['averageRating', 'nps', 'ces', 'recoveryCsat', 'meanUplift']);
const restOnAnswers = new Set<MetricName>(['csat', 'averageRating', 'nps', 'ces', 'bottomBox']);

/** Whether a number is a share of records, a mean over them, or their middle. */
export function kindOf(name: MetricName): 'share' | 'mean' | 'median' {
  if (name === 'resolutionTime') return 'median';
  return means.has(name) ? 'mean' : 'share';
}

/**
 * The value of a number with its interval, validity, band and alarm.
 * @param responseRate percent of the delivered invitations that were answered, in the same scope; null when there were none
 */
export function metricValue(name: MetricName, counted: Counted, responseRate: number | null): MetricValue {
  const definition: MetricDefinition = metricDefinitions[name];
  const { label, formula, unit, target } = definition;
  const worth = worthOf(name, counted);
  const skewedBy = restOnAnswers.has(name) || name === 'responseRate' ? responseRate : null;
  const { valid, note } = validityOf({ ratings: counted.records, responseRate: skewedBy });
  return {
    ...worth,
    numerator: rounded(worth.numerator),
    denominator: rounded(counted.credit?.records ?? counted.records),
    n: counted.records,
    valid,
    note: [note, p90Note(counted)].filter((part) => part !== null).join('; ') || null,
    formula,
    label,
    unit,
    target: target?.value ?? null,
    band: name === 'csat' && valid ? band(worth.value, counted.records) : null,
    alarm: alarmOf(name, worth.value, counted.records)?.message ?? null,
  };
}

type Worth = Pick<MetricValue, 'value' | 'numerator' | 'interval'>;

function worthOf(name: MetricName, { records: wholeRecords, hits: wholeHits, sum, deviation, median, credit }: Counted): Worth {
  const kind = kindOf(name);
  const { records, hits } = credit ?? { records: wholeRecords, hits: wholeHits };
  const effective = credit ? effectiveRecords(credit) : records;
  if (kind === 'share') {
    return {
      value: records === 0 ? null : (100 * hits) / records,
      numerator: hits,
      interval: records === 0 ? null : wilson((hits / records) * effective, effective),
    };
  }
  if (kind === 'median') return { value: median, numerator: records, interval: null };
  // A promoter counts 100 and a detractor -100, so that their mean is the score in points.
  const numerator = name === 'nps' ? (sum ?? 0) / 100 : (sum ?? 0);
  if (records === 0 || sum === null) return { value: null, numerator, interval: null };
  return {
    value: sum / records,
    numerator,
    interval: deviation === null ? null : meanInterval(Math.round(effective), sum / records, deviation),
  };
}

/** Thirds of a rating are shown as 0.333. */
const rounded = (sum: number): number => Math.round(sum * 1_000) / 1_000;

/** On how many whole records as many shares rest (Kish's effective sample size): ten halves of ten ratings say as much as ten ratings. */
function effectiveRecords({ records, squares }: { records: number; squares: number }): number {
  return squares === 0 ? 0 : records ** 2 / squares;
}

function p90Note({ p90 }: Counted): string | null {
  return p90 === null ? null : `90 % within ${p90.toFixed(1)} hours`;
}
