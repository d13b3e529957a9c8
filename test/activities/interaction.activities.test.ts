import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { after, answer, ask, noon, type Asked } from '../stores/story.js';
import { fakeProvider } from './fake-provider.js';
import { openActivities, publicUrl, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let asked: Asked;
let send: ActivityStory['activities']['sendInvitation'];
let read: (responseId: string) => Promise<string | null>;

beforeAll(async () => {
  story = await openActivities();
  await story.db.user.create({ data: { id: 'usr_sam', email: 'sam@example.com', name: 'Sam', role: 'manager', team: 'billing' } });
  await story.db.user.create({ data: { id: 'usr_mo', email: 'mo@example.com', name: 'Mo', role: 'manager', team: 'billing' } });
  send = story.activities.sendInvitation;
  read = async (responseId) => (await story.activities.processResponse({ responseId })).caseId;
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  story.setEmail(sandboxMessages(story.db, 'email'));
  story.started.length = 0;
  asked = await ask(story.db);
});

const invitation = () => story.db.invitation.findUniqueOrThrow({ where: { id: asked.invitationId } });
const interaction = () => story.db.interaction.findUniqueOrThrow({ where: { id: asked.interactionId } });
const caseOf = (id: string | null) => story.db.recoveryCase.findUniqueOrThrow({ where: { id: id ?? 'none' }, include: { entries: { orderBy: { id: 'asc' } } } });
const outbox = async () => {
  const { email } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
  return story.db.sandboxMessage.findMany({ where: { address: email ?? '' }, orderBy: { seq: 'asc' } });
};
const revise = (rating: number, minutes = 5) =>
  recordAnswer(story.db, { token: asked.token, rating, revise: true, via: 'page', now: new Date(after(1).getTime() + minutes * 60_000) });

describe('sending an invitation', () => {
  it('puts one message with the link into the outbox, and one reminder', async () => {
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'sent' });
    expect(await invitation()).toMatchObject({ status: 'sent', sentAt: noon, remindedAt: null });
    story.setNow(after(72));
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send({ invitationId: asked.invitationId, step: 1 })).toEqual({ outcome: 'sent' });
    expect(await invitation()).toMatchObject({ sentAt: noon, remindedAt: after(72) });
    const messages = await outbox();
    expect(messages).toHaveLength(2);
    for (const { text } of messages) expect(text).toContain(`${publicUrl}/s/${asked.token}`);
  });

  it('goes on in the conversation whose mail the source told, also with the reminder', async () => {
    const email = fakeProvider('email');
    story.setEmail(email);
    const conversation = { emailMessageId: '<T-7.2@helpdesk.example>', emailSubject: 'My refund' };
    asked = await ask(story.db, { interaction: conversation });
    await send({ invitationId: asked.invitationId, step: 0 });
    story.setNow(after(72));
    await send({ invitationId: asked.invitationId, step: 1 });
    expect(email.messages).toMatchObject([1, 2].map(() => ({ subject: 'Re: My refund', inReplyTo: '<T-7.2@helpdesk.example>' })));
  });

  it('sends nothing where the survey is shown in place: it waits, without a reminder', async () => {
    const { invitationId, customerId } = await ask(story.db, { interaction: { channel: 'chat', canEmbed: true } });
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send({ invitationId, step: 0 })).toEqual({ outcome: 'offered' });
    expect(await send({ invitationId, step: 1 })).toEqual({ outcome: 'suppressed' });
    expect(await story.db.invitation.findUniqueOrThrow({ where: { id: invitationId } })).toMatchObject({ channel: 'embed', status: 'scheduled', sentAt: null });
    expect(await story.db.dispatch.count({ where: { customerId } })).toBe(0);
  });

  it('says nothing more to somebody who has answered', async () => {
    await send({ invitationId: asked.invitationId, step: 0 });
    await answer(story.db, asked, 5);
    expect(await send({ invitationId: asked.invitationId, step: 1 })).toEqual({ outcome: 'sent' });
    expect(await outbox()).toHaveLength(1);
  });

  it('ends with nobody asked when the customer opted out meanwhile, and a retry learns the same', async () => {
    await story.db.customer.update({ where: { id: asked.customerId }, data: { optedOutAt: noon } });
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'suppressed' });
    expect(await invitation()).toMatchObject({ status: 'cancelled', endedReason: 'suppressed', sentAt: null });
    expect(await interaction()).toMatchObject({ stage: 'not_asked' });
    expect(await outbox()).toEqual([]);
  });

  it('ends with nobody asked when the address is gone', async () => {
    await story.db.customer.update({ where: { id: asked.customerId }, data: { email: null } });
    expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'suppressed' });
    expect(await invitation()).toMatchObject({ status: 'cancelled', endedReason: 'suppressed' });
    expect(await interaction()).toMatchObject({ stage: 'not_asked' });
  });

  it('fails for good when the provider refuses, and a retry learns the same', async () => {
    const email = fakeProvider('email');
    email.answers({ outcome: 'refused', code: '400', address: 'fine' });
    story.setEmail(email);
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'failed' });
    expect(email.messages).toHaveLength(1);
    expect(await invitation()).toMatchObject({ status: 'failed', endedReason: 'send_failed' });
  });

  it('is tried again by Temporal while the provider is busy', async () => {
    const email = fakeProvider('email');
    email.answers({ outcome: 'busy', code: '429' });
    story.setEmail(email);
    await expect(send({ invitationId: asked.invitationId, step: 0 })).rejects.toMatchObject({ type: 'provider_busy', nonRetryable: false });
    expect(await invitation()).toMatchObject({ status: 'scheduled' });
    email.answers({ outcome: 'sent', providerMessageId: '1' });
    expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'sent' });
  });

  describe('late, after an outage', () => {
    const night = new Date('2026-11-18T04:00:00Z'); // 23:00 in New York
    const morning = new Date('2026-11-18T14:00:00Z');
    const texts = () => story.db.dispatch.findMany({ where: { invitationId: asked.invitationId, channel: 'sms' } });
    beforeEach(async () => {
      asked = await ask(story.db, { interaction: { channel: 'phone' }, customer: { phone: '+15005550006', timeZone: 'America/New_York', consent: { sms: true } } });
    });

    it('an SMS waits for the end of the quiet hours', async () => {
      story.setNow(night);
      await expect(send({ invitationId: asked.invitationId, step: 0 })).rejects.toMatchObject({ type: 'quiet_hours', nonRetryable: false, nextRetryDelay: 10 * 3_600_000 });
      expect([await texts(), await invitation()]).toMatchObject([[], { status: 'scheduled', sentAt: null }]);
      story.setNow(morning);
      expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'sent' });
      story.setNow(after(24, night));
      expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'sent' });
      expect(await send({ invitationId: asked.invitationId, step: 1 })).toEqual({ outcome: 'suppressed' });
      expect(await texts()).toHaveLength(1);
    });

    it('nobody is asked about a contact that was reopened, or by a link that is over', async () => {
      await story.db.interaction.update({ where: { id: asked.interactionId }, data: { status: 'open' } });
      story.setNow(morning);
      expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'suppressed' });
      expect([await invitation(), await interaction()]).toMatchObject([{ status: 'cancelled', endedReason: 'reopened' }, { stage: 'open' }]);
      asked = await ask(story.db);
      story.setNow(after(14 * 24));
      expect(await send({ invitationId: asked.invitationId, step: 0 })).toEqual({ outcome: 'suppressed' });
      expect(await invitation()).toMatchObject({ status: 'expired' });
      expect(await outbox()).toEqual([]);
    });
  });

  it('does not remind somebody who said STOP', async () => {
    await send({ invitationId: asked.invitationId, step: 0 });
    const { email } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    await optOut(story.db, { address: email ?? '', channel: 'email', reason: 'stop', source: 'test', now: after(1) });
    await send({ invitationId: asked.invitationId, step: 1 });
    expect(await outbox()).toHaveLength(1);
  });
});

