import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { factsOf, traceOf } from '../../prisma/stores/decision-rows.js';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { queueDispatch } from '../../prisma/stores/dispatch.store.js';
import { findInteraction } from '../../prisma/stores/interaction-read.store.js';
import { savePreferences } from '../../prisma/stores/own-page.store.js';
import { publishQuestions, question } from '../stores/check-story.js';
import { after, answer, ask, event, noon, tell, type Asked } from '../stores/story.js';
import { fakeProvider, type FakeProvider } from './fake-provider.js';
import { openActivities, type ActivityStory } from './with-activities.js';

const zone = 'America/New_York';
/** Noon is 12:00 in New York, so the hours begin six hours later. */
const hours = { from: '18:00', until: '20:00', zone };
const evening = after(6);
const untilEvening = { type: 'quiet_hours', nonRetryable: false, nextRetryDelay: 6 * 3_600_000 };

let story: ActivityStory;
let email: FakeProvider;
let asked: Asked;
beforeAll(async () => {
  story = await openActivities();
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  email = fakeProvider('email');
  story.setEmail(email);
  asked = await ask(story.db, { customer: { timeZone: zone } });
});

const say = (customerId = asked.customerId) => savePreferences(story.db, customerId, { hours });
const send = (step: 0 | 1 = 0) => story.activities.sendInvitation({ invitationId: asked.invitationId, step });
const invitation = () => story.db.invitation.findUniqueOrThrow({ where: { id: asked.invitationId } });

