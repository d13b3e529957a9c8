import { creditsOf } from '../../domain/intake/credit.js';
import { foldCustomer, type CustomerProfile } from '../../domain/intake/customer-profile.js';
import { foldInteraction, toChange, type IntakeFact } from '../../domain/intake/fold.js';
import { interactionIdOf } from '../../domain/ids.js';
import type { InteractionChange } from '../../domain/interaction.js';
import { inTransaction, type Database, type Transaction } from '../../prisma/stores/database.js';
import { writeCredits } from '../../prisma/stores/credit.store.js';
import { foldHistory } from '../../prisma/stores/history-fold.store.js';
import {
  lockCustomers,
  writeCustomers,
  writeInteractions,
  writePurchases,
  type FoldedRow,
  type KnownCustomer,
} from '../../prisma/stores/intake-fold.store.js';
import { listEventsOf, type StoredEvent } from '../../prisma/stores/intake.store.js';

/** An interaction whose workflow is to hear of its newest state. */
export interface OwedChange {
  interactionId: string;
  change: InteractionChange;
}

/** An event that can never be folded, and so stands in the way of every other event of its interaction. */
export class UnfoldableEvent extends Error {
  override readonly name = 'UnfoldableEvent';

  constructor(
    readonly seq: bigint,
    readonly fault: string,
  ) {
    super(fault);
  }
}

/**
 * Folds a batch of new events into the read model, all in one transaction. Every touched interaction is folded from all
 * of its events, so their order of arrival doesn't matter and a repeated fold changes nothing. Throws `UnfoldableEvent`
 * where it is known which event is to blame. With `alone`, events that are owed too but not in the batch are left out:
 * so a fault is found with the event that makes it, not with a neighbour of the same interaction.
 */
export function foldBatch(db: Database, batch: readonly StoredEvent[], now: Date, { alone }: { alone: boolean }): Promise<OwedChange[]> {
  return inTransaction(db, async (tx) => {
    const touched = [...new Set(batch.flatMap(({ interactionId }) => interactionId ?? []))];
    const events = await listEventsOf(tx, touched, alone ? batch.map(({ seq }) => seq) : null);
    const stories = storiesOf(events);
    const customers = await foldCustomers(tx, batch, stories);
    const rows = stories.flatMap((story) => foldStory(story, customers));
    await writeInteractions(tx, rows);
    await writeCredits(
      tx,
      stories.map(({ id, events: told }) => ({ id, credits: creditsOf(told.map(factOf)) })),
    );
    await writePurchases(tx, purchasesOf(batch, customers));
    const toldByHistory = new Set(stories.filter(hasHistory).map(({ id }) => id));
    const withPast = rows.filter(({ id, imported }) => imported || toldByHistory.has(id)).map(({ id }) => id);
    await foldHistory(tx, withPast, events, now);
    // What an earlier tool tells is over: there is nothing for a workflow to wait for.
    return rows.filter(({ imported }) => !imported).map((row) => ({ interactionId: row.id, change: toChange(row) }));
  });
}

/** All events of one interaction. */
interface Story {
  id: string;
  events: StoredEvent[];
  /** Whose interaction it is follows the newest event by its own time, and among equals the greater id. */
  newest: StoredEvent;
}

function storiesOf(events: readonly StoredEvent[]): Story[] {
  const byId = new Map<string, Story>();
  for (const event of events) {
    if (event.interactionId === null) continue;
    const story = byId.get(event.interactionId);
    if (!story) byId.set(event.interactionId, { id: event.interactionId, events: [event], newest: event });
    else {
      story.events.push(event);
      if (isNewer(event, story.newest)) story.newest = event;
    }
  }
  return [...byId.values()].toSorted((a, b) => a.id.localeCompare(b.id));
}

function isNewer(a: StoredEvent, b: StoredEvent): boolean {
  return a.occurredAt > b.occurredAt || (a.occurredAt.getTime() === b.occurredAt.getTime() && a.id > b.id);
}

async function foldCustomers(
  tx: Transaction,
  batch: readonly StoredEvent[],
  stories: readonly Story[],
): Promise<Map<string, KnownCustomer>> {
  const keys = new Set([...batch, ...stories.map(({ newest }) => newest)].map(({ customerKey }) => customerKey));
  const customers = new Map((await lockCustomers(tx, [...keys])).entries());
  const changed = new Map<string, { profile: CustomerProfile; sample: boolean }>();
  for (const { customerKey, payload, occurredAt, source } of batch) {
    const before = changed.get(customerKey)?.profile ?? customers.get(customerKey)?.profile ?? null;
    changed.set(customerKey, { profile: foldCustomer(before, payload.customer, occurredAt.toISOString()), sample: source === 'sample' });
  }
  const ids = await writeCustomers(
    tx,
    [...changed].map(([externalId, folded]) => ({ externalId, ...folded })),
  );
  for (const [externalId, id] of ids) {
    const folded = changed.get(externalId);
    if (folded) customers.set(externalId, { id, externalId, profile: folded.profile });
  }
  return customers;
}

function foldStory({ id, events, newest }: Story, customers: ReadonlyMap<string, KnownCustomer>): FoldedRow[] {
  const customer = customers.get(newest.customerKey);
  if (!customer) return [];
  const folded = foldInteraction(events.map(factOf));
  const { segment, locale } = customer.profile;
  const mergedIntoId = folded.mergedInto === null ? null : interactionIdOf(newest.source, folded.mergedInto);
  return [{ ...folded, id, source: newest.source, customerId: customer.id, segment, mergedIntoId, language: folded.language ?? locale }];
}

const hasHistory = ({ events }: Story): boolean => events.some(({ type }) => type.startsWith('history.'));

function factOf({ seq, id, type, occurredAt, payload }: StoredEvent): IntakeFact {
  if (!payload.interaction) throw new UnfoldableEvent(seq, 'an event of an interaction that names none');
  return { id, type, occurredAt: occurredAt.toISOString(), interaction: payload.interaction, imported: payload.imported === true };
}

function purchasesOf(
  batch: readonly StoredEvent[],
  customers: Map<string, KnownCustomer>,
): { id: string; customerId: string; at: Date; sample: boolean }[] {
  return batch
    .filter(({ type }) => type === 'customer.purchased')
    .flatMap(({ id, customerKey, occurredAt, source }) => {
      const customer = customers.get(customerKey);
      return customer ? [{ id: id.replace('evt_', 'pur_'), customerId: customer.id, at: occurredAt, sample: source === 'sample' }] : [];
    });
}
