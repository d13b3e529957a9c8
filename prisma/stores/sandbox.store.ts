import type { DispatchChannel } from '../../domain/interaction.js';
import { normaliseAddress } from './address-hash.js';
import type { Database, Reader } from './database.js';
import { newId } from './new-id.js';

export interface SandboxDraft {
  dispatchId: string;
  channel: DispatchChannel;
  address: string;
  sender: string;
  subject: string | null;
  text: string;
  html: string | null;
  links: string[];
}

/** Puts a message into the outbox, once per dispatch; its id either way. */
export async function keepSandboxMessage(db: Database, draft: SandboxDraft): Promise<string> {
  const kept = await db.sandboxMessage.upsert({
    where: { dispatchId: draft.dispatchId },
    create: { ...draft, id: newId('msg'), address: draft.channel === 'slack' ? draft.address : normaliseAddress(draft.address) },
    update: {},
  });
  return kept.id;
}

/** The message of a dispatch that is in the outbox; null where it never got there. */
export async function findKept(db: Reader, dispatchId: string): Promise<{ providerMessageId: string; text: string; createdAt: string } | null> {
  const kept = await db.sandboxMessage.findUnique({ where: { dispatchId } });
  return kept && { providerMessageId: kept.id, text: kept.text, createdAt: kept.createdAt.toISOString() };
}
