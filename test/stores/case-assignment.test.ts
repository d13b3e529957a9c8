import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import { addAbsence, removeAbsence } from '../../prisma/stores/absence.store.js';
import { listForsakenCases, reassignForsaken } from '../../prisma/stores/case-assignment.store.js';
import { openCase } from '../../prisma/stores/case-lifecycle.store.js';
import { inTransaction } from '../../prisma/stores/database.js';
import { updateOrganisation } from '../../prisma/stores/organisation.store.js';
import { publishPolicy, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { setUserDisabled, setUserWork } from '../../prisma/stores/staff.store.js';
import { after, answer, ask, noon, openStory, type StoryDatabase } from './story.js';

let story: StoryDatabase;
const ops = { id: null, name: 'Ops' };

beforeAll(async () => {
  story = await openStory();
  await updateOrganisation(story.db, { name: 'Northwind', timeZone: 'America/New_York' });
});
afterAll(() => story?.close());
beforeEach(async () => {
  await story.db.recoveryCase.updateMany({ data: { status: 'closed' } });
  await story.db.user.deleteMany({ where: { cases: { none: {} } } });
  await story.db.user.updateMany({ data: { disabledAt: noon } });
});

let people = 0;
async function person(role = 'manager', more: { team?: string; maxOpenCases?: number } = {}): Promise<string> {
  people += 1;
  const id = `usr_p${String(people).padStart(3, '0')}`;
  await story.db.user.create({ data: { id, email: `${id}@example.com`, name: id, role, team: 'billing', ...more } });
  return id;
}

async function opened(changes: Parameters<typeof ask>[1] = {}, dueInHours = 24) {
  const responseId = await answer(story.db, await ask(story.db, changes), 2);
  const id = await inTransaction(story.db, (tx) =>
    openCase(tx, { responseId, severity: 'normal', outreachDueAt: after(dueInHours).toISOString() }, noon),
  );
  return found(id);
}
const found = (id: string) => story.db.recoveryCase.findUniqueOrThrow({ where: { id }, include: { entries: { orderBy: { id: 'asc' } } } });
const away = (userId: string, from: string, until: string) => addAbsence(story.db, userId, { from, until }, { by: 'test', now: noon });

async function publish(lowScore: object): Promise<void> {
  await saveDraft(
    story.db,
    'default',
    policyDocumentSchema.parse({ ...defaultPolicy, lowScore: { ...defaultPolicy.lowScore, ...lowScore } }),
    ops,
  );
  await publishPolicy(story.db, 'default', { appliesTo: 'undecided' }, ops);
}

describe('a new case', () => {
  it('goes to the least loaded lead of the team with the reason in its timeline', async () => {
    const one = await person();
    const { assigneeId, entries } = await opened();
    expect(assigneeId).toBe(one);
    expect(entries[0]).toMatchObject({
      kind: 'opened',
      detail: { assigneeId: one, assignedBy: 'team_lead', assignedBecause: 'leads the team billing with the fewest open cases (0)' },
    });
  });

  it('goes past whoever is away, today or when it is due, on the calendar of the organisation', async () => {
    const [here, gone, leaving] = [await person(), await person(), await person()];
    await setUserWork(story.db, here, { maxOpenCases: 50 });
    await away(gone, '2026-11-17', '2026-11-17');
    await away(leaving, '2026-11-18', '2026-11-30');
    for (let index = 0; index < 3; index += 1) expect((await opened()).assigneeId).toBe(here);
    // Due in the evening of the same day in New York, though it is the next one in UTC already.
    expect((await opened({}, 9)).assigneeId).toBe(leaving);
  });

  it('keeps to everybody’s limit, however many come at once', async () => {
    const [one, two] = [await person('manager', { maxOpenCases: 4 }), await person('manager', { maxOpenCases: 3 })];
    const responses: string[] = [];
    for (let index = 0; index < 7; index += 1) responses.push(await answer(story.db, await ask(story.db), 2));
    const outreachDueAt = after(24).toISOString();
    await Promise.all(
      responses.map((responseId) => inTransaction(story.db, (tx) => openCase(tx, { responseId, severity: 'normal', outreachDueAt }, noon))),
    );
    const load = (assigneeId: string) => story.db.recoveryCase.count({ where: { assigneeId, status: 'open' } });
    expect([await load(one), await load(two)]).toEqual([4, 3]);
  });

  it('goes over the limit where nobody has room, and ops are told', async () => {
    const [one, opsPerson] = [await person('manager', { maxOpenCases: 1 }), await person('ops')];
    await opened();
    const second = await opened();
    expect(second).toMatchObject({ assigneeId: one, entries: [{ detail: { assignedBy: 'over_limit' } }] });
    expect(await story.db.staffAlert.findMany({ where: { caseId: second.id } })).toMatchObject([
      { userId: opsPerson, purpose: 'over_capacity', channel: 'email' },
    ]);
  });

  it('goes by the rules of the policy that it was asked under', async () => {
    const [manager, agent] = [await person(), await person('agent')];
    await setUserWork(story.db, agent, { skills: { languages: ['en'], productAreas: ['invoices'], issueTypes: [] } });
    await publish({ assignment: [{ by: 'skills', roles: ['agent'], skills: ['product_area'] }, { by: 'team_lead' }] });
    expect((await opened({ interaction: { productArea: 'Invoices' } })).assigneeId).toBe(agent);
    expect((await opened({ interaction: { productArea: 'Parcels' } })).assigneeId).toBe(manager);
    await publish({});
  });
});

describe('an absence that begins', () => {
  const forsaken = async (now: Date) => {
    for (const id of await listForsakenCases(story.db, now, 50)) await reassignForsaken(story.db, id, now);
  };

  it('passes on what is due in it, once, with a line and a message, and leaves the rest', async () => {
    const one = await person();
    const [due, later] = [await opened({}, 20), await opened({}, 24 * 9)];
    const two = await person();
    await away(one, '2026-11-18', '2026-11-20');
    await forsaken(noon);
    expect([(await found(due.id)).assigneeId, (await found(later.id)).assigneeId]).toEqual([one, one]);
    for (let sweep = 0; sweep < 2; sweep += 1) await forsaken(after(12)); // midnight in New York
    const moved = await found(due.id);
    expect(moved).toMatchObject({ assigneeId: two, revision: 2, outreachDueAt: due.outreachDueAt });
    expect(moved.entries.slice(1)).toMatchObject([
      { kind: 'assigned', actor: 'Amends', detail: { from: one, to: two, because: 'absence', assignedBy: 'team_lead' } },
    ]);
    expect((await found(later.id)).assigneeId).toBe(one);
    expect(await story.db.staffAlert.findMany({ where: { caseId: due.id } })).toMatchObject([{ userId: two, purpose: 'reassigned' }]);
  });

  it('leaves alone what somebody has reached out about, and where nobody else is there', async () => {
    const one = await person();
    const [reached, open] = [await opened(), await opened()];
    await away(one, '2026-11-17', '2026-11-30');
    await story.db.recoveryCase.update({ where: { id: reached.id }, data: { status: 'contacted', firstOutreachAt: after(1) } });
    await forsaken(after(2));
    expect([(await found(reached.id)).assigneeId, (await found(open.id)).assigneeId]).toEqual([one, one]);
  });

  it('can be taken back before it passes anything on', async () => {
    const one = await person();
    const open = await opened();
    await person();
    const added = await away(one, '2026-11-17', '2026-11-30');
    expect(added.ok && (await removeAbsence(story.db, 'usr_other', added.value.id))).toBe(false);
    expect(added.ok && (await removeAbsence(story.db, one, added.value.id))).toBe(true);
    await forsaken(after(2));
    expect((await found(open.id)).assigneeId).toBe(one);
  });

  it('is like the end of somebody’s access', async () => {
    const one = await person();
    const open = await opened();
    const two = await person();
    await setUserDisabled(story.db, one, noon);
    await forsaken(after(2));
    expect((await found(open.id)).entries.at(-1)).toMatchObject({ kind: 'assigned', detail: { to: two, because: 'access_ended' } });
  });
});
