import { describe, expect, it } from 'vitest';
import type { CaseCommand } from '../../domain/recovery/case-state.js';
import { withTimeSkipping } from './bench.js';
import { kim, mo, play, reached, settled, type RecoveryStage } from './recovery-stage.js';

const bench = withTimeSkipping();
const at = (stage: RecoveryStage, hours: number): string => new Date(Date.parse(stage.state.openedAt) + hours * 3_600_000).toISOString();
const proposed: CaseCommand = { type: 'propose_do_not_contact', ground: 'abusive', note: 'Threats' };
/** Ends a case that has shown what it was to show. */
const end = async (stage: RecoveryStage): Promise<void> => {
  await stage.does(mo, proposed);
  await stage.does(kim, { type: 'approve_do_not_contact', note: '' });
};
const begun = ['alerted', 'reminded 0', 'reminded 1', 'breached'];

describe('up to the outreach, a case that is', () => {
  it('reminded: at 12 and at 20 hours', () =>
    play(bench, async (stage) => {
      await stage.pass(11);
      expect(stage.diary).toEqual(['alerted']);
      await stage.pass(10);
      expect(stage.diary).toEqual(['alerted', 'reminded 0', 'reminded 1']);
      await end(stage);
    }));

  it('reached in time: hears no more of its deadline', () =>
    play(bench, async (stage) => {
      await stage.pass(13);
      await stage.does(mo, reached);
      await stage.pass(30);
      expect(stage.diary).toEqual(['alerted', 'reminded 0']);
      expect(stage.state.breachedAt).toBeNull();
      await end(stage);
    }));

  it('escalated: once, however long nobody comes', () =>
    play(bench, async (stage) => {
      await stage.pass(60);
      expect(stage.diary).toEqual(begun);
      await end(stage);
    }));

  it('breached, then reached: keeps its breach', () =>
    play(bench, async (stage) => {
      await stage.pass(26);
      await stage.does(mo, reached);
      expect(stage.state).toMatchObject({ status: 'contacted', breachedAt: stage.clock.outreachDueAt });
      await stage.does(mo, settled);
      await stage.pass(25);
      expect(stage.diary).toEqual([...begun, 'asked again']);
      expect(stage.state.breachedAt).toBe(stage.clock.outreachDueAt);
      await end(stage);
    }));

  it('only tried: goes on to its breach', () =>
    play(bench, async (stage) => {
      await stage.does(mo, { type: 'log_outreach', kind: 'call', result: 'no_answer', note: '', at: null });
      await stage.pass(25);
      expect(stage.diary).toEqual(begun);
      await end(stage);
    }));

  it('reached by a voicemail: is reached', () =>
    play(bench, async (stage) => {
      await stage.does(mo, { type: 'log_outreach', kind: 'call', result: 'voicemail', note: '', at: null });
      await stage.pass(25);
      expect(stage.diary).toEqual(['alerted']);
      await end(stage);
    }));

  it('reached before the deadline and logged after it: keeps the breach that was recorded', () =>
    play(bench, async (stage) => {
      await stage.pass(25);
      await stage.does(mo, { type: 'log_outreach', kind: 'visit', result: 'reached', note: 'Yesterday', at: at(stage, 2) });
      expect(stage.state).toMatchObject({ firstOutreachAt: at(stage, 2), breachedAt: stage.clock.outreachDueAt });
      await end(stage);
    }));

  it('snoozed: is reminded and breached as if it were not', () =>
    play(bench, async (stage) => {
      await stage.does(mo, { type: 'snooze', until: at(stage, 23), reason: 'At the airport until then' });
      await stage.pass(25);
      expect(stage.diary).toEqual(begun);
      expect(stage.state.outreachDueAt).toBe(at(stage, 24));
      await end(stage);
    }));

  it('snoozed and taken up again: has lost no time', () =>
    play(bench, async (stage) => {
      await stage.does(mo, { type: 'snooze', until: at(stage, 20), reason: 'At the airport' });
      await stage.pass(2);
      await stage.does(mo, { type: 'end_snooze' });
      await stage.does(mo, reached);
      await stage.pass(30);
      expect(stage.diary).toEqual(['alerted']);
      await end(stage);
    }));

  it('promised a callback: keeps its clock, and the outreach keeps the promise', () =>
    play(bench, async (stage) => {
      await stage.does(mo, { type: 'schedule_callback', at: at(stage, 15) });
      expect(stage.state.tasks).toMatchObject([{ kind: 'promise', dueAt: at(stage, 15), assigneeId: 'usr_mo', doneAt: null }]);
      await stage.pass(15);
      expect(stage.diary).toEqual(['alerted', 'reminded 0']);
      await stage.does(mo, reached);
      expect(stage.state.tasks[0]?.doneAt).not.toBeNull();
      await stage.pass(12);
      expect(stage.diary).toEqual(['alerted', 'reminded 0']);
      await end(stage);
    }));

  it('given a task: keeps its clock', () =>
    play(bench, async (stage) => {
      await stage.does(mo, { type: 'add_task', text: 'Ask billing', dueAt: at(stage, 48), assigneeId: null });
      await stage.pass(25);
      expect(stage.diary).toEqual(begun);
      await end(stage);
    }));

  it('handed over: tells the next person, and keeps its clock', () =>
    play(bench, async (stage) => {
      await stage.pass(1);
      await stage.does(mo, { type: 'assign', userId: 'usr_kim', note: 'Off tomorrow' });
      await stage.pass(1);
      expect(stage.diary).toEqual(['alerted', 'handed over 2']);
      await stage.pass(23);
      expect(stage.diary).toEqual(['alerted', 'handed over 2', 'reminded 0', 'reminded 1', 'breached']);
      await end(stage);
    }));

  it("taken from somebody who is gone: tells whoever has it now, and the old deadline's reminders go on", () =>
    play(bench, async (stage) => {
      await stage.pass(13);
      await stage.isGivenTo('usr_kim');
      await stage.pass(8);
      expect(stage.diary).toEqual(['alerted', 'reminded 0', 'handed over 2', 'reminded 1']);
      expect(stage.state.assigneeId).toBe('usr_kim');
      await end(stage);
    }));

  it('contacted and then left: is brought up every three days', () =>
    play(bench, async (stage) => {
      await stage.does(mo, reached);
      await stage.pass(7 * 24);
      expect(stage.diary).toEqual(['alerted', 'followed up', 'followed up']);
      await end(stage);
    }));
});