describe('reading an answer', () => {
  it('opens one case for a low one, never for the rated agent, and starts its clock', async () => {
    const responseId = await answer(story.db, asked, 2, { comment: 'I waited on hold for two hours and nobody called me back' });
    const [caseId, again] = [await read(responseId), await read(responseId)];
    expect(again).toBe(caseId);
    expect(story.started).toEqual([caseId, caseId]);
    const found = await caseOf(caseId);
    expect(found).toMatchObject({ status: 'open', severity: 'normal', rating: 2, assigneeId: 'usr_mo', openedAt: after(1), outreachDueAt: after(25), clockStartedAt: noon });
    expect(found.entries.map(({ kind }) => kind)).toEqual(['opened']);
    expect(await interaction()).toMatchObject({ stage: 'recovering' });
    expect(await story.db.surveyResponse.findUnique({ where: { id: responseId }, include: { drivers: true } })).toMatchObject({ sentiment: 'negative', themedAt: noon, drivers: [{ key: 'wait_time' }, { key: 'broken_promise' }] });
    expect(await story.db.recoveryCase.count({ where: { interactionId: asked.interactionId } })).toBe(1);
  });

  it('opens one case when two attempts race', async () => {
    const responseId = await answer(story.db, asked, 1, { comment: 'I waited on hold for two hours' });
    const ids = await Promise.all([read(responseId), read(responseId), read(responseId)]);
    expect(ids[0]).toMatch(/^cas_/);
    expect(new Set(ids).size).toBe(1);
    expect(await story.db.responseDriver.count({ where: { responseId } })).toBe(1);
  });

  it('closes the interaction of a high one', async () => {
    expect(await read(await answer(story.db, asked, 5))).toBeNull();
    expect(await interaction()).toMatchObject({ stage: 'closed' });
    expect(story.started).toEqual([]);
  });

  it('takes a comment that came later into the weight of the case', async () => {
    const responseId = await answer(story.db, asked, 3);
    const caseId = await read(responseId);
    await recordAnswer(story.db, { token: asked.token, comment: 'My lawyer will sue you', via: 'page', now: after(2) });
    expect(await read(responseId)).toBe(caseId);
    expect(await caseOf(caseId)).toMatchObject({ severity: 'critical' });
  });

  it('lets the case go when the rating is corrected upwards, and brings it back when it falls again', async () => {
    const responseId = await answer(story.db, asked, 2);
    const caseId = await read(responseId);
    await revise(5);
    expect(await read(responseId)).toBeNull();
    expect(await caseOf(caseId)).toMatchObject({ status: 'closed', outcome: 'withdrawn' });
    expect(await interaction()).toMatchObject({ stage: 'closed' });
    expect(await story.db.workflowSignal.findMany({ where: { entityId: caseId ?? '' } })).toMatchObject([{ payload: { status: 'closed', revision: 2 } }]);
    await revise(1, 10);
    expect(await read(responseId)).toBe(caseId);
    const found = await caseOf(caseId);
    expect(found).toMatchObject({ status: 'open', outcome: null, closedAt: null, rating: 1, severity: 'high', clockStartedAt: noon });
    expect(found.entries.map(({ kind }) => kind)).toEqual(['opened', 'withdrawn', 'reopened', 'rating_corrected', 'severity_raised']);
    expect(await interaction()).toMatchObject({ stage: 'recovering' });
    expect(story.started).toEqual([caseId, caseId]);
  });

  it('keeps the case at the rating that the customer meant', async () => {
    const responseId = await answer(story.db, asked, 3);
    const caseId = await read(responseId);
    await revise(1);
    await read(responseId);
    expect(await caseOf(caseId)).toMatchObject({ rating: 1, severity: 'high', status: 'open' });
  });

  it('has nothing to read when the answer was erased', async () => {
    expect(await read('rsp_gone')).toBeNull();
  });
});

it('gives the times of the policy, and lets go of what never resolves', async () => {
  expect(await story.activities.planResolution({ interactionId: asked.interactionId, resolutionNumber: 1 })).toEqual({ settleMs: 0, abandonAfterMs: 60 * 24 * 3_600_000, settleAt: noon.toISOString(), checks: false });
  await story.activities.abandonInteraction({ interactionId: asked.interactionId });
  expect(await interaction()).toMatchObject({ stage: 'closed' });
});
