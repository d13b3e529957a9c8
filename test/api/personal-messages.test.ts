import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import type { DispatchDeps } from '../../activities/dispatch/dispatch.js';
import { hashPassword } from '../../api/auth/password.js';
import { receiveInbound } from '../../prisma/stores/inbound.store.js';
import { takeInNews } from '../../prisma/stores/delivery-news.store.js';
import { savePreferences } from '../../prisma/stores/own-page.store.js';
import { createUser, type StaffRole } from '../../prisma/stores/staff.store.js';
import { optOut, suppressedAmong } from '../../prisma/stores/suppression.store.js';
import { passPersonal } from '../../workers/replies/personal-loop.js';
import { fakeProvider, type FakeProvider } from '../activities/fake-provider.js';
import { quiet } from '../stores/story.js';
import { startApi, type Answer, type ApiServer } from './api-server.js';
import { storeRatedContact } from './rated-contact.js';

const publicUrl = 'https://amends.example.com';
const secret = 'a-long-secret-of-this-test';
/** 10:00 where the customers are. */
const morning = new Date('2026-11-20T15:00:00Z');
let now = morning;
let api: ApiServer;
let email: FakeProvider;
let sms: FakeProvider;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};
let customers = 0;
let caseId: string;
let address: string;
let phone: string;

beforeAll(async () => {
  api = await startApi({ clock: () => now, publicUrl, sendgridInbound: { secret, publicKey: undefined } });
  for (const [name, role] of [
    ['Mo', 'manager'],
    ['Sam', 'agent'],
    ['Kim', 'agent'],
    ['Lea', 'leader'],
  ] as const)
    await person(name, role);
});
afterAll(() => api?.close());
beforeEach(async () => {
  now = morning;
  [email, sms] = [fakeProvider('email'), fakeProvider('sms')];
  customers += 1;
  address = `ada${customers}@example.com`;
  phone = `+1500777${String(customers).padStart(4, '0')}`;
  const rated = {
    customer: `CUS-${customers}`,
    name: 'Ada Quist',
    email: address,
    phone,
    rating: 2,
    answeredAt: '2026-11-20T13:00:00Z',
    assigneeId: ids['Kim'] ?? '',
  };
  caseId = (await storeRatedContact(api.db, rated)).caseId;
  await api.db.customer.updateMany({ where: { externalId: `CUS-${customers}` }, data: { consent: { email: true, sms: true } } });
});

