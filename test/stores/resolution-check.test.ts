import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { recordCheckAnswer } from '../../prisma/stores/check-answer.store.js';
import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { traceOf } from '../../prisma/stores/decision-rows.js';
import { recordDelivery } from '../../prisma/stores/delivery.store.js';
import { queueDispatch } from '../../prisma/stores/dispatch.store.js';
import { findInteraction } from '../../prisma/stores/interaction-read.store.js';
import { askWhetherResolved, endCheck, markCheckSent } from '../../prisma/stores/resolution-check.store.js';
import { neverAsk } from '../../prisma/stores/staff-choice.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { relayOnce } from '../../workers/relay/relay.js';
import { byPhone, publishQuestions, question, type Questioned } from './check-story.js';
import { after, event, nextNumber, noon, openStory, quiet, silentGateway, tell, type StoryDatabase } from './story.js';

let story: StoryDatabase;
beforeAll(async () => {
  story = await openStory();
  await publishQuestions(story.db);
});
afterAll(() => story?.close());

const ask = (interactionId: string, now = noon, resolutionNumber = 1) =>
  askWhetherResolved(story.db, { interactionId, resolutionNumber }, now);
const say = ({ token }: Questioned, answer: 'yes' | 'no', now = after(1)) => recordCheckAnswer(story.db, { token, answer, now });
const decide = ({ interactionId }: Questioned, now = after(1), resolutionNumber = 1) =>
  decideAndInvite(story.db, { interactionId, resolutionNumber }, now);
const check = ({ checkId }: Questioned) => story.db.resolutionCheck.findUniqueOrThrow({ where: { id: checkId } });
const contact = ({ interactionId }: Questioned) => story.db.interaction.findUniqueOrThrow({ where: { id: interactionId } });
const traces = async ({ interactionId }: Questioned) =>
  (await story.db.decision.findMany({ where: { interactionId, step: 'resolution_check' } })).map(({ outcome, decidedBy, trace }) => ({
    outcome,
    decidedBy,
    trace: traceOf(trace),
  }));
const signals = ({ interactionId }: Questioned) =>
  story.db.workflowSignal.findMany({ where: { entityId: interactionId, signal: 'checkAnswered' } });
const relay = () => relayOnce({ db: story.db, gateway: silentGateway, clock: () => noon, log: quiet });

describe('the question', () => {
  it('is stored once, also when two attempts race, and given again while it is open', async () => {
    const id = await tell(story.db, event());
    const asked = await Promise.all([ask(id), ask(id), ask(id)]);
    expect(new Set(asked.map((one) => one.check?.id)).size).toBe(1);
    expect(asked[0]?.check).toMatchObject({ sendAt: noon.toISOString(), waitsUntil: after(24).toISOString() });
    expect(await ask(id, after(30))).toEqual(asked[0]);
    expect(await story.db.resolutionCheck.findMany({ where: { interactionId: id } })).toMatchObject([
      { status: 'scheduled', kind: 'confirmation', channel: 'email', language: 'en', policyVersion: 2 },
    ]);
    expect(await story.db.interaction.findUnique({ where: { id } })).toMatchObject({ stage: 'waiting' });
  });

  it('keeps the quiet hours where the customer is, and comes a day later about a complex matter', async () => {
    const night = new Date('2026-11-18T04:00:00Z'); // 23:00 in New York
    const texted = await question(story.db, byPhone, night);
    expect(await check(texted)).toMatchObject({
      channel: 'sms',
      sendAt: new Date('2026-11-18T14:00:00Z'),
      waitsUntil: new Date('2026-11-19T14:00:00Z'),
    });
    expect(await check(await question(story.db, { interaction: { complex: true } }))).toMatchObject({
      kind: 'check_in',
      sendAt: after(24),
      waitsUntil: after(48),
    });
  });

  it('is not put about what is open, resolved anew, decided, or would not be asked about', async () => {
    expect(await ask(await tell(story.db, event({ type: 'interaction.opened' })), noon, 0)).toEqual({ check: null });
    expect(await ask(await tell(story.db, event()), noon, 2)).toEqual({ check: null });
    expect(await ask('int_unknown')).toEqual({ check: null });
    expect(await ask(await tell(story.db, event({ interaction: { tags: ['spam'] } })))).toEqual({ check: null });
    const asked = await tell(story.db, event());
    await decideAndInvite(story.db, { interactionId: asked, resolutionNumber: 1 }, noon);
    expect(await ask(asked)).toEqual({ check: null });
    const unwanted = await tell(story.db, event());
    await neverAsk(story.db, unwanted, 'a friend', { id: 'usr_x', name: 'X', email: 'x@example.com' }, noon);
    expect(await ask(unwanted)).toEqual({ check: null });
    expect(await story.db.resolutionCheck.count({ where: { interactionId: { in: [asked, unwanted] } } })).toBe(0);
  });

  it('counts in no cap: the survey follows', async () => {
    const asked = await question(story.db);
    await markCheckSent(story.db, asked.checkId, noon);
    await say(asked, 'yes');
    expect(await decide(asked)).toMatchObject({ outcome: 'asked' });
  });

  it('is shown with the interaction, without its token', async () => {
    const asked = await question(story.db);
    await markCheckSent(story.db, asked.checkId, after(0.1));
    await say(asked, 'yes');
    const view = await findInteraction(story.db, asked.interactionId);
    expect(view?.checks).toEqual([
      {
        id: asked.checkId,
        kind: 'confirmation',
        channel: 'email',
        status: 'yes',
        sendAt: noon.toISOString(),
        sentAt: after(0.1).toISOString(),
        waitsUntil: after(24).toISOString(),
        answeredAt: after(1).toISOString(),
        resolutionNumber: 1,
      },
    ]);
    expect(JSON.stringify(view)).not.toContain(asked.token);
    expect(view?.stage).toBe('waiting');
  });
});

