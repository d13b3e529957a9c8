import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { DeterminismViolationError } from '@temporalio/workflow';
import { bundleWorkflowCode, DefaultLogger, Worker } from '@temporalio/worker';
import { describe, expect, it } from 'vitest';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';

const folder = new URL('histories/', import.meta.url);
const histories = readdirSync(folder).map((file) => ({ name: file.replace('.json', ''), history: JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as unknown }));

describe('workflows that started with earlier code', () => {
  it('there are some', () => expect(histories.map(({ name }) => name)).toContain('recovery-reminded-breached-upgraded'));

  it.each(histories)('go on with the present code: $name', async ({ name, history }) => {
    await expect(Worker.runReplayHistory({ workflowBundle: await loadWorkflowBundle() }, history, name)).resolves.toBeUndefined();
  });

  it.each(histories)('would break with a careless change: $name', async ({ name, history }) => {
    const workflowBundle = await bundleWorkflowCode({
      workflowsPath: fileURLToPath(new URL('broken/index.ts', import.meta.url)),
      logger: new DefaultLogger('ERROR'),
    });
    await expect(Worker.runReplayHistory({ workflowBundle }, history, name)).rejects.toThrow(DeterminismViolationError);
  });
});
