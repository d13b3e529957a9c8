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

describe('hours', () => {
  const evening = { hoursFrom: '18:00', hoursUntil: '20:00' };
  const stored = { from: '18:00', until: '20:00', zone: 'America/New_York' };
  const save = (customer: AskedCustomer, fields: Record<string, string>) =>
    bench.post(somebody, `${customer.token}/preferences`, { email: 'yes', sms: 'yes', ...fields });

  it('are saved, shown again, held, told to staff, and forgotten with the customer', async () => {
    const customer = await bench.asked();
    expect(await textOf(`${customer.token}/preferences`)).toContain('By the clock in New York (Eastern Time).');
    expect(await save(customer, evening)).toMatchObject({ status: 200, text: expect.stringContaining('Your wishes are saved') });
    const { externalId, preferences } = await customerOf(customer);
    expect(preferences).toEqual({ email: true, sms: true, hours: stored });
    const shown = await textOf(`${customer.token}/preferences`);
    for (const option of ['<option value="18:00" selected>6:00', '<option value="20:00" selected>8:00']) expect(shown).toContain(option);
    // It is Friday, 10:00 in New York.
    const record = await bench.api.call('GET', `/api/v1/customers/${externalId}`);
    expect(record.body.ownHours).toEqual({ ...stored, holdNow: false });
    const held = await bench.api.call('GET', `/api/v1/customers/${externalId}/export`);
    expect(held.body.customer.preferences.hours).toEqual(stored);
    expect((await bench.api.call('DELETE', `/api/v1/customers/${externalId}`)).status).toBe(200);
    expect((await customerOf(customer)).preferences).toEqual({});
  });

  it('are not changed by looking, nor by a form that has no word on them', async () => {
    const customer = await bench.asked();
    await save(customer, evening);
    await textOf(`${customer.token}/preferences?hoursFrom=&hoursUntil=`);
    expect((await customerOf(customer)).preferences).toMatchObject({ hours: stored });
    await save(customer, { language: 'de' });
    expect((await customerOf(customer)).preferences).toEqual({ email: true, sms: true, language: 'de', hours: stored });
    await save(customer, { hoursFrom: '', hoursUntil: '' });
    expect((await customerOf(customer)).preferences).toEqual({ email: true, sms: true });
  });

  it.each([
    ['shorter than an hour', { hoursFrom: '18:00', hoursUntil: '18:30' }, 'shorter than one hour'],
    ['ending before they begin', { hoursFrom: '20:00', hoursUntil: '18:00' }, 'end before they begin'],
    ['outside the law', { hoursFrom: '21:00', hoursUntil: '' }, 'at least one hour with 10:00'],
    ['that are none', { hoursFrom: 'six', hoursUntil: '20:00' }, 'could not read these times'],
  ])('%s are refused, and nothing is changed', async (_, fields, words) => {
    const customer = await bench.asked();
    await save(customer, evening);
    const before = await customerOf(customer);
    const { status, text } = await bench.post(somebody, `${customer.token}/preferences`, { language: 'fr', ...fields });
    expect(status).toBe(400);
    expect(text).toMatch(new RegExp(`role="alert"[^>]*>[^<]*${words}[^<]*Nothing was changed`));
    expect(await customerOf(customer)).toEqual(before);
  });

  it('that can’t be kept do not stand in the way of a stop', async () => {
    const customer = await bench.asked();
    expect((await save(customer, { never: 'yes', hoursFrom: '21:00', hoursUntil: '22:00' })).status).toBe(200);
    expect(await customerOf(customer)).toMatchObject({ optedOutAt: expect.any(Date), preferences: { email: true, sms: true } });
  });

  it('are said by the clock that the customer names where it may be any of several', async () => {
    const customer = await bench.asked();
    await bench.api.db.customer.update({ where: { id: customer.customerId }, data: { timeZone: null, phone: '+12125550123' } });
    expect(await textOf(`${customer.token}/preferences`)).toContain('<option value="America/Chicago">Chicago (Central Time)');
    expect(await save(customer, { hoursFrom: '15:00', hoursUntil: '18:00' })).toMatchObject({
      status: 400,
      text: expect.stringContaining('which clock you mean'),
    });
    expect((await save(customer, { hoursFrom: '15:00', hoursUntil: '18:00', hoursZone: 'America/Chicago' })).status).toBe(200);
    expect((await customerOf(customer)).preferences).toMatchObject({ hours: { from: '15:00', until: '18:00', zone: 'America/Chicago' } });
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
