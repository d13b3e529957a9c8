import type { Logger } from 'pino';
import { sendStaffMessage, type AlertDeps } from '../activities/alert-dispatch.js';
import { faultName } from '../prisma/stores/database-fault.js';
import { listDueRecipients, listUnsentMessages, makeMessages } from '../prisma/stores/staff-message.store.js';
import { repeat, type Repeated } from './repeat.js';

const everyMs = 5_000;
// What one pass takes up at most; the rest is due again at once with the next.
const limit = 200;

export interface AlertLoopDeps extends AlertDeps {
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Makes messages of what has waited long enough, and sends what is to be sent. Of several workers each message is sent by one. Gives how many went out. */
export async function sendDueAlerts(deps: AlertLoopDeps): Promise<number> {
  const { db, clock, log } = deps;
  for (const recipient of await listDueRecipients(db, clock(), limit)) await makeMessages(db, recipient, clock());
  let sent = 0;
  for (const messageId of await listUnsentMessages(db, clock(), limit)) {
    try {
      if ((await sendStaffMessage(deps, messageId)) === 'sent') sent += 1;
    } catch (error) {
      log.warn({ messageId, fault: faultName(error) }, 'a message to staff was not sent; the next pass tries again');
    }
  }
  return sent;
}

/** Sends what is due until it is stopped. */
export function startAlerts(deps: AlertLoopDeps): Repeated {
  return repeat(() => sendDueAlerts(deps), { everyMs, log: deps.log, what: 'telling staff of cases' });
}
