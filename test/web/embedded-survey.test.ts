import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { loadWebApp } from '../../api/http/web-app.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { buildIfStale, productBuilds } from '../../workers/start/builds.js';
import { startApi, type ApiServer } from '../api/api-server.js';
import { storeAsked } from '../api/survey-page-data.js';
import { launchBrowser } from '../support/browser.js';
import { eventually } from '../support/wait.js';
import { startHostSite, type HostSite } from './host-page.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const webRoot = join(root, 'dist/web');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const now = new Date('2026-11-20T15:00:00Z');
const mostBytes = 10_000;

let api: ApiServer;
let site: HostSite;
let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  const [web] = productBuilds(root);
  if (web) await buildIfStale(root, web, () => undefined, new AbortController().signal);
  api = await startApi({ clock: () => now }, loadWebApp(webRoot));
  site = await startHostSite(api.url);
  browser = await launchBrowser();
  await api.call('PUT', '/api/v1/organisation/embed-origins', { body: { origins: [site.origin] } });
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
  await api?.close();
});
beforeEach(async () => {
  page = await (await browser.newContext({ colorScheme: 'light' })).newPage();
  page.setDefaultTimeout(10_000);
  complaints = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
});
afterEach(() => page?.context().close());

const asked = (changes: Partial<Parameters<typeof storeAsked>[1]> = {}) =>
  storeAsked(api.db, {
    channel: 'embed',
    sentAt: new Date('2026-11-20T14:00:00Z'),
    expiresAt: new Date('2026-12-04T14:00:00Z'),
    ...changes,
  });
const heard = () => page.evaluate<unknown[]>('window.heard');
const visit = async (content: string, attributes = '') => {
  site.show(content, attributes);
  await page.goto(site.origin);
};
const violations = () =>
  page
    .evaluate(axe)
    .then(() =>
      page.evaluate<string[]>(
        `axe.run().then(({violations}) => violations.map(({id, nodes}) => id + ': ' + nodes.map(({target}) => target).join(' ')))`,
      ),
    );

