import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { drawKeyOf } from '../../domain/ids.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../domain/policy/policy.schema.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import { drawHoldOut } from '../../domain/recovery/hold-out.js';
import { listCases } from '../../prisma/stores/case-read.store.js';
import { releaseCase } from '../../prisma/stores/hold-out.store.js';
import { countSummary } from '../../prisma/stores/metrics.store.js';
import { countHoldOut } from '../../prisma/stores/metrics-hold-out.store.js';
import { publishPolicy, saveDraft } from '../../prisma/stores/policy-write.store.js';
import { applyCommand } from '../../prisma/stores/recovery-case.store.js';
import { loadClock } from '../../prisma/stores/recovery-clock.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { listClocklessCases } from '../../prisma/stores/sweep.store.js';
import { openActivities, type ActivityStory } from '../activities/with-activities.js';
import { after, answer, ask, nextNumber, noon, type Asked } from './story.js';

let story: ActivityStory;
const ops = { id: 'usr_ops', name: 'Ops' };
const mo: Actor = { id: 'usr_mo', name: 'Mo', email: 'mo@example.com', role: 'manager' };
const document = policyDocumentSchema.parse({ ...defaultPolicy, holdOut: { sharePercent: 50, kind: 'second_ask_only' } });

beforeAll(async () => {
  story = await openActivities();
  await story.db.user.create({ data: { id: 'usr_mo', email: 'mo@example.com', name: 'Mo', role: 'manager', team: 'billing' } });
  await saveDraft(story.db, 'default', document, ops);
  await publishPolicy(story.db, 'default', { appliesTo: 'undecided' }, ops);
});
afterAll(() => story?.close());
beforeEach(() => story.setNow(noon));

/** A customer whom the draw puts on a side. */
function customerOn(side: 'treated' | 'held_out'): string {
  for (;;) {
    const id = `H-${nextNumber()}`;
    const facts = {
      policyKey: 'default',
      drawKey: drawKeyOf(id),
      severity: 'normal' as const,
      wishesCall: false,
      openedAt: noon.toISOString(),
    };
    if (drawHoldOut(document, facts).arm === side) return id;
  }
}

async function lowScore(
  side: 'treated' | 'held_out',
  { comment = 'I waited on hold', callbackAt }: { comment?: string; callbackAt?: Date } = {},
) {
  const asked = await ask(story.db, { customer: { id: customerOn(side) } });
  const responseId =
    callbackAt === undefined
      ? await answer(story.db, asked, 2, { comment })
      : await recordAnswer(story.db, { token: asked.token, rating: 2, comment, callbackAt, via: 'page', now: after(1) }).then((recorded) =>
          recorded.ok ? recorded.value.responseId : '',
        );
  const { caseId } = await story.activities.processResponse({ responseId });
  return { asked, responseId, caseId: caseId ?? '' };
}
const caseOf = (id: string) => story.db.recoveryCase.findUniqueOrThrow({ where: { id }, include: { entries: { orderBy: { id: 'asc' } } } });
const kindsOf = async (id: string) => (await caseOf(id)).entries.map(({ kind }) => kind);
const clockless = async (now: Date) => (await listClocklessCases(story.db, now, 500)).map(({ id }) => id);
const shown = async (caseId: string, filters: { held?: 'true' | 'false'; overdue?: 'true' } = {}, now = after(30)) =>
  (await listCases(story.db, { ...filters, sort: 'due', limit: 500, after: null, agent: null, now })).items.find(({ id }) => id === caseId);

/** The interaction rests for the minute that the sweeper leaves to others. */
const rest = ({ interactionId }: Asked) => story.db.interaction.update({ where: { id: interactionId }, data: { updatedAt: after(-1) } });

