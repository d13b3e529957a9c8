import { fileURLToPath } from 'node:url';
import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker } from '@temporalio/worker';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { devServerEnvironment, timeSkippingEnvironment, type DevServerEnvironment } from './temporal.js';
import { eventually } from './wait.js';
import { thirtyDaysWorkflow } from './workflows/thirty-days.workflow.js';

const thirtyDaysMs = 30 * 24 * 60 * 60 * 1000;

describe('time-skipping environment', () => {
  let environment: TestWorkflowEnvironment;

  beforeAll(async () => {
    environment = await timeSkippingEnvironment();
  });

  afterAll(async () => {
    await environment?.teardown();
  });

  it('lets thirty days pass at once', async () => {
    const worker = await Worker.create({
      connection: environment.nativeConnection,
      taskQueue: 'support',
      workflowsPath: fileURLToPath(new URL('./workflows/thirty-days.workflow.ts', import.meta.url)),
    });
    const slept = await worker.runUntil(environment.client.workflow.execute(thirtyDaysWorkflow, { taskQueue: 'support', workflowId: 'thirty-days' }));
    expect(slept).toBeGreaterThanOrEqual(thirtyDaysMs);
  });
});

describe('dev server environment', () => {
  let devServer: DevServerEnvironment;

  beforeAll(async () => {
    devServer = await devServerEnvironment();
  });

  afterAll(async () => {
    await devServer?.teardown();
  });

  it('answers what the time-skipping server cannot: which workflows there are', async () => {
    const { client } = devServer.environment;
    await client.workflow.start(thirtyDaysWorkflow, { taskQueue: 'nobody', workflowId: 'waiting' });
    const found = await eventually(async () => {
      for await (const execution of client.workflow.list({ query: `WorkflowId = 'waiting'` })) return execution.workflowId;
      return undefined;
    });
    expect(found).toBe('waiting');
  });
});