async function person(name: string, role: StaffRole): Promise<void> {
  const password = 'a long pass phrase';
  const mail = `${name.toLowerCase()}@example.com`;
  ids[name] =
    (await createUser(api.db, { email: mail, name, role, team: 'billing', passwordHash: await hashPassword(password) }))?.id ?? '';
  const session = await api.call('POST', '/api/v1/session', { as: null, body: { email: mail, password } });
  cookies[name] = session.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const as = (name: string, method: string, path: string, body?: unknown): Promise<Answer> =>
  api.call(method, `/api/v1/cases/${caseId}${path}`, {
    as: null,
    headers: { cookie: cookies[name] ?? '' },
    ...(body === undefined ? {} : { body }),
  });
const letter = { subject: 'Your refund', text: 'Dear Ada,\n\nI have taken it over.' };
const write = (name = 'Kim', body: object = letter) => as(name, 'POST', '/emails', body);
const text = (name = 'Kim', body: object = { text: 'When may I call you?' }) => as(name, 'POST', '/messages', body);
const read = async () => (await as('Mo', 'GET', '')).body;
const talk = async () => (await as('Mo', 'GET', '/conversation')).body.items;
const kinds = async (): Promise<string[]> => (await read()).timeline.map(({ kind }: { kind: string }) => kind);
const change = (data: object) => api.db.customer.updateMany({ where: { externalId: `CUS-${customers}` }, data });

const deps = (): DispatchDeps & { publicUrl: string; log: typeof quiet } => {
  const { db } = api;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  return { db, clock: () => now, publicUrl, log: quiet, providers: { email, sms, voice: sandbox.voice, sandbox } };
};
const pass = () => passPersonal(deps());
const toCustomer = () => email.messages.filter((message) => message.address === address);
const toStaff = () => email.messages.filter((message) => message.address !== address);

/** The customer's mail as inbound parse posts it. */
async function mail(changes: {
  to: string;
  text?: string;
  from?: string;
  headers?: string;
  id?: string;
  more?: Record<string, string>;
}): Promise<number> {
  const {
    to,
    text: words = 'Thank you, Friday is fine.',
    from = address,
    headers = '',
    id = `<mail-${Math.random()}@mail.example.com>`,
    more = {},
  } = changes;
  const fields = {
    headers: `Message-ID: ${id}\r\n${headers}`,
    to,
    from,
    text: words,
    envelope: JSON.stringify({ to: [to], from }),
    SPF: 'pass',
    spam_score: '0',
    ...more,
  };
  const body = `${Object.entries(fields)
    .map(([name, value]) => `--xYzZY\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('')}--xYzZY--\r\n`;
  const response = await fetch(`${api.url}/webhooks/sendgrid/inbound/${secret}`, {
    method: 'POST',
    headers: { 'Content-Type': 'multipart/form-data; boundary=xYzZY' },
    body,
  });
  return response.status;
}
const ownAddress = (tag?: string) => `reply+${tag ?? toCustomer()[0]?.replyTag}@in.example.com`;

describe('a personal email', () => {
  it('comes from the person, and is their outreach once the provider took it', async () => {
    const written = await write();
    expect([written.status, written.body]).toMatchObject([202, { caseId, channel: 'email', status: 'pending' }]);
    expect(await read()).toMatchObject({ status: 'open', firstOutreachAt: null, outreachCount: 0 });
    now = new Date('2026-11-20T15:00:05Z');
    expect([await pass(), await pass()]).toEqual([1, 0]);
    expect(toCustomer()).toMatchObject([
      {
        subject: 'Your refund',
        text: expect.stringMatching(/^Dear Ada,\n\nI have taken it over\.\n\nKim\n/),
        html: expect.stringContaining('I have taken it over.'),
        sender: { name: expect.stringMatching(/^Kim \(/) },
        replyTag: expect.stringMatching(/^c\w+\.[0-9a-z]{11}$/),
        unsubscribeUrl: expect.stringMatching(/\/s\/token\d+\/stop$/),
      },
    ]);
    expect(await read()).toMatchObject({
      status: 'contacted',
      firstOutreachAt: now.toISOString(),
      outreachInTime: true,
      outreaches: [{ kind: 'email', result: 'sent', by: 'Kim', note: 'Your refund', at: now.toISOString() }],
    });
    expect(await kinds()).toEqual(expect.arrayContaining(['email_written', 'outreach_logged']));
    expect(await talk()).toMatchObject([{ direction: 'out', by: 'Kim', status: 'sent', text: letter.text }]);
    expect(JSON.stringify(api.logged)).not.toContain('taken it over');
  });

  it('goes on in the thread: of our own mail, and of the customer’s answer', async () => {
    await write();
    await pass();
    await write('Mo', { text: 'One more thing.' });
    now = new Date('2026-11-20T15:10:00Z');
    await pass();
    const first = toCustomer()[0]?.dispatchId;
    expect(toCustomer()[1]).toMatchObject({ subject: 'Re: Your refund', follows: first });
    await mail({ to: ownAddress(), id: '<answer-1@mail.example.com>' });
    await write('Mo', { text: 'Friday it is.' });
    await pass();
    expect(toCustomer()[2]).toMatchObject({
      subject: 'Re: Your refund',
      follows: toCustomer()[1]?.dispatchId,
      inReplyTo: '<answer-1@mail.example.com>',
    });
  });

  it('is taken once, however often the button is pressed', async () => {
    const answers = await Promise.all([write(), write(), write()]);
    expect(answers.filter(({ status }) => status === 202)).toHaveLength(1);
    expect((await write()).body.code).toBe('already_written');
    await Promise.all([pass(), pass(), pass()]);
    expect(toCustomer()).toHaveLength(1);
    expect((await read()).outreachCount).toBe(1);
  });

  it('is written by whoever has the case or leads, never by who was rated or only reads', async () => {
    expect((await write('Sam')).body).toMatchObject({ status: 403, code: 'rated_agent_may_not' });
    expect((await write('Lea')).body).toMatchObject({ status: 403, code: 'forbidden' });
    await api.db.recoveryCase.update({ where: { id: caseId }, data: { assigneeId: null } });
    expect((await write('Kim')).status).toBe(404);
    expect((await write('Mo')).status).toBe(202);
    const byKey = (body: object) => api.call('POST', `/api/v1/cases/${caseId}/emails`, { body: { ...letter, text: 'By key', ...body } });
    expect((await byKey({})).body.errors[0].path).toBe('userId');
    expect((await byKey({ userId: 'usr_unknown' })).body.errors[0].path).toBe('userId');
    expect((await byKey({ userId: ids['Sam'] })).body.code).toBe('rated_agent_may_not');
    expect((await byKey({ userId: ids['Kim'] })).body.code).toBe('forbidden');
    expect((await byKey({ userId: ids['Mo'] })).status).toBe(202);
  });

  it.each<[string, object, number, string]>([
    ['no words', { subject: 'x', text: ' ' }, 400, 'text'],
    ['no subject at first', { text: 'Hello' }, 400, 'subject'],
    ['a subject that is a header', { subject: '', text: 'Hello' }, 400, 'subject'],
    ['an empty reason', { ...letter, outsideHoursReason: 'x' }, 400, 'outsideHoursReason'],
  ])('is refused with %s', async (_what, body, status, path) => {
    const answer = await write('Kim', body);
    expect([answer.status, answer.body.errors[0].path]).toEqual([status, path]);
  });

  it.each<[string, object, string]>([
    ['has said STOP', { optedOutAt: morning }, 'customer_opted_out'],
    ['wants no emails', { consent: { email: false } }, 'customer_refused_channel'],
    ['has no address', { email: null }, 'no_customer_email'],
  ])('is refused to a customer who %s', async (_what, data, code) => {
    await change(data);
    expect((await write()).body).toMatchObject({ status: 409, code });
  });

  it('is refused about a case that is closed, and not sent about one that closes meanwhile', async () => {
    await write();
    await api.db.recoveryCase.update({ where: { id: caseId }, data: { status: 'closed' } });
    expect((await write('Kim', { ...letter, text: 'More' })).body.code).toBe('case_closed');
    await pass();
    expect(toCustomer()).toEqual([]);
    expect(await talk()).toMatchObject([{ status: 'failed', code: 'case_is_over' }]);
  });

  it('waits for no night, but for the customer’s own hours, past which a reason leads', async () => {
    now = new Date('2026-11-21T04:00:00Z'); // 23:00 there
    expect((await write()).status).toBe(202);
    const { customerId } = await api.db.recoveryCase.findUniqueOrThrow({ where: { id: caseId } });
    await savePreferences(api.db, customerId, {
      email: true,
      sms: true,
      hours: { from: '18:00', until: '20:00', zone: 'America/New_York' },
    });
    const more = { subject: 'More', text: 'More' };
    expect((await write('Kim', more)).body).toMatchObject({
      code: 'customer_own_hours',
      detail: 'The next hour begins at 2026-11-21T23:00:00.000Z.',
    });
    expect((await write('Kim', { ...more, outsideHoursReason: 'She asked me to write tonight' })).status).toBe(202);
    await pass();
    expect(toCustomer()).toHaveLength(2);
    expect((await read()).timeline).toContainEqual(
      expect.objectContaining({
        kind: 'email_written',
        actor: 'Kim',
        detail: expect.objectContaining({ outsideHoursReason: 'She asked me to write tonight' }),
      }),
    );
  });
});

describe('what became of it', () => {
  it('is no outreach while the provider’s answer is unclear; a callback makes it one, at the time it left', async () => {
    email.answers({ outcome: 'unclear', code: 'ECONNRESET' });
    await write();
    await pass();
    const left = now;
    now = new Date('2026-11-20T15:30:00Z');
    await pass();
    expect(await read()).toMatchObject({ status: 'open', firstOutreachAt: null, outreachCount: 0 });
    expect((await kinds()).filter((kind) => kind === 'message_unclear')).toHaveLength(1);
    expect(await talk()).toMatchObject([{ status: 'unclear' }]);
    const dispatchId = email.messages[0]?.dispatchId ?? '';
    const meaning = { code: 'delivered', verdict: 'arrived', address: 'fine', sentence: '' } as const;
    await takeInNews(
      api.db,
      { source: 'sendgrid', channel: 'email', meaning, dispatchId, providerMessageId: 'x', address, detail: null, at: now },
      now,
    );
    await pass();
    await pass();
    expect(await read()).toMatchObject({ status: 'contacted', firstOutreachAt: left.toISOString(), outreachCount: 1 });
    expect(email.messages).toHaveLength(1);
  });

  it('is told to its writer where it was refused: it is no outreach', async () => {
    email.answers(async () => {
      email.answers({ outcome: 'sent', providerMessageId: null });
      return { outcome: 'refused', code: '400', address: 'fine' };
    });
    await write();
    await pass();
    await pass();
    expect(await read()).toMatchObject({ status: 'open', outreachCount: 0 });
    expect(toStaff()).toMatchObject([
      { address: 'kim@example.com', subject: expect.stringMatching(/^Case \d+: your message was not sent$/) },
    ]);
    expect(JSON.stringify(toStaff())).not.toMatch(/Ada|refund/);
  });

  it('is told where it comes back', async () => {
    await write();
    await pass();
    const meaning = { code: 'bounce', verdict: 'permanent', address: 'dead', sentence: '' } as const;
    await takeInNews(
      api.db,
      {
        source: 'sendgrid',
        channel: 'email',
        meaning,
        dispatchId: toCustomer()[0]?.dispatchId ?? '',
        providerMessageId: null,
        address,
        detail: null,
        at: now,
      },
      now,
    );
    await pass();
    expect(await talk()).toMatchObject([{ status: 'returned' }]);
    expect(toStaff()).toMatchObject([{ subject: expect.stringContaining('came back') }]);
    expect((await write('Kim', { text: 'Again' })).body.code).toBe('address_suppressed');
  });

  it('waits for a provider that is busy, and is given up after a day', async () => {
    email.answers({ outcome: 'busy', code: '429' });
    await write();
    await pass();
    await pass();
    expect(email.messages).toHaveLength(1); // not asked again at once
    now = new Date('2026-11-20T15:06:00Z');
    await pass();
    expect(email.messages).toHaveLength(2);
    now = new Date('2026-11-21T15:01:00Z');
    email.answers({ outcome: 'busy', code: '429' });
    await pass();
    expect(await talk()).toMatchObject([{ status: 'failed', code: 'waited_too_long' }]);
    expect((await read()).outreachCount).toBe(0);
  });

  it.each([
    ['before it is claimed', () => optOut(api.db, { address, channel: 'email', reason: 'stop', source: 'test', now })],
    ['between the claim and the call', () => stopWithClaim()],
  ])('is nothing where a STOP comes %s', async (_when, stop) => {
    await write();
    await stop();
    try {
      await pass();
    } finally {
      await api.db.$executeRawUnsafe('DROP FUNCTION IF EXISTS say_stop CASCADE');
    }
    expect(toCustomer()).toEqual([]);
    expect(await talk()).toMatchObject([{ status: 'failed', code: 'opted_out' }]);
    expect((await read()).outreachCount).toBe(0);
  });
});

async function stopWithClaim(): Promise<void> {
  await api.db.$executeRawUnsafe(`CREATE FUNCTION say_stop() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN UPDATE customer SET opted_out_at = now() WHERE id = NEW.customer_id; RETURN NULL; END $$`);
  await api.db.$executeRawUnsafe(
    `CREATE TRIGGER say_stop AFTER UPDATE ON dispatch FOR EACH ROW WHEN (NEW.status = 'sending') EXECUTE FUNCTION say_stop()`,
  );
}

describe('an answer', () => {
  beforeEach(async () => {
    await write();
    await pass();
  });

  it('to the case’s own address comes into its timeline, counts as engagement, and is told to the assignee once', async () => {
    now = new Date('2026-11-20T16:00:00Z');
    const id = '<answer-2@mail.example.com>';
    const headers = `In-Reply-To: <${toCustomer()[0]?.dispatchId}@example.com>\r\n`; // so it arrived, whatever the provider tells
    expect([
      await mail({ to: ownAddress(), id, headers, text: '2 weeks is too long.\r\n\r\nOn Fri, Kim wrote:\r\n> Dear Ada' }),
      await mail({ to: ownAddress(), id }),
    ]).toEqual([204, 204]);
    expect((await read()).timeline).toContainEqual(
      expect.objectContaining({
        at: now.toISOString(),
        kind: 'customer_replied',
        actor: 'The customer',
        detail: expect.objectContaining({ text: '2 weeks is too long.', channel: 'email' }),
      }),
    );
    expect(await talk()).toMatchObject([
      { direction: 'out', delivered: true },
      { direction: 'in', text: '2 weeks is too long.', fromOther: false, automatic: false },
    ]);
    expect(await api.db.recoveryCase.findUnique({ where: { id: caseId } })).toMatchObject({ engagedAt: now });
    await pass();
    await pass();
    expect(toStaff()).toMatchObject([{ address: 'kim@example.com', subject: expect.stringMatching(/the customer has replied$/) }]);
    expect(JSON.stringify(toStaff())).not.toMatch(/Ada|too long/);
    const summary = (await api.call('GET', '/api/v1/metrics/summary?from=2026-11-20T00:00:00Z&to=2026-11-21T00:00:00Z')).body;
    expect(summary.outreachEngagementRate.numerator).toBeGreaterThan(0);
  });

  it.each([
    ['In-Reply-To', () => ({ to: 'reply@in.example.com', headers: `In-Reply-To: <${toCustomer()[0]?.dispatchId}@example.com>\r\n` })],
    ['its sender alone', () => ({ to: 'reply@in.example.com' })],
    ['its address, from elsewhere', () => ({ to: ownAddress(), from: 'ada@home.example', more: { SPF: 'fail' } })],
  ])('finds its case by %s', async (how, where) => {
    await mail(where());
    expect(await talk()).toMatchObject([{ direction: 'out' }, { direction: 'in', fromOther: how.includes('elsewhere') }]);
  });

  it('to an altered address is refused, whoever sends it', async () => {
    const tag = toCustomer()[0]?.replyTag ?? '';
    const altered = `${tag.slice(0, -1)}${tag.endsWith('0') ? '1' : '0'}`;
    expect(await mail({ to: ownAddress(altered) })).toBe(204);
    expect(
      await mail({
        to: ownAddress(altered),
        from: 'thief@else.example',
        headers: `In-Reply-To: <${toCustomer()[0]?.dispatchId}@example.com>\r\n`,
      }),
    ).toBe(204);
    expect(await talk()).toHaveLength(1);
    expect(
      await api.db.inboundMessage.findMany({ where: { address: { in: [address, 'thief@else.example'] } }, select: { outcome: true } }),
    ).toEqual([{ outcome: 'doubtful' }, { outcome: 'doubtful' }]);
  });

  it('that says STOP stops everything, and the case says so', async () => {
    expect(await mail({ to: ownAddress(), text: 'Please stop writing to me.' })).toBe(204);
    expect(await suppressedAmong(api.db, [address, phone])).toHaveLength(2);
    expect(await kinds()).toContain('customer_opted_out');
    expect(await talk()).toHaveLength(1);
    expect((await write('Mo', { text: 'But' })).body.code).toBe('customer_opted_out');
  });

  it('of a machine is shown, but engages nobody and alarms nobody', async () => {
    await mail({ to: ownAddress(), text: 'I am out of office until Monday.', headers: 'Auto-Submitted: auto-replied\r\n' });
    expect(await talk()).toMatchObject([{ direction: 'out' }, { direction: 'in', automatic: true }]);
    expect(await api.db.recoveryCase.findUnique({ where: { id: caseId } })).toMatchObject({ engagedAt: null });
    await pass();
    expect(toStaff()).toEqual([]);
  });

  it('also comes into a case that is closed meanwhile, and is forgotten with the customer', async () => {
    await api.db.recoveryCase.update({ where: { id: caseId }, data: { status: 'closed' } });
    await mail({ to: ownAddress(), from: 'ada@attic.example', text: 'My secret wish' });
    expect(await talk()).toHaveLength(2);
    const held = JSON.stringify((await api.call('GET', `/api/v1/customers/CUS-${customers}/export`)).body);
    expect(held).toContain('My secret wish');
    expect(held).toContain('I have taken it over');
    await api.call('DELETE', `/api/v1/customers/CUS-${customers}`);
    for (const table of ['case_reply', 'personal_message', 'case_entry', 'inbound_message', 'dispatch', 'outreach']) {
      const rows = JSON.stringify(await api.db.$queryRawUnsafe(`SELECT to_jsonb(t) FROM "${table}" t`));
      expect(rows, table).not.toContain('My secret wish');
      expect(rows, table).not.toContain('ada@attic.example');
    }
    await mail({ to: ownAddress(), from: 'ada@attic.example', text: 'My secret wish' });
    expect(await talk()).toHaveLength(2);
  });
});

describe('a personal text message', () => {
  it('goes by the hours of the law, needs a yes, and is answered like a mail', async () => {
    expect((await text()).status).toBe(202);
    await pass();
    expect(sms.messages).toMatchObject([{ address: phone, subject: null, text: expect.stringMatching(/^When may I call you\?\nKim, /) }]);
    expect(await read()).toMatchObject({ status: 'contacted', outreaches: [{ kind: 'message', result: 'sent' }] });
    now = new Date('2026-11-21T04:00:00Z'); // 23:00 there
    expect((await text('Kim', { text: 'Still there?', outsideHoursReason: 'I like to' })).body).toMatchObject({
      status: 409,
      code: 'customer_quiet_hours',
    });
    await change({ consent: { email: true } });
    expect((await text('Kim', { text: 'Still there?' })).body.code).toBe('customer_refused_channel');
    await change({ phone: null });
    expect((await text('Kim', { text: 'Still there?' })).body.code).toBe('no_customer_phone');
  });

  it('that was kept up until the night waits for the morning', async () => {
    await text();
    now = new Date('2026-11-21T04:00:00Z');
    await pass();
    expect(sms.messages).toEqual([]);
    now = new Date('2026-11-21T14:30:00Z');
    await pass();
    expect(sms.messages).toHaveLength(1);
  });
});

describe('an answer by text', () => {
  let texts = 0;
  const receive = (words: string) => {
    texts += 1;
    now = new Date(now.getTime() + 1_000); // nobody sends two texts in one moment
    return receiveInbound(api.db, {
      provider: 'twilio',
      providerMessageId: `SM-${customers}-${texts}`,
      channel: 'sms',
      address: phone,
      text: words,
      now,
    });
  };

  it('comes into the case whose text was the newest to this number, a number too', async () => {
    await text();
    await pass();
    expect([await receive('After 5, please'), await receive('5')]).toEqual([
      { outcome: 'case_reply', answer: null },
      { outcome: 'case_reply', answer: null },
    ]);
    expect((await talk()).filter(({ direction }: { direction: string }) => direction === 'in')).toMatchObject([
      { text: 'After 5, please', channel: 'sms' },
      { text: '5' },
    ]);
    expect(await receive('STOP')).toEqual({ outcome: 'stop', answer: null });
    expect((await text('Kim', { text: 'But' })).body.code).toBe('customer_opted_out');
  });

  it('that is a rating still answers the survey that waits for one', async () => {
    const { invitationId, interactionId, customerId } = await api.db.surveyResponse.findFirstOrThrow({
      where: { recoveryCase: { id: caseId } },
    });
    const first = await api.db.invitation.findUniqueOrThrow({ where: { id: invitationId } });
    const id = `inv_again_${customers}`;
    const second = {
      ...first,
      id,
      caseId,
      kind: 'second_chance',
      channel: 'sms',
      token: `again${customers}`,
      status: 'sent',
      answeredAt: null,
      expiresAt: new Date('2026-12-20T15:00:00Z'),
    };
    await api.db.invitation.create({ data: second });
    const asked = {
      key: id,
      purpose: 'second_chance',
      channel: 'sms',
      address: phone,
      customerId,
      interactionId,
      invitationId: id,
      text: 'Again?',
      status: 'sent',
      createdAt: new Date('2026-11-20T14:00:00Z'),
    };
    await api.db.dispatch.create({ data: { ...asked, id: `dsp_again${customers}` } });
    await text();
    await pass();
    expect(await receive('Yes, that would be good')).toMatchObject({ outcome: 'case_reply' });
    expect(await receive('5')).toMatchObject({ outcome: 'rating' });
    expect(await api.db.surveyResponse.findUnique({ where: { invitationId: id } })).toMatchObject({ rating: 5 });
  });
});

describe('the sandbox', () => {
  it('shows it, and takes an answer to it', async () => {
    const { db } = api;
    const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
    await write();
    await passPersonal({ ...deps(), providers: { ...sandbox, sandbox } });
    const [message] = (await api.call('GET', `/api/v1/outbox?to=${address}&purpose=personal`)).body.items;
    expect(message).toMatchObject({ repliable: true, caseId, from: expect.stringMatching(/^Kim \(.*\) <.*>$/), subject: 'Your refund' });
    const reply = (words: string) => api.call('POST', `/api/v1/outbox/${message.id}/reply`, { body: { text: words } });
    expect((await reply('5 is my lucky number')).body).toEqual({ outcome: 'case_reply', answer: null });
    expect(await talk()).toMatchObject([{ direction: 'out' }, { direction: 'in', text: '5 is my lucky number' }]);
    expect((await reply('STOP')).body).toMatchObject({ outcome: 'stop', answer: expect.stringContaining('no more messages') });
  });
});
