import { ApplicationFailure } from '@temporalio/common';
import { expect, it } from 'vitest';
import { withTimeSkipping, withWorker } from './bench.js';

const bench = withTimeSkipping();
let count = 0;

/** Runs one call; `placed` says how placing it ends. Gives what was done, and how long the workflow waited. */
async function run(placeCall: () => Promise<{ outcome: 'placed' | 'over' }>): Promise<{ settled: string[]; waitedMinutes: number }> {
  const env = bench.environment();
  const settled: string[] = [];
  const settleCall = async ({ callId }: { callId: string }) => void settled.push(callId);
  count += 1;
  const startedAt = await env.currentTimeMs();
  await withWorker(env, { placeCall, settleCall }, (taskQueue) =>
    env.client.workflow.execute('callWorkflow', { workflowId: `call:test-${count}`, taskQueue, args: [{ callId: 'cll_1' }] }),
  );
  return { settled, waitedMinutes: Math.round(((await env.currentTimeMs()) - startedAt) / 60_000) };
}

it('waits for as long as a call can last, and then ends what nobody told the end of', async () => {
  const { settled, waitedMinutes } = await run(async () => ({ outcome: 'placed' }));
  expect(settled).toEqual(['cll_1']);
  expect(waitedMinutes).toBeGreaterThanOrEqual(75);
});

it('ends at once where there was nothing to ring', async () => {
  const { settled, waitedMinutes } = await run(async () => ({ outcome: 'over' }));
  expect(settled).toEqual(['cll_1']);
  expect(waitedMinutes).toBeLessThan(75);
});

it('tries again while the provider is busy', async () => {
  let tries = 0;
  const outcome = await run(async () => {
    tries += 1;
    if (tries < 3) throw ApplicationFailure.retryable('provider_busy cll_1', 'provider_busy');
    return { outcome: 'over' };
  });
  expect([tries, outcome.settled]).toEqual([3, ['cll_1']]);
});

it('gives up after some minutes, for whoever asked has left the phone', async () => {
  const { settled, waitedMinutes } = await run(async () => {
    throw ApplicationFailure.retryable('provider_busy cll_1', 'provider_busy');
  });
  expect(settled).toEqual(['cll_1']);
  expect(waitedMinutes).toBeLessThan(75);
});
