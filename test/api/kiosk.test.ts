import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { leaveContact, recordTap } from '../../prisma/stores/kiosk-answer.store.js';
import { createKiosk, policyOfKiosk } from '../../prisma/stores/kiosk.store.js';
import { openActivities, type ActivityStory } from '../activities/with-activities.js';
import { startApi, type ApiServer } from './api-server.js';

const start = new Date('2026-11-17T17:00:00Z');
let api: ApiServer;
let now: Date;

beforeAll(async () => {
  now = start;
  api = await startApi({ clock: () => now });
});
afterAll(() => api?.close());
beforeEach(() => {
  now = new Date(now.getTime() + 60_000);
});

const later = (ms: number) => {
  now = new Date(now.getTime() + ms);
};
const create = (changes: object = {}, as: 'ops' | 'manager' = 'ops') =>
  api.call('POST', '/api/v1/kiosks', {
    as,
    body: { name: 'Front desk', place: 'Store 12', team: 'store-12', brand: 'Acme', languages: ['en', 'de'], country: 'US', ...changes },
  });
const kiosk = async (changes: object = {}): Promise<{ id: string; path: string }> => {
  const { status, body } = await create(changes);
  expect(status).toBe(201);
  return { id: body.id, path: new URL(body.url).pathname };
};
const open = (path: string) => api.call('GET', path, { as: null, headers: { accept: 'text/html' } });
const post = (path: string, fields: Record<string, string>) =>
  api.call('POST', path, {
    as: null,
    headers: { accept: 'text/html', 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams(fields).toString(),
  });
const tapOf = async (path: string) => /name="tap" value="(\w+)"/.exec((await open(path)).text)?.[1] ?? '';
const answerOf = (text: string) => /name="answer" value="(\w+)"/.exec(text)?.[1] ?? '';
const rate = async (path: string, rating: number) => post(path, { rating: String(rating), tap: await tapOf(path) });
const responsesAt = (id: string) =>
  api.db.surveyResponse.findMany({ where: { interaction: { kioskId: id } }, orderBy: { answeredAt: 'asc' } });
const customerAt = (id: string) => api.db.customer.findFirstOrThrow({ where: { interactions: { some: { kioskId: id } } } });

describe('a kiosk', () => {
  it('asks with one button for each rating, in its languages, and changes nothing by being looked at', async () => {
    const { path, id } = await kiosk();
    const page = await open(path);
    expect(page.status).toBe(200);
    expect(page.text.match(/<button name="rating"/g)).toHaveLength(5);
    expect(page.text).toContain('How satisfied are you');
    expect((await open(`${path}?lang=de`)).text).toContain('Wie zufrieden sind Sie');
    expect((await open(`${path}?lang=fr`)).text).toContain('How satisfied are you'); // not one of its languages
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(page.headers.get('cache-control')).toBe('no-store');
    expect(await responsesAt(id)).toEqual([]);
    expect(await api.db.interaction.count({ where: { kioskId: id } })).toBe(0);
  });

  it('keeps each answer as a visit of its own, by somebody who is known by nothing', async () => {
    const { path, id } = await kiosk();
    const thanks = await rate(path, 5);
    expect(thanks).toMatchObject({ status: 200, text: expect.stringContaining('Your answer is saved') });
    expect(thanks.text).not.toContain('name="contact"');
    later(3_000);
    await rate(path, 4);
    expect(await responsesAt(id)).toMatchObject([{ rating: 5, via: 'kiosk', low: false }, { rating: 4 }]);
    const visits = await api.db.interaction.findMany({ where: { kioskId: id }, include: { customer: true, invitations: true } });
    expect(new Set(visits.map(({ customerId }) => customerId)).size).toBe(2);
    for (const visit of visits) {
      expect(visit).toMatchObject({
        source: 'kiosk',
        channel: 'in_person',
        team: 'store-12',
        brand: 'Acme',
        surveyPoint: 'visit',
        stage: 'answered',
      });
      expect(visit.customer).toMatchObject({ name: null, email: null, phone: null });
      expect(visit.invitations).toMatchObject([{ channel: 'embed', status: 'answered', sentAt: null }]);
    }
  });

  it('takes a double tap for one, and the same page sent again', async () => {
    const { path, id } = await kiosk();
    const tap = await tapOf(path);
    const both = await Promise.all([post(path, { rating: '2', tap }), post(path, { rating: '3', tap: await tapOf(path) })]);
    expect(answerOf(both[0]?.text ?? '')).toBe(answerOf(both[1]?.text ?? 'x'));
    later(1_900);
    await rate(path, 5);
    expect(await responsesAt(id)).toHaveLength(1);
    later(200);
    await rate(path, 5);
    expect(await responsesAt(id)).toHaveLength(2);
    later(60_000);
    await post(path, { rating: '1', tap });
    expect(await responsesAt(id)).toHaveLength(2);
  });

  it('shows the question again for what is no rating, and takes no more than twenty answers in a minute', async () => {
    const { path, id } = await kiosk();
    for (const rating of ['6', '0', 'x', '']) expect((await post(path, { rating, tap: 'abcdefgh' })).status).toBe(400);
    const statuses: number[] = [];
    for (let count = 0; count < 21; count += 1) {
      later(2_100);
      statuses.push((await rate(path, 4)).status);
    }
    expect(statuses.filter((status) => status === 200)).toHaveLength(20);
    expect(statuses.at(-1)).toBe(429);
    expect(await responsesAt(id)).toHaveLength(20);
  });

  it('asks after a low rating how to reach the person, and takes that only with their consent', async () => {
    const { path, id } = await kiosk();
    const asked = await rate(path, 1);
    expect(asked.text).toContain('I agree that Acme calls or writes to me');
    expect(asked.text).not.toContain('A person on our team'); // nobody can promise that yet
    const words = (fields: Record<string, string>) =>
      post(`${path}/words`, { answer: answerOf(asked.text), comment: 'Nobody was there.', ...fields });
    expect(await words({ contact: '617 555', consent: '1' })).toMatchObject({
      status: 400,
      text: expect.stringContaining('Please check the phone number'),
    });
    expect(await words({ contact: 'ada@example.com' })).toMatchObject({
      status: 400,
      text: expect.stringContaining('Please tick the box'),
    });
    expect(await customerAt(id)).toMatchObject({ email: null, phone: null });
    expect(await words({ contact: '(617) 555-0123', consent: '1' })).toMatchObject({
      status: 200,
      text: expect.stringContaining('A person will get in touch'),
    });
    expect(await words({ contact: '617 555 0123', consent: '1' })).toMatchObject({ status: 200 });
    expect(await customerAt(id)).toMatchObject({ email: null, phone: '+16175550123', consent: { sms: true, voice: true } });
    expect(await responsesAt(id)).toMatchObject([{ rating: 1, low: true, comment: 'Nobody was there.', revision: 3 }]);
    later(11 * 60_000);
    await words({ contact: 'late@example.com', consent: '1' });
    expect(await customerAt(id)).toMatchObject({ email: null });
  });

  it('takes words for its own answers alone', async () => {
    const [one, other] = [await kiosk(), await kiosk()];
    const { text } = await rate(one.path, 2);
    expect((await post(`${other.path}/words`, { answer: answerOf(text), comment: 'Not here.' })).status).toBe(404);
    expect(await responsesAt(one.id)).toMatchObject([{ comment: null }]);
  });

  it('is set up by admins and ops, with words in each of its languages, and ends when it is revoked', async () => {
    expect((await create({}, 'manager')).status).toBe(403);
    expect((await create({ instrument: 'nps' })).body.errors).toEqual([
      { path: 'instrument', message: expect.stringContaining('no policy in force') },
    ]);
    expect((await create({ languages: ['en', 'pl'] })).body.errors).toEqual([
      { path: 'languages.1', message: expect.stringContaining('no text in this language') },
    ]);
    expect((await create({ country: 'XX' })).body.errors[0].path).toBe('country');
    const { id, path } = await kiosk();
    await rate(path, 3);
    const listed = (await api.call('GET', '/api/v1/kiosks')).body.items.find((item: { id: string }) => item.id === id);
    expect(listed).toMatchObject({ name: 'Front desk', answers: 1, revokedAt: null });
    for (let again = 0; again < 2; again += 1)
      expect((await api.call('POST', `/api/v1/kiosks/${id}/revoke`)).body.revokedAt).toBe(now.toISOString());
    expect((await api.call('POST', '/api/v1/kiosks/kio_nothing/revoke')).status).toBe(404);
    expect(await open(path)).toMatchObject({ status: 410, text: expect.stringContaining('Nothing is asked here') });
    expect((await post(path, { rating: '5' })).status).toBe(410);
    expect((await open('/kiosk/nothing')).status).toBe(404);
    expect(await responsesAt(id)).toHaveLength(1);
  });

  it('counts as a rating, and neither as a contact, nor as an invitation, nor as a low score that nobody reached', async () => {
    const { path, id } = await kiosk({ team: 'counted' });
    await rate(path, 5);
    later(3_000);
    await rate(path, 1);
    const { body } = await api.call('GET', `/api/v1/metrics/summary?team=counted&from=2026-11-01T00:00:00Z&to=2027-01-01T00:00:00Z`);
    expect(body.csat).toMatchObject({ numerator: 1, denominator: 2 });
    expect(body.bottomBox).toMatchObject({ numerator: 1, denominator: 2 });
    for (const name of ['responseRate', 'surveyToContactRatio', 'agentAcknowledgementRate', 'recoveryRate', 'fcr', 'repeatContactRate']) {
      expect(body[name].denominator, name).toBe(0);
    }
    expect(await responsesAt(id)).toHaveLength(2);
  });
});

describe('a low rating at a kiosk', () => {
  let story: ActivityStory;
  beforeAll(async () => {
    story = await openActivities();
  });
  afterAll(() => story?.close());

  it('opens a case once somebody can be reached, and none before', async () => {
    const place = {
      name: 'Desk',
      place: 'Store',
      team: null,
      brand: null,
      surveyPoint: 'visit',
      instrument: 'csat' as const,
      languages: ['en'],
      country: null,
    };
    const at = await createKiosk(story.db, place, 'test');
    const policy = await policyOfKiosk(story.db, at);
    if (!policy) throw new Error('the default policy matches visits');
    const answer = await recordTap(story.db, { kiosk: at, policy, tap: 'abcdefgh', rating: 1, language: 'en', now: start });
    const { response, interactionId } = await story.db.invitation.findUniqueOrThrow({
      where: { token: answer },
      include: { response: true },
    });
    const read = () => story.activities.processResponse({ responseId: response?.id ?? '' });
    expect(await read()).toEqual({ caseId: null });
    expect(await story.db.interaction.findUniqueOrThrow({ where: { id: interactionId } })).toMatchObject({ stage: 'closed' });
    expect(await leaveContact(story.db, answer, { email: 'ada@example.com' }, start)).toBe(true);
    const { caseId } = await read();
    expect(caseId).not.toBeNull();
    expect(await read()).toEqual({ caseId });
    expect(story.started).toContain(caseId);
    expect(await story.db.interaction.findUniqueOrThrow({ where: { id: interactionId } })).toMatchObject({ stage: 'recovering' });
  });
});
