import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { resolvedEvent, staffApiOf, type Interaction, type OutboxMessage, type Page, type StaffApi } from './staff-api.js';

interface Accepted {
  readonly accepted: number;
  readonly duplicates: number;
  readonly events: readonly { readonly interactionId: string; readonly duplicate: boolean }[];
}

const interactionCount = 1_000;
const perArray = 100;
/** The last interactions belong to customers of the first ones, who may be asked once only. */
const customerCount = 900;
const undecided = ['open', 'waiting', 'deciding'] as const;

const customerOf = (number: number): number => number % customerCount;
const addressOf = (number: number): string => `customer-${customerOf(number)}@example.com`;
const events = Array.from({ length: interactionCount }, (_, number) =>
  resolvedEvent(`T-${number}`, { name: `Customer ${customerOf(number)}`, email: addressOf(number), id: `CUS-${customerOf(number)}` }),
);
const arrays = Array.from({ length: interactionCount / perArray }, (_, index) => events.slice(index * perArray, (index + 1) * perArray));

describe('a thousand interactions', () => {
  let product: Product;
  let api: StaffApi;
  let startedAtMs: number;
  const first: Accepted[] = [];

  beforeAll(async () => {
    product = await startProduct();
    api = staffApiOf(product);
  });

  afterAll(async () => {
    const { tookMs } = await product.stop();
    console.log(`ended within ${(tookMs / 1000).toFixed(1)} s`);
  });

  it('are accepted in arrays', { timeout: 60_000 }, async () => {
    startedAtMs = Date.now();
    for (const array of arrays) first.push(await api.call<Accepted>('POST', '/api/v1/events', array));
    report('accepted');
    expect(first.map(({ accepted, duplicates }) => ({ accepted, duplicates }))).toEqual(arrays.map(() => ({ accepted: perArray, duplicates: 0 })));
    expect(new Set(idsIn(first)).size).toBe(interactionCount);
  });

  it('are known when they are sent again, while the worker is killed', { timeout: 120_000 }, async () => {
    await eventually(() => anyIn(['asked']), { timeoutMs: 60_000, intervalMs: 100, what: 'the first decision' });
    const killed = await product.kill9('worker');
    expect(await anyIn(undecided), 'the worker was killed in the middle of its work').toBe(true);
    const again: Accepted[] = [];
    for (const array of arrays) again.push(await api.call<Accepted>('POST', '/api/v1/events', array));
    expect(again.map(({ accepted, duplicates }) => ({ accepted, duplicates }))).toEqual(arrays.map(() => ({ accepted: 0, duplicates: perArray })));
    expect(idsIn(again)).toEqual(idsIn(first));
    expect(await product.pidOf('worker')).not.toBe(killed);
    report('sent again, with another worker at work');
  });

  it('are all decided in the end, and whoever may be asked is asked once', { timeout: 360_000 }, async () => {
    // Asked in the cheap way while the service is busy, and in full once it is not.
    await eventually(async () => !(await anyIn(undecided)), { timeoutMs: 280_000, intervalMs: 2_000, what: 'a decision on every interaction' });
    report('decided');
    const interactions = await eventually(
      async () => {
        const all = await interactionsNow();
        return all.every(({ invitations }) => invitations.every(({ status }) => status !== 'scheduled')) && all;
      },
      { timeoutMs: 60_000, intervalMs: 1_000, what: 'the sending of every invitation' },
    );
    report('asked');
    expect(interactions.map(({ externalId }) => externalId).toSorted()).toEqual(events.map((_, number) => `T-${number}`).toSorted());
    expect(countBy(interactions.map(({ stage }) => stage))).toEqual({ asked: customerCount, not_asked: interactionCount - customerCount });
    for (const { stage, invitations } of interactions) expect(invitations).toHaveLength(stage === 'asked' ? 1 : 0);

    const messages = await api.all<OutboxMessage>('/api/v1/outbox?purpose=survey', 5_000);
    const addresses = Array.from({ length: customerCount }, (_, number) => addressOf(number));
    expect(messages.map(({ to }) => to).toSorted()).toEqual(addresses.toSorted());
    const asked = interactions.filter(({ stage }) => stage === 'asked').map(({ id }) => id);
    expect(messages.map(({ interactionId }) => interactionId ?? 'none').toSorted()).toEqual(asked.toSorted());
  });

  const interactionsNow = (): Promise<Interaction[]> => api.all<Interaction>('/api/v1/interactions?source=helpdesk');
  const anyIn = async (stages: readonly string[]): Promise<boolean> => {
    const pages = stages.map((stage) => api.call<Page<Interaction>>('GET', `/api/v1/interactions?source=helpdesk&stage=${stage}&limit=1`));
    return (await Promise.all(pages)).some(({ items }) => items.length > 0);
  };
  const report = (what: string): void => console.log(`${interactionCount} interactions ${what} after ${((Date.now() - startedAtMs) / 1000).toFixed(1)} s`);
});

const idsIn = (answers: readonly Accepted[]): string[] => answers.flatMap((answer) => answer.events.map(({ interactionId }) => interactionId));

function countBy(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
