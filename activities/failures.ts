import { ApplicationFailure } from '@temporalio/activity';
import type { DispatchOutcome } from './dispatch/dispatch.js';

/** Codes of activity failures, and whether trying again can help. Messages hold codes and ids only: they are kept in histories. */
const failures = {
  /** The provider did not take the message now, or another attempt is at it. */
  provider_busy: { retryable: true },
  /** An SMS or a call that an outage or a resolution at night brought into the customer's quiet hours; tried again when they are over. */
  quiet_hours: { retryable: true },
  /** A row that the workflow relies on is not there: erased, or removed sample data. */
  record_gone: { retryable: false },
} as const;

export type FailureCode = keyof typeof failures;

/** The one way in which an activity fails on purpose. */
export function activityFailure(code: FailureCode, entityId: string, retryAfterMs?: number): ApplicationFailure {
  const retry = retryAfterMs === undefined ? {} : { nextRetryDelay: retryAfterMs };
  return ApplicationFailure.create({ message: `${code} ${entityId}`, type: code, nonRetryable: !failures[code].retryable, ...retry });
}

/** A busy provider becomes a retry by Temporal; everything else is an outcome that the workflow reads. */
export function settled(outcome: DispatchOutcome, entityId: string): Exclude<DispatchOutcome, 'busy'> {
  if (outcome === 'busy') throw activityFailure('provider_busy', entityId);
  return outcome;
}
