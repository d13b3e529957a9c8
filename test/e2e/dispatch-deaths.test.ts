import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type ApiServer } from '../api/api-server.js';
import { newEventSigner, tellSendgridEvents, tellTwilioStatus } from '../support/provider-doubles/callbacks.js';
import { startProviderDouble, type ProviderDouble } from '../support/provider-doubles/provider-double.js';
import type { TakenMessage } from '../support/provider-doubles/double-state.js';
import { doubleAccount } from '../support/provider-doubles/twilio-double.js';
import { eventually } from '../support/wait.js';
import { channels, messageName, points, type Channel, type ChildOrder, type ChildReport, type Point } from './dispatch-deaths/points.js';

const messagesOfEach = 200;
const publicUrl = 'https://amends.example.com';
const signer = newEventSigner();
let api: ApiServer;
let double: ProviderDouble;

/** A zone in which it is three in the afternoon now, so that no quiet hours come in between. */
const afternoon = (): string => {
  const hours = new Date().getUTCHours() - 15;
  return `Etc/GMT${hours >= 0 ? `+${hours}` : hours}`;
};

/** Customers who were decided to be asked about one contact each, right now. */
async function storeInvitations(point: Point): Promise<void> {
  const now = new Date();
  const names = channels.flatMap((channel) =>
    Array.from({ length: messagesOfEach }, (_, number) => ({ channel, number, id: messageName(point, channel, number) })),
  );
  const phoneOf = (channel: Channel, number: number) =>
    `+1500${1_000_000 + (channels.indexOf(channel) * points.length + points.indexOf(point)) * messagesOfEach + number}`;
  const resolved = {
    source: 'helpdesk',
    status: 'resolved',
    stage: 'asked',
    resolutionNumber: 1,
    resolvedAt: now,
    policyKey: 'default',
    policyVersion: 1,
  };
  const scheduled = {
    resolutionNumber: 1,
    kind: 'first',
    instrument: 'csat',
    language: 'en',
    status: 'scheduled',
    policyKey: 'default',
    policyVersion: 1,
    sendAt: now,
  };
  await api.db.customer.createMany({
    data: names.map(({ id, channel, number }) => ({
      id,
      externalId: id,
      email: `${id}@example.com`,
      phone: channel === 'email' ? null : phoneOf(channel, number),
      timeZone: afternoon(),
      consent: { email: true, sms: true, voice: true },
    })),
  });
  await api.db.interaction.createMany({
    data: names.map(({ id }) => ({ ...resolved, id, externalId: id, customerId: id, channel: 'phone' })),
  });
  const expiresAt = new Date(now.getTime() + 86_400_000);
  await api.db.invitation.createMany({
    data: names.map(({ id, channel }) => ({ ...scheduled, id, interactionId: id, customerId: id, channel, token: id, expiresAt })),
  });
}

