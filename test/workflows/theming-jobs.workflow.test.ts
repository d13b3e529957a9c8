import { describe, expect, it } from 'vitest';
import type { ThemingActivities, ThemingJobResult } from '../../workflows/contracts/theming.contract.js';
import { withTimeSkipping, withWorker } from './bench.js';

const bench = withTimeSkipping();
let runs = 0;

/** Runs a job on activities that write down what was asked of them. */
async function run(
  workflow: 'refitWorkflow' | 'rethemeWorkflow',
  jobId: string | null,
  answers: Partial<ThemingActivities> = {},
): Promise<{ result: ThemingJobResult; diary: string[] }> {
  const diary: string[] = [];
  const activities: ThemingActivities = {
    planWeeklyRefit: async ({ workflowId }) => {
      diary.push(`planned for ${workflowId.replace(/\d+$/, 'n')}`);
      return 'job_weekly';
    },
    refit: async (input) => {
      diary.push(`learnt for ${input.jobId}`);
      return 'done';
    },
    startRetheme: async () => 'started',
    rethemeSome: async () => {
      diary.push('read some');
      return diary.length < 3 ? 'more' : 'done';
    },
    failThemingJob: async (input) => void diary.push(`failed ${input.jobId}`),
    ...answers,
  };
  runs += 1;
  const workflowId = `theming-test-${runs}`;
  const result = await withWorker(bench.environment(), activities, (taskQueue): Promise<ThemingJobResult> =>
    bench.environment().client.workflow.execute(workflow, { workflowId, taskQueue, args: [{ jobId }] }),
  );
  return { result, diary };
}

const broken = async (): Promise<never> => {
  throw new Error('a row that nobody can read');
};

describe('a refit', () => {
  it('learns for the job that was asked for', async () => {
    expect(await run('refitWorkflow', 'job_1')).toEqual({ result: { outcome: 'done' }, diary: ['learnt for job_1'] });
  });

  it('makes itself a job when the schedule starts it, by its own id', async () => {
    const { result, diary } = await run('refitWorkflow', null);
    expect(result).toEqual({ outcome: 'done' });
    expect(diary).toEqual(['planned for theming-test-n', 'learnt for job_weekly']);
  });

  it('leaves it to the one that is under way', async () => {
    expect(await run('refitWorkflow', null, { planWeeklyRefit: async () => null })).toEqual({ result: { outcome: 'ended' }, diary: [] });
  });

  it('waits for a database that is away, and says so when it can’t go on', async () => {
    let failures = 4;
    const away = async (): Promise<'done'> => {
      failures -= 1;
      if (failures > 0) throw new Error('the database is away');
      return 'done';
    };
    expect((await run('refitWorkflow', 'job_1', { refit: away })).result).toEqual({ outcome: 'done' });
    expect(await run('refitWorkflow', 'job_1', { refit: broken })).toEqual({ result: { outcome: 'failed' }, diary: ['failed job_1'] });
  });
});

describe('reading every comment again', () => {
  it('goes on until nothing is left', async () => {
    expect(await run('rethemeWorkflow', 'job_2')).toEqual({ result: { outcome: 'done' }, diary: ['read some', 'read some', 'read some'] });
  });

  it('ends without a word when it was cancelled', async () => {
    expect(await run('rethemeWorkflow', 'job_2', { startRetheme: async () => 'ended' })).toEqual({
      result: { outcome: 'ended' },
      diary: [],
    });
    expect((await run('rethemeWorkflow', 'job_2', { rethemeSome: async () => 'ended' })).result).toEqual({ outcome: 'ended' });
  });

  it('says so when it can’t go on', async () => {
    expect(await run('rethemeWorkflow', 'job_2', { rethemeSome: broken })).toEqual({
      result: { outcome: 'failed' },
      diary: ['failed job_2'],
    });
  });

  it('keeps its history short, however many comments there are', async () => {
    let rounds = 0;
    const { result } = await run('rethemeWorkflow', 'job_2', { rethemeSome: async () => ((rounds += 1) < 1_100 ? 'more' : 'done') });
    expect([result, rounds]).toEqual([{ outcome: 'done' }, 1_100]);
  }, 120_000);
});
