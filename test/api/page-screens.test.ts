import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { launchBrowser } from '../support/browser.js';
import { openPageBench, type PageBench } from './page-client.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const person = { userAgent: 'Mozilla/5.0 (iPhone) Safari/604.1', address: '203.0.113.10' };
const headers = { accept: 'text/html', 'user-agent': person.userAgent };

let bench: PageBench;
let browser: Browser;
beforeAll(async () => {
  [bench, browser] = await Promise.all([openPageBench(), launchBrowser()]);
  await speakArabic();
});
afterAll(async () => {
  await browser?.close();
  await bench?.close();
});

/** The default policy writes no Arabic; this organisation has added it. */
async function speakArabic(): Promise<void> {
  const document = structuredClone(defaultPolicy);
  const { en, de } = document.survey.texts;
  const second = document.secondChance.texts['en'];
  if (!en || !de || !second) throw new Error('the default policy speaks English and German');
  document.survey.texts['ar'] = {
    ...en,
    question: 'ما مدى رضاكم؟',
    lowLabel: 'غير راضٍ',
    highLabel: 'راضٍ جدًا',
    commentQuestion: 'لماذا؟',
    oneThingQuestion: 'ماذا نحسّن؟',
    thanks: 'شكرًا.',
    thanksLow: 'نأسف لذلك.',
    emailSubject: 'كيف كانت خدمتنا؟',
  };
  document.secondChance.texts['ar'] = second;
  expect((await bench.api.call('PUT', '/api/v1/policies/default', { body: document })).status).toBe(200);
  expect((await bench.api.call('POST', '/api/v1/policies/default/publish')).status).toBe(200);
}

interface State {
  name: string;
  status: number;
  html: string;
}

const read = async (name: string, path: string, fields?: Record<string, string>): Promise<State> => {
  const response = await fetch(`${bench.api.url}/s/${path}`, {
    headers,
    ...(fields ? { method: 'POST', body: new URLSearchParams(fields) } : {}),
  });
  return { name, status: response.status, html: await response.text() };
};

/** Every page that a customer can come to, as the server sends it. */
async function statesIn(language: string): Promise<State[]> {
  const { db } = bench.api;
  const asked = async () => {
    const customer = await bench.asked();
    await db.invitation.update({ where: { id: customer.invitationId }, data: { language, policyVersion: 2 } });
    return customer;
  };
  const [low, high, over, stopped, gone, roaming] = [
    await asked(),
    await asked(),
    await asked(),
    await asked(),
    await asked(),
    await asked(),
  ];
  await db.customer.update({ where: { id: roaming.customerId }, data: { timeZone: null, phone: '+12125550123' } });
  await db.invitation.update({ where: { id: over.invitationId }, data: { status: 'expired' } });
  const states = [
    await read('question', low.token),
    await read('question with a rating chosen', `${low.token}?rating=2`),
    await read('nothing chosen', high.token, { comment: 'x' }),
    await read('stop', `${stopped.token}/stop`),
    await read('stopped', `${stopped.token}/stop`, {}),
    await read('preferences', `${low.token}/preferences`),
    await read('preferences saved', `${low.token}/preferences`, { email: 'yes', language, hoursFrom: '18:00', hoursUntil: '20:00' }),
    await read('preferences refused', `${low.token}/preferences`, { email: 'yes', hoursFrom: '21:00', hoursUntil: '23:00' }),
    await read('preferences by an unknown clock', `${roaming.token}/preferences`, { hoursFrom: '18:00', hoursUntil: '20:00' }),
    await read('held', `${low.token}/data`),
    await read('link on its way', `${low.token}/data`, { wants: 'export' }),
    await read('closed', over.token),
    { ...(await read('unknown', 'nothing')), name: 'unknown' },
  ];
  bench.wait(60_000);
  await bench.get(person, low.token);
  bench.wait(5_000);
  states.push(
    await read('thanks after a low rating', low.token, { rating: '1' }),
    await read('wrong time of a call', low.token, { callbackOther: '2020-01-01T10:00' }),
  );
  states.push(
    await read('thanks with words and a call', low.token, { comment: 'Slow', oneThing: 'Speed', callbackOther: '2027-01-12T10:00' }),
  );
  states.push(
    await read('thanks after a high rating', high.token, { rating: '5' }),
    await read('answered already', high.token, { rating: '4' }),
  );
  await bench.post(person, `${gone.token}/data`, { wants: 'erase' });
  await bench.post(person, `${high.token}/data`, { wants: 'export' });
  const proofs = await db.addressProof.findMany({ where: { customerId: { in: [gone.customerId, high.customerId] } } });
  for (const { secret, wants, invitationId } of proofs) {
    const token = invitationId === gone.invitationId ? gone.token : high.token;
    states.push(await read(`one-time link: ${wants}`, `${token}/data/${secret}`));
    if (wants === 'erase') states.push(await read('wrong number', `${token}/data/${secret}`, { code: '1' }));
  }
  states.push(await read('link used up', `${low.token}/data/nothing`));
  return states;
}

