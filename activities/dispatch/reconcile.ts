import type { Logger } from 'pino';
import { nextLook } from '../../domain/dispatch/looks.js';
import { matchSent, type ListedMessage } from '../../domain/dispatch/match-sent.js';
import { takeInNews } from '../../prisma/stores/delivery-news.store.js';
import {
  countRivals,
  giveUp,
  lookAgain,
  takeUnclear,
  takenIdsAmong,
  type UnclearDispatch,
} from '../../prisma/stores/unclear-dispatch.store.js';
import type { MessageProvider } from '../adapters/messaging.port.js';
import { providerOf, type DispatchDeps } from './dispatch.js';

export interface ReconcileDeps extends DispatchDeps {
  log: Pick<Logger, 'warn'>;
}

export interface ReconcileCounts {
  looked: number;
  settled: number;
  givenUp: number;
}

// What one pass looks for at most, and how many questions a provider gets at once: Twilio allows few more.
const limit = 200;
const atOnce = 4;

/**
 * Looks for messages whose attempt died after its claim, or whose answer was unclear. What the provider lists settles them, a
 * callback does so at any time; nothing is ever sent from here. What stays open is given up after an hour, once, and shown to staff.
 */
export async function reconcileOnce(deps: ReconcileDeps): Promise<ReconcileCounts> {
  const unclear = await takeUnclear(deps.db, deps.clock(), limit);
  const silent = new Set<string>();
  const ends: ('settled' | 'open' | 'given_up')[] = [];
  for (let first = 0; first < unclear.length; first += atOnce) {
    ends.push(...(await Promise.all(unclear.slice(first, first + atOnce).map((dispatch) => reconcile(deps, dispatch, silent)))));
  }
  const count = (end: (typeof ends)[number]): number => ends.filter((one) => one === end).length;
  return { looked: unclear.length, settled: count('settled'), givenUp: count('given_up') };
}

/** Providers that did not answer are noted in `silent`, and not asked again in this pass: each would take its half a minute. */
async function reconcile(deps: ReconcileDeps, dispatch: UnclearDispatch, silent: Set<string>): Promise<'settled' | 'open' | 'given_up'> {
  const { db, clock, log } = deps;
  const provider = providerThen(deps, dispatch);
  const listed = silent.has(provider.name) ? null : await listAround(provider, dispatch);
  if (listed === null) silent.add(provider.name);
  const found = listed && (await findSent(deps, dispatch, listed));
  if (found) {
    const { providerMessageId, meaning } = found;
    const { id: dispatchId, channel, address } = dispatch;
    await takeInNews(
      db,
      { source: provider.name, channel, meaning, dispatchId, providerMessageId, address, detail: null, at: clock() },
      clock(),
    );
    return 'settled';
  }
  const { id, looks, claimedAt } = dispatch;
  const next = nextLook({ claimedAt: claimedAt.toISOString(), looks, answered: listed !== null }, clock().toISOString());
  if (next.outcome === 'look_again') {
    await lookAgain(db, id, new Date(next.at));
    return 'open';
  }
  if (await giveUp(db, id, clock()))
    log.warn(
      { dispatchId: id, provider: provider.name },
      'nobody can tell whether a message was sent; see GET /api/v1/dispatches?status=unknown',
    );
  return 'given_up';
}

/** The provider that was called, or that would be called now where an older version did not note it. */
function providerThen(deps: ReconcileDeps, { channel, provider, sample }: UnclearDispatch): MessageProvider {
  return providerOf(deps, channel, sample || provider === 'sandbox');
}

/** Null where the provider did not answer; empty where it has no list to ask for, so that only its callbacks tell. */
async function listAround(
  { name, list }: MessageProvider,
  { provider, address, claimedAt, id }: UnclearDispatch,
): Promise<ListedMessage[] | null> {
  // Sent by another provider than the one that is set up now, or to somebody who was erased since: there is nothing to ask for.
  if (list === null || address === '' || (provider !== null && provider !== name)) return [];
  return list({ dispatchId: id, address, claimedAt });
}

async function findSent({ db }: ReconcileDeps, dispatch: UnclearDispatch, listed: readonly ListedMessage[]): Promise<ListedMessage | null> {
  if (listed.length === 0) return null;
  const takenIds = await takenIdsAmong(
    db,
    listed.map(({ providerMessageId }) => providerMessageId),
    dispatch.id,
  );
  const { text, claimedAt } = dispatch;
  const match = matchSent({ text, claimedAt: claimedAt.toISOString(), takenIds, rivals: await countRivals(db, dispatch) }, listed);
  return match.outcome === 'found' ? match.message : null;
}
