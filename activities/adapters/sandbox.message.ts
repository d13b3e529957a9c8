import type { MessageChannel } from '../../domain/interaction.js';
import type { Database } from '../../prisma/stores/database.js';
import type { Meaning } from '../../domain/dispatch/provider-outcome.types.js';
import { findKept, keepSandboxMessage } from '../../prisma/stores/sandbox.store.js';
import type { MessageProvider } from './messaging.port.js';

/** Keeps messages in the outbox of the app instead of sending them: no account needed, and nobody is written to. */
export function sandboxMessages(db: Database, channel: MessageChannel): MessageProvider {
  const sender = channel === 'email' ? 'surveys@amends.local' : '+15005550000';
  return {
    name: 'sandbox',
    channel,
    async send({ dispatchId, address, subject, text, html, links }) {
      try {
        const providerMessageId = await keepSandboxMessage(db, { dispatchId, channel, address, sender, subject, text, html, links });
        return { outcome: 'sent', providerMessageId };
      } catch {
        return { outcome: 'unclear', code: 'sandbox' };
      }
    },
    async list({ dispatchId }) {
      try {
        const kept = await findKept(db, dispatchId);
        return kept ? [{ ...kept, meaning: keptMeaning }] : [];
      } catch {
        return null;
      }
    },
  };
}

const keptMeaning: Meaning = { code: 'kept', verdict: 'accepted', address: 'fine', sentence: 'The message is in the outbox.' };
