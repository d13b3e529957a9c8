import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { plainFace } from '../../domain/brand/brand.js';
import { renderMessage } from '../../emails/render-message.js';
import { launchBrowser } from '../support/browser.js';
import { brandedFace, customerMails, languages, staffMails } from './mails.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const looks = [320, 600].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })));

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** What everybody could stumble over. A mail is a part of its reader's page, which has the landmarks. */
async function violationsIn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: { violations: { id: string; nodes: { target: string[]; failureSummary?: string }[] }[] } = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false } } })`,
  );
  return results.violations.map(
    ({ id, nodes }) => `${id} at ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary}`).join('; ')}`,
  );
}

/** Links that a thumb would miss, and what sticks out of the window. */
async function misfitsIn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const choices = [...document.querySelectorAll('a.choice')].map((choice) => choice.getBoundingClientRect());
    return [
      ...(scrollWidth > clientWidth ? [`${scrollWidth} px wide in ${clientWidth}`] : []),
      ...choices
        .filter(({ width, height }) => width < 44 || height < 44)
        .map(({ width, height }) => `a choice of ${width} by ${height} px`),
    ];
  });
}

describe('a mail in a browser', () => {
  for (const { width, scheme } of looks) {
    it(`can be read by everybody at ${width} px in ${scheme}, in every language and for every purpose`, { timeout: 240_000 }, async () => {
      const context = await browser.newContext({ viewport: { width, height: 800 }, colorScheme: scheme });
      const page = await context.newPage();
      await page.route('https://acme.example/**', (route) => route.abort());
      const faults: string[] = [];
      for (const language of languages) {
        const mails = { ...customerMails(language), ...(language === 'en' ? staffMails() : {}) };
        for (const [purpose, mail] of Object.entries(mails)) {
          await page.setContent((await renderMessage(mail, brandedFace)).html!);
          const found = [...(await violationsIn(page)), ...(await misfitsIn(page))];
          faults.push(...found.map((fault) => `${purpose} in ${language}: ${fault}`));
        }
      }
      await context.close();
      expect(faults).toEqual([]);
    });
  }

  it('is legible in the palest colours that a brand may have, by day and by night', { timeout: 60_000 }, async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const page = await browser.newPage({ colorScheme });
      for (const colour of ['#767676', '#000000', '#d0021b', '#0000ff']) {
        await page.setContent((await renderMessage(customerMails('en')['survey']!, { ...plainFace('Acme'), colour })).html!);
        expect(await violationsIn(page), `${colour} in ${colorScheme}`).toEqual([]);
      }
      await page.close();
    }
  });

  it('begins on the right where its language does', async () => {
    const page = await browser.newPage({ viewport: { width: 600, height: 800 } });
    const places = async (language: string) => {
      await page.setContent((await renderMessage(customerMails(language)['survey']!, plainFace('Acme'))).html!);
      return page.locator('a.choice').evaluateAll((choices) => choices.map((choice) => choice.getBoundingClientRect().x));
    };
    const [left, right] = [await places('en'), await places('ar')];
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    expect(right).toEqual(right.toSorted((a, b) => b - a));
    expect(right[0]).toBeGreaterThan(300);
    await page.close();
  });
});
