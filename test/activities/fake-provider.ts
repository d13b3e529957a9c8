import type { MessageChannel } from '../../domain/interaction.js';
import type { MessageProvider, OutgoingMessage, SendResult } from '../../activities/adapters/messaging.port.js';

export interface FakeProvider extends MessageProvider {
  list: null;
  /** What it was asked to send. */
  messages: OutgoingMessage[];
  /** What it answers from now on. */
  answers(next: SendResult | (() => Promise<SendResult>)): void;
}

/** A provider that keeps what it is given, and takes it unless told otherwise. */
export function fakeProvider(channel: MessageChannel, name = 'fake'): FakeProvider {
  const messages: OutgoingMessage[] = [];
  let result: SendResult | (() => Promise<SendResult>) | null = null;
  return {
    name,
    channel,
    messages,
    list: null,
    answers(next) {
      result = next;
    },
    async send(message) {
      messages.push(message);
      if (typeof result === 'function') return result();
      return result ?? { outcome: 'sent', providerMessageId: `provider-${messages.length}` };
    },
  };
}
