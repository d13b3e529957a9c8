import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, CaseCommand } from '../../domain/recovery/case-state.js';
import { openCase } from '../../prisma/stores/case-lifecycle.store.js';
import { inTransaction } from '../../prisma/stores/database.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { after, answer, ask, openStory, type Asked, type StoryDatabase } from './story.js';

let story: StoryDatabase;
let asked: Asked;
let caseId: string;

const actor = (id: string, role: Actor['role'] = 'manager'): Actor => ({ id: `usr_${id}`, name: id, email: `${id}@example.com`, role });
const [mo, kim, sam] = [actor('mo'), actor('kim'), actor('sam')];
const call: CaseCommand = { type: 'log_outreach', kind: 'call', result: 'reached', note: 'Spoke with the customer', at: null };
const settle: CaseCommand = { type: 'resolve', rootCause: 'wait_time', action: 'Called back', note: 'Settled' };

beforeAll(async () => {
  story = await openStory();
  for (const { id, email, name, role } of [mo, kim, sam]) await story.db.user.create({ data: { id: id ?? '', email: email ?? '', name, role, team: 'billing' } });
});
afterAll(() => story?.close());
beforeEach(async () => {
  asked = await ask(story.db);
  const responseId = await answer(story.db, asked, 2);
  caseId = await inTransaction(story.db, (tx) => openCase(tx, { responseId, severity: 'normal', outreachDueAt: after(25).toISOString() }, after(1)));
});

const apply = (command: CaseCommand, { by = mo, hours = 2, id = caseId }: { by?: Actor; hours?: number; id?: string } = {}) => applyCommand(story.db, id, by, command, after(hours).toISOString());
const found = () => story.db.recoveryCase.findUniqueOrThrow({ where: { id: caseId }, include: { outreaches: true, entries: { orderBy: { id: 'asc' } } } });
const owed = async () => (await story.db.workflowSignal.findMany({ where: { entityId: caseId }, orderBy: { seq: 'asc' } })).map(({ payload }) => payload);
const refused = (code: string) => ({ ok: false, error: { code } });

describe('an outreach', () => {
  it('is kept with who it was, and its workflow is told', async () => {
    expect(await apply(call)).toMatchObject({ ok: true });
    const row = await found();
    expect(row).toMatchObject({ status: 'contacted', firstOutreachAt: after(2), reachedAt: after(2), revision: 2 });
    expect(row.outreaches).toMatchObject([{ kind: 'call', result: 'reached', note: 'Spoke with the customer', at: after(2), byId: 'usr_mo', byName: 'mo' }]);
    expect(row.entries.map(({ kind, actor: by }) => [kind, by])).toEqual([['opened', 'Amends'], ['outreach_logged', 'mo']]);
    expect(await owed()).toEqual([
      { revision: 2, status: 'contacted', firstOutreachAt: after(2).toISOString(), resolvedAt: null, assigneeId: row.assigneeId },
    ]);
  });

  it('counts from the earliest, in whatever order they are logged', async () => {
    await apply({ ...call, at: after(4).toISOString() }, { hours: 5 });
    await apply({ ...call, at: after(3).toISOString() }, { hours: 6, by: kim });
    expect(await found()).toMatchObject({ firstOutreachAt: after(3), reachedAt: after(3), revision: 3 });
    expect(await owed()).toHaveLength(2);
  });

  it('does not count where nobody answered, and its workflow hears nothing', async () => {
    await apply({ ...call, result: 'no_answer' });
    expect(await found()).toMatchObject({ status: 'open', firstOutreachAt: null, reachedAt: null, outreaches: [{ result: 'no_answer' }] });
    expect(await owed()).toEqual([]);
  });

  it('is refused before the rating and in the future, and leaves nothing behind', async () => {
    expect(await apply({ ...call, at: after(0).toISOString() })).toMatchObject(refused('outreach_before_rating'));
    expect(await apply({ ...call, at: after(9).toISOString() })).toMatchObject(refused('outreach_in_the_future'));
    expect(await found()).toMatchObject({ outreaches: [], revision: 1 });
  });
});

