import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { resolvedEvent, staffApiOf, type OutboxMessage, type Page as PageOf, type StaffApi } from './staff-api.js';
import { complaintsOf, signIn } from './staff-browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe('an ops person and a brand', () => {
  let product: Product;
  let browser: Browser;
  let page: Page;
  let api: StaffApi;
  let complaints: string[];

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    api = staffApiOf(product);
    // Without an emulated scheme: that would hold inside of frames, too.
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, colorScheme: null })).newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, product);
    complaints = complaintsOf(page);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  const mail = (): FrameLocator => page.frameLocator('iframe.outbox-mail');
  const chosen = (label: string, option: string) => page.getByRole('combobox', { name: label, exact: true }).selectOption({ label: option });
  const seriousIn = async (where: Page): Promise<string[]> => {
    await where.evaluate(axe);
    const { violations }: { violations: { id: string; impact: string }[] } = await where.evaluate(
      `axe.run(document, { resultTypes: ['violations'], iframes: false })`,
    );
    return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
  };

  it('describes it, takes the shade that is offered for one too pale, and customers meet it', { timeout: 90_000 }, async () => {
    await page.getByRole('link', { name: 'Brands' }).first().click();
    await page.getByText('No brand is described yet').waitFor();
    await page.getByRole('button', { name: 'Add a brand' }).click();
    const form = page.getByRole('dialog');
    await form.getByLabel('Key').fill('acme');
    await form.getByRole('textbox', { name: 'Name', exact: true }).fill('Acme Care');
    await form.getByLabel('Colour').fill('#ffcc00');
    await form.getByLabel('Postal address').fill('1 Harbour Street, London');
    expect(await seriousIn(page)).toEqual([]);
    await form.getByRole('button', { name: 'Save' }).click();
    await form.getByText('#8f7200 is the nearest that can be read').waitFor();
    expect(complaints.splice(0)).toEqual([expect.stringContaining('400')]);
    await form.getByLabel('Colour').fill('#8f7200');
    await form.getByRole('button', { name: 'Save' }).click();
    await page.getByRole('cell', { name: '#8f7200' }).waitFor();

    const event = resolvedEvent('B-1', { email: 'ada@example.com' });
    await api.call('POST', '/api/v1/events', { ...event, interaction: { ...Object(event['interaction']), brand: 'acme' } });
    const link = await api.linkTo('ada@example.com', 'survey');
    expect(await (await fetch(link)).text()).toContain('<p class="brand">Acme Care</p>');
    const { items } = await api.call<PageOf<OutboxMessage & { html: string }>>('GET', '/api/v1/outbox?to=ada@example.com');
    expect(items[0]?.html).toContain('1 Harbour Street, London');
  });

  it(
    'is seen in the preview as the mail goes out: by day and by night, as plain text, and from right to left',
    { timeout: 90_000 },
    async () => {
      await page.goto(`${product.url}/policies/default/edit?show=messages`);
      await page.getByText('1 message of 160 signs').waitFor();
      await chosen('Channel', 'Email');
      await chosen('Brand', 'Acme Care');
      await mail().getByText('Acme Care').waitFor();
      const paper = () =>
        mail()
          .locator('body')
          .evaluate((body) => getComputedStyle(body).backgroundColor);
      expect(await paper()).toBe('rgb(244, 245, 247)');
      await chosen('Light or dark', 'Dark');
      await expect.poll(paper).toBe('rgb(22, 24, 28)');
      expect(await seriousIn(page)).toEqual([]);
      await chosen('Screen', 'On a desktop');
      await chosen('Language', 'Right to left, an example');
      await mail().locator('html[dir="rtl"]').waitFor();
      await page.getByText('Plain text', { exact: true }).click();
      await page.locator('pre.outbox-mail-text').getByText('1 Harbour Street, London').waitFor();
      expect(complaints).toEqual([]);
    },
  );

  it('is forgotten', async () => {
    await page.goto(`${product.url}/brands`);
    await page.getByRole('button', { name: 'Change Acme Care' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('No brand is described yet').waitFor();
    expect((await api.call<PageOf<object>>('GET', '/api/v1/brands')).items).toEqual([]);
  });
});
