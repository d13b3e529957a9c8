import { ApplicationFailure } from '@temporalio/common';
import { describe, expect, it } from 'vitest';
import { withTimeSkipping } from './bench.js';
import { hourMs } from './fakes.js';
import { kim, mo, play, reached, RecoveryStage, settled } from './recovery-stage.js';

const bench = withTimeSkipping();
const closeLook = { type: 'close_last_look', action: 'Called once more', note: '' } as const;
const end = async (stage: RecoveryStage): Promise<void> => {
  await stage.does(mo, { type: 'propose_do_not_contact', ground: 'abusive', note: '' });
  await stage.does(kim, { type: 'approve_do_not_contact', note: '' });
};
/** Plays scenes one after another, each with a worker of its own. */
async function inTurns(...scenes: ((stage: RecoveryStage) => Promise<void>)[]): Promise<RecoveryStage> {
  const stage = new RecoveryStage(bench.environment(), {});
  await stage.open();
  for (const scene of scenes) await stage.withWorker(() => scene(stage));
  return stage;
}

describe('the clock of a case', () => {
  // First, since the others take the server's time further than this: in the small hours of 28 March 2027 clocks in Europe go from two to three.
  it('is twenty-four hours long over a night in which the clocks are changed', async () => {
    const eveBefore = Date.parse('2027-03-27T20:00:00Z');
    await bench.environment().sleep(eveBefore - (await bench.environment().currentTimeMs()));
    await play(bench, async (stage) => {
      expect(Date.parse(stage.clock.outreachDueAt) - Date.parse(stage.clock.openedAt)).toBe(24 * hourMs);
      await stage.pass(23);
      expect(stage.diary).toEqual(['alerted', 'reminded 0', 'reminded 1']);
      await stage.pass(2);
      expect(stage.diary.at(-1)).toBe('breached');
      expect(stage.state.breachedAt?.slice(0, 13)).toBe('2027-03-28T20');
      await end(stage);
    });
  });

  it('goes on with another worker where the first one left it', async () => {
    const stage = await inTurns(
      (first) => first.pass(13),
      (second) => second.pass(8),
      async (third) => {
        await third.pass(4);
        await end(third);
        await third.outcome();
      },
    );
    expect(stage.diary).toEqual(['alerted', 'reminded 0', 'reminded 1', 'breached']);
  });

  it('goes on with another worker in the middle of a last look', async () => {
    const stage = await inTurns(
      async (first) => {
        await first.does(mo, reached);
        await first.does(mo, settled);
        await first.pass(25);
        await first.ratesAgain(2);
        await first.pass(13);
      },
      async (second) => {
        await second.pass(12);
        await second.does(kim, closeLook);
        await second.outcome();
      },
    );
    expect(stage.diary.slice(3)).toEqual(['last look', 'last look reminded 0', 'last look reminded 1', 'last look breached']);
  });

  it('has lost nothing after a day in which the database was away: the breach is that of its deadline', () =>
    play(
      bench,
      async (stage) => {
        await stage.pass(47);
        expect(stage.state.breachedAt).toBeNull();
        await stage.pass(2);
        expect(stage.state.breachedAt).toBe(stage.clock.outreachDueAt);
        expect(stage.diary).toEqual(['alerted', 'reminded 0', 'reminded 1', 'breached']);
        await end(stage);
      },
      { outage: { tries: 3, everyMs: 8 * hourMs } },
    ));

  it('counts an outreach that was logged while no worker was there', async () => {
    const stage = new RecoveryStage(bench.environment(), {});
    await stage.open();
    await stage.withWorker(() => stage.pass(1));
    await stage.does(mo, reached);
    await stage.withWorker(async () => {
      await stage.pass(30);
      expect(stage.diary).toEqual(['alerted']);
      await end(stage);
      await stage.outcome();
    });
  });

  it('heard of as closed and as open again in one moment, keeps its deadline', async () => {
    const stage = new RecoveryStage(bench.environment(), {});
    await stage.open();
    await stage.withWorker(() => stage.pass(1));
    await end(stage);
    await stage.does(mo, { type: 'reverse_do_not_contact', note: 'A mistake' });
    await stage.withWorker(async () => {
      await stage.pass(25);
      expect(stage.diary).toEqual(['alerted', 'reminded 0', 'reminded 1', 'breached']);
      await end(stage);
      await stage.outcome();
    });
  });

  it('started a day late by the sweeper reminds no more and records the breach', () =>
    play(
      bench,
      async (stage) => {
        await stage.pass(1);
        expect(stage.diary).toEqual(['alerted', 'breached']);
        await end(stage);
      },
      { openedAgoMs: 30 * hourMs },
    ));

  it('started twice is one clock', () =>
    play(bench, async (stage) => {
      await stage.startClock();
      await stage.startClock();
      await stage.pass(25);
      expect(stage.diary).toEqual(['alerted', 'reminded 0', 'reminded 1', 'breached']);
      await end(stage);
    }));

  it('goes on when nobody can be told of anything', () => {
    const away = async (): Promise<never> => {
      throw ApplicationFailure.nonRetryable('the provider refuses');
    };
    return play(
      bench,
      async (stage) => {
        await stage.does(mo, { type: 'assign', userId: 'usr_kim' });
        await stage.pass(25);
        expect(stage.diary).toEqual(['breached']);
        await stage.does(kim, reached);
        await stage.does(kim, settled);
        await stage.pass(25);
        await stage.ratesAgain(1);
        await stage.pass(25);
        expect(stage.diary.at(-1)).toBe('last look breached');
        await stage.does(mo, closeLook);
      },
      { answers: { alertCase: away, remindCase: away, tellHandOver: away, alertLastLook: away, remindLastLook: away } },
    );
  });
});
