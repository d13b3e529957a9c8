import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Database } from '../../prisma/client.js';
import { dispatchHealth } from '../../prisma/stores/dispatch-read.store.js';
import { countDispatchesByStatus, relayLag } from '../../prisma/stores/relay-lag.store.js';
import { themingUsage } from '../../prisma/stores/theming-usage.store.js';

export interface ApiMetrics {
  contentType: string;
  observe(request: { method: string; route: string; status: number; seconds: number }): void;
  text(): Promise<string>;
}

/** Figures of one API process, and of the queues that all processes share. Labels are route patterns and statuses, never ids. */
export function apiMetrics(db: Database, clock: () => Date): ApiMetrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: 'amends_http_request_seconds',
    help: 'Time to answer, by route pattern and status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5],
    registers,
  });
  const lagSeconds = new Gauge({ name: 'amends_relay_lag_seconds', help: 'Age of the oldest event or signal that did not reach Temporal.', registers });
  const waiting = new Gauge({ name: 'amends_relay_waiting', help: 'Events and signals that did not reach Temporal.', registers });
  const parked = new Gauge({ name: 'amends_intake_parked', help: 'Events that could not be understood and wait for a person.', registers });
  const dispatches = new Gauge({ name: 'amends_dispatches', help: 'Messages by status.', labelNames: ['status'] as const, registers });
  const dispatchWait = new Gauge({ name: 'amends_dispatch_waiting_seconds', help: 'Age of the oldest message that no provider took yet.', registers });
  const givenUp = new Gauge({ name: 'amends_dispatches_given_up', help: 'Messages of which nobody found out whether they were sent; they wait for a person.', registers });
  const readings = new Counter({
    name: 'amends_theming_comments_total',
    help: 'Comments that a theming provider was to read, by what came of it; all but `read` were read locally.',
    labelNames: ['provider', 'outcome'] as const,
    registers,
  });
  const sent = new Gauge({
    name: 'amends_theming_sent_this_month',
    help: 'Comments sent to a theming provider in this month of UTC, which the monthly budget goes by.',
    labelNames: ['provider'] as const,
    registers,
  });

  return {
    contentType: registry.contentType,
    observe: ({ method, route, status, seconds }) => duration.observe({ method, route, status: String(status) }, seconds),
    text: async () => {
      const [lag, counts, health, theming] = await Promise.all([
        relayLag(db, clock()),
        countDispatchesByStatus(db),
        dispatchHealth(db, clock()),
        themingUsage(db, clock()),
      ]);
      lagSeconds.set(lag.lagSeconds);
      waiting.set(lag.waiting);
      parked.set(lag.parked);
      dispatchWait.set(health.waitingSeconds);
      givenUp.set(health.givenUp);
      dispatches.reset();
      for (const { status, count } of counts) dispatches.set({ status }, count);
      readings.reset(); // the workers count in the database, which outlives each of them
      for (const { provider, outcome, comments } of theming.outcomes) readings.inc({ provider, outcome }, comments);
      sent.reset();
      for (const { provider, comments } of theming.sentThisMonth) sent.set({ provider }, comments);
      return registry.metrics();
    },
  };
}
