import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { twilioInbox } from '../../../activities/adapters/twilio.inbox.js';
import { queueDispatch } from '../../../prisma/stores/dispatch.store.js';
import { receiveInbound } from '../../../prisma/stores/inbound.store.js';
import { suppressedAmong } from '../../../prisma/stores/suppression.store.js';
import { lookOnce, type InboxLoopDeps } from '../../../workers/replies/inbox-loop.js';
import { startProviderServer, type Behaviour, type ProviderServer, type TakenRequest } from '../../activities/adapters/provider-server.js';
import { after, ask, nextNumber, openStory, quiet, type Asked, type StoryDatabase } from '../../stores/story.js';

interface Held {
  sid: string;
  from: string;
  body: string;
  at: Date;
  direction?: string;
}

const ours = '+15005550001';
let story: StoryDatabase;
let server: ProviderServer;
let held: Held[];
let asked: Asked;
let phone: string;
let now: Date;

beforeAll(async () => {
  [story, server] = [await openStory(), await startProviderServer()];
});
afterAll(async () => {
  await server?.close();
  await story?.close();
});
beforeEach(async () => {
  held = [];
  server.behave(answers);
  await story.db.setting.deleteMany({ where: { key: { startsWith: 'inbox_cursor' } } });
  phone = `+1500556${String(nextNumber()).padStart(4, '0')}`;
  asked = await ask(story.db, { interaction: { channel: 'phone' }, customer: { phone, timeZone: 'America/New_York', consent: { sms: true } } });
  const { invitationId, customerId, interactionId } = asked;
  const message = { subject: null, text: 'Hi', html: null, links: [], sample: false };
  await queueDispatch(story.db, { key: invitationId, purpose: 'survey', channel: 'sms', address: phone, customerId, interactionId, invitationId, caseId: null, ...message });
  now = after(1);
  await look(); // the first look only marks the time before which nothing is ours
});

/** As Twilio lists messages: newest first, by pages; whatever asks in another way is refused. */
function answers(request: TakenRequest): Behaviour {
  const url = new URL(request.path, server.url);
  const isAllowed = request.headers.authorization === `Basic ${Buffer.from('AC1:a-secret-of-this-test').toString('base64')}`;
  const [since, until] = [new Date(url.searchParams.get('DateSent>') ?? ''), new Date(url.searchParams.get('DateSent<') ?? '')];
  const size = Number(url.searchParams.get('PageSize'));
  const page = Number(url.searchParams.get('Page') ?? 0);
  if (request.method !== 'GET' || url.pathname !== '/2010-04-01/Accounts/AC1/Messages.json') return { status: 404, body: '{"code":20404,"status":404}' };
  if (!isAllowed) return { status: 401, body: '{"code":20003,"status":401}' };
  if (url.searchParams.get('To') !== ours || !(since < until) || !(size >= 1 && size <= 1_000)) return { status: 400, body: '{"code":20001,"status":400}' };
  const found = held.filter(({ at }) => at >= since && at <= until).toSorted((a, b) => b.at.getTime() - a.at.getTime());
  const messages = found.slice(page * size, (page + 1) * size).map(({ sid, from, body, at, direction = 'inbound' }) => ({ sid, from, to: ours, body, direction, status: 'received', date_sent: at.toUTCString() }));
  url.searchParams.set('Page', String(page + 1));
  const next = found.length > (page + 1) * size ? `${url.pathname}${url.search}` : null;
  return { status: 200, body: JSON.stringify({ messages, next_page_uri: next, page, page_size: size }) };
}

const deps = (): InboxLoopDeps => ({
  db: story.db,
  inbox: twilioInbox({ accountSid: 'AC1', authToken: 'a-secret-of-this-test', from: ours, apiBaseUrl: server.url }),
  clock: () => now,
  log: quiet,
});
const look = () => lookOnce(deps());
const hold = (body: string, changes: Partial<Held> = {}) => held.push({ sid: `SM${nextNumber()}`, from: phone, body, at: after(1.1), ...changes });
const response = () => story.db.surveyResponse.findUnique({ where: { invitationId: asked.invitationId } });

