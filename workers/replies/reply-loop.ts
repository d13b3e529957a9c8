import type { Logger } from 'pino';
import type { DispatchDeps } from '../../activities/dispatch/dispatch.js';
import { sendReply } from '../../activities/reply-dispatch.js';
import { faultName } from '../../prisma/stores/database-fault.js';
import { listOwedAnswers } from '../../prisma/stores/owed-answer.store.js';
import { repeat, type Repeated } from '../repeat.js';

const everyMs = 2_000;
// What one pass sends at most; the rest is due again at once with the next.
const limit = 50;

export interface ReplyLoopDeps extends DispatchDeps {
  publicUrl: string;
  log: Pick<Logger, 'info' | 'warn'>;
}

/** Sends the answers that are owed to customers; of several workers each message is sent by one. Gives how many went out. */
export async function sendOwedReplies(deps: ReplyLoopDeps): Promise<number> {
  let sent = 0;
  for (const inboundId of await listOwedAnswers(deps.db, deps.clock(), limit)) {
    try {
      if ((await sendReply(deps, inboundId)) === 'sent') sent += 1;
    } catch (error) {
      deps.log.warn({ inboundId, fault: faultName(error) }, 'an answer to a customer was not sent; the next pass tries again');
    }
  }
  return sent;
}

/** Sends owed answers until it is stopped. */
export function startReplies(deps: ReplyLoopDeps): Repeated {
  return repeat(() => sendOwedReplies(deps), { everyMs, log: deps.log, what: 'sending answers to customers' });
}
