import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { signLink } from '../../prisma/stores/link-signature.store.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

let api: ApiServer;
let caseId: string;
let token: string;
let now = new Date('2026-11-20T12:00:00Z');
const expiresAt = new Date('2026-11-23T12:00:00Z');

beforeAll(async () => {
  api = await startApi({ clock: () => now });
  await api.db.user.create({ data: { id: 'usr_mo', email: 'mo@example.com', name: 'Mo Lind', role: 'manager' } });
});
afterAll(() => api?.close());

let messages = 0;
beforeEach(async () => {
  now = new Date('2026-11-20T12:00:00Z');
  messages += 1;
  ({ caseId } = await storeRatedContact(api.db, {
    customer: `C${messages}`,
    name: 'Ada Quist',
    email: 'ada@example.com',
    phone: '+15005550006',
    rating: 2,
    answeredAt: now.toISOString(),
    assigneeId: 'usr_mo',
    comment: 'dreadful',
  }));
  const id = `smg_${String(messages).padStart(20, '0')}`;
  const place = { userId: 'usr_mo', channel: 'email', address: 'mo@example.com' };
  await api.db.staffMessage.create({ data: { ...place, id, urgent: false, madeAt: now, tryAt: now } });
  await api.db.staffAlert.create({
    data: { ...place, id: `sal_${messages}`, caseId, purpose: 'alert', step: 0, severity: 'normal', createdAt: now, messageId: id },
  });
  token = await signLink(api.db, 'acknowledge_alert', id, expiresAt);
});

const open = (method: string, path = `/a/${token}`) => api.call(method, path, { as: null });
const lines = () => api.db.caseEntry.findMany({ where: { caseId, kind: 'alert_acknowledged' } });

it('opens to a button and changes nothing, however often a scanner looks', async () => {
  for (let look = 0; look < 3; look += 1) expect(await open('GET')).toMatchObject({ status: 200 });
  await open('HEAD');
  const { text, headers } = await open('GET');
  expect(text).toContain('Mo Lind, say that you have seen case');
  expect(text).not.toMatch(/Ada|Quist|dreadful|500555|<script/);
  expect([headers.get('cache-control'), headers.get('referrer-policy'), headers.get('x-robots-tag')]).toEqual([
    'no-store',
    'no-referrer',
    'noindex, nofollow',
  ]);
  expect(await lines()).toEqual([]);
});

it('notes on the press that its person has seen the case, once, and shows it on the case', async () => {
  for (let press = 0; press < 2; press += 1)
    expect(await open('POST')).toMatchObject({ status: 200, text: expect.stringContaining('Thank you') });
  expect(await lines()).toMatchObject([{ actorId: 'usr_mo', actor: 'Mo Lind', at: now }]);
  expect((await api.call('GET', `/api/v1/cases/${caseId}`)).body).toMatchObject({
    status: 'open',
    alertSeenAt: now.toISOString(),
    acknowledgedAt: null,
    firstOutreachAt: null,
  });
  expect((await open('GET')).text).toContain('Thank you');
});

it('is refused with any sign altered, for another message, and for another purpose', async () => {
  const [id, until, signature] = token.split('.');
  const other = await signLink(api.db, 'acknowledge_alert', 'smg_99999999999999999999', expiresAt);
  const wrong = [
    `${id}.${until}.${'A'.repeat(43)}`,
    `${id}.zzzzzz.${signature}`,
    `smg_99999999999999999999.${until}.${signature}`,
    `${id}.${until}`,
    'nonsense',
    other,
  ];
  for (const each of wrong)
    expect([each, (await open('POST', `/a/${each}`)).status, (await open('GET', `/a/${each}`)).status]).toEqual([each, 404, 404]);
  expect(await lines()).toEqual([]);
});

it('expires, and ends with its person’s access', async () => {
  now = new Date('2026-11-23T12:00:01Z');
  expect([(await open('GET')).status, (await open('POST')).status]).toEqual([410, 410]);
  now = new Date('2026-11-20T12:00:00Z');
  await api.db.user.update({ where: { id: 'usr_mo' }, data: { disabledAt: now } });
  expect((await open('POST')).status).toBe(404);
  await api.db.user.update({ where: { id: 'usr_mo' }, data: { disabledAt: null } });
  expect(await lines()).toEqual([]);
});

it('says so where the case is closed by now', async () => {
  await api.db.recoveryCase.update({ where: { id: caseId }, data: { status: 'closed' } });
  expect((await open('POST')).text).toContain('closed by now');
});

it('leaves no token in the log', () => {
  expect(api.logged.join('')).not.toContain('smg_');
});
