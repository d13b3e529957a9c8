import { mkdtempSync, chmodSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { freePort, startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { answerSurvey, resolvedEvent, staffApiOf, type RecoveryCase, type StaffApi } from './staff-api.js';
import { printedSignIn, signIn } from './staff-browser.js';

const longestStopMs = 45_000;

describe('a stop and a start on the same data', () => {
  let product: Product;
  let browser: Browser;
  let api: StaffApi;
  let dataDir: string;
  /** Asked before the stop, each with the link of its survey. */
  const parked = ['T-early', 'T-late'] as const;
  const links: Record<string, string> = {};
  let earlyCase: string;
  let stopped: Awaited<ReturnType<Product['stop']>>;
  let who: { email: string; password: string };

  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'amends-restart-'));
    chmodSync(dataDir, 0o711); // PostgreSQL runs as another user when this one is root
    // The links in messages hold the port, so the second start has to have the same.
    const options = { dataDir, port: await freePort(), adminKey: 'amends_key_of_the_restart' };
    product = await startProduct(options);
    api = staffApiOf(product);
    who = printedSignIn(product);
    await api.askAgainAfter('1s');
    await api.call('POST', '/api/v1/events', parked.map((id) => resolvedEvent(id)));
    for (const id of parked) links[id] = await api.linkTo(`${id.toLowerCase()}@example.com`, 'survey');
    await answerSurvey(linkOf('T-early'), 1, 'Nobody called me back.');
    earlyCase = await caseOf('T-early');
    await api.call('POST', `/api/v1/cases/${earlyCase}/outreach`, { kind: 'call', result: 'reached', note: 'Apologised.' });

    stopped = await product.stop();
    [product, browser] = await Promise.all([startProduct(options), launchBrowser()]);
    api = staffApiOf(product);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
    if (dataDir !== undefined) rmSync(dataDir, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  });

  it('takes less than 45 s to end, in order', () => {
    expect(stopped.exitCode).toBe(0);
    expect(stopped.tookMs).toBeLessThan(longestStopMs);
  });

  it('prints no second password; the first one and the key go on working', { timeout: 60_000 }, async () => {
    expect(() => printedSignIn(product)).toThrow('printed no sign-in');
    const page = await browser.newPage();
    await signIn(page, product, who);
    expect(await api.call<RecoveryCase>('GET', `/api/v1/cases/${earlyCase}`)).toMatchObject({ status: 'contacted', rating: 1 });
  });

  it('lets an invitation that was waiting be answered, which opens a case', { timeout: 60_000 }, async () => {
    await answerSurvey(linkOf('T-late'), 2, 'I had to repeat everything.');
    const opened = await api.call<RecoveryCase>('GET', `/api/v1/cases/${await caseOf('T-late')}`);
    expect(opened).toMatchObject({ status: 'open', rating: 2 });
  });

  it('lets a case that was open go on to its second rating', { timeout: 90_000 }, async () => {
    await api.call('POST', `/api/v1/cases/${earlyCase}/resolve`, { rootCause: 'broken_promise', action: 'Callbacks have an owner', note: '' });
    await answerSurvey(await api.linkTo('t-early@example.com', 'second_chance'), 5);
    const closed = await eventually(
      async () => {
        const found = await api.call<RecoveryCase>('GET', `/api/v1/cases/${earlyCase}`);
        return found.status === 'closed' && found;
      },
      { timeoutMs: 40_000, intervalMs: 200, what: 'the end of the case' },
    );
    expect(closed).toMatchObject({ outcome: 'upgraded', rating: 1, secondRating: 5 });
  });

  it('asked nobody twice', async () => {
    const messages = await api.all<{ to: string; purpose: string }>('/api/v1/outbox');
    const asks = messages.filter(({ purpose }) => purpose === 'survey' || purpose === 'second_chance').map(({ to, purpose }) => `${purpose} ${to}`);
    expect(asks.toSorted()).toEqual(['second_chance t-early@example.com', 'survey t-early@example.com', 'survey t-late@example.com']);
  });

  const caseOf = (externalId: string): Promise<string> =>
    eventually(async () => (await api.interaction('helpdesk', externalId))?.recoveryCase?.id, {
      timeoutMs: 30_000,
      intervalMs: 200,
      what: `the case of ${externalId}`,
    });
  const linkOf = (id: (typeof parked)[number]): string => links[id] ?? '';
});
