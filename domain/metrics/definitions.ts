import { minimumRatings } from './interval.js';

export type MetricUnit = 'percent' | 'rating' | 'hours';

export interface MetricDefinition {
  /** Heading on screens. */
  label: string;
  /** The formula in words, shown beside every value. */
  formula: string;
  unit: MetricUnit;
  /** What to aim for; null where the company has to know itself. */
  target: { direction: 'at_least' | 'at_most'; value: number } | null;
  /** When to worry, and where to look first. */
  alarm: { when: 'below' | 'above'; value: number; likelyCause: string | null } | null;
  /** Fewest records the value may be ranked or alarmed on. */
  minimumN: number;
}

const atLeast = (value: number): MetricDefinition['target'] => ({ direction: 'at_least', value });
const atMost = (value: number): MetricDefinition['target'] => ({ direction: 'at_most', value });
const shared = { target: null, alarm: null, minimumN: minimumRatings } as const;

/** Every number of the product: its one definition. Source: the metrics page of the documentation. */
export const metricDefinitions = {
  csat: { ...shared, label: 'Customer satisfaction', formula: 'first ratings of 4 or 5 / all first ratings x 100', unit: 'percent' },
  averageRating: { ...shared, label: 'Average rating', formula: 'mean of the first ratings', unit: 'rating' },
  nps: { ...shared, label: 'Net Promoter Score', formula: 'percent of first ratings of 9 or 10 minus percent of 0 to 6', unit: 'rating' },
  ces: { ...shared, label: 'Customer effort', formula: 'mean of the first ratings on the scale from 1 to 7', unit: 'rating' },
  bottomBox: { ...shared, label: 'Low scores', formula: 'first ratings at or under the low-score threshold of the policy / all first ratings x 100', unit: 'percent' },
  responseRate: {
    ...shared,
    label: 'Response rate',
    formula: 'responses / invitations sent and not reported undelivered x 100',
    unit: 'percent',
    target: atLeast(20),
    alarm: { when: 'below', value: 15, likelyCause: 'the answers are likely skewed' },
  },
  surveyToContactRatio: {
    ...shared,
    label: 'Surveys per contact',
    formula: 'invitations sent / interactions x 100',
    unit: 'percent',
    target: atMost(60),
    alarm: { when: 'above', value: 60, likelyCause: 'surveying too often' },
  },
  recoveryRate: {
    ...shared,
    label: 'Recovery rate (outreach in time)',
    formula: 'low scores with a first personal outreach within 24 hours of the rating / low scores whose 24 hours are over or that were reached x 100',
    unit: 'percent',
    target: atLeast(80),
    alarm: { when: 'below', value: 50, likelyCause: 'alerts or manager capacity' },
  },
  recoveryRateEligible: {
    ...shared,
    label: 'Recovery rate without do-not-contact',
    formula: 'the recovery rate, leaving out cases closed by an approved do-not-contact decision',
    unit: 'percent',
    target: atLeast(80),
  },
  upgradeRate: {
    ...shared,
    label: 'Upgrade rate',
    formula: 'recovered cases with a second rating higher than the first / recovered cases asked for one x 100',
    unit: 'percent',
    target: atLeast(40),
    alarm: { when: 'below', value: 30, likelyCause: 'the approach of the outreach' },
  },
  upgradeRateOfAll: {
    ...shared,
    label: 'Upgrade rate of all recovered',
    formula: 'recovered cases with a second rating higher than the first / all recovered cases x 100',
    unit: 'percent',
  },
  recoveryCsat: {
    ...shared,
    label: 'Rating after recovery',
    formula: 'mean of the second ratings',
    unit: 'rating',
    target: atLeast(4.2),
    alarm: { when: 'below', value: 4, likelyCause: 'problems are not really being resolved' },
  },
  meanUplift: { ...shared, label: 'Mean uplift', formula: 'mean of second rating minus first rating', unit: 'rating' },
  promotedShare: { ...shared, label: 'Top second ratings', formula: 'second ratings of 5 of 5 / all second ratings x 100', unit: 'percent' },
  resolutionTime: { ...shared, label: 'Time to close', formula: 'median and 90th percentile from the low rating to the closed case', unit: 'hours' },
  outreachEngagementRate: {
    ...shared,
    label: 'Outreach answered',
    formula: 'cases in which the customer answered an outreach / cases with an outreach x 100',
    unit: 'percent',
  },
  agentAcknowledgementRate: {
    ...shared,
    label: 'Acknowledged by the agent',
    formula: 'low scores acknowledged by their agent within 48 hours / low scores x 100',
    unit: 'percent',
  },
  fcr: {
    ...shared,
    label: 'First contact resolution',
    formula:
      'interactions resolved once, not reopened, without a further contact of the same customer about the same issue type in 14 days / interactions resolved at least 14 days ago x 100',
    unit: 'percent',
  },
  reopenRate: {
    ...shared,
    label: 'Reopened',
    formula: 'resolved interactions reopened within 7 days / resolved interactions x 100',
    unit: 'percent',
    target: atMost(15),
  },
  repeatContactRate: {
    ...shared,
    label: 'Repeat contacts',
    formula: 'interactions followed within 14 days by another of the same customer and issue type / interactions x 100',
    unit: 'percent',
  },
  driverShare: {
    ...shared,
    label: 'Share of a driver',
    formula: 'low scores that carry the driver / low scores with a comment x 100; a comment may carry several',
    unit: 'percent',
  },
} as const satisfies Record<string, MetricDefinition>;

export type MetricName = keyof typeof metricDefinitions;

export type CsatBand = 'critical' | 'average' | 'good' | 'top';

/** The band of a CSAT in percent; null when it rests on too few ratings to be judged. */
export function band(csat: number | null, n: number): CsatBand | null {
  if (csat === null || n < minimumRatings) return null;
  if (csat < 70) return 'critical';
  if (csat < 80) return 'average';
  return csat < 90 ? 'good' : 'top';
}

/** The alarm a value raises, with its likely cause; null for none, or for a value on too few records. */
export function alarmOf(name: MetricName, value: number | null, n: number): { message: string } | null {
  const { label, alarm, minimumN, unit }: MetricDefinition = metricDefinitions[name];
  if (value === null || alarm === null || n < minimumN) return null;
  if (alarm.when === 'below' ? value >= alarm.value : value <= alarm.value) return null;
  const limit = unit === 'percent' ? `${alarm.value} %` : String(alarm.value);
  return { message: `${label} ${alarm.when} ${limit}${alarm.likelyCause === null ? '' : `: ${alarm.likelyCause}`}` };
}
