import type { Logger } from 'pino';
import type { HeldMessage, MessageInbox } from '../../activities/adapters/inbox.port.js';
import type { Database } from '../../prisma/stores/database.js';
import { faultName } from '../../prisma/stores/database-fault.js';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { moveInboxCursor, readInboxCursor, understoodAmong, withInboxLock } from '../../prisma/stores/inbox-cursor.store.js';
import { repeat, type Repeated } from '../repeat.js';

const everyMs = 60_000;
// A callback that is under way or being repeated gets this long, so that a message is rarely taken in by both.
const graceMs = 2 * 60_000;
// Providers list a message a little after they stamped it.
const overlapMs = 10 * 60_000;
// After an outage one pass catches up so much at most, and the next goes on.
const longestWindowMs = 6 * 3_600_000;
const pageLimit = 1_000;
const failsForMs = 3_600_000;
/** An answer that comes later than this answers nothing any more. */
const answersWithinMs = 3_600_000;

export interface InboxLoopDeps {
  db: Database;
  inbox: MessageInbox;
  clock: () => Date;
  log: Pick<Logger, 'info' | 'warn'>;
}

/**
 * One look at what the provider received, for what its callbacks didn't bring: those messages are taken in the same way. The cursor moves
 * only past what was looked at whole, so after a failure or a crash the same is looked at again. Gives how many were found; null when another worker is at it.
 */
export function lookOnce({ db, inbox, clock, log }: InboxLoopDeps): Promise<number | null> {
  return withInboxLock(db, async (tx) => {
    const now = clock();
    const { firstLookAt, lookedUntil } = await readInboxCursor(tx, inbox.provider, now);
    const from = new Date(Math.max(firstLookAt.getTime(), lookedUntil.getTime() - overlapMs));
    const to = new Date(Math.min(now.getTime() - graceMs, from.getTime() + longestWindowMs));
    if (to <= from) return 0;
    let [found, failed] = [0, 0];
    for await (const messages of heldBetween(inbox, from, to)) {
      const known = await understoodAmong(
        tx,
        inbox.provider,
        messages.map(({ id }) => id),
      );
      for (const message of messages.filter(({ id }) => !known.has(id))) {
        try {
          if (await takeIn(db, inbox, message, now)) found += 1;
        } catch (error) {
          failed += 1;
          log.warn({ messageId: message.id, fault: faultName(error) }, 'a message that no callback brought was not taken in');
        }
      }
    }
    // What fails is tried again, but not for so long that it stands in the way of everything after it.
    const isWorthWaiting = failed > 0 && now.getTime() - lookedUntil.getTime() < failsForMs;
    if (!isWorthWaiting) await moveInboxCursor(tx, inbox.provider, to, now);
    if (found > 0) log.info({ provider: inbox.provider, found }, 'messages that no callback brought were taken in');
    return found;
  });
}

/** The messages of a window, the older half first where it holds more than one list gives. */
async function* heldBetween(inbox: MessageInbox, from: Date, to: Date): AsyncGenerator<HeldMessage[]> {
  const { messages, isComplete } = await inbox.listReceived({ from, to, limit: pageLimit });
  const spanMs = to.getTime() - from.getTime();
  if (isComplete || spanMs < 2_000) {
    yield messages.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime());
    return;
  }
  const middle = new Date(from.getTime() + Math.floor(spanMs / 2_000) * 1_000);
  yield* heldBetween(inbox, from, middle);
  yield* heldBetween(inbox, middle, to);
}

/** Whether the message was news. A picture without words says nothing that we could read. */
async function takeIn(db: Database, inbox: MessageInbox, { id, address, text, receivedAt }: HeldMessage, now: Date): Promise<boolean> {
  if (text.trim() === '') return false;
  const isFresh = now.getTime() - receivedAt.getTime() < answersWithinMs;
  const { outcome } = await receiveInbound(db, {
    provider: inbox.provider,
    providerMessageId: id,
    channel: 'sms',
    address,
    text: text.replaceAll('\u0000', ''),
    answered: isFresh ? 'message' : 'in_reply',
    now,
  });
  return outcome !== 'duplicate';
}

/** Looks once a minute until it is stopped. */
export function startInbox(deps: InboxLoopDeps): Repeated {
  return repeat(() => lookOnce(deps), { everyMs, log: deps.log, what: 'looking for messages that no callback brought' });
}
