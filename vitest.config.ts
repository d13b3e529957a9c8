import { defineConfig } from 'vitest/config';

const inCi = process.env['CI'] !== undefined;

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/vendors/**', 'test/bench/**', 'test/artifacts/**'],
    pool: 'forks', // Temporal's native bridge does not survive worker threads
    maxWorkers: 2,
    testTimeout: 30_000,
    // The first test that needs a Temporal server may have to build it: some minutes, once per machine.
    hookTimeout: 300_000,
    globalSetup: ['test/support/global-setup.ts'],
    ...(inCi ? { reporters: ['default', ['json', { outputFile: 'test/artifacts/results.json' }]] } : {}),
  },
});
