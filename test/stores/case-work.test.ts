import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, CaseCommand } from '../../domain/recovery/case-state.js';
import { openCase } from '../../prisma/stores/case-lifecycle.store.js';
import { ensureOwner, listOwnerlessCases } from '../../prisma/stores/case-owner.store.js';
import { listMentions, markMentionsSeen } from '../../prisma/stores/case-mention.store.js';
import { inTransaction } from '../../prisma/stores/database.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { setStanding } from '../../prisma/stores/staff-standing.store.js';
import { after, answer, ask, openStory, type Asked, type StoryDatabase } from './story.js';

let story: StoryDatabase;
let asked: Asked;
let caseId: string;

const actor = (id: string, role: Actor['role'] = 'manager'): Actor => ({ id: `usr_${id}`, name: id, email: `${id}@example.com`, role });
const [mo, kim, ida, sam] = [actor('mo'), actor('kim'), actor('ida'), actor('sam', 'agent')];
const call: CaseCommand = { type: 'log_outreach', kind: 'call', result: 'reached', note: 'Spoke with the customer', at: null };

beforeAll(async () => {
  story = await openStory();
  for (const { id, email, name, role } of [mo, kim, ida, sam]) {
    await story.db.user.create({ data: { id: id ?? '', email: email ?? '', name: `${name} Lind`, role, team: 'billing' } });
  }
  await setStanding(story.db, 'usr_mo', { reportsToId: 'usr_kim', remedyLimitCents: 5_000 });
  await setStanding(story.db, 'usr_kim', { reportsToId: null, remedyLimitCents: 20_000 });
});
afterAll(() => story?.close());
beforeEach(async () => {
  asked = await ask(story.db);
  const responseId = await answer(story.db, asked, 2);
  caseId = await inTransaction(story.db, (tx) =>
    openCase(tx, { responseId, severity: 'normal', outreachDueAt: after(25).toISOString() }, after(1)),
  );
});

const apply = (
  command: CaseCommand,
  { by = mo, hours = 2, expected = null }: { by?: Actor; hours?: number; expected?: number | null } = {},
) => applyCommand(story.db, caseId, by, command, after(hours).toISOString(), expected);
const found = () =>
  story.db.recoveryCase.findUniqueOrThrow({
    where: { id: caseId },
    include: { outreaches: true, tasks: { orderBy: { number: 'asc' } }, remedyRequests: true, entries: { orderBy: { id: 'asc' } } },
  });
const refused = (code: string) => ({ ok: false, error: { code } });