describe('a customer’s own hours', () => {
  it('put off the ask at its decision, and are named in its trace and kept with its facts', async () => {
    const customer = { id: `own-${asked.customerId}`, timeZone: zone };
    await tell(story.db, event({ type: 'interaction.opened', customer }));
    const { id } = await story.db.customer.findUniqueOrThrow({ where: { externalId: customer.id } });
    await say(id);
    const interactionId = await tell(story.db, event({ customer }));
    const { invitation: planned } = await decideAndInvite(story.db, { interactionId, resolutionNumber: 1 }, noon);
    // Three days on, at the same time of the evening.
    expect(planned).toMatchObject({ sendAt: evening.toISOString(), remindAt: after(6 + 72).toISOString() });
    const decision = await story.db.decision.findFirstOrThrow({ where: { interactionId, step: 'decide' } });
    expect(traceOf(decision.trace).find(({ rule }) => rule === 'quiet_hours')).toMatchObject({
      outcome: 'defer',
      detail: { applies: false, sendAt: evening.toISOString(), ownHours: '18:00-20:00, America/New_York' },
    });
    expect(factsOf(decision.facts)?.customer.ownHours).toEqual(hours);
  });

  it('hold for a mail that is due or queued by the time they are said, until they begin', async () => {
    const { email: address } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    await queueDispatch(story.db, {
      key: `survey:${asked.invitationId}:0:email`,
      purpose: 'survey',
      channel: 'email',
      address: address ?? '',
      customerId: asked.customerId,
      interactionId: asked.interactionId,
      invitationId: asked.invitationId,
      caseId: null,
      subject: 'How did we do?',
      text: 'Hello',
      html: null,
      links: [],
      sample: false,
    });
    await say();
    await expect(send()).rejects.toMatchObject(untilEvening);
    story.setNow(new Date(evening.getTime() - 1));
    await expect(send()).rejects.toMatchObject({ type: 'quiet_hours' });
    expect([email.messages, await invitation()]).toMatchObject([[], { status: 'scheduled', sentAt: null }]);
    story.setNow(evening);
    expect(await send()).toEqual({ outcome: 'sent' });
    expect(email.messages).toHaveLength(1);
  });

  it('put off a reminder that was planned before they were said', async () => {
    expect(await send()).toEqual({ outcome: 'sent' });
    await say();
    story.setNow(after(72));
    // An outcome, so that the workflow is free to read an answer meanwhile.
    expect(await send(1)).toEqual({ outcome: 'deferred', until: after(72 + 6).toISOString() });
    story.setNow(after(72 + 6));
    expect(await send(1)).toEqual({ outcome: 'sent' });
    expect(email.messages).toHaveLength(2);
  });

  it('drop a reminder that would come after the end of the survey', async () => {
    await send();
    await say();
    await story.db.invitation.update({ where: { id: asked.invitationId }, data: { expiresAt: after(72 + 1) } });
    story.setNow(after(72));
    expect(await send(1)).toEqual({ outcome: 'suppressed' });
  });

  it('that no text message can meet send an ask on by the next channel, and the trace says why', async () => {
    const sms = fakeProvider('sms');
    story.setSms(sms);
    const customer = { timeZone: zone, phone: '+12125550177', consent: { sms: true } };
    const { invitationId, interactionId, customerId } = await ask(story.db, { interaction: { channel: 'phone' }, customer });
    await savePreferences(story.db, customerId, { hours: { from: '21:00', until: '23:00', zone } });
    expect(await story.activities.sendStep({ invitationId, step: 0 })).toEqual({ outcome: 'deferred' });
    expect(await story.activities.planInvitation({ invitationId, reminded: false })).toEqual({
      act: 'send',
      step: 1,
      at: after(9).toISOString(),
    });
    const trace = (await findInteraction(story.db, interactionId))?.trace ?? [];
    expect(trace.find(({ step }) => step === 'next_channel')).toMatchObject({
      detail: { from: 'sms', because: 'too_late', channel: 'email', ownHours: '21:00-23:00, America/New_York' },
    });
    story.setNow(after(9));
    expect(await story.activities.sendStep({ invitationId, step: 1 })).toEqual({ outcome: 'sent' });
    expect([sms.messages.length, email.messages.length]).toEqual([0, 1]);
  });

  it('put off the second ask', async () => {
    await send();
    const caseId = (await story.activities.processResponse({ responseId: await answer(story.db, asked, 1) })).caseId ?? '';
    await story.db.recoveryCase.update({ where: { id: caseId }, data: { status: 'resolved', firstOutreachAt: noon, resolvedAt: noon } });
    await say();
    story.setNow(after(24));
    await expect(story.activities.askSecondChance({ caseId })).rejects.toMatchObject(untilEvening);
    story.setNow(after(24 + 6));
    expect(await story.activities.askSecondChance({ caseId })).toMatchObject({ outcome: 'asked' });
  });

  it('let what the customer asks for through at once', async () => {
    await say();
    const { id: customerId, email: address } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    await story.db.addressProof.create({
      data: {
        id: `prf_${customerId}`,
        secret: `secret_${customerId}`,
        customerId,
        invitationId: asked.invitationId,
        wants: 'export',
        createdAt: noon,
        expiresAt: after(1),
      },
    });
    expect(await story.activities.sendProof({ proofId: `prf_${customerId}` })).toEqual({ outcome: 'sent' });
    expect(email.messages).toMatchObject([{ address, html: expect.stringContaining('See my data') }]);
  });

  it('are kept where they are saved again, and leave no word of theirs in the audit log', async () => {
    await say();
    await say();
    await savePreferences(story.db, asked.customerId, { email: true });
    const { preferences } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    expect(preferences).toEqual({ email: true, hours });
    await savePreferences(story.db, asked.customerId, { email: true, hours: null });
    expect((await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } })).preferences).toEqual({ email: true });
    const entries = await story.db.auditEntry.findMany({
      where: { entityId: asked.customerId, action: 'customer.preferences_saved' },
      orderBy: { id: 'asc' },
    });
    expect(entries.map(({ actor, detail }) => [actor, detail])).toEqual([
      ['the customer', { changed: 'hours' }],
      ['the customer', { changed: 'email' }],
      ['the customer', { changed: 'hours' }],
    ]);
  });
});

describe('the question whether a matter is settled', () => {
  it('waits for the customer’s own hours', async () => {
    await publishQuestions(story.db, {});
    const { checkId, customerId } = await question(story.db, { customer: { timeZone: zone } });
    await say(customerId);
    await expect(story.activities.sendCheck({ checkId })).rejects.toMatchObject(untilEvening);
    story.setNow(evening);
    expect(await story.activities.sendCheck({ checkId })).toEqual({ outcome: 'sent' });
  });
});
