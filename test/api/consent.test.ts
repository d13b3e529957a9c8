import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { optOut } from '../../prisma/stores/suppression.store.js';
import { event, tell } from '../stores/story.js';
import { startApi, type ApiServer } from './api-server.js';

const now = new Date('2026-11-20T12:00:00Z');
let api: ApiServer;
let count = 0;
let phone = '';
let email = '';
let path = '';

beforeAll(async () => {
  api = await startApi({ clock: () => now });
});
afterAll(() => api?.close());
beforeEach(async () => {
  count += 1;
  phone = `+1500555${1_000 + count}`;
  email = `consent${count}@example.com`;
  path = `/api/v1/customers/CUS-consent-${count}`;
  await told({ sms: true, email: true }, '2026-11-01T09:00:00Z');
});

const told = (consent: object, occurredAt: string) =>
  tell(api.db, event({ occurredAt, customer: { id: `CUS-consent-${count}`, email, phone, consent } }));
const note = (body: object, as: 'ops' | 'agent' = 'ops') => api.call('POST', `${path}/consent`, { as, body });
const record = async () => (await api.call('GET', path)).body;
const heard = (text: string, at: string) =>
  receiveInbound(api.db, {
    provider: 'twilio',
    providerMessageId: `SM${count}${at}`,
    channel: 'sms',
    address: phone,
    text,
    now: new Date(at),
  });

describe('consent, with its source and time', () => {
  it('comes from events, and a later one that says the same adds nothing', async () => {
    await told({ sms: true }, '2026-11-02T09:00:00Z');
    await told({ sms: false }, '2026-10-30T09:00:00Z');
    expect(await record()).toMatchObject({
      consent: { sms: true, email: true },
      consentHistory: [
        { channel: 'sms', granted: true, source: 'event', detail: 'helpdesk', at: '2026-11-01T09:00:00.000Z' },
        { channel: 'email', granted: true },
        { channel: 'sms', granted: false, at: '2026-10-30T09:00:00.000Z' },
      ],
    });
  });

  it('comes from staff, is audited, and gives way to what was said later', async () => {
    expect((await note({ channel: 'sms', granted: false, at: '2026-11-10T09:00:00Z', note: 'On the phone.' })).body).toMatchObject({
      consent: { sms: false },
      consentHistory: [
        { channel: 'sms', granted: false, source: 'staff', detail: 'On the phone.', at: '2026-11-10T09:00:00.000Z' },
        {},
        {},
      ],
    });
    await told({ sms: true }, '2026-11-05T09:00:00Z');
    expect((await record()).consent).toMatchObject({ sms: false });
    await told({ sms: true }, '2026-11-15T09:00:00Z');
    expect((await record()).consent).toMatchObject({ sms: true });
    const audit = await api.call('GET', '/api/v1/audit?entity=customer');
    expect(audit.body.items[0]).toMatchObject({ action: 'customer.consent_withdrawn', actor: 'ops' });
  });

  it('is taken back on every channel by STOP, and given by START on the one it came by', async () => {
    await heard('STOP', '2026-11-11T09:00:00Z');
    expect(await record()).toMatchObject({ consent: { sms: false, email: false, voice: false }, optedOutAt: '2026-11-11T09:00:00.000Z' });
    await heard('START', '2026-11-12T09:00:00Z');
    const after = await record();
    expect(after).toMatchObject({ consent: { sms: true, email: false }, optedOutAt: null });
    expect(after.consentHistory[0]).toMatchObject({ channel: 'sms', granted: true, source: 'start', detail: 'twilio' });
    expect(after.consentHistory.filter(({ source }: { source: string }) => source === 'stop')).toHaveLength(3);
  });

  it('names the page and the provider that heard it, once', async () => {
    for (let again = 0; again < 2; again += 1)
      await optOut(api.db, {
        address: phone,
        channel: 'sms',
        reason: 'unsubscribe',
        source: 'survey_page',
        now: new Date(now.getTime() + again),
      });
    expect((await record()).consentHistory.slice(0, 3)).toMatchObject([{ source: 'preferences', detail: 'survey_page' }, {}, {}]);
    expect(await api.db.consentRecord.count({ where: { source: 'preferences' } })).toBe(3);
  });

  it('is refused from the future, without a note, for nobody, and from whoever may not', async () => {
    expect((await note({ channel: 'sms', granted: true, at: '2026-11-21T09:00:00Z', note: 'Later.' })).body.errors).toMatchObject([
      { path: 'at' },
    ]);
    expect((await note({ channel: 'sms', granted: true, note: '' })).status).toBe(400);
    expect((await note({ channel: 'sms', granted: true, note: 'Said so.' }, 'agent')).status).toBe(403);
    expect(
      (await api.call('POST', '/api/v1/customers/nobody/consent', { body: { channel: 'sms', granted: true, note: 'Said so.' } })).status,
    ).toBe(404);
  });

  it('is in the export, and gone with an erasure', async () => {
    await note({ channel: 'voice', granted: true, note: 'Signed form 12.' });
    expect((await api.call('GET', `${path}/export`, { as: 'ops' })).body.consents[0]).toMatchObject({
      channel: 'voice',
      detail: 'Signed form 12.',
    });
    expect((await api.call('DELETE', path, { as: 'ops' })).body.erased).toMatchObject({ consents: 1 });
    expect(await api.db.consentRecord.count({ where: { detail: 'Signed form 12.' } })).toBe(0);
  });
});
