import { expect, it } from 'vitest';
import type { DispatchChannel } from '../../../domain/interaction.js';
import type { MessageProvider, OutgoingMessage, SendResult } from '../../../activities/adapters/messaging.port.js';
import type { Behaviour, ProviderServer } from './provider-server.js';

let count = 0;

/** A message of its own for each test. */
export function messageTo(address: string, changes: Partial<OutgoingMessage> = {}): OutgoingMessage {
  count += 1;
  return {
    dispatchId: `dsp_contract${count}`,
    address,
    subject: 'How did we do?',
    text: 'Hello, how did we do?',
    html: '<p>Hello, how did we do?</p>',
    links: ['https://amends.example.com/s/t0ken'],
    unsubscribeUrl: 'https://amends.example.com/s/t0ken/stop',
    sender: null,
    ...changes,
  };
}

/** What every provider promises, whatever stands behind it. */
export function keepsThePort(provider: () => MessageProvider, { name, channel, address }: { name: string; channel: DispatchChannel; address: string }): void {
  it('names itself and its channel', () => {
    expect(provider()).toMatchObject({ name, channel });
  });

  it('sends, with an id of the provider for each message', async () => {
    const [one, other] = [await provider().send(messageTo(address)), await provider().send(messageTo(address))];
    expect([one, other]).toMatchObject([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(new Set([one, other].map((result) => Reflect.get(result, 'providerMessageId'))).size).toBe(2);
    expect(Reflect.get(one, 'providerMessageId')).toEqual(expect.any(String));
  });

  it('sends messages to staff, which nobody unsubscribes from', async () => {
    expect(await provider().send(messageTo(address, { unsubscribeUrl: null, html: null }))).toMatchObject({ outcome: 'sent' });
  });
}

export interface Trouble {
  when: string;
  behaviour: Behaviour;
  result: SendResult | { outcome: SendResult['outcome'] };
}

/** Troubles that every service over HTTP can have. Whatever happens, it is called exactly once. */
export const troubles: Trouble[] = [
  { when: 'it has too much to do', behaviour: { status: 429, body: '{"code":20429,"message":"Too Many Requests","errors":[]}' }, result: { outcome: 'busy' } },
  { when: 'it fails', behaviour: { status: 500, body: '{"message":"oops"}' }, result: { outcome: 'unclear', code: '500' } },
  { when: 'it is being repaired', behaviour: { status: 503, body: '<h1>Service Unavailable</h1>' }, result: { outcome: 'unclear', code: '503' } },
  { when: 'a proxy before it gives up', behaviour: { status: 504, body: '<h1>Gateway Timeout</h1>' }, result: { outcome: 'unclear', code: '504' } },
  { when: 'it says that the request took too long', behaviour: { status: 408 }, result: { outcome: 'unclear', code: '408' } },
  { when: 'it resets the connection', behaviour: 'reset', result: { outcome: 'unclear' } },
  { when: 'it takes the message and never answers', behaviour: 'silence', result: { outcome: 'unclear' } },
];

export function callsOnceIn(all: readonly Trouble[], provider: () => MessageProvider, server: () => ProviderServer, address: string): void {
  it.each(all)('tells what became of the message when $when', async ({ behaviour, result }) => {
    server().behave(behaviour);
    expect(await provider().send(messageTo(address))).toMatchObject(result);
    expect(server().requests).toHaveLength(1);
  });
}