describe('a yes', () => {
  it('is kept with its trace and told to the workflow; a second answer changes nothing', async () => {
    const asked = await question(story.db);
    await markCheckSent(story.db, asked.checkId, noon);
    expect(await say(asked, 'yes')).toEqual({ ok: true, value: { answeredAt: after(1) } });
    expect(await say(asked, 'no', after(2))).toMatchObject({ ok: false, error: { code: 'already_answered' } });
    expect(await check(asked)).toMatchObject({ status: 'yes', answeredAt: after(1) });
    const detail = { answer: 'yes', sentAt: noon.toISOString(), answeredAt: after(1).toISOString(), waitsUntil: after(24).toISOString() };
    expect(await traces(asked)).toEqual([{ outcome: 'yes', decidedBy: null, trace: [{ rule: 'confirmation', outcome: 'pass', detail }] }]);
    expect(await signals(asked)).toMatchObject([{ payload: { checkId: asked.checkId, answer: 'yes' } }]);
    expect(await ask(asked.interactionId, after(2))).toEqual({ check: null });
    expect(await story.db.intakeEvent.count({ where: { interactionId: asked.interactionId } })).toBe(1);
  });

  it('stands against a no of the same moment', async () => {
    const asked = await question(story.db);
    const both = await Promise.all([say(asked, 'yes'), say(asked, 'no')]);
    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await signals(asked)).toHaveLength(1);
    expect(await traces(asked)).toHaveLength(1);
  });
});

describe('a no', () => {
  it('reopens the interaction by an event of its own, and nobody is surveyed', async () => {
    const asked = await question(story.db);
    expect(await say(asked, 'no')).toMatchObject({ ok: true });
    expect(await decide(asked)).toMatchObject({ outcome: 'not_resolved' }); // before the event is folded, too
    const { source } = await contact(asked);
    expect(await story.db.intakeEvent.findMany({ where: { externalEventId: `check-${asked.checkId}` } })).toMatchObject([
      { source, type: 'interaction.reopened', occurredAt: after(1), interactionId: asked.interactionId },
    ]);
    await relay();
    expect(await contact(asked)).toMatchObject({ status: 'open', stage: 'open', reopenedAt: after(1), revision: 2, team: 'billing' });
    expect(await traces(asked)).toMatchObject([{ outcome: 'no', decidedBy: 'confirmation', trace: [{ outcome: 'stop' }] }]);
    expect(await story.db.invitation.count({ where: { interactionId: asked.interactionId } })).toBe(0);
  });

  it('lets the next resolution start anew, with a new question', async () => {
    const told = { interaction: { id: `T-anew-${nextNumber()}` }, customer: { id: `C-anew-${nextNumber()}` } };
    const asked = await question(story.db, told);
    await say(asked, 'no');
    await relay();
    await tell(story.db, event({ ...told, occurredAt: after(2).toISOString() }));
    const again = await ask(asked.interactionId, after(2), 2);
    expect(again.check?.id).not.toBe(asked.checkId);
    expect(again.check).toMatchObject({ sendAt: after(2).toISOString() });
    expect(await decide(asked, after(3), 2)).toMatchObject({ outcome: 'asked' });
  });

  it('reopens also what a source with a fast clock has resolved', async () => {
    const asked = await question(story.db, { occurredAt: after(2).toISOString() }, after(0.5));
    await say(asked, 'no', after(1));
    await relay();
    expect(await contact(asked)).toMatchObject({ status: 'open' });
  });
});

