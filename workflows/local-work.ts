import type { ActivityOptions, LocalActivityOptions } from '@temporalio/workflow';

/**
 * One short transaction, harmless to repeat by its ids: run inside the workflow task, which costs one event instead of six.
 * It is retried without end, since an outage of the database must not fail a workflow.
 */
export const shortDatabaseWork = {
  startToCloseTimeout: '10s', // a lock on a busy customer is waited for; more means that the database is in trouble
  retry: { initialInterval: '200ms', maximumInterval: '5m' },
  // Longer waits become timers of the server: held open in the worker, each eight seconds of an outage would cost three events.
  localRetryThreshold: '5s',
} satisfies LocalActivityOptions;

/** Talks to a provider. Safe to retry without end: the dispatch key makes it happen once. */
export const sending = {
  startToCloseTimeout: '60s', // above the provider clients' own 30 s, so that an unclear answer is seen rather than cut off
  retry: { initialInterval: '1s', maximumInterval: '5m' },
} satisfies ActivityOptions;

/** Asks a provider, three times ten seconds at most, and ends in a reading whatever it says: only the database can make it fail. */
export const readingByProvider = {
  startToCloseTimeout: '60s',
  retry: { initialInterval: '1s', maximumInterval: '5m' },
} satisfies ActivityOptions;