describe('a message that no callback brought', () => {
  it('is taken in once, and answered by a message of its own', async () => {
    hold('2 nobody called', { sid: 'SM-lost-1' });
    now = after(1.2);
    expect([await look(), await look()]).toEqual([1, 0]);
    expect(await response()).toMatchObject({ rating: 2, comment: 'nobody called', via: 'sms' });
    const kept = await story.db.inboundMessage.findMany({ where: { providerMessageId: 'SM-lost-1' } });
    expect(kept).toMatchObject([{ outcome: 'rating', answer: expect.stringContaining('personally'), answeredAt: null }]);
  });

  it('is heard when it says STOP, which Twilio itself has answered', async () => {
    hold('Stop texting me', { sid: 'SM-lost-stop' });
    now = after(1.2);
    expect(await look()).toBe(1);
    expect(await suppressedAmong(story.db, [phone])).toEqual([phone]);
    expect(await story.db.inboundMessage.findFirst({ where: { providerMessageId: 'SM-lost-stop' } })).toMatchObject({ outcome: 'stop', answer: null });
  });

  it('is not answered any more after an outage of hours, but counts', async () => {
    hold('5', { sid: 'SM-lost-old' });
    now = after(5);
    expect(await look()).toBe(1);
    expect(await response()).toMatchObject({ rating: 5 });
    expect(await story.db.inboundMessage.findFirst({ where: { providerMessageId: 'SM-lost-old' } })).toMatchObject({ outcome: 'rating', answer: null });
  });
});

it('leaves alone what a callback brought, what we sent, what has no words, and what is older than Amends', async () => {
  await receiveInbound(story.db, { provider: 'twilio', providerMessageId: 'SM-told', channel: 'sms', address: phone, text: '4', now: after(1.1) });
  hold('4', { sid: 'SM-told' });
  hold('How did we do?', { direction: 'outbound-api' });
  hold('');
  hold('1', { at: after(-1) });
  now = after(1.2);
  expect(await look()).toBe(0);
  expect(await response()).toMatchObject({ rating: 4, revision: 1 });
});

it('leaves time to a callback that is under way, and finds what was listed late', async () => {
  hold('4', { at: after(1.19) });
  now = after(1.2);
  expect(await look()).toBe(0);
  now = after(1.25);
  expect(await look()).toBe(1);
  hold('and slow', { at: after(1.18) });
  expect(await look()).toBe(1);
  expect(await response()).toMatchObject({ rating: 4, comment: 'and slow' });
});

it('goes on after an outage of the provider where it was', async () => {
  hold('3');
  now = after(1.2);
  server.behave({ status: 503 });
  await expect(look()).rejects.toThrow('503');
  server.behave(answers);
  expect(await look()).toBe(1);
  expect(await response()).toMatchObject({ rating: 3 });
});

it('catches up on days by and by, however many messages there are', async () => {
  const told = Array.from({ length: 1_500 }, (_, count) => ({ sid: `SM-many-${count}`, from: `+1500557${String(count).padStart(4, '0')}`, body: 'hello', at: new Date(after(2).getTime() + count * 1_000) }));
  await story.db.inboundMessage.createMany({
    data: told.map(({ sid, from, body, at }) => ({ id: sid, provider: 'twilio', providerMessageId: sid, channel: 'sms', address: from, text: body, receivedAt: at, outcome: 'unclear' })),
  });
  held.push(...told);
  hold('4', { at: after(2.1) });
  hold('and slow', { at: after(20) });
  now = after(22);
  const found = [];
  for (let pass = 0; pass < 5; pass += 1) found.push(await look());
  expect(found.filter((count) => count === 1)).toHaveLength(2);
  expect(await response()).toMatchObject({ rating: 4, comment: 'and slow' });
});

it('is done by one worker at a time', async () => {
  hold('4', { at: after(1.1) });
  now = after(1.2);
  const results = await Promise.all([look(), look(), look()]);
  expect(results.filter((count) => count === 1)).toHaveLength(1);
});