describe('silence', () => {
  it('ends the question as a yes, once; an answer that came first stands', async () => {
    const asked = await question(story.db);
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await endCheck(story.db, asked.checkId, 'silent', after(24))).toBe('silent');
    expect(await traces(asked)).toMatchObject([
      { outcome: 'silent', trace: [{ rule: 'confirmation', outcome: 'pass', detail: { answer: 'silent', answeredAt: null } }] },
    ]);
    expect(await say(asked, 'no', after(24))).toMatchObject({ ok: false, error: { code: 'expired' } });
    const answered = await question(story.db);
    await say(answered, 'no');
    expect(await endCheck(story.db, answered.checkId, 'silent', after(24))).toBe('no');
    expect(await endCheck(story.db, 'chk_gone', 'silent', noon)).toBe('cancelled');
  });
});

describe('a question is called off', () => {
  const expectOff = async (asked: Questioned) => {
    expect(await check(asked)).toMatchObject({ status: 'cancelled', answeredAt: null });
    expect(await signals(asked)).toMatchObject([{ payload: { checkId: asked.checkId, answer: 'cancelled' } }]);
    expect(await say(asked, 'no', after(2))).toMatchObject({ ok: false, error: { code: 'expired' } });
    expect(await ask(asked.interactionId, after(2))).toEqual({ check: null });
  };

  it('by STOP, on whichever channel, and the decision says no', async () => {
    const asked = await question(story.db);
    const { email } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    for (let times = 0; times < 2; times += 1)
      await optOut(story.db, { address: email ?? '', channel: 'email', reason: 'stop', source: 'test', now: after(1) });
    await expectOff(asked);
    expect(await decide(asked)).toMatchObject({ outcome: 'not_asked', decidedBy: 'opt_out' });
  });

  it('by the erasure of the customer', async () => {
    const asked = await question(story.db);
    const { externalId } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    await eraseCustomer(story.db, externalId, { id: null, name: 'system' }, after(1));
    await expectOff(asked);
    expect(await decide(asked)).toMatchObject({ outcome: 'not_asked' });
  });

  it('by a person who says never to ask', async () => {
    const asked = await question(story.db);
    await neverAsk(story.db, asked.interactionId, 'a friend', { id: 'usr_x', name: 'X', email: 'x@example.com' }, after(1));
    await expectOff(asked);
    expect(await decide(asked)).toMatchObject({ outcome: 'not_asked', decidedBy: 'staff_choice' });
  });

  it('by a message that does not arrive', async () => {
    const asked = await question(story.db);
    const { checkId, customerId, interactionId } = asked;
    const draft = {
      key: checkId,
      purpose: 'confirmation',
      channel: 'email',
      address: 'a@example.com',
      customerId,
      interactionId,
      invitationId: null,
      caseId: null,
      checkId,
      subject: null,
      text: 'Hi',
      html: null,
      links: [],
      sample: false,
    } as const;
    const { id: dispatchId } = await queueDispatch(story.db, { ...draft, links: [] });
    await recordDelivery(story.db, {
      dispatchId,
      providerMessageId: null,
      state: 'failed',
      failsAfterDelivery: false,
      code: '550',
      detail: null,
      at: after(1),
    });
    await expectOff(asked);
  });

  it('is nothing that an answer can be given to once the interaction is open again, or over', async () => {
    const asked = await question(story.db);
    await story.db.interaction.update({ where: { id: asked.interactionId }, data: { status: 'open' } });
    expect(await say(asked, 'no')).toMatchObject({ ok: false, error: { code: 'expired' } });
    expect(await recordCheckAnswer(story.db, { token: 'nothing', answer: 'no', now: noon })).toMatchObject({
      ok: false,
      error: { code: 'unknown_token' },
    });
  });
});
