import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../../', import.meta.url));
const shared = fileURLToPath(new URL('../../../shared/payloads', import.meta.url));

// Recorded payloads of other vendors aren't ours to publish, so a clone comes without them.
if (!existsSync(shared)) {
  throw new Error(
    'test:vendors compares with recorded vendor payloads in ../shared/payloads, and that folder is not here. `npm test` runs everything else.',
  );
}

const inCi = process.env['CI'] !== undefined;

export default defineConfig({
  root,
  test: {
    include: ['test/vendors/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 300_000,
    globalSetup: ['test/support/global-setup.ts'],
    ...(inCi ? { reporters: ['default', ['json', { outputFile: 'test/artifacts/results.json' }]] } : {}),
  },
});
