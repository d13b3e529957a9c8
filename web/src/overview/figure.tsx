import { Skeleton, Tooltip } from '@mantine/core';
import { IconAlertTriangle, IconCheck, IconInfoCircle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Metric, MetricName } from '../api/types.js';
import { dayOnly } from '../time/format.js';
import { countText, intervalText, valueText, withUnit } from './metric-format.js';
import { trendQuery } from './metrics.queries.js';
import type { MetricsSearch } from './metrics.search.js';

const Spark = lazy(() => import('./spark.js').then((module) => ({ default: module.Spark })));

interface FigureProps {
  name: MetricName;
  metric: Metric;
  search: MetricsSearch;
}

/** One number with all it takes to judge it: what was counted, how sure it is, the aim, the definition, and the way to the records. */
export function Figure({ name, metric, search }: FigureProps): ReactNode {
  const interval = intervalText(metric);
  return (
    <article className="figure">
      <h2 className="figure-name">
        {metric.label}
        <Tooltip label={metric.formula}>
          <button type="button" className="figure-info" aria-label={`${metric.label}: ${metric.formula}`}>
            <IconInfoCircle size={15} aria-hidden="true" />
          </button>
        </Tooltip>
      </h2>
      <p className="figure-value">{valueText(metric)}</p>
      <p>
        <Link to="/overview/$name" params={{ name }} search={search} className="figure-count">
          {countText(metric)}
        </Link>
      </p>
      <p className="small dim">{interval === null ? 'no interval' : `95 % interval ${interval}`}</p>
      <Target metric={metric} />
      <Trend name={name} metric={metric} search={search} />
      {metric.alarm !== null && <p className="small figure-alarm">{metric.alarm}</p>}
      {metric.note !== null && <p className="small dim">{metric.note}</p>}
    </article>
  );
}

function Target({ metric: { target, value, valid, unit } }: { metric: Metric }): ReactNode {
  if (target === null) return <p className="small dim">no target set</p>;
  const aim = `target ${withUnit(target, unit)}`;
  if (value === null || !valid) return <p className="small dim">{aim}</p>;
  const met = value >= target;
  return (
    <p className="small figure-target" data-tone={met ? 'good' : 'late'}>
      {met ? <IconCheck size={14} aria-hidden="true" /> : <IconAlertTriangle size={14} aria-hidden="true" />}
      {aim}: {met ? 'met' : 'missed'}
    </p>
  );
}

function Trend({ name, metric, search }: FigureProps): ReactNode {
  const trend = useQuery(trendQuery(name, search)).data;
  const points = trend?.points ?? [];
  if (trend && points.filter((point) => point.value !== null).length < 2)
    return <div className="figure-trend small dim">too few points for a line</div>;
  const words = points.map((point) => `${dayOnly(point.from)}: ${valueText({ value: point.value, unit: metric.unit })}`).join('; ');
  return (
    <div
      className="figure-trend"
      {...(trend ? { role: 'img', 'aria-label': `By ${trend.bucket}. ${words}`, title: words.replaceAll('; ', '\n') } : {})}
    >
      <Suspense fallback={<Skeleton height={44} />}>
        {trend ? <Spark values={points.map((point) => point.value)} /> : <Skeleton height={44} />}
      </Suspense>
    </div>
  );
}
