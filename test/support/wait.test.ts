import { expect, it } from 'vitest';
import { eventually } from './wait.js';

it('gives back the first value that counts', async () => {
  const values = [undefined, false, null, 0];
  expect(await eventually(() => values.shift(), { intervalMs: 1 })).toBe(0);
});

it('takes a throw as not yet, and reports the last one', async () => {
  const wait = eventually(() => Promise.reject(new Error('no such row')), { timeoutMs: 20, intervalMs: 5, what: 'the row' });
  await expect(wait).rejects.toThrow('the row did not come true within 20 ms: no such row');
});