async function complaintsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations }: { violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] } = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] })`,
  );
  const overflow = await page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  return [
    ...violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).join('; ')}`,
    ),
    ...(Number(overflow) > 0 ? [`wider than the screen by ${Number(overflow)} px`] : []),
  ];
}

describe.each(['en', 'de', 'ar'])('every page in %s', (language) => {
  it('is small, needs no script, and can be read by everybody at 320 and 1280 px, light and dark', { timeout: 180_000 }, async () => {
    const states = await statesIn(language);
    expect(states.length).toBeGreaterThanOrEqual(19);
    const faults: string[] = [];
    for (const { name, html } of states) {
      if (Buffer.byteLength(html) >= 15_000) faults.push(`${name}: ${Buffer.byteLength(html)} bytes`);
      if (/<script|\son\w+=|javascript:/i.test(html)) faults.push(`${name}: runs a script`);
      if (name !== 'unknown' && !html.includes(`lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}"`))
        faults.push(`${name}: is not in ${language}`);
    }
    for (const width of [320, 1280]) {
      for (const colorScheme of ['light', 'dark'] as const) {
        const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme });
        const page = await context.newPage();
        for (const { name, html } of states) {
          await page.setContent(html);
          faults.push(...(await complaintsOf(page)).map((complaint) => `${name} at ${width} px, ${colorScheme}: ${complaint}`));
        }
        await context.close();
      }
    }
    expect(faults).toEqual([]);
  });
});

it('tells an unknown link and a closed survey apart by their statuses', async () => {
  const states = await statesIn('en');
  const statusOf = (name: string) => states.find((state) => state.name === name)?.status;
  expect([
    statusOf('unknown'),
    statusOf('closed'),
    statusOf('link used up'),
    statusOf('nothing chosen'),
    statusOf('answered already'),
  ]).toEqual([404, 410, 410, 400, 409]);
});

it('can be answered by the keyboard alone', async () => {
  const customer = await bench.asked();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${bench.api.url}/s/${customer.token}`);
  bench.wait(3_000);
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await page.keyboard.type('By keyboard');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Your answer is saved' }).waitFor();
  expect(await bench.api.db.surveyResponse.findUnique({ where: { invitationId: customer.invitationId } })).toMatchObject({
    comment: 'By keyboard',
    grade: 'confirmed',
  });
  await context.close();
});

it('takes hours by the keyboard alone, and says what is wrong with them', async () => {
  const customer = await bench.asked();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${bench.api.url}/s/${customer.token}/preferences`);
  const hours = page.getByRole('group', { name: 'When may we reach you?' });
  await hours.getByLabel('From').focus();
  await page.keyboard.type('9:00 PM');
  await page.keyboard.press('Tab');
  await page.keyboard.type('11:00 PM');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('alert').filter({ hasText: 'Nothing was changed' }).waitFor();
  expect(await hours.getByLabel('From').inputValue()).toBe('21:00');
  await hours.getByLabel('From').selectOption('18:00');
  await hours.getByLabel('Until').selectOption('20:00');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('status').filter({ hasText: 'saved' }).waitFor();
  expect((await bench.api.db.customer.findUniqueOrThrow({ where: { id: customer.customerId } })).preferences).toMatchObject({
    hours: { from: '18:00', until: '20:00', zone: 'America/New_York' },
  });
  await context.close();
});
