import type { Logger } from 'pino';
import type { MessageChannel } from '../domain/interaction.js';
import type { Database } from '../prisma/client.js';

/** What the API process needs from outside; its entry file (or a test) hands it in. */
export interface ApiDeps {
  db: Database;
  clock: () => Date;
  log: Logger;
  /** Where customers and vendors reach Amends, without a slash at the end. */
  publicUrl: string;
  /** Which channels have no provider, so that their messages stay in the outbox. */
  sandbox: Record<MessageChannel, boolean>;
  /** Credentials that prove a provider's callback; undefined where the provider isn't set up. */
  twilio: { authToken: string; sender?: string | undefined; /** The number that calls come from. */ voiceFrom?: string | undefined } | undefined;
  sendgridWebhookPublicKey: string | undefined;
  /** What proves that a mail comes from inbound parse; without either, none is taken in. */
  sendgridInbound?: { secret: string | undefined; publicKey: string | undefined };
}
