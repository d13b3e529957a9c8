import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Browser } from 'playwright-core';
import { findBrowser, launchBrowser } from './browser.js';

describe('browser', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('shows a page', async () => {
    const page = await browser.newPage();
    await page.setContent('<button onclick="this.textContent = 6 * 7">?</button>');
    await page.click('button');
    expect(await page.textContent('button')).toBe('42');
  });
});

describe('a machine without the browser asked for', () => {
  it('is told what is wrong', () => {
    expect(() => findBrowser({ CHROME_PATH: '/nowhere/chrome' })).toThrow('CHROME_PATH names /nowhere/chrome');
  });
});
