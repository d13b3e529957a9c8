import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
import { eventually } from '../support/wait.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
let browser: Browser;
beforeAll(async () => {
  [api, browser] = await Promise.all([startApi(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await api?.close();
});

it('the documentation shows every group of routes, and nothing of it breaks the security policy', { timeout: 90_000 }, async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${api.url}/docs`);
  await page.getByText('/api/v1/events', { exact: true }).waitFor();
  // Only what is near the window is drawn.
  const shown = new Set<string | null>();
  const expected = new Set<string | null>(api.routes.map((spec) => spec.tag));
  await eventually(
    async () => {
      for (const tag of await page.locator('[data-tag]').evaluateAll((groups) => groups.map((group) => group.getAttribute('data-tag')))) shown.add(tag);
      await page.mouse.wheel(0, 400);
      return shown.size >= expected.size || undefined;
    },
    { timeoutMs: 60_000, intervalMs: 50, what: 'every group' },
  );
  expect(shown).toEqual(expected);
  expect(complaints).toEqual([]);
});
