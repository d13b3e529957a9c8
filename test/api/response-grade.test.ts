import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { openPageBench, type PageBench } from './page-client.js';
import type { AskedCustomer } from './survey-page-data.js';

let bench: PageBench;
beforeAll(async () => {
  bench = await openPageBench();
});
afterAll(() => bench?.close());

const phone = { userAgent: 'Mozilla/5.0 (iPhone) Safari/604.1', address: '203.0.113.10' };
const bot = { userAgent: 'Mimecast-Link-Check/1.0', address: '192.0.2.10' };

async function ratedBy(client: typeof phone, rating: number): Promise<AskedCustomer> {
  const customer = await bench.asked();
  await bench.get(client, customer.token);
  bench.wait(3_000);
  await bench.post(client, customer.token, { rating: String(rating) });
  await bench.work();
  return customer;
}

const responseOf = ({ invitationId }: AskedCustomer) =>
  bench.api.db.surveyResponse.findUniqueOrThrow({ where: { invitationId }, include: { recoveryCase: true } });

async function grade(customer: AskedCustomer, grade: string, as: 'manager' | 'leader' = 'manager') {
  const { id } = await responseOf(customer);
  const answer = await bench.api.call('POST', `/api/v1/responses/${id}/grade`, {
    as,
    body: { grade, reason: 'She said so on the phone.' },
  });
  await bench.work();
  return answer;
}

describe('a person who grades a rating', () => {
  it('opens its case, withdraws it, and brings it back, with a trace and in the audit log', async () => {
    const customer = await ratedBy(bot, 1);
    expect(await responseOf(customer)).toMatchObject({ grade: 'scanner', recoveryCase: null });
    bench.wait(30 * 3_600_000);

    const { body } = await grade(customer, 'confirmed');
    expect(body.responses[0]).toMatchObject({
      grade: 'confirmed',
      gradeReasons: ['staff'],
      gradedBy: 'manager',
      gradeNote: 'She said so on the phone.',
    });
    const { recoveryCase } = await responseOf(customer);
    expect(recoveryCase).toMatchObject({ status: 'open', rating: 1 });
    // Nobody could have reached out before: the clock runs from now.
    expect(recoveryCase?.outreachDueAt.getTime()).toBeGreaterThan(Date.parse('2026-11-22T15:00:00Z'));

    await grade(customer, 'scanner');
    expect((await responseOf(customer)).recoveryCase).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    await grade(customer, 'confirmed');
    expect((await responseOf(customer)).recoveryCase).toMatchObject({ status: 'open' });

    const { body: interaction } = await bench.api.call('GET', `/api/v1/interactions/${customer.interactionId}`);
    const grades = interaction.trace
      .filter(({ step }: { step: string }) => step === 'grade')
      .map(({ detail }: { detail: { grade: string } }) => detail.grade);
    expect(grades).toEqual(['scanner', 'confirmed', 'scanner', 'confirmed']);
    expect(await bench.api.db.auditEntry.count({ where: { action: 'response.graded' } })).toBe(3);
  });

  it('is not overruled by later evidence, nor is it anybody who may not work on cases', async () => {
    const customer = await ratedBy(phone, 2);
    await grade(customer, 'confirmed');
    for (const rating of ['1', '3', '5']) await bench.post(bot, customer.token, { rating });
    expect((await responseOf(customer)).grade).toBe('confirmed');
    expect((await grade(customer, 'scanner', 'leader')).status).toBe(403);
    expect(
      (await bench.api.call('POST', '/api/v1/responses/rsp_nobody/grade', { body: { grade: 'scanner', reason: 'none' } })).status,
    ).toBe(404);
    const { id } = await responseOf(customer);
    expect((await bench.api.call('POST', `/api/v1/responses/${id}/grade`, { body: { grade: 'scanner' } })).body.errors[0].path).toBe(
      'reason',
    );
  });
});

describe('the customer after a machine', () => {
  it('is asked by the page, and gives the first rating', async () => {
    const customer = await ratedBy(bot, 5);
    bench.wait(600_000);
    const page = await fetch(`${bench.api.url}/s/${customer.token}`, { headers: { accept: 'text/html', 'user-agent': phone.userAgent } });
    expect(await page.text()).toContain('type="radio"');
    bench.wait(5_000);
    expect((await bench.post(phone, customer.token, { rating: '2' })).status).toBe(200);
    await bench.work();
    expect(await responseOf(customer)).toMatchObject({ grade: 'confirmed', rating: 2, low: true, recoveryCase: { status: 'open' } });
  });

  it('settles it by a reply from the own phone', async () => {
    const customer = await ratedBy(bot, 5);
    const { email } = await bench.api.db.customer.findUniqueOrThrow({ where: { id: customer.customerId } });
    await bench.api.db.dispatch.create({
      data: {
        id: 'dsp_reply',
        key: 'survey:reply',
        purpose: 'survey',
        channel: 'email',
        address: email ?? '',
        customerId: customer.customerId,
        interactionId: customer.interactionId,
        invitationId: customer.invitationId,
        text: '',
        status: 'sent',
      },
    });
    const now = (await responseOf(customer)).answeredAt;
    const outcome = await receiveInbound(bench.api.db, {
      provider: 'sandbox',
      providerMessageId: 'one',
      channel: 'email',
      address: email ?? '',
      text: '2',
      dispatchId: 'dsp_reply',
      now,
    });
    expect(outcome.outcome).toBe('rating');
    expect(await responseOf(customer)).toMatchObject({ grade: 'confirmed', rating: 2, via: 'email' });
  });

  it('counts with one doubtful sign when nothing followed for five seconds', async () => {
    const customer = await bench.asked();
    await bench.post(phone, customer.token, { rating: '1' });
    await bench.settle();
    expect(await responseOf(customer)).toMatchObject({ grade: 'provisional', gradeReasons: ['no_page_view'], recoveryCase: null });
    bench.wait(5_000);
    await bench.settle();
    expect(await responseOf(customer)).toMatchObject({ grade: 'confirmed', recoveryCase: { status: 'open' } });
  });
});