describe('a case that is drawn to be held out', () => {
  it('has no clock, and stands in the queue as held with its reason instead of overdue', async () => {
    const { caseId, asked } = await lowScore('held_out');
    await rest(asked);
    expect(story.started).not.toContain(caseId);
    expect(await caseOf(caseId)).toMatchObject({
      holdOutArm: 'held_out',
      holdOutKind: 'second_ask_only',
      assigneeId: 'usr_mo',
      heldUntil: after(49),
    });
    expect(await kindsOf(caseId)).toEqual(['opened', 'held_out']);
    expect(await clockless(after(30))).not.toContain(caseId);
    expect(await shown(caseId, { held: 'true' })).toMatchObject({
      outreachInTime: null,
      holdOut: { isHeld: true, reason: expect.stringContaining('Anyone may release it'), until: after(49).toISOString() },
    });
    expect(await shown(caseId, { held: 'false' })).toBeUndefined();
    expect(await shown(caseId, { overdue: 'true' })).toBeUndefined();
  });

  it('goes its usual way when it is treated, and nobody sees that it was drawn', async () => {
    const { caseId } = await lowScore('treated');
    expect(story.started).toContain(caseId);
    expect(await kindsOf(caseId)).toEqual(['opened']);
    expect(await caseOf(caseId)).toMatchObject({ holdOutArm: 'treated' });
    expect(await shown(caseId)).toMatchObject({ holdOut: null });
  });

  it('is asked its second question when its time has come, once, in words that claim no outreach', async () => {
    const { caseId, asked } = await lowScore('held_out');
    await rest(asked);
    expect(await clockless(after(50))).toContain(caseId);
    expect(await loadClock(story.db, caseId, after(48))).toBeNull();
    expect(await loadClock(story.db, caseId, after(50))).toMatchObject({
      remindersAt: [],
      secondChance: { delayMs: 0 },
      progress: { status: 'open', firstOutreachAt: after(49).toISOString() },
    });
    story.setNow(after(50));
    expect(await story.activities.askSecondChance({ caseId })).toMatchObject({ outcome: 'asked' });
    expect(await story.activities.askSecondChance({ caseId })).toMatchObject({ outcome: 'asked' });
    const sent = await story.db.dispatch.findMany({ where: { caseId, purpose: 'second_chance' } });
    const invited = await story.db.invitation.findMany({ where: { caseId, kind: 'second_chance' } });
    expect([sent.length, invited.length]).toEqual([1, 1]);
    expect(sent[0]?.text).toContain('How do you see it now?');
    expect(sent[0]?.text).not.toMatch(/in touch with you/);
    expect(await caseOf(caseId)).toMatchObject({ status: 'asked_again', secondAskedAt: after(50), firstOutreachAt: null });
    const recorded = await recordAnswer(story.db, { token: invited[0]?.token ?? '', rating: 4, via: 'page', now: after(51) });
    await story.activities.processSecondResponse({ caseId, responseId: recorded.ok ? recorded.value.responseId : '' });
    expect(await caseOf(caseId)).toMatchObject({ status: 'closed', outcome: 'upgraded', secondRating: 4 });
  });

  it('is not drawn at all where it is critical, or a call is wished', async () => {
    const critical = await lowScore('held_out', { comment: 'My lawyer will hear of this. I will sue you.' });
    expect(await caseOf(critical.caseId)).toMatchObject({ severity: 'critical', holdOutArm: null });
    const wished = await lowScore('held_out', { callbackAt: after(20) });
    expect(await caseOf(wished.caseId)).toMatchObject({ holdOutArm: null });
    expect(story.started).toEqual(expect.arrayContaining([critical.caseId, wished.caseId]));
  });

  it('is released by itself when it turns out to be critical', async () => {
    const { caseId, responseId } = await lowScore('held_out', { comment: 'slow' });
    await story.db.surveyResponse.update({ where: { id: responseId }, data: { comment: 'My lawyer will hear of this. I will sue you.' } });
    await story.activities.processResponse({ responseId });
    expect(await caseOf(caseId)).toMatchObject({
      severity: 'critical',
      holdOutArm: 'held_out',
      releasedBy: 'Amends',
      releaseReason: 'the case turned out to be critical',
    });
    expect(story.started).toContain(caseId);
  });
});

