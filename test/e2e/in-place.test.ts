import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { startHostSite, type HostSite } from '../web/host-page.js';
import { resolvedEvent, staffApiOf, type RecoveryCase, type StaffApi } from './staff-api.js';
import { signIn } from './staff-browser.js';

describe('asking in place, with everything started as a user starts it', () => {
  let product: Product;
  let browser: Browser;
  let api: StaffApi;
  let site: HostSite;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    api = staffApiOf(product);
    site = await startHostSite(product.url);
    await api.call('PUT', '/api/v1/organisation/embed-origins', { origins: [site.origin] });
    await api.askAgainAfter('1s');
  });
  afterAll(async () => {
    await browser?.close();
    await site?.close();
    await product?.stop();
  });

  const caseOf = (externalId: string, source = 'helpdesk'): Promise<string> =>
    eventually(async () => (await api.interaction(source, externalId))?.recoveryCase?.id, { timeoutMs: 30_000, what: 'a recovery case' });

  it(
    'a chat that ends badly is rated on the page it was held on, becomes a case, and is asked about again by email',
    { timeout: 120_000 },
    async () => {
      const event = resolvedEvent('CHAT-1', { email: 'ada.chat@example.com' });
      await api.call('POST', '/api/v1/events', {
        ...event,
        interaction: { ...(event['interaction'] as object), channel: 'chat', canEmbed: true },
      });
      const contact = { source: 'helpdesk', externalId: 'CHAT-1' };
      const { token } = await eventually(() => api.call<{ token: string }>('POST', '/api/v1/invitations/fetch', contact), {
        timeoutMs: 30_000,
        what: 'the survey to show',
      });

      const page = await browser.newPage();
      site.show(`<amends-survey token="${token}"></amends-survey>`);
      await page.goto(site.origin);
      await page.getByRole('radio', { name: /^2/ }).check({ force: true });
      await page.getByLabel(/What is the main reason/).fill('I was transferred three times.');
      await page.getByRole('button', { name: 'Send' }).click();
      await page.getByRole('heading', { name: 'Your answer is saved' }).waitFor();

      const id = await caseOf('CHAT-1');
      expect(await api.call<RecoveryCase>('GET', `/api/v1/cases/${id}`)).toMatchObject({
        rating: 2,
        comment: 'I was transferred three times.',
      });
      expect((await api.interaction('helpdesk', 'CHAT-1'))?.invitations).toMatchObject([{ channel: 'embed', status: 'answered' }]);
      expect(await api.all('/api/v1/outbox?to=ada.chat@example.com')).toEqual([]);

      await api.call('POST', `/api/v1/cases/${id}/outreach`, { kind: 'call', result: 'reached', note: 'Apologised.' });
      await api.call('POST', `/api/v1/cases/${id}/resolve`, { rootCause: 'repeat_transfers', action: 'One owner', note: '' });
      const second = await api.linkTo('ada.chat@example.com', 'second_chance');
      expect((await fetch(second, { method: 'POST', body: new URLSearchParams({ rating: '5' }) })).status).toBe(200);
      await eventually(async () => (await api.call<RecoveryCase>('GET', `/api/v1/cases/${id}`)).outcome === 'upgraded', {
        timeoutMs: 30_000,
        what: 'the upgrade',
      });
    },
  );

  it('a tablet is set up on the screens, tapped by a customer who leaves a number, and opens a case', { timeout: 120_000 }, async () => {
    const staff = await (await browser.newContext({ viewport: { width: 1440, height: 900 } })).newPage();
    staff.setDefaultTimeout(20_000);
    await signIn(staff, product);
    await addKiosk(staff);
    const [kiosk] = await api.all<{ url: string }>('/api/v1/kiosks');

    const tablet = await browser.newPage();
    await tablet.goto(product.url + new URL(kiosk?.url ?? '').pathname);
    await tablet.getByRole('button', { name: /^1/ }).click();
    await tablet.getByLabel(/Your phone number/).fill('617 555 0123');
    await tablet.getByRole('checkbox').check();
    await tablet.getByRole('button', { name: 'Send' }).click();
    await tablet.getByText('A person will get in touch with you.').waitFor();

    const [visit] = await eventually(
      async () => {
        const visits = await api.all<{ externalId: string; stage: string }>('/api/v1/interactions?source=kiosk');
        return visits[0]?.stage === 'recovering' && visits;
      },
      { timeoutMs: 30_000, what: 'the case of the visit' },
    );
    const id = await caseOf(visit?.externalId ?? '', 'kiosk');
    expect(await api.call('GET', `/api/v1/cases/${id}`)).toMatchObject({ rating: 1, contact: { phone: '+16175550123' } });

    await staff.getByRole('button', { name: 'Revoke Front desk' }).click();
    await staff.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
    await staff.getByText('revoked', { exact: true }).waitFor();
    await tablet.goto(product.url + new URL(kiosk?.url ?? '').pathname);
    await tablet.getByText('Nothing is asked here at the moment.').waitFor();
  });
});

async function addKiosk(staff: Page): Promise<void> {
  await staff.getByRole('link', { name: 'Kiosks' }).click();
  await staff.getByRole('button', { name: 'Add a kiosk' }).click();
  await staff.getByLabel('Name').fill('Front desk');
  await staff.getByLabel('Place').fill('Store 12');
  await staff.getByLabel('Country').fill('us');
  await staff.getByRole('button', { name: 'Add', exact: true }).click();
  await staff.getByRole('cell', { name: 'Front desk', exact: true }).waitFor();
}
