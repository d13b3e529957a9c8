import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type ApiServer } from '../api/api-server.js';
import { launchBrowser } from '../support/browser.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let api: ApiServer;
let browser: Browser;
let address: string;
let id: string;
beforeAll(async () => {
  api = await startApi();
  browser = await launchBrowser();
  const body = { name: 'Front desk', place: 'Store 12', brand: 'Acme', languages: ['en', 'de'], country: 'US' };
  const made = await api.call('POST', '/api/v1/kiosks', { body });
  id = made.body.id;
  address = api.url + new URL(made.body.url).pathname;
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

const tablet = async (options: { javaScriptEnabled?: boolean; colorScheme?: 'dark' | 'light' } = {}): Promise<Page> => {
  const page = await (await browser.newContext({ viewport: { width: 1024, height: 768 }, hasTouch: true, ...options })).newPage();
  page.setDefaultTimeout(10_000);
  return page;
};
const question = (page: Page) => page.getByRole('heading', { name: 'How satisfied are you' });
const violations = (page: Page) =>
  page.evaluate(axe).then(() => page.evaluate<string[]>('axe.run().then(({violations}) => violations.map(({id}) => id))'));

/** An answer a moment ago would be taken for the same tap. */
const forgetTaps = () => api.db.interaction.updateMany({ where: { kioskId: id }, data: { resolvedAt: new Date(Date.now() - 60_000) } });

describe('the page of a tablet', () => {
  it('is answered by touch, and starts over fifteen seconds after the last touch', async () => {
    await forgetTaps();
    const page = await tablet();
    await page.clock.install();
    await page.goto(address);
    for (const button of await page.getByRole('button').all()) {
      const box = await button.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(88);
    }
    await page.getByRole('button', { name: /^2/ }).tap();
    await page.getByRole('heading', { name: 'Your answer is saved' }).waitFor();
    await page.clock.fastForward(14_000);
    await page.getByLabel(/What is the main reason/).fill('Nobody was there.');
    await page.clock.fastForward(14_000);
    expect(await page.getByLabel(/What is the main reason/).inputValue()).toBe('Nobody was there.');
    await page.clock.fastForward(1_100);
    await question(page).waitFor();
    expect(await api.db.surveyResponse.count({ where: { interaction: { kioskId: id }, rating: 2 } })).toBe(1);
    await page.context().close();
  });

  it('works without script: by the link, and by a refresh that the page asks for', async () => {
    await forgetTaps();
    const page = await tablet({ javaScriptEnabled: false });
    await page.goto(`${address}?lang=de`);
    await page.getByRole('button', { name: /^1/ }).tap();
    await page.getByLabel(/Ihre Telefonnummer/).fill('617 555 0123');
    await page.getByRole('checkbox').check();
    await page.getByRole('button', { name: 'Absenden' }).tap();
    await page.getByText('Ein Mensch aus unserem Team meldet sich bei Ihnen.').waitFor();
    expect(await page.locator('meta[http-equiv=refresh]').getAttribute('content')).toBe(`15;url=${new URL(address).pathname}`);
    await page.getByRole('link', { name: 'Von vorn' }).tap();
    await question(page).waitFor();
    expect(await api.db.customer.count({ where: { phone: '+16175550123', interactions: { some: { kioskId: id } } } })).toBe(1);
    await page.context().close();
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds: %s', async (colorScheme) => {
    await forgetTaps();
    const page = await tablet({ colorScheme });
    await page.goto(address);
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: /^1/ }).tap();
    await page.getByRole('checkbox').waitFor();
    expect(await violations(page)).toEqual([]);
    await page.context().close();
  });
});
