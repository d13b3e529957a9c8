import type { Logger } from 'pino';
import type { DispatchDeps } from '../../activities/dispatch/dispatch.js';
import { sendPersonal, tellCaseNews } from '../../activities/personal-dispatch.js';
import { listCaseNews } from '../../prisma/stores/personal-news.store.js';
import { faultName } from '../../prisma/stores/database-fault.js';
import { listDuePersonal } from '../../prisma/stores/personal-message.store.js';
import { listSettledMeanwhile, settlePersonal } from '../../prisma/stores/personal-settle.store.js';
import { repeat, type Repeated } from '../repeat.js';

const everyMs = 2_000;
// What one pass does of each kind at most; the rest is due again with the next.
const limit = 50;

export interface PersonalLoopDeps extends DispatchDeps {
  publicUrl: string;
  log: Pick<Logger, 'info' | 'warn'>;
}

/**
 * Sends what people wrote, takes in what became of it, and tells the people of the cases what is new. Of several workers each message is sent
 * by one. Gives how many messages went out.
 */
export async function passPersonal(deps: PersonalLoopDeps): Promise<number> {
  const { db, clock, log } = deps;
  let sent = 0;
  const attempt = async (id: string, what: string, work: () => Promise<unknown>): Promise<void> => {
    try {
      if ((await work()) === 'sent') sent += 1;
    } catch (error) {
      log.warn({ id, fault: faultName(error) }, `${what}; the next pass tries again`);
    }
  };
  for (const id of await listDuePersonal(db, clock(), limit))
    await attempt(id, 'a person’s message was not sent', () => sendPersonal(deps, id));
  for (const id of await listSettledMeanwhile(db, clock(), limit))
    await attempt(id, 'a message was not settled', () => settlePersonal(db, id, clock()));
  const messages = sent;
  for (const item of await listCaseNews(db, limit)) await attempt(item.id, 'news of a case were not told', () => tellCaseNews(deps, item));
  return messages;
}

/** Does so until it is stopped. */
export function startPersonal(deps: PersonalLoopDeps): Repeated {
  return repeat(() => passPersonal(deps), { everyMs, log: deps.log, what: 'sending what people wrote' });
}
