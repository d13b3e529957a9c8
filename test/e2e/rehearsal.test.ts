import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { resolvedEvent, staffApiOf, type StaffApi } from './staff-api.js';
import { complaintsOf, signIn } from './staff-browser.js';

interface PolicyDocument {
  sampling: { ratePercent: number };
  secondChance: { delay: string };
}

describe('a draft is rehearsed on the past before it decides', { timeout: 120_000 }, () => {
  let product: Product;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  let api: StaffApi;
  let complaints: string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    api = staffApiOf(product);
    await api.loadSample();
    // Version 2 is live, version 3 a draft that asks half as often.
    await api.askAgainAfter('2h');
    const { document } = await api.call<{ document: PolicyDocument }>('GET', '/api/v1/policies/default');
    await api.call('PUT', '/api/v1/policies/default', { ...document, sampling: { ...document.sampling, ratePercent: 50 } });
    await api.call(
      'POST',
      '/api/v1/events',
      Array.from({ length: 12 }, (_none, index) => resolvedEvent(`R-${index}`)),
    );
    await eventually(async () => (await api.interaction('helpdesk', 'R-11'))?.stage === 'asked', {
      timeoutMs: 60_000,
      what: 'the last ask',
    });
    context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await signIn(page, product);
    complaints = complaintsOf(page);
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  it('counts what the draft would do, and opens a count to a contact and its why', async () => {
    await page.goto(`${product.url}/policies/default/simulations`);
    await page.getByText('Nothing has been simulated yet').waitFor();
    expect(await page.getByLabel('Version', { exact: true }).inputValue()).toBe('3');
    await page.getByLabel('Period', { exact: true }).selectOption('30');
    await page.getByRole('button', { name: 'Simulate' }).click();
    await page.getByRole('status').getByText('Done').waitFor();
    await page.getByRole('heading', { name: /^Version 3, tried on/ }).waitFor();
    const reasons = page.getByRole('region', { name: /^Not asked, by the rule/ });
    expect(await reasons.getByRole('listitem').first().innerText()).toContain('Not drawn by the rate');

    const link = page.getByRole('link', { name: /no longer asked$/ });
    const counted = Number((await link.innerText()).replaceAll(/\D/g, ''));
    await link.click();
    await page.getByRole('heading', { name: 'No longer asked' }).waitFor();
    expect(new URL(page.url()).searchParams.get('difference')).toBe('no_longer_asked');
    await page.locator('tbody tr').first().waitFor();
    while (await page.getByRole('button', { name: 'Load more' }).isVisible()) {
      const before = await page.locator('tbody tr').count();
      await page.getByRole('button', { name: 'Load more' }).click();
      await eventually(async () => (await page.locator('tbody tr').count()) > before, { what: 'more decisions' });
    }
    expect(await page.locator('tbody tr').count()).toBe(counted);
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()]);
    expect(download.suggestedFilename()).toMatch(/^simulation-default-.*\.csv$/);

    await page
      .getByRole('link', { name: /^R-\d+$/ })
      .first()
      .click();
    const why = page.getByRole('region', { name: 'Why it was asked or not' });
    await why.getByText('Asked by email').waitFor();
    await why.getByRole('button', { name: /rules that passed$/ }).click();
    expect(await why.locator('tbody tr').count()).toBe(26);
    expect(complaints).toEqual([]);
  });

  it('brings back an earlier version after saying what that changes', async () => {
    await page.goto(`${product.url}/policies/default/versions?from=1&to=2`);
    await page
      .getByText(/2 hours/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Bring back version 1' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Against version 2, which is live').waitFor();
    await dialog.getByText(/from 2 hours to 24 hours/).waitFor();
    await dialog.getByRole('radio', { name: /^Only to what resolves from now on/ }).check();
    await dialog.getByRole('button', { name: 'Bring back version 1' }).click();
    await page.getByText('Version 3 is live; it brings back version 1').waitFor();
    await page.getByRole('row', { name: /^Version 3 live .*brings back version 1/ }).waitFor();
    // The draft that was being worked on moved on by one number.
    await page.getByRole('row', { name: /^Version 4 draft/ }).waitFor();
    const live = await api.call<{ version: number; restores: number; appliesTo: string }>('GET', '/api/v1/policies/default');
    expect(live).toMatchObject({ version: 3, restores: 1, appliesTo: 'new' });
    expect(complaints).toEqual([]);
  });

  it('asks about one contact anyway, with a reason', async () => {
    const event = resolvedEvent('R-test');
    await api.call('POST', '/api/v1/events', { ...event, interaction: { ...Object(event['interaction']), tags: ['test'] } });
    const skipped = await eventually(
      async () => {
        const found = await api.interaction('helpdesk', 'R-test');
        return found?.stage === 'not_asked' ? found : undefined;
      },
      { timeoutMs: 30_000, what: 'a contact that is not asked about' },
    );
    await page.goto(`${product.url}/interactions/${skipped.id}`);
    await page.getByText('Not asked: tagged “test”, which is never asked about').waitFor();
    await page.getByRole('button', { name: 'Ask anyway' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Reason').fill('The account manager wants to hear about this one.');
    await dialog.getByRole('button', { name: 'Ask anyway' }).click();
    await page.getByText('Asked by email, because a person asked anyway').waitFor();
    await page.getByText('The account manager wants to hear about this one.').waitFor();
    expect(await page.getByRole('button', { name: 'Ask anyway' }).count()).toBe(0);
    expect(await api.linkTo('r-test@example.com', 'survey')).toContain('/s/');
    expect(complaints).toEqual([]);
  });

  it('says that a rating was a machine’s, and takes that back', async () => {
    const link = new URL(await api.linkTo('r-test@example.com', 'survey'));
    const answer = { rating: 5, comment: 'Quick and friendly, thank you.' };
    const posted = await fetch(`${product.url}${link.pathname}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', Accept: 'application/json' },
      body: JSON.stringify(answer),
    });
    expect(posted.status).toBe(200);
    const rated = await api.interaction('helpdesk', 'R-test');
    await page.goto(`${product.url}/interactions/${rated?.id ?? ''}`);
    const settle = async (offer: string, reason: string): Promise<void> => {
      await page.getByRole('button', { name: `${offer}…` }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByLabel('Reason').fill(reason);
      await dialog.getByRole('button', { name: offer, exact: true }).click();
    };
    await settle('A machine gave it', 'Their mail gateway opens every link.');
    await page.getByText('Looks like a link scanner').waitFor();
    await settle('A customer gave it', 'She told us so on the phone.');
    await page.getByRole('button', { name: 'A machine gave it…' }).waitFor();
    expect(await page.getByText('Looks like a link scanner').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
