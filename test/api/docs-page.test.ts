import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../support/browser.js';
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

it('the documentation shows every group of routes, and nothing of it breaks the security policy', async () => {
  const page = await browser.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${api.url}/docs`);
  await page.getByText('/api/v1/events', { exact: true }).waitFor();
  for (const tag of new Set(api.routes.map((spec) => spec.tag))) {
    expect(await page.locator(`[data-tag="${tag}"]`).count(), tag).toBe(1);
  }
  expect(complaints).toEqual([]);
});
