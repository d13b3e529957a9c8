import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { recordCheckAnswer } from '../../prisma/stores/check-answer.store.js';
import { byPhone, publishQuestions, question, type Questioned } from '../stores/check-story.js';
import { after, event, noon, tell } from '../stores/story.js';
import { fakeProvider } from './fake-provider.js';
import { openActivities, publicUrl, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let asked: Questioned;
beforeAll(async () => {
  story = await openActivities();
  await publishQuestions(story.db, { alertEmails: ['lead@example.com', 'LEAD@example.com'] });
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  story.setEmail(sandboxMessages(story.db, 'email'));
  asked = await question(story.db);
});

const send = () => story.activities.sendCheck({ checkId: asked.checkId });
const check = () => story.db.resolutionCheck.findUniqueOrThrow({ where: { id: asked.checkId } });
const dispatches = () => story.db.dispatch.findMany({ where: { interactionId: asked.interactionId }, orderBy: { createdAt: 'asc' } });
const say = (answer: 'yes' | 'no') => recordCheckAnswer(story.db, { token: asked.token, answer, now: after(1) });

describe('sending the question', () => {
  it('puts one message with its link and the way out into the outbox', async () => {
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send()).toEqual({ outcome: 'sent' });
    expect(await check()).toMatchObject({ status: 'sent', sentAt: noon });
    const [dispatch, ...others] = await dispatches();
    expect(others).toEqual([]);
    expect(dispatch).toMatchObject({
      key: `confirmation:${asked.checkId}:0:email`,
      purpose: 'confirmation',
      checkId: asked.checkId,
      invitationId: null,
      status: 'sent',
    });
    expect(dispatch?.text).toContain(`${publicUrl}/s/${asked.token}?resolved=no`);
    expect(dispatch?.text).toContain(`${publicUrl}/s/${asked.token}/stop`);
  });

  it('goes by SMS, and by its kind', async () => {
    asked = await question(story.db, { ...byPhone, interaction: { ...byPhone.interaction, complex: true } });
    story.setNow(after(24));
    expect(await send()).toEqual({ outcome: 'sent' });
    expect(await dispatches()).toMatchObject([
      { key: `check_in:${asked.checkId}:0:sms`, purpose: 'check_in', channel: 'sms', text: expect.stringContaining('YES or NO') },
    ]);
  });

  it('says nothing to somebody who opted out, has no address any more, or was erased', async () => {
    await story.db.customer.update({ where: { id: asked.customerId }, data: { optedOutAt: noon } });
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send()).toEqual({ outcome: 'suppressed' });
    asked = await question(story.db);
    await story.db.customer.update({ where: { id: asked.customerId }, data: { email: null } });
    expect(await send()).toEqual({ outcome: 'suppressed' });
    expect(await check()).toMatchObject({ status: 'scheduled', sentAt: null });
    expect(await story.activities.sendCheck({ checkId: 'chk_gone' })).toEqual({ outcome: 'suppressed' });
  });

  it('comes too late after a reopening, an answer or the end of its time', async () => {
    await story.db.interaction.update({ where: { id: asked.interactionId }, data: { status: 'open' } });
    expect(await send()).toEqual({ outcome: 'suppressed' });
    asked = await question(story.db);
    await say('yes');
    expect(await send()).toEqual({ outcome: 'suppressed' });
    asked = await question(story.db);
    story.setNow(after(24));
    expect(await send()).toEqual({ outcome: 'suppressed' });
    expect(await dispatches()).toEqual([]);
  });

  it('learns what became of a message that is out, whatever has happened since', async () => {
    await send();
    await say('yes');
    story.setNow(after(30));
    expect(await send()).toEqual({ outcome: 'sent' });
    expect(await check()).toMatchObject({ status: 'yes', sentAt: noon });
    expect(await dispatches()).toHaveLength(1);
  });

  it('waits for the end of quiet hours that an outage ran into, unless no time to answer is left', async () => {
    asked = await question(story.db, byPhone);
    story.setNow(new Date('2026-11-18T04:00:00Z')); // 23:00 in New York; the question waits until noon
    await expect(send()).rejects.toMatchObject({ type: 'quiet_hours', nonRetryable: false, nextRetryDelay: 10 * 3_600_000 });
    await story.db.resolutionCheck.update({ where: { id: asked.checkId }, data: { waitsUntil: new Date('2026-11-18T14:00:00Z') } });
    expect(await send()).toEqual({ outcome: 'suppressed' });
    expect(await dispatches()).toEqual([]);
  });

  it('waits while the customer still writes', async () => {
    await story.db.interaction.update({ where: { id: asked.interactionId }, data: { lastContactAt: after(1) } });
    story.setNow(after(1));
    await expect(send()).rejects.toMatchObject({ type: 'quiet_hours', nextRetryDelay: 600_000 });
  });

  it('fails for good when the provider refuses, and may be out when it is silent', async () => {
    const email = fakeProvider('email');
    story.setEmail(email);
    email.answers({ outcome: 'refused', code: '400', address: 'fine' });
    for (let attempt = 0; attempt < 2; attempt += 1) expect(await send()).toEqual({ outcome: 'failed' });
    expect(await check()).toMatchObject({ status: 'scheduled', sentAt: null });
    asked = await question(story.db);
    email.answers({ outcome: 'unclear', code: 'timeout' });
    expect(await send()).toEqual({ outcome: 'unknown' });
    expect(await check()).toMatchObject({ status: 'sent' });
    expect(email.messages).toHaveLength(2);
  });
});

describe('a no', () => {
  it('is told once to the agent, with a link and without a word of the customer', async () => {
    await say('no');
    for (let attempt = 0; attempt < 2; attempt += 1) await story.activities.reportUnresolved({ checkId: asked.checkId });
    const [told, ...others] = await dispatches();
    expect(others).toEqual([]);
    expect(told).toMatchObject({
      purpose: 'not_resolved',
      address: 'sam@example.com',
      customerId: null,
      checkId: null,
      subject: "A customer says it isn't settled",
    });
    expect(told?.text).toContain(`${publicUrl}/interactions/${asked.interactionId}`);
    expect(JSON.stringify([told?.text, told?.html])).not.toMatch(/Ada|@(?!media)/);
  });

  it('is told to the addresses of the policy where there is no agent', async () => {
    await story.db.interaction.update({ where: { id: asked.interactionId }, data: { agentEmail: null } });
    await say('no');
    await story.activities.reportUnresolved({ checkId: asked.checkId });
    expect(await dispatches()).toMatchObject([{ address: 'lead@example.com' }]);
  });

  it('is nothing to tell of a yes, or of a question that is gone', async () => {
    await say('yes');
    await story.activities.reportUnresolved({ checkId: asked.checkId });
    await story.activities.reportUnresolved({ checkId: 'chk_gone' });
    expect(await dispatches()).toEqual([]);
  });
});

it('plans by the resolution: when it has settled, and whether the customer is asked', async () => {
  const interactionId = await tell(story.db, event());
  expect(await story.activities.planResolution({ interactionId, resolutionNumber: 1 })).toMatchObject({
    settleAt: noon.toISOString(),
    checks: true,
  });
  expect(await story.activities.planResolution({ interactionId, resolutionNumber: 2 })).toMatchObject({ settleAt: null, checks: false });
  const { check: planned } = await story.activities.askWhetherResolved({ interactionId, resolutionNumber: 1 });
  expect(await story.activities.endCheck({ checkId: planned?.id ?? '', status: 'cancelled' })).toEqual({ status: 'cancelled' });
});