describe('the script that companies load', () => {
  it('is one file under 10 kB, as it is and compressed, under a stable and an unchanging address', async () => {
    const [name = ''] = readdirSync(join(webRoot, 'embed'));
    const script = readFileSync(join(webRoot, 'embed', name));
    expect(script.byteLength).toBeLessThan(mostBytes);
    expect(gzipSync(script).byteLength).toBeLessThan(mostBytes);
    expect(script.toString()).not.toMatch(/\bimport\s*["'{(]|localStorage|sessionStorage|document\.cookie/);
    const stable = await api.call('GET', '/embed/amends.js', { as: null });
    const hashed = await api.call('GET', stable.headers.get('content-location') ?? '', { as: null });
    expect(stable.text).toBe(script.toString());
    expect(hashed.text).toBe(stable.text);
    expect(stable.headers.get('cache-control')).toBe('public, max-age=300');
    expect(hashed.headers.get('cache-control')).toContain('immutable');
    for (const { headers } of [stable, hashed]) {
      expect(headers.get('content-type')).toContain('javascript');
      expect(headers.get('access-control-allow-origin')).toBe('*');
      expect(headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    }
  });
});

describe('the component on a page of another origin', () => {
  it('is answered by the keyboard alone, tells the page, and keeps nothing in the browser', async () => {
    const { token, interactionId, invitationId } = await asked();
    await visit(`<amends-survey token="${token}"></amends-survey>`);
    await page.getByRole('group', { name: 'How satisfied are you' }).waitFor();
    await eventually(async () => (await api.db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).deliveredAt, {
      what: 'the word that it was shown',
    });

    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Tab');
    await page.keyboard.type('Transferred three times.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const thanks = page.getByRole('heading', { name: 'Your answer is saved' });
    await thanks.waitFor();
    expect(await thanks.evaluate((heading) => (heading.getRootNode() as ShadowRoot).activeElement === heading)).toBe(true);
    await page.getByText('within 24 hours').waitFor();

    await page.keyboard.press('Tab');
    await page.keyboard.type('One owner.');
    await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByLabel('If we could do one thing better').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await thanks.waitFor({ state: 'detached' });

    expect(await heard()).toEqual([
      ['amends-answered', { rating: 2, low: true }],
      ['amends-answered', { rating: 2, low: true }],
      ['amends-closed', { reason: 'customer' }],
    ]);
    const answer = await api.db.surveyResponse.findFirstOrThrow({ where: { interactionId } });
    expect(answer).toMatchObject({
      rating: 2,
      via: 'embed',
      comment: 'Transferred three times.',
      oneThing: 'One owner.',
      callbackAt: expect.any(Date),
    });
    expect(await page.context().cookies()).toEqual([]);
    expect(await page.evaluate('localStorage.length + sessionStorage.length')).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('says what is missing, in the language that the page names, and thanks for what was answered before', async () => {
    const { token } = await asked();
    await visit(`<amends-survey token="${token}" lang="de"></amends-survey>`);
    await page.getByRole('button', { name: 'Absenden' }).click();
    await page.getByRole('alert').filter({ hasText: 'Bitte wählen Sie eine der Bewertungen.' }).waitFor();
    await page.getByRole('radio', { name: /^5.*Sehr zufrieden$/ }).check({ force: true });
    await page.getByRole('button', { name: 'Absenden' }).click();
    await page.getByRole('heading', { name: 'Ihre Antwort ist gespeichert' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Ihre Antwort ist gespeichert' }).waitFor();
    expect(await page.getByRole('radio').count()).toBe(0);
  });

  it('asks when the page learns of the token later, and follows it to another', async () => {
    const [first, second] = [await asked(), await asked({ instrument: 'nps' })];
    await visit('<amends-survey></amends-survey>');
    const take = (token: string) => page.locator('amends-survey').evaluate((element, next) => element.setAttribute('token', next), token);
    expect(await page.getByRole('radio').count()).toBe(0);
    await take(first.token);
    await eventually(async () => (await page.getByRole('radio').count()) === 5, { what: 'the first survey' });
    await take(second.token);
    await eventually(async () => (await page.getByRole('radio').count()) === 11, { what: 'the second survey' });
  });

  it.each([
    ['an unknown survey', async () => 'nothing', 'ended'],
    ['one that has ended', async () => (await asked({ status: 'expired' })).token, 'ended'],
  ])('shows nothing for %s, and says so', async (_what, tokenOf, reason) => {
    await visit(`<amends-survey token="${await tokenOf()}"></amends-survey>`);
    await eventually(async () => (await heard()).length > 0, { what: 'the event' });
    expect(await heard()).toEqual([['amends-closed', { reason }]]);
    expect(await page.locator('amends-survey').isHidden()).toBe(true);
  });

  it('shows nothing on a page that the organisation does not name', async () => {
    const { token } = await asked();
    const other = await startHostSite(api.url);
    try {
      other.show(`<amends-survey token="${token}"></amends-survey>`);
      await page.goto(other.origin);
      await eventually(async () => (await heard()).length > 0, { what: 'the event' });
      expect(await heard()).toEqual([['amends-closed', { reason: 'unavailable' }]]);
    } finally {
      await other.close();
    }
  });

  it.each([
    ['light', 'theme="light"', 'ltr'],
    ['dark', 'theme="dark"', 'ltr'],
    ['right to left', 'lang="ar"', 'rtl'],
  ])('has no fault that axe finds: %s', async (_look, attributes, direction) => {
    const { token, invitationId } = await asked({ instrument: 'nps' });
    await api.db.invitation.update({ where: { id: invitationId }, data: { policyVersion: await arabicVersion() } });
    await visit(`<amends-survey token="${token}" ${attributes}></amends-survey>`);
    const survey = page.locator('amends-survey section');
    await survey.waitFor();
    expect(await survey.getAttribute('dir')).toBe(direction);
    expect(await violations()).toEqual([]);
    const [first, last] = [await page.getByRole('radio').first().boundingBox(), await page.getByRole('radio').nth(1).boundingBox()];
    expect((first?.x ?? 0) < (last?.x ?? 0)).toBe(direction === 'ltr');
    await page.getByRole('radio').first().check({ force: true });
    await page.locator('amends-survey form button').click();
    await page.locator('amends-survey select').waitFor();
    expect(await violations()).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe('the iframe', () => {
  it('is answered without any script, and framed by no other page', async () => {
    const { token, interactionId } = await asked();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    site.show(`<iframe title="How did we do?" src="${api.url}/embed/${token}"></iframe>`);
    await plain.goto(site.origin);
    const frame = plain.frameLocator('iframe');
    await frame.getByRole('radio', { name: '4', exact: true }).check({ force: true });
    await frame.getByRole('button', { name: 'Send' }).click();
    await frame.getByRole('heading', { name: 'Your answer is saved' }).waitFor();
    expect(await api.db.surveyResponse.findFirstOrThrow({ where: { interactionId } })).toMatchObject({ rating: 4, via: 'embed' });
    const other = await startHostSite(api.url);
    try {
      other.show(`<iframe title="How did we do?" src="${api.url}/embed/${token}"></iframe>`);
      await plain.goto(other.origin);
      await eventually(() => plain.frames()[1]?.url().startsWith('chrome-error:'), { what: 'the refusal of the browser' });
    } finally {
      await other.close();
      await context.close();
    }
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds: %s', async (colorScheme) => {
    const { token } = await asked();
    await page.emulateMedia({ colorScheme });
    await page.goto(`${api.url}/embed/${token}`);
    expect(await violations()).toEqual([]);
  });
});

let arabic: Promise<number> | undefined;

/** A version of the default policy that asks in Arabic too. */
function arabicVersion(): Promise<number> {
  arabic ??= (async () => {
    const question = {
      ...defaultPolicy.survey.texts['en'],
      question: 'ما مدى رضاك عن طريقة تعاملنا؟',
      lowLabel: 'غير راض',
      highLabel: 'راض جدا',
    };
    const document = {
      ...defaultPolicy,
      survey: { instrument: 'nps', texts: { ...defaultPolicy.survey.texts, ar: question } },
      secondChance: {
        ...defaultPolicy.secondChance,
        texts: { ...defaultPolicy.secondChance.texts, ar: defaultPolicy.secondChance.texts['en'] },
      },
    };
    const saved = await api.call('PUT', '/api/v1/policies/default', { body: document });
    expect(saved.status, saved.text).toBe(200);
    const published = await api.call('POST', '/api/v1/policies/default/publish');
    return published.body.version as number;
  })();
  return arabic;
}
