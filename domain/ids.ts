import { createHash } from 'node:crypto';

/**
 * The id of an interaction, computed from its business key, so that any process names it without asking the database
 * and a repeated event can't create a second one. 100 bits of SHA-256 in Crockford base 32.
 */
export function interactionIdOf(source: string, externalId: string): string {
  return `int_${hashed(`interaction\u0000${source}\u0000${externalId}`)}`;
}

/** The id of an intake event, computed from (source, event id): the same event always gets the same id. */
export function eventIdOf(source: string, externalEventId: string): string {
  return `evt_${hashed(`event\u0000${source}\u0000${externalEventId}`)}`;
}

/** What draws about a customer hang on: computed from the customer's id at the source, the same on every machine. */
export function drawKeyOf(customerExternalId: string): string {
  return hashed(`customer\u0000${customerExternalId}`);
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

function hashed(text: string): string {
  const bytes = createHash('sha256').update(text).digest();
  return Array.from(bytes.subarray(0, 20), (byte) => alphabet.charAt(byte & 31)).join('');
}
