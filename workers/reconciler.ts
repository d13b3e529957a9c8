import type { Logger } from 'pino';
import { reconcileOnce, type ReconcileDeps } from '../activities/dispatch/reconcile.js';
import { repeat, type Repeated } from './repeat.js';

const everyMs = 30_000;

export interface ReconcilerDeps extends ReconcileDeps {
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Looks for unclear messages twice a minute until it is stopped. Several workers share the messages. */
export function startReconciler(deps: ReconcilerDeps): Repeated {
  const pass = async (): Promise<void> => {
    const counts = await reconcileOnce(deps);
    if (counts.looked > 0) deps.log.info(counts, 'looked for unclear messages');
  };
  return repeat(pass, { everyMs, log: deps.log, what: 'looking for unclear messages' });
}
