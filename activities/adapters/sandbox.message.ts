import type { DispatchChannel } from '../../domain/interaction.js';
import type { Database } from '../../prisma/stores/database.js';
import type { Meaning } from '../../domain/dispatch/provider-outcome.types.js';
import { findKept, keepSandboxMessage } from '../../prisma/stores/sandbox.store.js';
import type { MailSender } from '../../domain/brand/brand.js';
import type { MessageProvider } from './messaging.port.js';

/** Keeps messages in the outbox of the app instead of sending them: no account needed, and nobody is written to. */
export function sandboxMessages(db: Database, channel: DispatchChannel): MessageProvider {
  const ownSender = channel === 'email' ? 'surveys@amends.local' : channel === 'slack' ? 'amends' : '+15005550000';
  return {
    name: 'sandbox',
    channel,
    async send({ dispatchId, address, subject, text, html, links, sender: from }) {
      const sender = channel === 'email' ? senderText(from, ownSender) : ownSender;
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

/** As a mailbox shows it: the name with the address, or the address alone. */
function senderText(sender: MailSender | null, ownAddress: string): string {
  const address = sender?.address ?? ownAddress;
  return sender?.name == null ? address : `${sender.name} <${address}>`;
}

const keptMeaning: Meaning = { code: 'kept', verdict: 'accepted', address: 'fine', sentence: 'The message is in the outbox.' };
