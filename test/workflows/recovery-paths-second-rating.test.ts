import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../domain/recovery/case-state.js';
import { withTimeSkipping } from './bench.js';
import { hourMs } from './fakes.js';
import { kim, mo, play, reached, settled, type RecoveryStage } from './recovery-stage.js';

const bench = withTimeSkipping();
const closeLook: CaseCommand = { type: 'close_last_look', action: 'Called once more, waived the fee', note: '' };
/** To the second ask, which goes out a day after the resolution. */
const askAgain = async (stage: RecoveryStage): Promise<void> => {
  await stage.does(mo, reached);
  await stage.does(mo, settled);
  await stage.pass(25);
};
const toLastLook = async (stage: RecoveryStage, rating = 2): Promise<void> => {
  await askAgain(stage);
  await stage.ratesAgain(rating);
  await stage.pass(1);
};

describe('a second ask that is', () => {
  it('made after a resolution before the deadline: goes out a day later, and once', () =>
    play(bench, async (stage) => {
      await stage.pass(2);
      await stage.does(mo, reached);
      await stage.does(mo, settled);
      await stage.pass(23);
      expect(stage.diary).toEqual(['alerted']);
      await stage.pass(2);
      expect(stage.diary).toEqual(['alerted', 'asked again']);
      await stage.ratesAgain(5);
      expect(await stage.outcome()).toEqual({ outcome: 'closed', how: 're-rated' });
      expect(stage.state).toMatchObject({ outcome: 'upgraded', rating: 2, secondRating: 5 });
    }));

  it('not answered: closes the case as not rated again', () =>
    play(bench, async (stage) => {
      await askAgain(stage);
      await stage.pass(8 * 24);
      expect(stage.state).toMatchObject({ status: 'closed', outcome: 'not_rerated' });
      expect(stage.diary).toEqual(['alerted', 'asked again', 'closed: no second rating came']);
    }));

  it('refused by the consent: closes the case, which does not count as asked', () =>
    play(
      bench,
      async (stage) => {
        await askAgain(stage);
        expect(await stage.outcome()).toMatchObject({ how: 'the customer may not be written to' });
        expect(stage.state).toMatchObject({ outcome: 'not_rerated', secondAskedAt: null });
      },
      { secondAsk: 'refused' },
    ));

  it('not wanted by the policy: is not made', () =>
    play(
      bench,
      async (stage) => {
        await stage.does(mo, reached);
        await stage.does(mo, settled);
        await stage.outcome();
        expect(stage.diary).toEqual(['alerted', 'closed: the policy asks no second time']);
      },
      { clock: { secondChance: null } },
    ));

  it('due at night: waits for the morning', () =>
    play(
      bench,
      async (stage) => {
        await askAgain(stage);
        await stage.pass(6);
        expect(stage.diary).toEqual(['alerted']);
        await stage.pass(3);
        expect(stage.diary).toEqual(['alerted', 'asked again']);
        await stage.ratesAgain(5);
      },
      { nightMs: 8 * hourMs },
    ));

  it('called off by an approved do-not-contact and then taken back: is not made again', () =>
    play(bench, async (stage) => {
      await askAgain(stage);
      await stage.does(mo, { type: 'propose_do_not_contact', ground: 'abusive', note: '' });
      await stage.does(kim, { type: 'approve_do_not_contact', note: '' });
      await stage.does(kim, { type: 'reverse_do_not_contact', note: 'A mistake' });
      await stage.outcome();
      expect(stage.asks).toBe(1);
      expect(stage.state).toMatchObject({ outcome: 'not_rerated' });
    }));
});

