import type { TestWorkflowEnvironment } from '@temporalio/testing';
import { Worker, type WorkerOptions } from '@temporalio/worker';
import { afterAll, beforeAll } from 'vitest';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import { timeSkippingEnvironment } from '../support/temporal.js';

let environment: TestWorkflowEnvironment | undefined;
let count = 0;

/** Gives a test file one time-skipping server. */
export function withTimeSkipping(): { environment(): TestWorkflowEnvironment } {
  beforeAll(async () => {
    environment = await timeSkippingEnvironment();
  });
  afterAll(async () => {
    await environment?.teardown();
  });
  return {
    environment() {
      if (!environment) throw new Error('the test server is not up');
      return environment;
    },
  };
}

/** Runs a test against a worker of its own, on a task queue of its own unless `options` give it that of another. */
export async function withWorker<T>(
  env: TestWorkflowEnvironment,
  activities: object,
  test: (taskQueue: string) => Promise<T>,
  options: Pick<WorkerOptions, 'maxCachedWorkflows'> & { taskQueue?: string } = {},
): Promise<T> {
  count += 1;
  const taskQueue = options.taskQueue ?? `test-${process.pid}-${count}`;
  const worker = await Worker.create({ connection: env.nativeConnection, workflowBundle: await loadWorkflowBundle(), activities, ...options, taskQueue });
  return worker.runUntil(test(taskQueue));
}