describe('two people on one case at once', () => {
  it('let the first one win; the other is told who did what, and nothing of theirs is stored', async () => {
    const both = await Promise.all([
      apply({ ...call, note: 'By Mo' }, { expected: 1 }),
      apply({ ...call, note: 'By Kim' }, { by: kim, expected: 1 }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    const row = await found();
    const [winner] = row.outreaches;
    expect(row.outreaches).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toEqual({
      ok: false,
      error: {
        code: 'case_changed',
        revision: 2,
        changes: [{ at: after(2).toISOString(), kind: 'outreach_logged', actor: winner?.byName }],
      },
    });
    expect(row.entries.filter(({ kind }) => kind === 'outreach_logged')).toHaveLength(1);
  });

  it('are many: of ten who saw the same, one gets through', async () => {
    const ten = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        apply({ type: 'add_note', note: `Note ${index}` }, { by: index % 2 ? mo : kim, expected: 1 }),
      ),
    );
    expect(ten.filter(({ ok }) => ok)).toHaveLength(1);
    expect((await found()).revision).toBe(2);
  });

  it('go on as before where nobody says what they have seen', async () => {
    const both = await Promise.all([apply(call), apply({ ...call, note: 'Too' }, { by: kim })]);
    expect(both.every(({ ok }) => ok)).toBe(true);
  });
});

describe('a case put aside', () => {
  it('comes back by itself, and never hides its deadline', async () => {
    expect(await apply({ type: 'snooze', until: after(26).toISOString(), reason: 'Later' })).toMatchObject(
      refused('snooze_beyond_deadline'),
    );
    expect(await apply({ type: 'snooze', until: after(1).toISOString(), reason: 'Later' })).toMatchObject(refused('snooze_in_the_past'));
    expect(await apply({ type: 'snooze', until: after(20).toISOString(), reason: 'On a plane' })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({
      snoozedUntil: after(20),
      snoozeReason: 'On a plane',
      snoozedBy: 'mo',
      outreachDueAt: after(25),
      status: 'open',
    });
    await apply(call, { hours: 21 });
    expect(await apply({ type: 'snooze', until: after(200).toISOString(), reason: 'Refund takes a week' }, { hours: 22 })).toMatchObject({
      ok: true,
    });
    expect(await apply({ type: 'end_snooze' }, { hours: 23 })).toMatchObject({ ok: true });
    expect(await apply({ type: 'end_snooze' }, { hours: 24 })).toMatchObject(refused('not_snoozed'));
  });
});

describe('tasks', () => {
  it('are numbered in their case, and a promise is kept by the outreach', async () => {
    await apply({ type: 'assign', userId: 'usr_mo' }, { by: kim });
    await apply({ type: 'add_task', text: 'Ask billing', dueAt: after(9).toISOString(), assigneeId: 'usr_ida' });
    await apply({ type: 'schedule_callback', at: after(8).toISOString() });
    expect(await apply({ type: 'add_task', text: 'x', dueAt: after(9).toISOString(), assigneeId: 'usr_sam' })).toMatchObject(
      refused('rated_agent_may_not'),
    );
    await apply({ ...call, result: 'voicemail' }, { hours: 3 });
    expect((await found()).tasks.map(({ number, kind, assigneeId, doneAt }) => [number, kind, assigneeId, doneAt])).toEqual([
      [1, 'task', 'usr_ida', null],
      [2, 'promise', 'usr_mo', null],
    ]);
    await apply(call, { hours: 8 });
    expect(await apply({ type: 'complete_task', number: 1 }, { by: ida, hours: 9 })).toMatchObject({ ok: true });
    expect(await apply({ type: 'complete_task', number: 1 }, { by: ida })).toMatchObject(refused('task_done'));
    expect(await apply({ type: 'complete_task', number: 7 }, { by: ida })).toMatchObject(refused('task_not_found'));
    expect((await found()).tasks.map(({ doneAt, doneBy }) => [doneAt, doneBy])).toEqual([
      [after(9), 'ida'],
      [after(8), 'mo'],
    ]);
  });
});

describe('a remedy', () => {
  const refund = (amountCents: number): CaseCommand => ({ type: 'offer_remedy', kind: 'refund', note: 'Charged twice', amountCents });
  const approve: CaseCommand = { type: 'approve_remedy', number: 1, note: 'Fine' };

  it('within the own limit is offered', async () => {
    await apply(refund(5_000));
    expect((await found()).entries.at(-1)).toMatchObject({ kind: 'remedy_offered', detail: { amountCents: 5_000 } });
    expect((await found()).remedyRequests).toEqual([]);
  });

  it('beyond it is decided by somebody above, once, and never by whoever asked', async () => {
    await apply(refund(9_000));
    expect((await found()).remedyRequests).toMatchObject([{ number: 1, amountCents: 9_000, status: 'pending', requestedById: 'usr_mo' }]);
    expect(await apply(approve)).toMatchObject(refused('same_person'));
    expect(await apply(approve, { by: ida })).toMatchObject(refused('not_above'));
    const both = await Promise.all([
      apply(approve, { by: kim }),
      apply({ ...approve, type: 'decline_remedy' }, { by: actor('olu', 'ops') }),
    ]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject(refused('remedy_decided'));
  });

  it('beyond the limit above as well is for ops or an admin', async () => {
    await apply(refund(30_000));
    expect(await apply(approve, { by: kim })).toMatchObject(refused('remedy_above_limit'));
    expect(await apply(approve, { by: actor('olu', 'ops') })).toMatchObject({ ok: true });
    expect((await found()).remedyRequests).toMatchObject([{ status: 'approved', decidedBy: 'olu' }]);
  });

  it('has a line of managers that bites no tail', async () => {
    expect(await setStanding(story.db, 'usr_kim', { reportsToId: 'usr_mo', remedyLimitCents: null })).toMatchObject(
      refused('manager_below'),
    );
    expect(await setStanding(story.db, 'usr_kim', { reportsToId: 'usr_kim', remedyLimitCents: null })).toMatchObject(
      refused('manager_below'),
    );
  });
});

describe('colleagues named in a note', () => {
  it('find it in their list until they have seen it; the rest of the world does not', async () => {
    await apply({ type: 'add_note', note: 'Could @ida Lind or @kim look? mail@kim.example is not one, @nobody neither' });
    expect(await listMentions(story.db, 'usr_ida', 10)).toMatchObject([{ caseId, by: 'mo', kind: 'note_added', seen: false }]);
    expect(await listMentions(story.db, 'usr_mo', 10)).toEqual([]);
    expect(await markMentionsSeen(story.db, 'usr_kim', caseId, after(3))).toBe(1);
    expect(await listMentions(story.db, 'usr_kim', 10)).toMatchObject([{ seen: true }]);
  });
});

describe('a customer left alone', () => {
  const propose: CaseCommand = { type: 'propose_do_not_contact', ground: 'abusive', note: 'Threats' };

  it('is contacted after all where another declines, and the proposal can be made anew', async () => {
    await apply(propose);
    expect(await apply({ type: 'decline_do_not_contact', note: 'No' })).toMatchObject(refused('same_person'));
    expect(await apply({ type: 'decline_do_not_contact', note: 'One harsh word' }, { by: kim })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({ status: 'open', doNotContactGround: null, doNotContactById: null });
    expect(await apply(propose)).toMatchObject({ ok: true });
  });

  it('is reachable again where it is taken back: the case has its first deadline and needs its clock', async () => {
    await story.db.recoveryCase.update({ where: { id: caseId }, data: { clockStartedAt: after(1) } });
    await apply(propose);
    expect(await apply({ type: 'reverse_do_not_contact', note: 'x' }, { by: kim })).toMatchObject(refused('not_reversible'));
    await apply({ type: 'approve_do_not_contact', note: '' }, { by: kim, hours: 3 });
    expect(await apply({ type: 'reverse_do_not_contact', note: 'Wrote again' }, { by: mo, hours: 30 })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({
      status: 'open',
      outcome: null,
      closedAt: null,
      clockStartedAt: null,
      outreachDueAt: after(25),
      doNotContactGround: null,
    });
    expect(await story.db.interaction.findUnique({ where: { id: asked.interactionId } })).toMatchObject({ stage: 'recovering' });
  });
});

describe('a case whose person is gone', () => {
  it('is found and given to another, never to the rated agent', async () => {
    await apply({ type: 'assign', userId: 'usr_ida' });
    await story.db.user.update({ where: { id: 'usr_ida' }, data: { disabledAt: after(2) } });
    expect(await listOwnerlessCases(story.db, 1_000)).toContain(caseId);
    expect(await ensureOwner(story.db, caseId, after(3))).toBe(true);
    expect(await ensureOwner(story.db, caseId, after(3))).toBe(false);
    await story.db.user.update({ where: { id: 'usr_ida' }, data: { disabledAt: null } });
    expect(['usr_mo', 'usr_kim']).toContain((await found()).assigneeId);
  });
});