describe('a resolution', () => {
  it('comes after an outreach', async () => {
    expect(await apply(settle)).toMatchObject(refused('outreach_required'));
    await apply(call);
    await apply(settle, { hours: 3 });
    expect(await found()).toMatchObject({ status: 'resolved', rootCause: 'wait_time', action: 'Called back', resolutionNote: 'Settled', resolvedById: 'usr_mo', resolvedAt: after(3) });
    expect((await owed()).at(-1)).toMatchObject({ status: 'resolved', resolvedAt: after(3).toISOString(), revision: 3 });
  });

  it('is given once when two people resolve in the same moment', async () => {
    await apply(call);
    const results = await Promise.all([apply(settle, { by: mo }), apply({ ...settle, action: 'Wrote' }, { by: kim })]);
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.find(({ ok }) => !ok)).toMatchObject(refused('already_resolved'));
    expect((await found()).entries.filter(({ kind }) => kind === 'resolved')).toHaveLength(1);
    expect((await owed()).map((payload) => Reflect.get(Object(payload), 'revision'))).toEqual([2, 3]);
  });

  it('loses no command when many come at once', async () => {
    const notes = Array.from({ length: 6 }, (_, index): CaseCommand => ({ type: 'add_note', note: `Note ${index}` }));
    await Promise.all([apply(call), ...notes.map((note) => apply(note, { by: kim }))]);
    expect((await found()).entries).toHaveLength(8);
    expect(await found()).toMatchObject({ revision: 8, status: 'contacted' });
  });
});

describe('who may', () => {
  it('is never the rated agent, neither as the assignee nor by a command', async () => {
    expect(await apply({ type: 'assign', userId: 'usr_sam' })).toMatchObject(refused('rated_agent_may_not'));
    expect(await apply(call, { by: sam })).toMatchObject(refused('rated_agent_may_not'));
    expect((await found()).assigneeId).not.toBe('usr_sam');
    expect(await apply({ type: 'assign', userId: 'usr_kim' })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({ assigneeId: 'usr_kim' });
  });

  it('finds no case that is not there', async () => {
    expect(await apply(call, { id: 'cas_none' })).toMatchObject(refused('not_found'));
  });
});

describe('leaving a customer alone for good', () => {
  const propose: CaseCommand = { type: 'propose_do_not_contact', ground: 'abusive', note: 'Threats' };
  const approve: CaseCommand = { type: 'approve_do_not_contact', note: 'Agreed' };

  it('takes two people', async () => {
    expect(await apply(approve)).toMatchObject(refused('not_proposed'));
    expect(await apply(propose, { by: actor('ann', 'agent') })).toMatchObject(refused('role_may_not'));
    await apply(propose);
    expect(await apply(approve)).toMatchObject(refused('same_person'));
    expect(await found()).toMatchObject({ status: 'open', doNotContactGround: 'abusive', doNotContactById: 'usr_mo' });
    expect(await apply(approve, { by: kim })).toMatchObject({ ok: true });
    expect(await found()).toMatchObject({ status: 'closed', outcome: 'do_not_contact', closedAt: after(2) });
    expect(await story.db.interaction.findUnique({ where: { id: asked.interactionId } })).toMatchObject({ stage: 'closed' });
    expect((await owed()).at(-1)).toMatchObject({ status: 'closed' });
  });

  it('is not approved by the same key under another call', async () => {
    const key: Actor = { id: null, name: 'script', email: null, role: 'ops' };
    await apply(propose, { by: key });
    expect(await apply(approve, { by: key })).toMatchObject(refused('same_person'));
    expect(await apply(approve, { by: { ...key, name: 'other script' } })).toMatchObject({ ok: true });
  });

  it('leaves a closed case closed; notes can still be added', async () => {
    await apply(propose);
    await apply(approve, { by: kim });
    expect(await apply(call)).toMatchObject(refused('case_closed'));
    expect(await apply({ type: 'add_note', note: 'Filed' })).toMatchObject({ ok: true });
    expect((await owed())).toHaveLength(1);
  });
});
