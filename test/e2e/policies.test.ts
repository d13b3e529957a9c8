import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { startProduct, type Product } from '../support/product.js';
import { eventually } from '../support/wait.js';
import { staffApiOf, type StaffApi } from './staff-api.js';
import { signIn } from './staff-browser.js';

interface Decided {
  readonly policyKey: string | null;
  readonly trace: readonly { readonly rule: string; readonly outcome: string; readonly detail: Readonly<Record<string, unknown>> }[];
  readonly invitations: readonly { readonly channel: string; readonly sendAt: string }[];
}
interface Policy {
  readonly status: string;
  readonly paused: boolean;
  readonly updatedAt: string;
  readonly document: Readonly<Record<string, unknown>>;
}

const ops = { email: 'ops@example.com', password: 'a long enough password' };
const key = 'sms-right-after-billing-calls';

describe('an ops person and a policy', () => {
  let product: Product;
  let browser: Browser;
  let api: StaffApi;
  let page: Page;

  beforeAll(async () => {
    [product, browser] = await Promise.all([startProduct(), launchBrowser()]);
    api = staffApiOf(product);
    await api.call('POST', '/api/v1/users', { name: 'Olu Ops', role: 'ops', ...ops });
    // So that there are a team and tiers to choose from.
    await api.call('POST', '/api/v1/events', [call('S-1', 'standard', 'email'), call('S-2', 'vip', 'email')]);
    await decided('S-2');
    page = await (await browser.newContext({ viewport: { width: 1440, height: 900 }, timezoneId: 'UTC' })).newPage();
    page.setDefaultTimeout(15_000);
    await signIn(page, product, ops);
  });

  afterAll(async () => {
    await browser?.close();
    await product?.stop();
  });

  /** A call that ended a moment ago, of a customer of a tier who may be asked by SMS and by email. */
  function call(id: string, tier: string, channel = 'phone'): Record<string, unknown> {
    return {
      id: `${id}-resolved`,
      source: 'phone-system',
      type: 'interaction.resolved',
      occurredAt: new Date().toISOString(),
      interaction: { id, channel, team: 'billing' },
      customer: {
        id: `CUS-${id}`,
        tier,
        email: `${id.toLowerCase()}@example.com`,
        phone: `+1500555${String(1_000 + Number(/\d+/.exec(id)?.[0] ?? 0))}`,
        timeZone: 'Etc/UTC',
        consent: { email: true, sms: true },
      },
    };
  }

  const decided = (id: string): Promise<Decided> =>
    eventually(
      async () => {
        const found = await api.interaction('phone-system', id);
        const whole = found && (await api.call<Decided>('GET', `/api/v1/interactions/${found.id}`));
        return whole && whole.policyKey !== null ? whole : undefined;
      },
      { timeoutMs: 30_000, intervalMs: 200, what: `the decision about ${id}` },
    );
  const samplingOf = ({ trace }: Decided) => trace.find(({ rule }) => rule === 'sampling_rate');
  const savedDraft = () => api.call<Policy>('GET', `/api/v1/policies/${key}?status=draft`);
  const group = (name: string) => page.getByRole('group', { name, exact: true });
  const unfold = (step: string) => page.getByRole('heading', { name: step, exact: true }).click();
  const isSaved = () => page.getByText('Saved', { exact: true }).waitFor();

  it('writes by the form alone what was agreed in a sentence, and it does what it says', { timeout: 180_000 }, async () => {
    await page.getByRole('link', { name: 'Policies' }).first().click();
    await page.getByRole('button', { name: 'New policy' }).click();
    await page.getByLabel('Name').fill('SMS right after billing calls');
    expect(await page.getByLabel('Key').inputValue()).toBe(key);
    await page.getByLabel('For contacts by').selectOption({ label: 'Phone' });
    await page.getByLabel('Of the team').selectOption({ label: 'billing' });
    await page.getByRole('button', { name: 'Make the draft' }).click();

    await group('Customer tier').getByLabel('standard').check();
    await group('Customer tier').getByLabel('vip').check();
    await page.getByLabel('Percent of customers to ask').fill('20');
    await page.getByRole('button', { name: 'Add a rate' }).click();
    await group('Of customers of the tier').getByLabel('vip').check();
    await page.getByLabel('Percent to ask').fill('100');
    await unfold('When');
    await group('Quiet hours hold for').getByLabel('SMS').check();
    await page.getByLabel('Quiet from').fill('20:00');
    await page.getByLabel('Quiet until', { exact: true }).fill('09:00');
    await unfold('Ask');
    await page.getByLabel('After calls').selectOption({ label: 'SMS' });
    await isSaved();
    await page.getByText('Billing calls of standard and VIP customers: all of VIP, 20 % of standard').waitFor();

    await page.getByRole('button', { name: 'Publish…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('heading', { name: 'Who is affected' }).waitFor();
    await dialog.getByRole('button', { name: 'Publish version 1' }).click();
    await page.getByText('Version 1 is live').waitFor();
    expect((await api.call<Policy>('GET', `/api/v1/policies/${key}`)).document).toMatchObject({
      name: 'SMS right after billing calls',
      priority: 10,
      match: { channels: ['phone'], teams: ['billing'], tiers: ['standard', 'vip'] },
      sampling: { ratePercent: 20, rates: [{ tiers: ['vip'], ratePercent: 100 }] },
      quietHours: { channels: ['sms', 'voice'], allowedFrom: '09:00', allowedUntil: '20:00' },
      delivery: { routes: { phone: ['sms'] } },
      resolution: { settle: '0s' },
    });

    const standard = Array.from({ length: 16 }, (_none, index) => `C-${100 + index}`);
    const vip = ['C-201', 'C-202', 'C-203'];
    const events = [...standard.map((id) => call(id, 'standard')), ...vip.map((id) => call(id, 'vip')), call('C-301', 'vip', 'chat')];
    await api.call('POST', '/api/v1/events', events);
    const ofStandard = await Promise.all(standard.map(decided));
    expect(new Set(ofStandard.map((each) => samplingOf(each)?.detail['ratePercent']))).toEqual(new Set([20]));
    // Which of them are drawn hangs on their ids, so it is the same in every run.
    const drawn = ofStandard.filter((each) => samplingOf(each)?.outcome === 'pass');
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(standard.length / 2);
    expect(ofStandard.filter(({ invitations }) => invitations.length > 0)).toEqual(drawn);

    const asked = [...(await Promise.all(vip.map(decided))), ...drawn];
    for (const { policyKey, invitations, trace } of asked) {
      expect(policyKey).toBe(key);
      expect(invitations.map(({ channel }) => channel)).toEqual(['sms']);
      const hour = new Date(invitations[0]?.sendAt ?? '').getUTCHours();
      expect(hour).toBeGreaterThanOrEqual(9);
      expect(hour).toBeLessThan(20);
      expect(trace.find(({ rule }) => rule === 'quiet_hours')?.detail).toMatchObject({ allowedFrom: '09:00', allowedUntil: '20:00' });
    }
    expect((await decided('C-301')).policyKey).toBe('default');
  });

  it('sees a fault at its field, at its line and in the list, in the server’s words', { timeout: 60_000 }, async () => {
    await page.goto(`${product.url}/policies/${key}/edit?show=json`);
    await unfold('When');
    await page.getByLabel('Quiet from').fill('08:00');
    const sentence = 'The allowed hours end before they begin; make it later than allowedFrom.';
    await page.locator('#field-quietHours-allowedUntil-error').getByText(sentence).waitFor();
    const json = page.getByLabel('Policy document, JSON');
    const line = (await json.inputValue()).split('\n').findIndex((text) => text.includes('"allowedUntil"')) + 1;
    expect(await page.locator('#json-faults').innerText()).toBe(`Line ${line}: ${sentence}`);
    await page.getByRole('button', { name: 'When: Quiet from' }).click();
    await eventually(() => json.evaluate((field) => field === document.activeElement), { what: 'the focus on the line' });
    // Leaving asks, and staying keeps what was typed.
    page.once('dialog', (dialog) => void dialog.dismiss());
    await page.getByRole('link', { name: 'Overview' }).first().click();
    expect(await page.getByLabel('Quiet from').inputValue()).toBe('08:00');
    await page.getByLabel('Quiet from').fill('20:00');
    await page.getByText('This policy can’t work yet').waitFor({ state: 'detached' });
  });

  it('keeps what is typed as JSON and shows it in the form once it can be read', { timeout: 60_000 }, async () => {
    await page.goto(`${product.url}/policies/${key}/edit?show=json`);
    const json = page.getByLabel('Policy document, JSON');
    const text = await json.inputValue();
    await json.fill(text.slice(0, -1));
    await page.getByText('The JSON can’t be read, so the form waits').waitFor();
    await json.fill(text.replace('"priority": 10', '"priority": 12'));
    await isSaved();
    expect(await page.getByLabel('Priority').inputValue()).toBe('12');
    expect((await savedDraft()).document['priority']).toBe(12);
    // Leaving in the middle of typing saves first.
    await page.getByLabel('Priority').fill('14');
    await page.getByRole('link', { name: 'Overview' }).first().click();
    await page.waitForURL('**/overview*');
    expect((await savedDraft()).document['priority']).toBe(14);
  });

  it('pauses it with a way back, and finds why a customer was asked', { timeout: 60_000 }, async () => {
    await page.goto(`${product.url}/policies`);
    const isPaused = async (): Promise<boolean> => (await api.call<Policy>('GET', `/api/v1/policies/${key}`)).paused;
    await page.getByRole('button', { name: 'Pause SMS right after billing calls' }).click();
    await page.getByRole('button', { name: 'Undo' }).waitFor();
    expect(await isPaused()).toBe(true);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Pause SMS right after billing calls' }).waitFor();
    expect(await isPaused()).toBe(false);

    await page.getByRole('link', { name: 'SMS right after billing calls', exact: true }).click();
    await page.getByLabel('Id of a customer or a contact').fill('CUS-C-201');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('link', { name: 'C-201', exact: true }).click();
    await page.waitForURL('**/interactions/*');
    await page.getByRole('heading', { name: 'C-201' }).waitFor();
  });

  it('throws a draft away, and what is live stays', { timeout: 60_000 }, async () => {
    await page.goto(`${product.url}/policies/${key}/edit`);
    await page.getByRole('button', { name: 'Discard draft' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Discard draft' }).click();
    await page.getByText('The draft is gone').waitFor();
    await page.getByRole('link', { name: 'Edit' }).first().click();
    await page.getByText('Nothing changed yet').waitFor();
    expect(await page.getByLabel('Priority').inputValue()).toBe('10');
  });

  it('is told of a colleague’s newer draft instead of writing over it', { timeout: 60_000 }, async () => {
    await page.goto(`${product.url}/policies/${key}/edit`);
    await page.getByLabel('Name of the policy').waitFor();
    const { document } = await api.call<Policy>('GET', `/api/v1/policies/${key}`);
    await api.call('PUT', `/api/v1/policies/${key}`, { ...document, name: 'A colleague’s' });
    await page.getByLabel('Name of the policy').fill('Mine');
    await page.getByRole('alert').getByText('What you typed is still here and not saved.').waitFor();
    expect((await savedDraft()).document['name']).toBe('A colleague’s');
    expect(await page.getByLabel('Name of the policy').inputValue()).toBe('Mine');
    await page.getByRole('button', { name: 'Load theirs, drop mine' }).click();
    expect(await page.getByLabel('Name of the policy').inputValue()).toBe('A colleague’s');

    await page.getByRole('button', { name: 'Publish…' }).click();
    const publish = page.getByRole('dialog').getByRole('button', { name: /^Publish version/ });
    await publish.waitFor();
    await api.call('PUT', `/api/v1/policies/${key}`, { ...document, name: 'Changed once more' });
    await publish.click();
    await page.getByText('so nothing was published').waitFor();
    expect((await savedDraft()).document['name']).toBe('Changed once more');
  });
});