describe('a second rating that is', () => {
  it('higher: closes the case as upgraded, and nobody looks again', () =>
    play(bench, async (stage) => {
      await askAgain(stage);
      await stage.ratesAgain(3);
      await stage.outcome();
      expect(stage.diary).toEqual(['alerted', 'asked again', 'rated again: 3']);
      expect(stage.state).toMatchObject({ outcome: 'upgraded', lastLook: null });
    }));

  it('equal: gives the last look to somebody above, who closes it', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      expect(stage.state).toMatchObject({ status: 'last_look', assigneeId: 'usr_kim', outcome: null, secondRating: 2 });
      await stage.does(kim, closeLook);
      expect(await stage.outcome()).toEqual({ outcome: 'closed', how: 'after a last look' });
      expect(stage.diary).toEqual(['alerted', 'asked again', 'rated again: 2', 'last look']);
      expect(stage.state).toMatchObject({ outcome: 'not_upgraded', secondRating: 2 });
    }));

  it('lower: is reminded of, breached at its own deadline, and brought up until a person closes it', () =>
    play(bench, async (stage) => {
      await toLastLook(stage, 1);
      await stage.pass(21);
      expect(stage.diary.slice(3)).toEqual(['last look', 'last look reminded 0', 'last look reminded 1']);
      await stage.pass(4);
      expect(stage.diary.at(-1)).toBe('last look breached');
      expect(stage.state.lastLook?.breachedAt).toBe(stage.state.lastLook?.dueAt);
      expect(stage.state.breachedAt).toBeNull();
      await stage.pass(4 * 24);
      expect(stage.diary.at(-1)).toBe('last look reminded 1001');
      await stage.does(kim, closeLook);
      await stage.outcome();
      expect(stage.asks).toBe(1);
    }));

  it('looked at in time by an outreach: breaks no deadline', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      await stage.pass(13);
      await stage.does(kim, reached);
      await stage.pass(20);
      expect(stage.diary.slice(3)).toEqual(['last look', 'last look reminded 0']);
      expect(stage.state.lastLook).toMatchObject({ breachedAt: null });
      await stage.does(kim, closeLook);
    }));

  it('looked at by another whom the case was handed to: tells that one', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      await stage.does(kim, { type: 'assign', userId: 'usr_olu', note: 'I know the customer' });
      await stage.pass(1);
      expect(stage.diary.at(-1)).toMatch(/^handed over \d+$/);
      await stage.does(kim, closeLook);
    }));

  it('made better during the last look: is an upgrade after all', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      await stage.ratesAgain(4);
      expect(await stage.outcome()).toEqual({ outcome: 'closed', how: 're-rated' });
      expect(stage.state).toMatchObject({ status: 'closed', outcome: 'upgraded', secondRating: 4 });
    }));

  it('made worse during the last look: changes its number and nothing else', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      const dueAt = stage.state.lastLook?.dueAt;
      await stage.ratesAgain(1);
      await stage.pass(1);
      expect(stage.state).toMatchObject({ status: 'last_look', secondRating: 1, lastLook: { dueAt } });
      await stage.does(kim, closeLook);
    }));

  it('an upgrade and then corrected to the first: gets its last look late', () =>
    play(bench, async (stage) => {
      await askAgain(stage);
      await stage.ratesAgain(4);
      await stage.outcome();
      await stage.correctsTo(2);
      await stage.pass(25);
      expect(stage.diary.slice(-4)).toEqual(['last look', 'last look reminded 0', 'last look reminded 1', 'last look breached']);
      await stage.does(kim, closeLook);
      expect(stage.state).toMatchObject({ outcome: 'not_upgraded' });
    }));

  it('followed by silence of the people: is never asked for a third time', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      await stage.pass(30 * 24);
      expect(stage.asks).toBe(1);
      expect(stage.state.status).toBe('last_look');
      await stage.does(kim, closeLook);
    }));

  it('of a customer who is left alone during the last look and then not: keeps the last look and its deadline', () =>
    play(bench, async (stage) => {
      await toLastLook(stage);
      const dueAt = stage.state.lastLook?.dueAt;
      await stage.does(kim, { type: 'propose_do_not_contact', ground: 'abusive', note: '' });
      await stage.does(mo, { type: 'approve_do_not_contact', note: '' });
      await stage.does(kim, { type: 'reverse_do_not_contact', note: '' });
      expect(stage.state).toMatchObject({ status: 'last_look', lastLook: { dueAt } });
      await stage.pass(25);
      expect(stage.diary.at(-1)).toBe('last look breached');
      await stage.does(kim, closeLook);
    }));
});
