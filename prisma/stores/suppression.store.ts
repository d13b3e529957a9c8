import type { ConsentSource } from '../../domain/intake/consent-history.js';
import { consentChannels } from '../../domain/interaction.js';
import { addressHashKey, hashAddress, normaliseAddress } from './address-hash.js';
import { tellConsent } from './consent.store.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { newId } from './new-id.js';
import { cancelOpenChecks } from './check-end.js';
import { cancelOpenInvitations } from './invitation-end.js';

export interface OptOutRequest {
  /** The customer, where the caller knows; everyone with the address is found anyway. */
  customerId?: string;
  address: string;
  channel: string;
  reason: string;
  source: string;
  now: Date;
}

export interface OptOutResult {
  customers: number;
  cancelledInvitations: number;
}

/**
 * STOP: one word on one channel stops every channel at once. Suppresses the address and every other address of each customer
 * who has it, marks the customers and what they agreed to, and cancels what is scheduled or unanswered. Doing it twice changes nothing more.
 */
export function optOut(db: Database, request: OptOutRequest): Promise<OptOutResult> {
  return inTransaction(db, (tx) => optOutWithin(tx, request));
}

/** The same inside a transaction of the caller's. */
export async function optOutWithin(tx: Transaction, request: OptOutRequest): Promise<OptOutResult> {
  const customers = await lockCustomersOf(tx, request.address, request.customerId ?? null);
  const addresses = [request.address, ...customers.flatMap(({ email, phone }) => [email, phone])].filter((address) => address !== null);
  await suppress(tx, addresses, request.reason, request.source);
  const ids = customers.map(({ id }) => id);
  await tx.customer.updateMany({ where: { id: { in: ids }, optedOutAt: null }, data: { optedOutAt: request.now } });
  await tellConsent(tx, ids, consentChannels, { granted: false, source: sourceOf(request.reason), detail: request.source, at: request.now });
  const cancelledInvitations = await cancelOpenInvitations(tx, { customerId: { in: ids } }, 'opted_out', request.now);
  await cancelOpenChecks(tx, { customerId: { in: ids } });
  return { customers: customers.length, cancelledInvitations };
}

/** Who heard the customer: we, by a message or a page, or the provider. */
const sourceOf = (reason: string): ConsentSource => (reason === 'stop' ? 'stop' : reason === 'unsubscribe' ? 'preferences' : 'provider');

/** Never writes to this one address again (a hard bounce, a number that is gone); the customer's other channels stay open. */
export function suppressAddress(db: Database, request: { address: string; reason: string; source: string }): Promise<void> {
  return inTransaction(db, (tx) => suppress(tx, [request.address], request.reason, request.source));
}

/**
 * START: the address may be written to again, its channel is agreed to, and its customers are no longer opted out. Their other addresses stay
 * suppressed until they say START there too: what one channel allows is not allowed for another.
 */
export function optIn(db: Database, request: { address: string; source: string; now: Date }): Promise<{ customers: number }> {
  return inTransaction(db, (tx) => optInWithin(tx, request));
}

/** The same inside a transaction of the caller's. */
export async function optInWithin(tx: Transaction, request: { address: string; source: string; now: Date }): Promise<{ customers: number }> {
  const customers = await lockCustomersOf(tx, request.address, null);
  const addressHash = hashAddress(await addressHashKey(tx), request.address);
  await tx.suppression.updateMany({ where: { addressHash, liftedAt: null }, data: { liftedAt: request.now } });
  const ids = customers.map(({ id }) => id);
  await tx.customer.updateMany({ where: { id: { in: ids } }, data: { optedOutAt: null } });
  const channel = request.address.includes('@') ? 'email' : 'sms';
  await tellConsent(tx, ids, [channel], { granted: true, source: 'start', detail: request.source, at: request.now });
  return { customers: customers.length };
}

/** Which of these addresses are suppressed now, as they were given. */
export async function suppressedAmong(db: Reader, addresses: readonly string[]): Promise<string[]> {
  if (addresses.length === 0) return [];
  const key = await addressHashKey(db);
  const byHash = new Map(addresses.map((address) => [hashAddress(key, address), address]));
  const rows = await db.suppression.findMany({ where: { addressHash: { in: [...byHash.keys()] }, liftedAt: null }, select: { addressHash: true } });
  return rows.map((row) => byHash.get(row.addressHash)).filter((address) => address !== undefined);
}

async function suppress(tx: Transaction, addresses: readonly string[], reason: string, source: string): Promise<void> {
  const key = await addressHashKey(tx);
  // In the order of the hashes, so that two transactions with the same addresses can't wait for each other.
  const hashes = [...new Set(addresses.map((address) => hashAddress(key, address)))].toSorted();
  for (const addressHash of hashes) {
    await tx.suppression.upsert({
      where: { addressHash },
      create: { id: newId('sup'), addressHash, reason, source },
      update: { liftedAt: null },
    });
  }
}

interface AddressedCustomer {
  id: string;
  email: string | null;
  phone: string | null;
}

/** In the order of their ids, and before anything of theirs is locked: the order every writer keeps. */
function lockCustomersOf(tx: Transaction, address: string, customerId: string | null): Promise<AddressedCustomer[]> {
  const wanted = normaliseAddress(address);
  return tx.$queryRaw<AddressedCustomer[]>`
    SELECT id, email, phone FROM customer
    WHERE id = ${customerId} OR email = ${wanted} OR lower(email) = ${wanted} OR phone = ${wanted}
    ORDER BY id FOR UPDATE`;
}
