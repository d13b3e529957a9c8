import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import {
  resolvedEvent,
  staffApiOf,
  type Interaction,
  type OutboxMessage,
  type Page as PageOf,
  type RecoveryCase,
  type StaffApi,
} from './staff-api.js';
import { complaintsOf, overflowOf, signIn, violationsOf } from './staff-browser.js';

const artifacts = fileURLToPath(new URL('../artifacts/screens/', import.meta.url));
const widths = [1440, 360] as const;
const schemes = ['light', 'dark'] as const;

interface Screen {
  readonly name: string;
  readonly path: string;
  /** A part of the screen that is there once its data is. */
  readonly shows: string;
}

describe('the screens, full of sample data', () => {
  let product: Product;
  let browser: Browser;
  let signedIn: Awaited<ReturnType<BrowserContext['storageState']>>;
  let screens: Screen[];

  beforeAll(async () => {
    mkdirSync(artifacts, { recursive: true });
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    const context = await browser.newContext();
    await signIn(await context.newPage(), product);
    signedIn = await context.storageState();
    await context.close();
    screens = await screensOf(product);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  for (const width of widths) {
    for (const scheme of schemes) {
      it(`fit ${width} px in ${scheme}, complain of nothing, and can be read by everybody`, { timeout: 180_000 }, async () => {
        const page = await pageAt(width, scheme);
        const complaints = complaintsOf(page);
        const faults: string[] = [];
        for (const screen of screens) {
          await page.goto(`${product.url}${screen.path}`);
          await page.locator(screen.shows).first().waitFor({ state: 'visible' });
          await page.waitForLoadState('networkidle');
          await page.screenshot({ path: `${artifacts}${screen.name}-${width}-${scheme}.png`, animations: 'disabled', fullPage: true });
          const overflow = await overflowOf(page);
          if (overflow !== null) faults.push(`${screen.name} scrolls sideways: ${overflow}`);
          faults.push(...(await violationsOf(page)).map((violation) => `${screen.name}: ${violation}`));
          faults.push(...complaints.splice(0).map((complaint) => `${screen.name} complains: ${complaint}`));
        }
        await page.context().close();
        expect(faults).toEqual([]);
      });
    }
  }

  it('open a case by keyboard alone', { timeout: 60_000 }, async () => {
    const page = await pageAt(1440, 'light');
    await page.goto(product.url);
    const rows = page.locator('a[data-case]');
    await rows.first().waitFor();
    const focused = (): Promise<string | null> => page.evaluate(() => document.activeElement?.getAttribute('data-case') ?? null);
    const [first, second] = await rows.evaluateAll((links) => links.slice(0, 2).map((link) => link.getAttribute('data-case')));
    await page.keyboard.press('j');
    expect(await focused()).toBe(first);
    await page.keyboard.press('j');
    expect(await focused()).toBe(second);
    await page.keyboard.press('k');
    expect(await focused()).toBe(first);
    await page.keyboard.press('Enter');
    await page.waitForURL(`**/cases/${first}`);
    await page.getByRole('heading', { name: 'In the customer’s words' }).waitFor();
    await page.context().close();
  });

  it('settle a message of unknown fate, with a reason, and say who did', { timeout: 60_000 }, async () => {
    const page = await pageAt(1440, 'light');
    // The sandbox loses no message, so the ledger's answer has one put into it.
    const [known] = (await staffApiOf(product).call<PageOf<object>>('GET', '/api/v1/dispatches?limit=1')).items;
    const lost = {
      ...known,
      id: 'dsp_lost',
      purpose: 'survey',
      channel: 'email',
      status: 'unknown',
      reason: null,
      settledBy: null,
      settledNote: null,
    };
    let settled: object | null = null;
    await page.route('**/api/v1/dispatches?**', (route) => route.fulfill({ json: { items: [settled ?? lost], nextCursor: null } }));
    await page.route('**/api/v1/dispatches/dsp_lost/settlement', (route) => {
      const { arrived, reason } = route.request().postDataJSON();
      settled = { ...lost, status: arrived ? 'delivered' : 'failed', settledBy: 'Maya', settledNote: reason };
      return route.fulfill({ json: settled });
    });
    await page.goto(`${product.url}/messages?status=unknown`);
    await page.getByRole('button', { name: /^Settle the survey by / }).click();
    const dialog = page.getByRole('dialog', { name: 'Did it arrive?' });
    await dialog.getByRole('radio', { name: 'It did not arrive' }).check();
    await dialog.getByLabel('Reason').fill('The provider has no such message');
    expect(await violationsOf(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Settle' }).click();
    await page.getByText('Maya says so: The provider has no such message').waitFor();
    await page.locator('.tag', { hasText: 'Failed' }).waitFor();
    await page.context().close();
  });

  it('lead everywhere from a narrow screen, by finger, keyboard and screen reader, with whole words', { timeout: 60_000 }, async () => {
    const page = await pageAt(360, 'dark');
    await page.goto(`${product.url}/policies`);
    const bar = page.getByRole('navigation', { name: 'Main' });
    const more = bar.getByRole('button', { name: 'More' });
    const names = (): Promise<string[]> => bar.getByRole('link').allInnerTexts();
    await more.waitFor();
    expect(await names()).toEqual(['Inbox', 'Interactions', 'Overview', 'Policies']);
    const cut = (): Promise<string[]> =>
      bar
        .locator('.shell-link > span')
        .evaluateAll((labels) => labels.filter((label) => label.scrollWidth > label.clientWidth).map((label) => label.innerHTML));
    expect(await cut()).toEqual([]);
    expect(await bar.locator('[aria-current="page"]').innerText()).toBe('Policies');
    expect(await more.getAttribute('aria-current')).toBeNull();

    await more.focus();
    await page.keyboard.press('Enter');
    expect(await more.getAttribute('aria-expanded')).toBe('true');
    expect(await names()).toEqual([
      'Inbox',
      'Interactions',
      'Overview',
      'Policies',
      'Comments',
      'Outbox',
      'Messages',
      'Brands',
      'Kiosks',
      'Users',
    ]);
    expect(await violationsOf(page)).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Escape');
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    expect(await more.evaluate((button) => button === document.activeElement)).toBe(true);

    await more.click();
    await page.getByRole('heading', { name: 'Policies', exact: true }).click();
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    await more.click();
    await bar.getByRole('link', { name: 'Messages' }).click();
    await page.getByRole('heading', { name: 'Messages', exact: true }).waitFor();
    expect(await more.getAttribute('aria-expanded')).toBe('false');
    expect(await more.getAttribute('aria-current')).toBe('true');
    await page.setViewportSize({ width: 1440, height: 900 });
    expect(await more.isVisible()).toBe(false);
    expect((await names()).length).toBe(9);
    expect(await bar.locator('[aria-current="page"]').innerText()).toBe('Messages');
    await page.context().close();
  });

  async function pageAt(width: (typeof widths)[number], scheme: (typeof schemes)[number]): Promise<Page> {
    const viewport = { width, height: width === 360 ? 780 : 900 };
    const context = await browser.newContext({ viewport, colorScheme: scheme, reducedMotion: 'reduce', storageState: signedIn });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    return page;
  }
});

/** Every route of the app, with records of the sample where a route shows one. */
async function screensOf(product: Product): Promise<Screen[]> {
  const api = staffApiOf(product);
  const address = 'reader@example.com';
  await api.call('POST', '/api/v1/events', resolvedEvent('T-1', { email: address }));
  await api.call('POST', '/api/v1/kiosks', { name: 'Front desk', place: 'Store 12, Boston', team: 'store-12' });
  await Promise.all([api.loadSample(), api.linkTo(address, 'survey')]);
  const [open] = (await api.call<PageOf<RecoveryCase>>('GET', '/api/v1/cases?status=open&limit=1')).items;
  const [closed] = (await api.call<PageOf<RecoveryCase>>('GET', '/api/v1/cases?status=closed&limit=1')).items;
  const [interaction] = (await api.call<PageOf<Interaction>>('GET', '/api/v1/interactions?stage=closed&limit=1')).items;
  const [asked] = (await api.call<PageOf<Interaction>>('GET', '/api/v1/interactions?stage=asked&limit=1')).items;
  const [mail] = (await api.call<PageOf<OutboxMessage>>('GET', '/api/v1/outbox?limit=1')).items;
  if (!open || !closed || !interaction || !asked || !mail) throw new Error('the sample lacks what the screens show');
  await api.call('PUT', '/api/v1/brands/acme', { name: 'Acme', colour: '#0b5cad', senderName: 'Acme care', isDefault: true });
  const { simulation, skipped } = await rehearsed(api);
  return [
    { name: 'inbox', path: '/', shows: 'a[data-case]' },
    { name: 'inbox-without-rows', path: '/?team=nobody', shows: 'text=No case fits these filters' },
    { name: 'case-open', path: `/cases/${open.id}`, shows: '.timeline li' },
    { name: 'case-closed', path: `/cases/${closed.id}`, shows: '.timeline li' },
    { name: 'interactions', path: '/interactions', shows: 'a[href^="/interactions/"]' },
    { name: 'interaction', path: `/interactions/${interaction.id}`, shows: 'h1' },
    { name: 'interaction-with-trace', path: `/interactions/${asked.id}`, shows: 'td' },
    { name: 'overview', path: '/overview', shows: '.figure-value' },
    { name: 'records', path: '/overview/recoveryRate', shows: 'td' },
    { name: 'policies', path: '/policies', shows: 'a[href^="/policies/"]' },
    { name: 'policy', path: '/policies/default', shows: 'dt' },
    { name: 'policy-editor', path: '/policies/default/edit', shows: '.editor-step' },
    { name: 'policy-effect', path: '/policies/default/edit?show=effect', shows: '.effect-figure' },
    { name: 'policy-messages', path: '/policies/default/edit?show=messages', shows: '.phone' },
    { name: 'policy-json', path: '/policies/default/edit?show=json', shows: '.json-text' },
    { name: 'simulations', path: '/policies/default/simulations', shows: 'td' },
    { name: 'simulation', path: `/policies/default/simulations/${simulation}`, shows: '.workload svg' },
    { name: 'simulation-by-segment', path: `/policies/default/simulations/${simulation}?by=segment`, shows: '.cut-table td' },
    { name: 'simulated-decisions', path: `/policies/default/simulations/${simulation}/decisions?difference=no_longer_asked`, shows: 'td' },
    { name: 'versions', path: '/policies/default/versions?from=1&to=2', shows: '.version-sentences' },
    { name: 'interaction-with-choice', path: `/interactions/${skipped}`, shows: '.staff-choice-reason' },
    { name: 'outbox', path: '/outbox', shows: 'a[href*="open="]' },
    { name: 'message', path: `/outbox?open=${mail.id}`, shows: 'article iframe' },
    { name: 'brands', path: '/brands', shows: '.brand-swatch' },
    { name: 'users', path: '/users', shows: 'h1' },
    { name: 'messages', path: '/messages', shows: 'td' },
    { name: 'messages-of-unknown-fate', path: '/messages?status=unknown', shows: 'text=The fate of every message is known' },
    { name: 'kiosks', path: '/kiosks', shows: 'td' },
    { name: 'sign-in', path: '/sign-in', shows: 'form' },
    { name: 'not-found', path: '/nowhere', shows: 'text=There is no page at this address' },
  ];
}

/** A draft that was simulated, and a contact that a person said never to ask about. */
async function rehearsed(api: StaffApi): Promise<{ simulation: string; skipped: string }> {
  const { document } = await api.call<{ document: { sampling: object } }>('GET', '/api/v1/policies/default');
  await api.call('PUT', '/api/v1/policies/default', { ...document, sampling: { ...document.sampling, ratePercent: 50 } });
  const [from, to] = [90, 0].map((days) => new Date(Date.now() - days * 86_400_000).toISOString());
  const { id } = await api.call<{ id: string }>('POST', '/api/v1/policies/simulations', { policy: 'default', from, to });
  const isDone = async (): Promise<boolean> =>
    (await api.call<{ status: string }>('GET', `/api/v1/policies/simulations/${id}`)).status === 'done';
  await eventually(isDone, { timeoutMs: 60_000, what: 'the simulation' });
  await api.call('POST', '/api/v1/events', resolvedEvent('T-2', { email: 'other@example.com' }));
  await api.linkTo('other@example.com', 'survey');
  const found = await api.interaction('helpdesk', 'T-2');
  if (!found) throw new Error('the second contact is not known');
  await api.call('POST', `/api/v1/interactions/${found.id}/never-ask`, { reason: 'In litigation; legal asked for silence.' });
  return { simulation: id, skipped: found.id };
}
