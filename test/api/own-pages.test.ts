import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPageBench, type PageBench } from './page-client.js';
import type { AskedCustomer } from './survey-page-data.js';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(() => bench?.close());

const somebody = { userAgent: 'Mozilla/5.0 (iPhone) Safari/604.1', address: '203.0.113.10' };
const customerOf = ({ customerId }: AskedCustomer) => bench.api.db.customer.findUniqueOrThrow({ where: { id: customerId } });
const textOf = async (path: string): Promise<string> =>
  (await fetch(`${bench.api.url}/s/${path}`, { headers: { accept: 'text/html' } })).text();

/** Asks for a one-time link and takes it out of the outbox. */
async function proofOf(customer: AskedCustomer, wants: 'export' | 'erase'): Promise<string> {
  const answer = await bench.post(somebody, `${customer.token}/data`, { wants });
  expect(answer.text).toContain('The link is on its way');
  await bench.work();
  const sent = await bench.api.db.dispatch.findFirstOrThrow({
    where: { customerId: customer.customerId, purpose: 'proof' },
    orderBy: { createdAt: 'desc' },
  });
  return sent.text.split('/s/')[1]?.split(/\s/)[0] ?? '';
}

describe('preferences', () => {
  it('are saved by a form without script, and count before what a helpdesk tells', async () => {
    const customer = await bench.asked();
    expect(await textOf(`${customer.token}/preferences`)).toContain('a•••@example.com');
    const { text } = await bench.post(somebody, `${customer.token}/preferences`, { sms: 'yes', language: 'de' });
    expect(text).toContain('Your wishes are saved');
    expect((await customerOf(customer)).preferences).toEqual({ email: false, sms: true, language: 'de' });
    expect((await customerOf(customer)).optedOutAt).toBeNull();
    const { body } = await bench.api.call('GET', `/api/v1/customers/${(await customerOf(customer)).externalId}/export`);
    expect(body.customer.preferences).toEqual({ email: false, sms: true, language: 'de' });
  });

  it('stop everything where that is wished', async () => {
    const customer = await bench.asked();
    await bench.post(somebody, `${customer.token}/preferences`, { email: 'yes', never: 'yes' });
    expect((await customerOf(customer)).optedOutAt).not.toBeNull();
    expect(await textOf(`${customer.token}/preferences`)).toContain('You get no surveys from us at the moment');
  });
});

describe('what is held', () => {
  it('is shown as a summary by a survey’s link, and as a whole by a one-time link to the own address', async () => {
    const customer = await bench.asked();
    const page = await textOf(`${customer.token}/data`);
    expect(page).toContain('Contacts: 1');
    for (const secret of ['Ada', (await customerOf(customer)).email ?? '-', (await customerOf(customer)).phone ?? '-'])
      expect(page).not.toContain(secret);

    const path = await proofOf(customer, 'export');
    expect(await textOf(path)).toContain('Download');
    const file = await bench.post(somebody, path, {});
    expect(JSON.parse(file.text)).toMatchObject({ customer: { name: 'Ada Quist' }, interactions: [{ id: customer.interactionId }] });
    expect((await bench.post(somebody, path, {})).status).toBe(410);
    expect(await bench.get(somebody, path)).toBe(410);
  });

  it('comes by at most three links in a day, each for an hour, for its own survey', async () => {
    const [customer, other] = [await bench.asked(), await bench.asked()];
    const path = await proofOf(customer, 'export');
    expect(await bench.get(somebody, path.replace(customer.token, other.token))).toBe(410);
    for (let times = 0; times < 4; times += 1) await bench.post(somebody, `${customer.token}/data`, { wants: 'export' });
    await bench.work();
    expect(await bench.api.db.dispatch.count({ where: { customerId: customer.customerId, purpose: 'proof' } })).toBe(3);
    bench.wait(3_600_000);
    expect(await bench.get(somebody, path)).toBe(410);
  });

  it('reaches who stopped the surveys, too', async () => {
    const customer = await bench.asked();
    await bench.post(somebody, `${customer.token}/stop`, {});
    await proofOf(customer, 'export');
    expect((await bench.api.db.dispatch.findFirstOrThrow({ where: { customerId: customer.customerId, purpose: 'proof' } })).status).toBe(
      'sent',
    );
  });

  it('is erased by a number that is typed, not by filling in forms', async () => {
    const customer = await bench.asked();
    const path = await proofOf(customer, 'erase');
    for (const fields of [{}, { code: 'test' }, { code: '1' }]) expect((await bench.post(somebody, path, fields)).status).toBe(400);
    expect((await customerOf(customer)).erasedAt).toBeNull();
    const code = /Type (\d{4})/.exec(await textOf(path))?.[1] ?? '';
    expect((await bench.post(somebody, path, { code })).text).toContain('Everything is erased');
    expect(await customerOf(customer)).toMatchObject({ name: null, email: null, phone: null, preferences: {} });
    expect(await bench.get(somebody, `${customer.token}/data`)).toBe(404);
  });
});
