import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { openPageBench, someAtATime, type PageBench } from './page-client.js';
import { botClients, bots, people, personClients, type Visit } from './page-visitors.js';
import type { AskedCustomer } from './survey-page-data.js';

let bench: PageBench;
let browser: Browser;
beforeAll(async () => {
  [bench, browser] = await Promise.all([openPageBench(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await bench?.close();
});

const counted = async (): Promise<{ responses: number; lowScores: number }> => {
  const { body } = await bench.api.call('GET', '/api/v1/metrics/summary?from=2026-11-01T00:00:00Z&to=2026-12-31T00:00:00Z');
  return body.counts;
};

describe('scanners that only look', () => {
  it('leave nothing behind in 10,000 visits: no rating, no opt-out, no end of an invitation', { timeout: 600_000 }, async () => {
    const customers: AskedCustomer[] = [];
    for (let n = 0; n < 50; n += 1) customers.push(await bench.asked());
    const paths = ['', '?rating=1', '?rating=2', '?rating=3', '?rating=4', '?rating=5', '/stop', '', '?rating=3', '/stop'];
    const visits = Array.from({ length: 9_964 }, (_, n) => n);
    let refused = 0;
    await someAtATime(24, visits, async (n) => {
      const client = { userAgent: ['Mimecast-Link-Check/1.0', 'Mozilla/5.0 Chrome/131.0', ''][n % 3] ?? '', address: `192.0.2.${n % 200}` };
      const headers = n % 4 === 0 ? { 'Sec-Purpose': 'prefetch', Cookie: `seen=${n}` } : { Cookie: 'session=somebody' };
      const status = await bench.get(client, `${customers[n % customers.length]?.token}${paths[Math.floor(n / 50) % paths.length]}`, {
        method: n % 5 === 0 ? 'HEAD' : 'GET',
        headers,
      });
      if (status !== 200) refused += 1;
    });
    // And some with a whole browser that runs whatever script there is.
    const context = await browser.newContext({ extraHTTPHeaders: { 'X-Forwarded-For': '192.0.2.250' } });
    const page = await context.newPage();
    for (let n = 0; n < 36; n += 1) {
      const answer = await page.goto(`${bench.api.url}/s/${customers[n]?.token}${paths[n % paths.length]}`, { waitUntil: 'load' });
      if (answer?.status() !== 200) refused += 1;
    }
    await context.close();

    expect(refused).toBe(0);
    const { db } = bench.api;
    expect(await db.surveyResponse.count()).toBe(0);
    expect(await db.suppression.count()).toBe(0);
    expect(await db.customer.count({ where: { optedOutAt: { not: null } } })).toBe(0);
    expect(await db.invitation.count({ where: { status: { not: 'sent' } } })).toBe(0);
    const [most] = await db.pageVisit.groupBy({
      by: ['invitationId'],
      _count: true,
      orderBy: { _count: { invitationId: 'desc' } },
      take: 1,
    });
    expect(most?._count).toBeLessThan(150); // what is kept of it is bounded
  });
});

/** Plays every way with every client, each on a survey of its own. */
async function play(ways: Record<string, Visit>, clients: typeof botClients): Promise<{ name: string; customer: AskedCustomer }[]> {
  const played: { name: string; customer: AskedCustomer }[] = [];
  for (const [way, visit] of Object.entries(ways)) {
    for (const client of clients) {
      const customer = await bench.asked();
      await visit(bench, client, customer.token);
      await bench.work();
      played.push({ name: `${way} (${client.userAgent.slice(0, 30)})`, customer });
      bench.wait(3_600_000);
      await bench.settle();
    }
  }
  return played;
}

async function gradesOf(played: { name: string; customer: AskedCustomer }[]): Promise<Map<string, string | null>> {
  const grades = new Map<string, string | null>();
  for (const { name, customer } of played) grades.set(name, await bench.gradeOf(customer));
  return grades;
}

describe('bots that press everything', () => {
  it('are known in at least 95 of 100 cases, count nowhere and open no case', { timeout: 120_000 }, async () => {
    const before = await counted();
    const played = await play(bots, botClients);
    const grades = await gradesOf(played);
    expect(grades.size).toBeGreaterThanOrEqual(60);
    const missed = [...grades].filter(([, grade]) => grade !== 'scanner');
    expect(missed.length / grades.size, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
    expect((await counted()).responses - before.responses).toBe(missed.length);
    const ids = played.map(({ customer }) => customer.interactionId);
    expect(await bench.api.db.recoveryCase.count({ where: { interactionId: { in: ids }, status: { not: 'closed' } } })).toBe(missed.length);
  });

  it('stop the messages all the same: the customer’s word goes before the metric', async () => {
    const customer = await bench.asked();
    await bots['rates and presses stop']?.(bench, { userAgent: 'Mozilla/5.0 Chrome/131.0', address: '192.0.2.40' }, customer.token);
    expect((await bench.api.db.customer.findUniqueOrThrow({ where: { id: customer.customerId } })).optedOutAt).not.toBeNull();
    expect(await bench.gradeOf(customer)).toBe('scanner');
  });
});

describe('people', () => {
  it('are never taken for a scanner, and their ratings count', { timeout: 120_000 }, async () => {
    const before = await counted();
    const grades = await gradesOf(await play(people, personClients));
    expect(grades.size).toBeGreaterThanOrEqual(60);
    expect([...grades].filter(([, grade]) => grade !== 'confirmed')).toEqual([]);
    expect((await counted()).responses - before.responses).toBe(grades.size);
  });
});

describe('10,000 ratings for one survey in one moment', () => {
  it('leave one answer', { timeout: 600_000 }, async () => {
    const customer = await bench.asked();
    const statuses = new Map<number, number>();
    const client = { userAgent: 'Mozilla/5.0 Chrome/131.0', address: '192.0.2.1' };
    await bench.get(client, customer.token);
    bench.wait(3_000);
    await someAtATime(
      32,
      Array.from({ length: 10_000 }, (_, n) => n),
      async (n) => {
        const { status } = await bench.post(
          { ...client, address: `192.0.2.${n % 200}` },
          customer.token,
          { rating: '2' },
          { accept: n % 20 === 0 ? 'text/html' : '*/*' },
        );
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
      },
    );
    expect([...statuses]).toEqual(
      expect.arrayContaining([
        [200, 1],
        [409, 9_999],
      ]),
    );
    expect(await bench.api.db.surveyResponse.count({ where: { invitationId: customer.invitationId } })).toBe(1);
  });
});