function startChild(order: Pick<ChildOrder, 'of' | 'stopAt' | 'aheadMinutes' | 'looksAfterMinutes'>): ChildProcess {
  const whole: ChildOrder = { ...order, databaseUrl: api.databaseUrl, doubleUrl: double.url, publicUrl };
  return fork(fileURLToPath(new URL('dispatch-deaths/child.main.ts', import.meta.url)), [JSON.stringify(whole)], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'] },
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
}

/** Sends the messages of one point by a process that is killed when every one of them is there. */
async function dieAt(point: Point): Promise<void> {
  await storeInvitations(point);
  double.will(
    point === 'request_sent'
      ? { kind: 'hold', at: 'before_taking' }
      : point === 'request_taken'
        ? { kind: 'hold', at: 'after_taking' }
        : { kind: 'none' },
  );
  let stopped = 0;
  const child = startChild({ of: [point], stopAt: point, aheadMinutes: 0, looksAfterMinutes: [] });
  child.on('message', (news: ChildReport) => (stopped = 'stopped' in news ? news.stopped : stopped));
  const all = messagesOfEach * channels.length;
  const isHeldOutside = point === 'request_sent' || point === 'request_taken';
  if (isHeldOutside) await double.holds(all);
  else await eventually(() => stopped === all, { timeoutMs: 240_000, what: `${all} messages stopped at ${point} (now ${stopped})` });
  child.kill('SIGKILL');
  await once(child, 'exit');
  double.will({ kind: 'none' });
}

/** A new process takes the work over: it sends what was not claimed, and looks for what is unclear until it gives up. */
async function takeOver(): Promise<Record<string, number>> {
  let finished: Record<string, number> | undefined;
  const child = startChild({ of: points, stopAt: null, aheadMinutes: 2, looksAfterMinutes: [12, 18, 28, 75] });
  child.on('message', (news: ChildReport) => (finished = 'finished' in news ? news.finished : finished));
  const [code] = await once(child, 'exit');
  if (code !== 0 || finished === undefined) throw new Error(`the process that took over ended with ${code}`);
  return finished;
}

/** What the provider took of these, by our dispatch id, which each carries; the ledger has one row for each. */
async function takenOf(point: Point, channel: Channel): Promise<TakenMessage[]> {
  const ids = new Set((await ledgerOf(point, channel)).map(({ id }) => id));
  return double.taken.filter((message) => message.channel === channel && ids.has(message.dispatchId ?? ''));
}
const ledgerOf = (point: Point, channel: Channel) =>
  api.db.dispatch.findMany({ where: { invitationId: { startsWith: `${point}-${channel}-` } } });

beforeAll(async () => {
  [api, double] = await Promise.all([
    startApi({ publicUrl, twilio: { authToken: doubleAccount.authToken }, sendgridWebhookPublicKey: signer.publicKey }),
    startProviderDouble(),
  ]);
});
afterAll(async () => {
  await double?.close();
  await api?.close();
});

describe(`a process that dies with ${messagesOfEach} messages of each channel at one of seven points`, () => {
  it.each(points)('is killed at %s', { timeout: 480_000 }, async (point) => {
    await dieAt(point);
    const ledger = (await Promise.all(channels.map((channel) => ledgerOf(point, channel)))).flat();
    const expected = { before_queueing: [], after_queueing: ['queued'], after_settling: ['sent'] }[point as string] ?? ['sending'];
    expect([...new Set(ledger.map(({ status }) => status))]).toEqual(expected);
    expect(ledger).toHaveLength(point === 'before_queueing' ? 0 : messagesOfEach * channels.length);
  });

  it('is followed by another one that finishes the work', { timeout: 480_000 }, async () => {
    // SendGrid tells that it has the message, and Twilio that it rings: so a mail or a call whose answer got lost is known of.
    for (const point of points) {
      expect(await tellSendgridEvents(api.url, signer, await takenOf(point, 'email'), 'processed')).toBe(204);
      for (const call of await takenOf(point, 'voice')) expect(await tellTwilioStatus(api.url, call, 'ringing')).toBe(204);
    }
    const outcomes = await takeOver();
    expect(Object.keys(outcomes).toSorted()).toEqual(['sent', 'unknown']);
    expect(Object.values(outcomes).reduce((sum, count) => sum + count)).toBe(points.length * channels.length * messagesOfEach);
  });

  const undecidable: readonly Point[] = ['after_claim', 'request_sent'];
  describe.each(points)('at %s', (point) => {
    it.each(channels)('loses no %s and sends none twice', async (channel) => {
      const [taken, ledger] = [await takenOf(point, channel), await ledgerOf(point, channel)];
      const isUnknown = undecidable.includes(point);
      expect(ledger).toHaveLength(messagesOfEach);
      expect(new Set(ledger.map(({ status }) => status))).toEqual(new Set([isUnknown ? 'unknown' : 'sent']));
      expect([taken.length, new Set(taken.map(({ dispatchId }) => dispatchId)).size]).toEqual(
        isUnknown ? [0, 0] : [messagesOfEach, messagesOfEach],
      );
      expect(ledger.every(({ providerMessageId }) => isUnknown || taken.some(({ id }) => id === providerMessageId))).toBe(true);
      expect(ledger.every(({ givenUpAt }) => (givenUpAt !== null) === isUnknown)).toBe(true);
      expect(
        await api.db.invitation.count({ where: { id: { startsWith: `${point}-${channel}-` }, status: 'sent', sentAt: { not: null } } }),
      ).toBe(messagesOfEach);
    });
  });

  it('shows staff each message that nobody can decide, once', async () => {
    const { dispatches } = (await api.call('GET', '/health/ready', { as: null })).body;
    expect(dispatches).toMatchObject({ unclear: 0, givenUp: undecidable.length * channels.length * messagesOfEach });
  });

  it('leaves messages that late callbacks still settle', { timeout: 240_000 }, async () => {
    const [unclear] = await ledgerOf('request_sent', 'sms');
    const late: TakenMessage = {
      id: `SM${'ab'.repeat(16)}`,
      channel: 'sms',
      to: unclear?.address ?? '',
      from: null,
      text: unclear?.text ?? '',
      dispatchId: unclear?.id ?? null,
      callbackUrl: `${publicUrl}/webhooks/twilio/status?dispatch=${unclear?.id}`,
      takenAt: new Date(),
    };
    expect(await tellTwilioStatus(api.url, late, 'delivered')).toBe(204);
    for (const message of await takenOf('request_taken', 'sms')) expect(await tellTwilioStatus(api.url, message, 'delivered')).toBe(204);
    expect(await tellSendgridEvents(api.url, signer, await takenOf('request_taken', 'email'), 'delivered')).toBe(204);
    expect(await api.db.dispatch.findUnique({ where: { id: unclear?.id ?? '' } })).toMatchObject({
      status: 'delivered',
      providerMessageId: late.id,
    });
    for (const channel of ['sms', 'email'] as const)
      expect(new Set((await ledgerOf('request_taken', channel)).map(({ status }) => status))).toEqual(new Set(['delivered']));
  });
});
