import { describe, expect, it } from 'vitest';
import type { SimulationActivities, SimulationResult, SimulationSlice } from '../../workflows/contracts/simulation.contract.js';
import { withTimeSkipping, withWorker } from './bench.js';

const bench = withTimeSkipping();
let runs = 0;

const slices: SimulationSlice[] = Array.from({ length: 7 }, (_, index) => ({ after: `c${index}`, upTo: `c${index + 1}` }));

/** Runs a simulation on activities that write down what was asked of them. */
async function run(answers: Partial<SimulationActivities> = {}): Promise<{ result: SimulationResult; diary: string[] }> {
  const diary: string[] = [];
  const activities: SimulationActivities = {
    startSimulation: async () => slices,
    simulateSlice: async ({ slice }) => {
      diary.push(slice.upTo);
      return 100;
    },
    finishSimulation: async () => void diary.push('finished'),
    failSimulation: async () => void diary.push('failed'),
    ...answers,
  };
  runs += 1;
  const workflowId = `simulation-test-${runs}`;
  const result = await withWorker(bench.environment(), activities, (taskQueue): Promise<SimulationResult> =>
    bench.environment().client.workflow.execute('simulationWorkflow', { workflowId, taskQueue, args: [{ simulationId: 'sim_1' }] }),
  );
  return { result, diary };
}

describe('a simulation', () => {
  it('decides each slice once, and counts at the end', async () => {
    const { result, diary } = await run();
    expect(result).toEqual({ outcome: 'done' });
    expect(diary.slice(0, -1).toSorted()).toEqual(slices.map(({ upTo }) => upTo));
    expect(diary.at(-1)).toBe('finished');
  });

  it('tells each slice how many were decided before it', async () => {
    const done: number[] = [];
    await run({
      simulateSlice: async (input) => {
        done.push(input.done);
        return 100;
      },
    });
    expect(done[0]).toBe(0);
    expect(done.at(-1)).toBeGreaterThanOrEqual(500);
    expect(done).toEqual(done.toSorted((a, b) => a - b));
  });

  it('waits for a database that is away, and goes on', async () => {
    let failures = 5;
    const { result } = await run({
      simulateSlice: async () => {
        failures -= 1;
        if (failures > 0) throw new Error('the database is away');
        return 100;
      },
    });
    expect(result).toEqual({ outcome: 'done' });
  });

  it('says so when it can’t go on', async () => {
    const { result, diary } = await run({
      simulateSlice: async () => {
        throw new Error('a row that nobody can read');
      },
    });
    expect(result).toEqual({ outcome: 'failed' });
    expect(diary).toEqual(['failed']);
  });

  it('ends without a word when it was cancelled', async () => {
    expect(await run({ startSimulation: async () => null })).toEqual({ result: { outcome: 'ended' }, diary: [] });
    expect(await run({ simulateSlice: async () => null })).toEqual({ result: { outcome: 'ended' }, diary: [] });
  });

  it('has nothing to decide where nothing was recorded', async () => {
    expect(await run({ startSimulation: async () => [] })).toEqual({ result: { outcome: 'done' }, diary: ['finished'] });
  });
});