describe('a release', () => {
  it('puts the case into hands at once, with a deadline from then on, and stays on the side it was drawn to', async () => {
    const { caseId, asked } = await lowScore('held_out');
    await rest(asked);
    expect(await releaseCase(story.db, caseId, mo, 'The customer called and is upset.', after(10))).toMatchObject({ ok: true });
    expect(await caseOf(caseId)).toMatchObject({
      holdOutArm: 'held_out',
      releasedBy: 'Mo',
      releaseReason: 'The customer called and is upset.',
      outreachDueAt: after(34),
    });
    expect(await kindsOf(caseId)).toEqual(['opened', 'held_out', 'released']);
    expect(await clockless(after(11))).toContain(caseId);
    expect(await loadClock(story.db, caseId, after(11))).toMatchObject({
      outreachDueAt: after(34).toISOString(),
      remindersAt: [after(22).toISOString(), after(30).toISOString()],
      progress: { firstOutreachAt: null },
    });
    expect(await shown(caseId, {}, after(35))).toMatchObject({ holdOut: { isHeld: false, releasedBy: 'Mo' }, outreachInTime: false });
    expect(await releaseCase(story.db, caseId, mo, 'Again.', after(11))).toEqual({ ok: false, error: { code: 'not_held_out' } });
  });

  it('is not for the agent who was rated', async () => {
    const { caseId } = await lowScore('held_out');
    const sam: Actor = { id: 'usr_sam', name: 'Sam', email: 'SAM@example.com', role: 'agent' };
    expect(await releaseCase(story.db, caseId, sam, 'Let me.', after(10))).toEqual({ ok: false, error: { code: 'rated_agent_may_not' } });
  });

  it('comes with an outreach that somebody logs all the same', async () => {
    const { caseId, asked } = await lowScore('held_out');
    await rest(asked);
    await applyCommand(
      story.db,
      caseId,
      mo,
      { type: 'log_outreach', kind: 'call', result: 'reached', note: 'Rang', at: null },
      after(5).toISOString(),
    );
    expect(await shown(caseId)).toMatchObject({ holdOut: { isHeld: false } });
    expect(await clockless(after(6))).toContain(caseId);
  });

  it('while the second ask waits for the morning leaves the case open, for a clock of its own', async () => {
    const { caseId } = await lowScore('held_out');
    await story.db.recoveryCase.update({ where: { id: caseId }, data: { clockStartedAt: after(49) } });
    await releaseCase(story.db, caseId, mo, 'Somebody should call.', after(50));
    story.setNow(after(60));
    expect(await story.activities.askSecondChance({ caseId })).toEqual({ outcome: 'closed', reason: 'released from the hold-out' });
    expect(await caseOf(caseId)).toMatchObject({ status: 'open', clockStartedAt: null, secondAskedAt: null });
    expect(await story.db.invitation.count({ where: { caseId } })).toBe(0);
  });
});

describe('the numbers', () => {
  it('leave those that were held out of the recovery rate, and set the two sides against each other', async () => {
    const now = after(24 * 100);
    const scope = { from: after(-24), to: now, now, cuts: {} };
    const drawn = await story.db.recoveryCase.groupBy({ by: ['holdOutArm'], _count: true });
    const of = (arm: string | null) => drawn.find(({ holdOutArm }) => holdOutArm === arm)?._count ?? 0;
    const { counts, counted } = await countSummary(story.db, scope);
    expect(counts.heldOut).toBe(of('held_out'));
    expect(counted.recoveryRate.records).toBe(of('treated') + of(null));
    const sides = await countHoldOut(story.db, scope);
    expect(sides).toEqual({
      policies: 1,
      upgrade: { treated: { hits: 0, records: of('treated') }, heldOut: { hits: 1, records: of('held_out') } },
      return: { treated: { hits: 0, records: of('treated') }, heldOut: { hits: 0, records: of('held_out') } },
    });
    const { customerId } = await story.db.recoveryCase.findFirstOrThrow({ where: { holdOutArm: 'treated' } });
    await story.db.purchase.create({ data: { id: 'pur_1', customerId, at: after(24 * 89) } });
    expect((await countHoldOut(story.db, scope)).return.treated.hits).toBe(1);
    expect((await countHoldOut(story.db, { ...scope, now: after(24 * 80) })).return.treated.records).toBe(0);
  });

  it('end a held case when the time of its comparison is over', async () => {
    const { caseId } = await lowScore('held_out');
    await story.db.recoveryCase.update({ where: { id: caseId }, data: { holdOutKind: 'held' } });
    expect((await loadClock(story.db, caseId, after(50)))?.secondChance).toBeNull();
    await story.activities.closeUnrated({ caseId, reason: 'the policy asks no second time' });
    expect((await caseOf(caseId)).entries.at(-1)).toMatchObject({ kind: 'closed', detail: { reason: 'its time in the hold-out is over' } });
  });
});
