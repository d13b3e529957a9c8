import type { Logger } from 'pino';
import type { DispatchDeps } from './dispatch/dispatch.js';
import type { CommentReaders } from './theming/read-comment.js';

/** What activities are given by the worker; tests give their own. */
export interface ActivityDeps extends DispatchDeps {
  log: Pick<Logger, 'info' | 'warn' | 'error'>;
  /** Where customers and staff reach Amends, without a slash at the end. */
  publicUrl: string;
  /** Starts the clock of a case, once; calling it again is harmless. */
  startClock: (caseId: string) => Promise<void>;
}

/** For activities that read comments. */
export interface ReadingActivityDeps extends ActivityDeps {
  reading: CommentReaders;
}
