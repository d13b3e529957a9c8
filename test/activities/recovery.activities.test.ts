import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Actor, CaseCommand } from '../../domain/recovery/case-state.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { updateOrganisation } from '../../prisma/stores/organisation.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { after, answer, ask, noon, type Asked } from '../stores/story.js';
import { openActivities, publicUrl, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let asked: Asked;
let caseId: string;
let newestBefore: bigint;

beforeAll(async () => {
  story = await openActivities();
  // Each message by itself: how they are grouped is told elsewhere.
  await updateOrganisation(story.db, { name: 'Northwind', timeZone: 'UTC', alertWindowMinutes: 0 });
  const person = (id: string, role: string, team: string | null) => ({ id: `usr_${id}`, email: `${id}@example.com`, name: id, role, team });
  await story.db.user.createMany({
    data: [person('mo', 'manager', 'billing'), person('root', 'admin', null), person('sam', 'agent', 'billing')],
  });
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  asked = await ask(story.db);
  const responseId = await answer(story.db, asked, 2, { comment: 'Ada here: I waited on hold for two hours' });
  caseId = (await story.activities.processResponse({ responseId })).caseId ?? '';
  newestBefore = (await story.db.sandboxMessage.aggregate({ _max: { seq: true } }))._max.seq ?? 0n;
});

const mo: Actor = { id: 'usr_mo', name: 'mo', email: 'mo@example.com', role: 'manager' };
const command = async (order: CaseCommand, hours: number) => {
  const applied = await applyCommand(story.db, caseId, mo, order, after(hours).toISOString());
  if (!applied.ok) throw new Error(applied.error.code);
};
const reachOut = (hours: number) => command({ type: 'log_outreach', kind: 'call', result: 'reached', note: 'Spoke', at: null }, hours);
const resolve = async (): Promise<void> => {
  await reachOut(3);
  await command({ type: 'resolve', rootCause: 'wait_time', action: 'Called back', note: 'Settled' }, 4);
  story.setNow(after(28));
};
const recoveryCase = () =>
  story.db.recoveryCase.findUniqueOrThrow({ where: { id: caseId }, include: { entries: { orderBy: { id: 'asc' } } } });
const messages = () => story.db.sandboxMessage.findMany({ where: { seq: { gt: newestBefore } }, orderBy: { seq: 'asc' } });
const secondAsk = () => story.db.invitation.findFirst({ where: { caseId, kind: 'second_chance' } });
const stageOf = async () => (await story.db.interaction.findUniqueOrThrow({ where: { id: asked.interactionId } })).stage;

describe('telling staff', () => {
  const tellings: [string, () => Promise<void>, string[], string][] = [
    ['of the new case', () => story.activities.alertCase({ caseId }), ['mo@example.com'], 'to reach out'],
    ['of the deadline', () => story.activities.remindCase({ caseId, step: 0 }), ['mo@example.com'], 'still no outreach'],
    ['of the breach', () => story.activities.breachCase({ caseId }), ['root@example.com'], 'outreach missed'],
    [
      'of a case that nobody has taken up',
      () => story.activities.followUpCase({ caseId, step: 1 }),
      ['mo@example.com'],
      'still no outreach',
    ],
  ];
  it.each(tellings)('%s: once each, with a link, and without the customer', async (_, telling, addresses, words) => {
    await telling();
    await telling();
    const told = await messages();
    expect(told.map(({ address }) => address)).toEqual(addresses);
    const [message] = told;
    expect(message?.subject).toContain(words);
    expect(message?.links).toEqual([`${publicUrl}/cases/${caseId}`, expect.stringMatching(/^https:\/\/amends\.example\.com\/a\/smg_/)]);
    expect(`${message?.subject} ${message?.text} ${message?.html}`).not.toMatch(/Ada|Quist|hold for two|@example/);
  });

  it('reminds at each step, and at none once somebody reached out', async () => {
    await story.activities.remindCase({ caseId, step: 0 });
    await story.activities.remindCase({ caseId, step: 1 });
    await reachOut(3);
    await story.activities.remindCase({ caseId, step: 2 });
    expect(await messages()).toHaveLength(2);
  });

  it('brings up a case that was contacted but not resolved, until it is', async () => {
    await reachOut(3);
    await story.activities.followUpCase({ caseId, step: 1 });
    expect((await messages()).map(({ subject }) => subject)).toEqual([expect.stringContaining('not resolved yet')]);
    await resolve();
    await story.activities.followUpCase({ caseId, step: 2 });
    expect(await messages()).toHaveLength(1);
  });

  it('says nothing of a case that is closed or gone', async () => {
    await resolve();
    await story.activities.closeUnrated({ caseId, reason: 'no second rating came' });
    await story.activities.alertCase({ caseId });
    await story.activities.alertCase({ caseId: 'cas_gone' });
    expect(await messages()).toEqual([]);
  });
});

describe('a breach', () => {
  it('is recorded for good at its deadline', async () => {
    story.setNow(after(26));
    await story.activities.breachCase({ caseId });
    await story.activities.breachCase({ caseId });
    const found = await recoveryCase();
    expect(found).toMatchObject({ status: 'open', breachedAt: after(25), escalatedAt: after(26) });
    expect(found.entries.map(({ kind }) => kind)).toEqual(['opened', 'breached', 'escalated']);
    await reachOut(27);
    expect(await recoveryCase()).toMatchObject({ status: 'contacted', breachedAt: after(25) });
  });

  it('is none when somebody reached out in time', async () => {
    await reachOut(3);
    await story.activities.breachCase({ caseId });
    expect(await recoveryCase()).toMatchObject({ breachedAt: null, escalatedAt: null });
    expect(await messages()).toEqual([]);
  });
});

describe('the second chance', () => {
  it('is asked once, and a better rating upgrades the case', async () => {
    await resolve();
    const answers = [await story.activities.askSecondChance({ caseId }), await story.activities.askSecondChance({ caseId })];
    expect(answers).toEqual([1, 2].map(() => ({ outcome: 'asked', expiresAt: after(28 + 7 * 24).toISOString() })));
    expect(await messages()).toHaveLength(1);
    expect(await recoveryCase()).toMatchObject({ status: 'asked_again', secondAskedAt: after(28) });
    const token = (await secondAsk())?.token ?? '';
    const second = await recordAnswer(story.db, { token, rating: 5, comment: 'Settled now', via: 'page', now: after(30) });
    const responseId = second.ok ? second.value.responseId : '';
    expect(await story.db.workflowSignal.findMany({ where: { entityId: caseId, signal: 'secondResponseReceived' } })).toMatchObject([
      { payload: { responseId } },
    ]);
    for (let attempt = 0; attempt < 2; attempt += 1) await story.activities.processSecondResponse({ caseId, responseId });
    const found = await recoveryCase();
    expect(found).toMatchObject({ status: 'closed', outcome: 'upgraded', rating: 2, secondRating: 5, secondRatedAt: after(30) });
    expect(found.entries.filter(({ kind }) => kind === 'rerated')).toHaveLength(1);
    expect(await stageOf()).toBe('closed');
    expect(await story.db.surveyResponse.findUnique({ where: { invitationId: asked.invitationId } })).toMatchObject({
      rating: 2,
      low: true,
    });
  });

  it('is not asked by SMS at night, but in the morning', async () => {
    asked = await ask(story.db, {
      interaction: { channel: 'phone' },
      customer: { phone: '+15005550006', timeZone: 'America/New_York', consent: { sms: true } },
    });
    caseId = (await story.activities.processResponse({ responseId: await answer(story.db, asked, 1) })).caseId ?? '';
    await resolve();
    story.setNow(new Date('2026-11-19T01:30:00Z')); // 20:30 in New York
    await expect(story.activities.askSecondChance({ caseId })).rejects.toMatchObject({
      type: 'quiet_hours',
      nonRetryable: false,
      nextRetryDelay: 12.5 * 3_600_000,
    });
    expect([await recoveryCase(), await secondAsk()]).toMatchObject([{ status: 'resolved', secondAskedAt: null }, null]);
    const morning = new Date('2026-11-19T14:00:00Z');
    story.setNow(morning);
    expect(await story.activities.askSecondChance({ caseId })).toEqual({
      outcome: 'asked',
      expiresAt: after(7 * 24, morning).toISOString(),
    });
    expect((await messages()).map(({ channel, address }) => [channel, address])).toEqual([['sms', '+15005550006']]);
  });

  it('goes by SMS to whoever answered in place and wants no mail', async () => {
    asked = await ask(story.db, {
      interaction: { channel: 'chat', canEmbed: true },
      customer: { phone: '+15005550016', timeZone: 'America/New_York', consent: { sms: true } },
    });
    caseId = (await story.activities.processResponse({ responseId: await answer(story.db, asked, 1) })).caseId ?? '';
    await resolve();
    await story.db.customer.update({ where: { id: asked.customerId }, data: { preferences: { email: false } } });
    story.setNow(after(24));
    expect(await story.activities.askSecondChance({ caseId })).toMatchObject({ outcome: 'asked' });
    expect((await messages()).map(({ channel, address }) => [channel, address])).toEqual([['sms', '+15005550016']]);
  });

  const rateAgain = async (rating: number, hours = 30) => {
    await resolve();
    await story.activities.askSecondChance({ caseId });
    const second = await recordAnswer(story.db, { token: (await secondAsk())?.token ?? '', rating, via: 'page', now: after(hours) });
    story.setNow(after(hours));
    return { caseId, responseId: second.ok ? second.value.responseId : '' };
  };

  it('that is no better gives the last look to somebody else, who is told, reminded and told that it is late', async () => {
    const ids = await rateAgain(2);
    const read = await story.activities.processSecondResponse(ids);
    expect(read).toEqual({
      outcome: 'last_look',
      lastLook: { openedAt: after(30).toISOString(), dueAt: after(54).toISOString(), reachedAt: null },
    });
    expect(await story.activities.processSecondResponse(ids)).toEqual(read);
    expect(await recoveryCase()).toMatchObject({
      status: 'last_look',
      outcome: null,
      secondRating: 2,
      assigneeId: 'usr_root',
      closedAt: null,
    });
    expect(await stageOf()).toBe('recovering');
    const before = (await messages()).length;
    for (const tell of ['alertLastLook', 'alertLastLook', 'breachLastLook', 'breachLastLook'] as const)
      await story.activities[tell]({ caseId });
    await story.activities.remindLastLook({ caseId, step: 0 });
    const told = (await messages()).slice(before);
    expect(told.map(({ subject }) => subject?.replace(/^Case \d+: /, ''))).toEqual([
      'rated 2 of 5 again, after 2, a last look is yours',
      'nobody had the last look in time',
      'nobody had the last look in time',
      'rated 2 of 5 again, after 2, the last look is still to come',
    ]);
    expect(told.map(({ address }) => address)).toEqual(['root@example.com', 'root@example.com', 'mo@example.com', 'root@example.com']);
    expect(JSON.stringify(told.map(({ text }) => text))).not.toMatch(/Ada|Quist|hold for two/);
    expect(await recoveryCase()).toMatchObject({ lastLookBreachedAt: after(54), breachedAt: null });
  });

  it('that is made better during the last look is an upgrade', async () => {
    const ids = await rateAgain(2);
    await story.activities.processSecondResponse(ids);
    const token = (await story.db.invitation.findFirstOrThrow({ where: { caseId, kind: 'second_chance' } })).token;
    expect(await recordAnswer(story.db, { token, rating: 5, revise: true, via: 'page', now: after(30.05) })).toMatchObject({ ok: true });
    expect(await recoveryCase()).toMatchObject({ status: 'closed', outcome: 'upgraded', secondRating: 5 });
    expect(await story.activities.processSecondResponse(ids)).toEqual({ outcome: 'closed' });
  });

  it('is not asked of somebody who said STOP, who does not count as asked', async () => {
    await resolve();
    const { email } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    await optOut(story.db, { address: email ?? '', channel: 'email', reason: 'stop', source: 'test', now: after(5) });
    expect(await story.activities.askSecondChance({ caseId })).toEqual({ outcome: 'closed', reason: 'the customer may not be written to' });
    const found = await recoveryCase();
    expect(found).toMatchObject({ status: 'closed', outcome: 'not_rerated', secondAskedAt: null, secondRating: null });
    expect(found.entries.map(({ kind }) => kind)).not.toContain('asked_again');
    expect([await secondAsk(), await messages(), await stageOf()]).toEqual([null, [], 'closed']);
  });

  it('is not asked about a case without a resolution', async () => {
    expect(await story.activities.askSecondChance({ caseId })).toMatchObject({ outcome: 'closed' });
    expect(await secondAsk()).toBeNull();
  });

  it('closes unrated, once, with the ask that is still out', async () => {
    await resolve();
    await story.activities.askSecondChance({ caseId });
    for (let attempt = 0; attempt < 2; attempt += 1) await story.activities.closeUnrated({ caseId, reason: 'no second rating came' });
    expect(await recoveryCase()).toMatchObject({ status: 'closed', outcome: 'not_rerated', secondAskedAt: after(28), closedAt: after(28) });
    expect(await secondAsk()).toMatchObject({ status: 'cancelled', endedReason: 'case_closed' });
  });

  it('closes when the second answer was erased', async () => {
    await resolve();
    await story.activities.processSecondResponse({ caseId, responseId: 'rsp_gone' });
    expect(await recoveryCase()).toMatchObject({ status: 'closed', outcome: 'not_rerated' });
  });
});

describe('a case in other hands, or put aside,', () => {
  // Later than all before: what somebody was told last says when the next may come.
  it('is given to another, who is told of it and reminded', async () => {
    story.setNow(after(200));
    await story.db.user.update({ where: { id: 'usr_mo' }, data: { disabledAt: noon } });
    await story.activities.remindCase({ caseId, step: 0 });
    await story.db.user.update({ where: { id: 'usr_mo' }, data: { disabledAt: null } });
    const { assigneeId, revision, entries } = await recoveryCase();
    expect(assigneeId).toBe('usr_root');
    expect(entries.at(-1)).toMatchObject({
      kind: 'assigned',
      actor: 'Amends',
      detail: { from: 'usr_mo', to: 'usr_root', because: 'access_ended' },
    });
    await story.activities.tellHandOver({ caseId, revision });
    const told = await messages();
    expect(told.map(({ address }) => address)).toEqual(['root@example.com', 'root@example.com']);
    expect(told.map(({ subject }) => subject).join()).not.toContain('in your hands');
  });

  it('given by a colleague is told of with what to look at', async () => {
    story.setNow(after(201));
    await command({ type: 'assign', userId: 'usr_root', note: 'Off tomorrow' }, 2);
    for (let attempt = 0; attempt < 2; attempt += 1) await story.activities.tellHandOver({ caseId, revision: 2 });
    const told = await messages();
    expect(told.map(({ address, links }) => [address, links])).toEqual([['root@example.com', [`${publicUrl}/cases/${caseId}`]]]);
    expect(told[0]?.subject).toMatch(/^Case \d+: it is in your hands now$/);
    expect(told[0]?.text).not.toContain('Off tomorrow');
  });

  it('is not told of to whoever took it', async () => {
    await command({ type: 'assign', userId: 'usr_mo' }, 2);
    await story.activities.tellHandOver({ caseId, revision: 2 });
    expect(await messages()).toEqual([]);
  });

  it('rests while it is put aside after an outreach, and no longer', async () => {
    await reachOut(3);
    await command({ type: 'snooze', until: after(280).toISOString(), reason: 'Promised for Friday' }, 4);
    story.setNow(after(276));
    await story.activities.followUpCase({ caseId, step: 1 });
    expect(await messages()).toEqual([]);
    story.setNow(after(281));
    await story.activities.followUpCase({ caseId, step: 2 });
    expect(await messages()).toHaveLength(1);
  });
});
