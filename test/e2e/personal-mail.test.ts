import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { answerSurvey, resolvedEvent, staffApiOf, type OutboxMessage, type Page as PageOf, type StaffApi } from './staff-api.js';
import { complaintsOf, signIn } from './staff-browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const artifacts = fileURLToPath(new URL('../artifacts/screens/', import.meta.url));

describe('a letter from a case, with everything started as a user starts it', () => {
  let product: Product;
  let browser: Browser;
  let api: StaffApi;

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    api = staffApiOf(product);
  });
  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  async function lowScore(): Promise<string> {
    const event = resolvedEvent('LETTER-1');
    const interaction = { ...(event['interaction'] as object), url: 'https://helpdesk.example/tickets/LETTER-1' };
    await api.call('POST', '/api/v1/events', { ...event, interaction });
    await answerSurvey(await api.linkTo('letter-1@example.com', 'survey'), 2, 'I was transferred three times and nobody called me back.');
    return eventually(async () => (await api.interaction('helpdesk', 'LETTER-1'))?.recoveryCase?.id, {
      timeoutMs: 60_000,
      what: 'a recovery case',
    });
  }

  it('is written on the case’s page, is its outreach, and its answer is read there', { timeout: 240_000 }, async () => {
    const caseId = await lowScore();
    const page = await browser.newPage({ viewport: { width: 1440, height: 1000 } });
    await signIn(page, product);
    const complaints = complaintsOf(page);
    await page.goto(`${product.url}/cases/${caseId}`);
    await page.getByText(/The customer wrote about repeat transfers/).waitFor();
    const source = page.getByRole('link', { name: 'Open LETTER-1 in helpdesk' });
    expect([await source.getAttribute('href'), await source.getAttribute('rel')]).toEqual([
      'https://helpdesk.example/tickets/LETTER-1',
      'noreferrer',
    ]);
    await page.getByText('Repeat transfers', { exact: true }).last().click();
    await page.getByText(/I am the one person you deal with/).waitFor();

    await page.getByLabel('Subject').fill('Your refund');
    await page.getByLabel('Your words').fill('Dear Ada,\n\nI have taken it over.');
    await page.getByRole('button', { name: 'Send email' }).click();
    await page.getByText('Email: sent', { exact: true }).waitFor({ timeout: 60_000 });

    const message = await eventually(
      async () => (await api.call<PageOf<OutboxMessage>>('GET', '/api/v1/outbox?to=letter-1@example.com&purpose=personal')).items[0],
      { timeoutMs: 30_000, what: 'the letter' },
    );
    await api.call('POST', `/api/v1/outbox/${message.id}/reply`, { text: 'Thank you, Friday is fine.' });
    await page.reload();
    await page.getByText('The customer replied by email').waitFor();
    for (const place of ['Write to the customer', 'Timeline'])
      await page.getByRole('region', { name: place }).getByText('Thank you, Friday is fine.').waitFor();
    await eventually(async () => (await api.call<PageOf<OutboxMessage>>('GET', '/api/v1/outbox?purpose=case_reply')).items[0], {
      timeoutMs: 30_000,
      what: 'word of the answer to the assignee',
    });
    expect(complaints).toEqual([]);
    expect(await faultsAtEveryWidth(page)).toEqual([]);
  });

  async function faultsAtEveryWidth(page: Page): Promise<string[]> {
    const faults: string[] = [];
    for (const [width, scheme] of [
      [1440, 'light'],
      [1440, 'dark'],
      [390, 'light'],
      [390, 'dark'],
    ] as const) {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 1000 });
      await page.screenshot({ path: `${artifacts}case-letter-${width}-${scheme}.png`, fullPage: true, animations: 'disabled' });
      await page.evaluate(axe);
      const results: { violations: { id: string; nodes: { target: string[] }[] }[] } = await page.evaluate(
        `axe.run(document, { resultTypes: ['violations'] })`,
      );
      faults.push(
        ...results.violations.map(
          ({ id, nodes }) => `${width} ${scheme}: ${id} at ${nodes.map(({ target }) => target.join(' ')).join('; ')}`,
        ),
      );
      const [content, window] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      if ((content ?? 0) > (window ?? 0)) faults.push(`${width} ${scheme}: scrolls sideways`);
    }
    return faults;
  }
});
