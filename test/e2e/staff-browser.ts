import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import type { Product } from '../support/product.js';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The sign-in that a first start prints; a later start on the same data prints none. */
export function printedSignIn(product: Pick<Product, 'output'>): { email: string; password: string } {
  const output = product.output();
  const email = /Sign in as\s+(\S+)/.exec(output)?.[1];
  const password = /with the password\s+(\S+)/.exec(output)?.[1];
  if (email === undefined || password === undefined) throw new Error(`The start printed no sign-in:\n${output.slice(-2_000)}`);
  return { email, password };
}

/** Signs in by the form, as a person does, and waits for the inbox. */
export async function signIn(page: Page, product: Pick<Product, 'url' | 'output'>, who = printedSignIn(product)): Promise<void> {
  await page.goto(product.url);
  await page.getByLabel('Email').fill(who.email);
  await page.getByLabel('Password', { exact: true }).fill(who.password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('heading', { name: 'Recovery inbox' }).waitFor();
}

/** What the page complained about, gathered from now on: errors on the console and exceptions nobody caught. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

/** What sticks out to the right of the window, or null. */
export async function overflowOf(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const widest = [...document.querySelectorAll('body *')]
      .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
      .slice(0, 4);
    return `${scrollWidth} of ${clientWidth} px, ${widest.map((element) => `${element.tagName.toLowerCase()}.${element.className}`).join(' ')}`;
  });
}

/** What axe finds of serious or critical impact. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results: { violations: { id: string; impact: string; nodes: { target: string[]; failureSummary?: string }[] }[] } =
    await page.evaluate(`axe.run(document, { resultTypes: ['violations'] })`);
  return results.violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(
      ({ id, nodes }) =>
        `${id} at ${nodes
          .slice(0, 3)
          .map((node) => `${node.target.join(' ')} (${node.failureSummary?.split('\n')[1]?.trim()})`)
          .join('; ')}`,
    );
}