describe('leaving the customer alone,', () => {
  it('proposed: changes nothing about the clock', () =>
    play(bench, async (stage) => {
      await stage.does(mo, proposed);
      await stage.pass(25);
      expect(stage.diary).toEqual(begun);
      await stage.does(kim, { type: 'approve_do_not_contact', note: '' });
    }));

  it('proposed and declined: changes nothing about the clock', () =>
    play(bench, async (stage) => {
      await stage.does(mo, proposed);
      await stage.pass(1);
      await stage.does(kim, { type: 'decline_do_not_contact', note: 'It was one harsh word' });
      await stage.pass(24);
      expect(stage.diary).toEqual(begun);
      expect(stage.state).toMatchObject({ status: 'open', doNotContact: null });
      await end(stage);
    }));

  it('approved: ends the clock at once, and breaks no deadline', () =>
    play(bench, async (stage) => {
      await stage.pass(1);
      await end(stage);
      expect(await stage.outcome()).toEqual({ outcome: 'closed', how: 'by a person' });
      await stage.pass(30);
      expect(stage.diary).toEqual(['alerted']);
      expect(stage.state).toMatchObject({ outcome: 'do_not_contact', breachedAt: null });
    }));

  it('reversed before the deadline: goes on under the first deadline', () =>
    play(bench, async (stage) => {
      await stage.pass(1);
      await end(stage);
      await stage.pass(14);
      await stage.does(kim, { type: 'reverse_do_not_contact', note: 'The customer wrote' });
      expect(stage.state).toMatchObject({ status: 'open', outreachDueAt: at(stage, 24), doNotContact: null });
      await stage.pass(10);
      expect(stage.diary).toEqual(['alerted', 'alerted', 'reminded 0', 'reminded 1', 'breached']);
      await end(stage);
    }));

  it('reversed after the deadline: has missed it', () =>
    play(bench, async (stage) => {
      await end(stage);
      await stage.pass(40);
      await stage.does(mo, { type: 'reverse_do_not_contact', note: 'A mistake' });
      await stage.pass(1);
      expect(stage.state).toMatchObject({ status: 'open', breachedAt: at(stage, 24) });
      expect(stage.diary).toEqual(['alerted', 'alerted', 'breached']);
      await end(stage);
    }));
});

describe('a rating that the customer', () => {
  it('takes back: withdraws the case', () =>
    play(bench, async (stage) => {
      await stage.pass(2);
      await stage.changesFirst(false);
      expect(await stage.outcome()).toEqual({ outcome: 'closed', how: 'by a person' });
      expect(stage.state).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    }));

  it('takes back and gives anew: goes on under the first deadline', () =>
    play(bench, async (stage) => {
      await stage.pass(2);
      await stage.changesFirst(false);
      await stage.pass(2);
      await stage.changesFirst(true);
      await stage.pass(21);
      expect(stage.state).toMatchObject({ status: 'open', breachedAt: at(stage, 24) });
      await end(stage);
    }));
});
