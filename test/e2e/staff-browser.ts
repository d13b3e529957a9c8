import type { Page } from 'playwright-core';
import type { Product } from '../support/product.js';

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
