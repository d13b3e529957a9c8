import { compact } from '../api/client.js';
import type { MetricsQuery } from '../api/types.js';
import { channels, type Channel } from '../interactions/interactions.search.js';
import { oneOf, textIn } from '../parts/search-fields.js';

/** What governs every figure on a page of numbers. `days` is a span that ends now; `from` and `to` are days, both inclusive. */
export interface MetricsSearch {
  days?: '7' | '30' | '90' | '365';
  from?: string;
  to?: string;
  channel?: Channel;
  team?: string;
  agent?: string;
  by?: 'channel' | 'agent' | 'team' | 'issueType' | 'segment';
}

const spans = ['7', '30', '90', '365'] as const;
export const cuts = ['team', 'channel', 'agent', 'issueType', 'segment'] as const;
const isDay = (text: string | undefined): boolean =>
  text !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

export function metricsSearch(raw: Record<string, unknown>): MetricsSearch {
  const days = textIn(raw, 'days');
  const from = textIn(raw, 'from');
  const to = textIn(raw, 'to');
  return compact({
    days: spans.find((span) => span === days),
    from: isDay(from) ? from : undefined,
    to: isDay(to) ? to : undefined,
    channel: oneOf(channels, raw, 'channel'),
    team: textIn(raw, 'team'),
    agent: textIn(raw, 'agent'),
    by: oneOf(cuts, raw, 'by'),
  });
}

const dayMs = 24 * 60 * 60_000;

/** The API's query for a view. The end of an open span is rounded up to the minute, so that panels share their answers. */
export function metricsQueryOf(search: MetricsSearch, now: number): MetricsQuery {
  const end = Math.ceil(now / 60_000) * 60_000;
  const from = search.from === undefined ? undefined : new Date(`${search.from}T00:00`).toISOString();
  const to = search.to === undefined ? undefined : new Date(new Date(`${search.to}T00:00`).getTime() + dayMs).toISOString();
  const start = new Date(Date.parse(to ?? new Date(end).toISOString()) - Number(search.days ?? '30') * dayMs).toISOString();
  const { channel, team, agent } = search;
  return compact({ from: from ?? start, to, channel, team, agent });
}
