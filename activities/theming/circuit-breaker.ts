/** Keeps calls from a service that fails, so that an outage costs a few waits and not one for each comment. One per process. */
export interface CircuitBreaker {
  /** Whether a call may be made now. After a pause one may, as a trial; the next pause counts from it. */
  mayCall(now: Date): boolean;
  /** True where the service had been left alone before. */
  succeeded(): boolean;
  /** True where this failure begins a pause. */
  failed(now: Date): boolean;
}

export interface BreakerSettings {
  /** So many failures in a row begin a pause. */
  failures: number;
  pauseMs: number;
}

/** Five are no chance any more; a minute is short for an outage and long for a comment. */
export const usualBreaker: BreakerSettings = { failures: 5, pauseMs: 60_000 };

export function circuitBreaker({ failures, pauseMs }: BreakerSettings = usualBreaker): CircuitBreaker {
  let inARow = 0;
  let pausedUntilMs: number | null = null;
  return {
    mayCall(now) {
      if (pausedUntilMs === null) return true;
      if (now.getTime() < pausedUntilMs) return false;
      pausedUntilMs = now.getTime() + pauseMs; // others wait for what becomes of this one
      return true;
    },
    succeeded() {
      const wasPaused = pausedUntilMs !== null;
      inARow = 0;
      pausedUntilMs = null;
      return wasPaused;
    },
    failed(now) {
      inARow += 1;
      if (inARow < failures) return false;
      const begins = pausedUntilMs === null;
      pausedUntilMs = now.getTime() + pauseMs;
      return begins;
    },
  };
}
