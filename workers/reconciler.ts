import type { Logger } from 'pino';
import { reconcileOnce, type ReconcileDeps } from '../activities/dispatch/reconcile.js';
import { faultName } from '../prisma/stores/database-fault.js';
import { repeat, type Repeated } from './repeat.js';

const everyMs = 30_000;

export interface ReconcilerDeps extends ReconcileDeps {
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Looks for unclear messages twice a minute until it is stopped. Several workers share the messages. A pass that fails is tried again. */
export function startReconciler(deps: ReconcilerDeps): Repeated {
  return repeat(everyMs, async () => {
    try {
      const counts = await reconcileOnce(deps);
      if (counts.looked > 0) deps.log.info(counts, 'looked for unclear messages');
    } catch (error) {
      deps.log.warn({ fault: faultName(error) }, 'looking for unclear messages failed; the next pass tries again');
    }
  });
}
