import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { eraseCustomer } from '../../prisma/stores/customer-erasure.store.js';
import { recordDelivery, settleByHand } from '../../prisma/stores/delivery.store.js';
import { findInteraction } from '../../prisma/stores/interaction-read.store.js';
import { readSteps } from '../../prisma/stores/invitation-step.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { after, answer, ask, noon, type Asked } from '../stores/story.js';
import { fakeProvider, type FakeProvider } from './fake-provider.js';
import { openActivities, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let asked: Asked;
let sms: FakeProvider;
let email: FakeProvider;
let phone = 5_550_100;

beforeAll(async () => {
  story = await openActivities();
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  sms = fakeProvider('sms');
  email = fakeProvider('email');
  story.setSms(sms);
  story.setEmail(email);
  phone += 1;
  asked = await ask(story.db, {
    interaction: { channel: 'phone' },
    customer: { phone: `+1500${phone}`, timeZone: 'America/New_York', consent: { sms: true } },
  });
});

const plan = (reminded = false) => story.activities.planInvitation({ invitationId: asked.invitationId, reminded });
const send = (step: number) => story.activities.sendStep({ invitationId: asked.invitationId, step });
const invitation = () => story.db.invitation.findUniqueOrThrow({ where: { id: asked.invitationId } });
const shown = async () => (await findInteraction(story.db, asked.interactionId))?.invitations[0]?.steps ?? [];
const traced = async () =>
  ((await findInteraction(story.db, asked.interactionId))?.trace ?? []).filter(({ step }) => step === 'next_channel');
const owed = () =>
  story.db.workflowSignal.findMany({
    where: { entityId: asked.interactionId, signal: { in: ['deliveryReported', 'invitationEnded'] } },
    orderBy: { seq: 'asc' },
  });
const report = async (channel: 'sms' | 'email', state: 'delivered' | 'failed', at = after(0.1)) => {
  const { id } = await story.db.dispatch.findFirstOrThrow({ where: { invitationId: asked.invitationId, channel } });
  await recordDelivery(story.db, {
    dispatchId: id,
    providerMessageId: null,
    state,
    failsAfterDelivery: channel === 'email',
    code: null,
    detail: null,
    at,
  });
};

/** A provider that has reported a delivery once is taken to report them. */
async function reportsDeliveries(channel: 'sms' | 'email'): Promise<void> {
  const other = await ask(story.db, {
    interaction: { channel: 'phone' },
    customer: { phone: `+1500${phone + 400}`, timeZone: 'America/New_York', consent: { sms: true } },
  });
  await story.db.dispatch.create({
    data: {
      id: `dsp_${other.invitationId}`,
      key: `survey:${other.invitationId}:0:${channel}`,
      purpose: 'survey',
      channel,
      address: 'x',
      text: '',
      status: 'delivered',
      provider: 'fake',
    },
  });
}

describe('an invitation by SMS, or else email', () => {
  it('is planned step by step, and each step is in the record of the contact', async () => {
    expect(await plan()).toEqual({ act: 'send', step: 0, at: noon.toISOString() });
    expect([await send(0), await send(0)]).toEqual([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(sms.messages).toHaveLength(1);
    await report('sms', 'failed');
    expect(await owed()).toMatchObject([{ signal: 'deliveryReported', payload: { invitationId: asked.invitationId } }]);
    expect(await invitation()).toMatchObject({ status: 'sent', endedReason: null });
    story.setNow(after(1));
    const next = { act: 'send', step: 1, at: after(1).toISOString() };
    expect([await plan(), await plan()]).toEqual([next, next]);
    expect([await send(1), await send(1)]).toEqual([{ outcome: 'sent' }, { outcome: 'sent' }]);
    expect(email.messages).toHaveLength(1);
    expect(await invitation()).toMatchObject({ status: 'sent', channel: 'email', sentAt: noon });
    expect(await shown()).toMatchObject([
      { number: 0, channel: 'sms', status: 'failed', because: null, leftBecause: 'failed' },
      { number: 1, channel: 'email', status: 'sent', because: 'failed', sentAt: after(1).toISOString(), leftBecause: null },
    ]);
    expect(await traced()).toMatchObject([
      { rule: 'next_channel', outcome: 'choose', detail: { from: 'sms', because: 'failed', channel: 'email' } },
    ]);
    const keys = await story.db.dispatch.findMany({
      where: { invitationId: asked.invitationId },
      orderBy: { createdAt: 'asc' },
      select: { key: true },
    });
    expect(keys.map(({ key }) => key)).toEqual([`survey:${asked.invitationId}:0:sms`, `survey:${asked.invitationId}:1:email`]);
  });

  it('is one ask with one link for the caps', async () => {
    sms.answers({ outcome: 'refused', code: '21614', address: 'fine' });
    expect(await send(0)).toEqual({ outcome: 'failed' });
    expect(await plan()).toMatchObject({ act: 'send', step: 1 });
    await send(1);
    expect(email.messages[0]?.links.join(' ')).toContain(asked.token);
    expect(await story.db.invitation.count({ where: { customerId: asked.customerId } })).toBe(1);
  });

  it('goes on after an hour where deliveries are reported, and not where none ever is', async () => {
    await send(0);
    expect(await plan()).toMatchObject({ act: 'remind' });
    await reportsDeliveries('sms');
    expect(await plan()).toEqual({ act: 'look', at: after(1).toISOString() });
    story.setNow(after(1));
    expect(await plan()).toMatchObject({ act: 'send', step: 1 });
    await story.db.dispatch.deleteMany({ where: { address: 'x' } });
  });

  it('waits while it is unclear whether the first went out', async () => {
    sms.answers({ outcome: 'unclear', code: 'timeout' });
    expect(await send(0)).toEqual({ outcome: 'unknown' });
    expect(await plan()).toEqual({ act: 'look', at: after(1).toISOString() });
    await report('sms', 'delivered');
    expect(await plan()).toMatchObject({ act: 'remind' });
    expect(await shown()).toMatchObject([{ status: 'delivered', deliveredAt: after(0.1).toISOString() }]);
    await story.db.dispatch.updateMany({ where: { invitationId: asked.invitationId }, data: { status: 'unknown' } });
  });

  it('goes on at once when a person says that the first did not arrive, and sends that never again', async () => {
    sms.answers({ outcome: 'unclear', code: 'timeout' });
    await send(0);
    const { id } = await story.db.dispatch.findFirstOrThrow({ where: { invitationId: asked.invitationId, channel: 'sms' } });
    await settleByHand(story.db, id, { arrived: false, reason: 'Not in the log', actor: { id: null, name: 'Maya' }, now: after(0.5) });
    expect(await owed()).toMatchObject([{ signal: 'deliveryReported', payload: { invitationId: asked.invitationId, state: 'failed' } }]);
    story.setNow(after(0.5));
    expect(await plan()).toMatchObject({ act: 'send', step: 1 });
    expect(await send(0)).toEqual({ outcome: 'failed' });
    expect([sms.messages.length, email.messages.length]).toEqual([1, 0]);
    expect(await shown()).toMatchObject([{ channel: 'sms', status: 'failed', leftBecause: 'failed' }, { channel: 'email' }]);
  });

  it('is not taken to report deliveries because a person did', async () => {
    sms.answers({ outcome: 'unclear', code: 'timeout' });
    await send(0);
    const { id } = await story.db.dispatch.findFirstOrThrow({ where: { invitationId: asked.invitationId, channel: 'sms' } });
    await settleByHand(story.db, id, { arrived: true, reason: 'Told so on the phone', actor: { id: null, name: 'Maya' }, now: after(0.5) });
    expect(await readSteps(story.db, asked.invitationId)).toMatchObject([{ state: 'delivered', tellsDelivery: false }]);
  });

  it('believes a provider that knows better than the person', async () => {
    sms.answers({ outcome: 'unclear', code: 'timeout' });
    await send(0);
    const { id } = await story.db.dispatch.findFirstOrThrow({ where: { invitationId: asked.invitationId, channel: 'sms' } });
    await settleByHand(story.db, id, { arrived: false, reason: 'Not in the log', actor: { id: null, name: 'Maya' }, now: after(0.5) });
    await report('sms', 'delivered', after(0.6));
    const told = { status: 'delivered', settledBy: null, settledNote: null };
    expect(await story.db.dispatch.findUniqueOrThrow({ where: { id } })).toMatchObject(told);
    expect(await shown()).toMatchObject([{ channel: 'sms', status: 'delivered' }]);
    await report('sms', 'failed', after(0.7));
    expect(await story.db.dispatch.findUniqueOrThrow({ where: { id } })).toMatchObject(told);
    await story.db.dispatch.update({ where: { id }, data: { status: 'unknown' } });
  });

  it('keeps no reason with an erased customer’s message', async () => {
    sms.answers({ outcome: 'unclear', code: 'timeout' });
    await send(0);
    const { id } = await story.db.dispatch.findFirstOrThrow({ where: { invitationId: asked.invitationId, channel: 'sms' } });
    await story.db.dispatch.update({ where: { id }, data: { address: '' } });
    await settleByHand(story.db, id, { arrived: true, reason: 'Ada said so', actor: { id: null, name: 'Maya' }, now: after(0.5) });
    expect(await story.db.dispatch.findUniqueOrThrow({ where: { id } })).toMatchObject({ settledBy: 'Maya', settledNote: null });
    await story.db.dispatch.update({ where: { id }, data: { status: 'unknown' } });
  });

  it('calls the second off when the first has arrived meanwhile', async () => {
    sms.answers({ outcome: 'unclear', code: 'timeout' });
    await send(0);
    story.setNow(after(1));
    expect(await plan()).toMatchObject({ act: 'send', step: 1 });
    await report('sms', 'delivered', after(1));
    expect(await plan()).toMatchObject({ act: 'remind' });
    expect(await shown()).toMatchObject([{ status: 'delivered', leftBecause: null }, { status: 'called_off' }]);
    await story.db.dispatch.updateMany({ where: { invitationId: asked.invitationId }, data: { status: 'unknown' } });
  });

  it('ends when both have come back, and nobody counts as reached', async () => {
    await send(0);
    await report('sms', 'failed');
    await plan();
    await send(1);
    await report('email', 'failed');
    expect(await plan()).toEqual({ act: 'over' });
    expect(await invitation()).toMatchObject({ status: 'failed', endedReason: 'undeliverable' });
  });

  it('reminds on the channel that was reached last', async () => {
    await send(0);
    await report('sms', 'failed');
    await plan();
    await send(1);
    story.setNow(after(72));
    expect(await plan()).toEqual({ act: 'remind', at: after(72).toISOString() });
    expect(await story.activities.sendInvitation({ invitationId: asked.invitationId, step: 1 })).toEqual({ outcome: 'sent' });
    expect([sms.messages.length, email.messages.length]).toEqual([1, 2]);
    expect(await plan()).toMatchObject({ act: 'expire' });
  });
});

describe('nothing follows', () => {
  beforeEach(async () => {
    await send(0);
    await report('sms', 'failed');
    await plan();
  });

  it('an answer', async () => {
    await answer(story.db, asked, 5);
    expect(await plan()).toMatchObject({ act: 'expire' });
    expect(await send(1)).toEqual({ outcome: 'suppressed' });
    expect(email.messages).toEqual([]);
  });

  it('a STOP', async () => {
    await optOut(story.db, {
      customerId: asked.customerId,
      address: `+1500${phone}`,
      channel: 'sms',
      reason: 'stop',
      source: 'test',
      now: after(0.1),
    });
    expect(await plan()).toEqual({ act: 'over' });
    expect(await send(1)).toEqual({ outcome: 'suppressed' });
    expect(email.messages).toEqual([]);
    expect(await owed()).toMatchObject([{ signal: 'deliveryReported' }, { signal: 'invitationEnded' }]);
    expect(await shown()).toMatchObject([{ status: 'failed' }, { status: 'called_off' }]);
  });

  it('a reopening', async () => {
    await story.db.interaction.update({ where: { id: asked.interactionId }, data: { status: 'open' } });
    expect(await send(1)).toEqual({ outcome: 'suppressed' });
    expect(await invitation()).toMatchObject({ status: 'cancelled', endedReason: 'reopened' });
    expect(email.messages).toEqual([]);
  });

  it('an erasure', async () => {
    const { externalId } = await story.db.customer.findUniqueOrThrow({ where: { id: asked.customerId } });
    await eraseCustomer(story.db, externalId, { id: 'usr_1', name: 'Op' }, after(0.1));
    expect(await plan()).toEqual({ act: 'over' });
    expect(await send(1)).toEqual({ outcome: 'suppressed' });
    expect(email.messages).toEqual([]);
  });
});

it('is put off into the morning when an outage has made it night, and given up where no hour is left', async () => {
  const night = new Date('2026-11-18T04:00:00Z'); // 23:00 in New York
  story.setNow(night);
  expect(await send(0)).toEqual({ outcome: 'deferred' });
  expect(await plan()).toEqual({ act: 'send', step: 0, at: '2026-11-18T14:00:00.000Z' });
  await story.db.invitation.update({ where: { id: asked.invitationId }, data: { expiresAt: new Date('2026-11-18T05:00:00Z') } });
  expect(await send(0)).toEqual({ outcome: 'deferred' });
  expect(await plan()).toMatchObject({ act: 'send', step: 1 });
  expect(await shown()).toMatchObject([
    { status: 'too_late', leftBecause: 'too_late' },
    { channel: 'email', because: 'too_late' },
  ]);
  expect(sms.messages).toEqual([]);
});
