import type { Logger } from 'pino';
import { faultName } from '../prisma/stores/database-fault.js';

/** Something that is done again and again. */
export interface Repeated {
  /** Resolves when the pass under way is over; none follows. */
  stop(): Promise<void>;
}

/** Runs `pass` again and again, one after the other, until it is stopped. A pass that fails is logged and tried again with the next. */
export function repeat(
  pass: () => Promise<unknown>,
  { everyMs: pauseMs, log, what }: { everyMs: number; log: Pick<Logger, 'warn'>; what: string },
): Repeated {
  let underWay: Promise<void> | null = null;
  const timer = setInterval(() => {
    underWay ??= pass()
      .then(
        () => undefined,
        (error: unknown) => log.warn({ fault: faultName(error) }, `${what} failed; the next pass tries again`),
      )
      .finally(() => {
        underWay = null;
      });
  }, pauseMs);
  return {
    async stop() {
      clearInterval(timer);
      await underWay;
    },
  };
}
