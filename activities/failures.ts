import { ApplicationFailure } from '@temporalio/activity';
import type { DispatchOutcome } from './dispatch/dispatch.js';

/** Codes of activity failures, and whether trying again can help. Messages hold codes and ids only: they are kept in histories. */
const failures = {
  /** The provider did not take the message now, or another attempt is at it. */
  provider_busy: { retryable: true },
  /** A row that the workflow relies on is not there: erased, or removed sample data. */
  record_gone: { retryable: false },
} as const;

export type FailureCode = keyof typeof failures;

/** The one way in which an activity fails on purpose. */
export function activityFailure(code: FailureCode, entityId: string): ApplicationFailure {
  return ApplicationFailure.create({ message: `${code} ${entityId}`, type: code, nonRetryable: !failures[code].retryable });
}

/** A busy provider becomes a retry by Temporal; everything else is an outcome that the workflow reads. */
export function settled(outcome: DispatchOutcome, entityId: string): Exclude<DispatchOutcome, 'busy'> {
  if (outcome === 'busy') throw activityFailure('provider_busy', entityId);
  return outcome;
}
