import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashPassword } from '../../api/auth/password.js';
import { savePreferences } from '../../prisma/stores/own-page.store.js';
import { createUser, type StaffRole } from '../../prisma/stores/staff.store.js';
import { event, tell } from '../stores/story.js';
import { startApi, type Answer, type ApiServer } from './api-server.js';
import { storeRatedContact, type RatedContact } from './rated-contact.js';

/** 21:40 where the customers are. */
const now = new Date('2026-11-21T02:40:00Z');
let api: ApiServer;
const ids: Record<string, string> = {};
const cookies: Record<string, string> = {};

beforeAll(async () => {
  api = await startApi({ clock: () => now });
  for (const [name, role] of [
    ['Mo', 'manager'],
    ['Sam', 'agent'],
    ['Kim', 'agent'],
    ['Lea', 'leader'],
  ] as const)
    await person(name, role);
});
afterAll(() => api?.close());

async function person(name: string, role: StaffRole): Promise<void> {
  const password = 'a long pass phrase';
  const email = `${name.toLowerCase()}@example.com`;
  ids[name] = (await createUser(api.db, { email, name, role, team: 'billing', passwordHash: await hashPassword(password) }))?.id ?? '';
  const session = await api.call('POST', '/api/v1/session', { as: null, body: { email, password } });
  cookies[name] = session.headers.get('set-cookie')?.split(';')[0] ?? '';
}

const context = (name: string, id: string): Promise<Answer> =>
  api.call('GET', `/api/v1/cases/${id}/context`, { as: null, headers: { cookie: cookies[name] ?? '' } });

let customers = 0;
const contact = (changes: Partial<RatedContact> = {}): RatedContact => ({
  customer: `CUS-${customers}`,
  name: 'Ada Quist',
  email: `ada${customers}@example.com`,
  phone: `+1500888${String(customers).padStart(4, '0')}`,
  rating: 2,
  answeredAt: '2026-11-20T20:00:00Z',
  comment: 'Transferred three times.',
  driver: 'repeat_transfers',
  ...changes,
});
function store(changes: Partial<RatedContact> = {}) {
  return storeRatedContact(api.db, contact(changes));
}

describe('the context of a case', () => {
  it('tells the record, what went wrong with its evidence, the hour, and what helps to talk about', async () => {
    customers += 1;
    await store({ rating: 5, answeredAt: '2026-03-01T10:00:00Z', surveyPoint: 'onboarding' });
    const earlier = await store({ rating: 3, answeredAt: '2026-10-01T10:00:00Z' });
    await api.db.recoveryCase.update({
      where: { id: earlier.caseId },
      data: {
        status: 'closed',
        outcome: 'upgraded',
        secondRating: 5,
        rootCause: 'wait_time',
        action: 'Two more people',
        closedAt: new Date('2026-10-03T10:00:00Z'),
      },
    });
    const { caseId, interactionId } = await store();
    await api.db.interaction.update({
      where: { id: interactionId },
      data: { transfers: 3, contacts: 4, openedAt: new Date('2026-11-18T08:00:00Z'), url: 'https://helpdesk.example/T-1' },
    });
    const { customerId } = await api.db.recoveryCase.findUniqueOrThrow({ where: { id: caseId } });
    await api.db.purchase.createMany({
      data: [
        { id: 'pur_1', customerId, at: new Date('2026-10-20T10:00:00Z') },
        { id: 'pur_2', customerId, at: new Date('2026-01-20T10:00:00Z') },
      ],
    });

    const { status, body } = await context('Mo', caseId);
    expect(status).toBe(200);
    expect(body.interaction.sourceUrl).toBe('https://helpdesk.example/T-1');
    expect(body.customer).toMatchObject({
      latestRating: 2,
      onboardingRating: 5,
      delta: -3,
      renewalRisk: { atRisk: true, reason: 'Since onboarding the rating went from 5 to 2: a drop of more than 2 points.' },
      earlierCases: [{ id: earlier.caseId, outcome: 'upgraded', rating: 3, secondRating: 5, rootCause: 'wait_time' }],
      pastInteractions: [{ status: 'resolved' }, { status: 'resolved' }],
      openInteractions: [],
      purchases: { count: 2, lastAt: '2026-10-20T10:00:00.000Z', in90Days: 1 },
    });
    expect(body.customer.scores.map(({ rating }: { rating: number }) => rating)).toEqual([5, 3, 2]);
    expect(body.wentWrong.map(({ sentence }: { sentence: string }) => sentence)).toEqual([
      'The customer wrote about repeat transfers: “Transferred”.',
      'The matter was handed on 3 times.',
      'From the opening to the last resolution it took 2 days and 12 hours.',
      'The customer had to get in touch 4 times in this matter.',
    ]);
    expect(body.contactAdvice.headline).toBe('It’s 21:40 there: write, don’t call.');
    expect(body.guides.map(({ key }: { key: string }) => key)).toEqual(['repeat_transfers']);
    expect(JSON.stringify(body)).not.toContain('@example.com');
  });

  it('tells of reopenings and of a no to “is it settled?”, by the events', async () => {
    const at = (hour: number) => `2026-11-19T${String(hour).padStart(2, '0')}:00:00Z`;
    const customer = { id: 'CUS-again', email: 'again@example.com' };
    const told = { interaction: { id: 'T-again', url: 'https://helpdesk.example/T-again' }, customer };
    const interactionId = await tell(
      api.db,
      event({ ...told, type: 'interaction.opened', occurredAt: at(8) }),
      event({ ...told, occurredAt: at(9) }),
      event({ ...told, type: 'interaction.reopened', occurredAt: at(10) }),
      event({ ...told, occurredAt: at(11) }),
    );
    customers += 1;
    const { caseId, interactionId: other } = await store();
    const { invitationId } = await api.db.surveyResponse.findFirstOrThrow({ where: { interactionId: other } });
    await api.db.invitation.update({ where: { id: invitationId }, data: { interactionId } });
    await api.db.recoveryCase.update({ where: { id: caseId }, data: { interactionId } });
    const check = {
      customerId: 'x',
      resolutionNumber: 1,
      kind: 'confirmation',
      channel: 'email',
      language: 'en',
      policyKey: 'default',
      policyVersion: 1,
      sendAt: now,
      waitsUntil: now,
    };
    await api.db.resolutionCheck.create({
      data: { ...check, id: 'chk_1', token: 'chk_1', interactionId, status: 'no', answeredAt: new Date(at(12)) },
    });
    const { body } = await context('Mo', caseId);
    expect(body.interaction).toMatchObject({ externalId: 'T-again', sourceUrl: 'https://helpdesk.example/T-again' });
    expect(body.wentWrong).toContainEqual({
      code: 'reopened',
      sentence: 'It was called resolved and had to be opened again once.',
      evidence: { kind: 'instants', at: ['2026-11-19T10:00:00.000Z'] },
    });
    expect(body.wentWrong).toContainEqual({
      code: 'not_settled',
      sentence: 'Asked whether it was settled, the customer said no.',
      evidence: { kind: 'instants', at: ['2026-11-19T12:00:00.000Z'] },
    });
    expect((await api.call('GET', `/api/v1/interactions/${interactionId}`)).body.sourceUrl).toBe('https://helpdesk.example/T-again');
  });

  it('heeds the customer’s own hours and what they agreed to', async () => {
    customers += 1;
    const { caseId } = await store();
    const { customerId } = await api.db.recoveryCase.findUniqueOrThrow({ where: { id: caseId } });
    await savePreferences(api.db, customerId, { email: true, hours: { from: '09:00', until: '12:00', zone: 'America/New_York' } });
    const { body } = await context('Mo', caseId);
    expect(body.contactAdvice).toMatchObject({
      headline: 'It’s 21:40 there: wait until 09:00 there.',
      channels: [
        { channel: 'voice', verdict: 'later' },
        { channel: 'email', verdict: 'later', overridable: true, until: '2026-11-21T14:00:00.000Z', reasons: [{ code: 'own_hours' }] },
        { channel: 'sms', verdict: 'never', reasons: [{ code: 'no_consent' }] },
      ],
    });
  });

  it('shows who was rated no way to the customer, and other agents nothing', async () => {
    customers += 1;
    const { caseId } = await store();
    expect((await context('Sam', caseId)).body).toMatchObject({ contactAdvice: null, guides: [{ key: 'repeat_transfers' }] });
    expect((await context('Kim', caseId)).status).toBe(404);
    expect((await context('Lea', caseId)).status).toBe(200);
    expect((await context('Mo', 'cas_unknown')).status).toBe(404);
  });

  it('has nothing left of a customer who was erased but the numbers', async () => {
    customers += 1;
    const { caseId } = await store();
    await api.call('DELETE', `/api/v1/customers/CUS-${customers}`);
    const { body } = await context('Mo', caseId);
    expect(body).toMatchObject({
      customer: { name: null, latestRating: 2 },
      wentWrong: [{ sentence: 'The customer wrote about repeat transfers.' }],
      contactAdvice: { channels: [{ verdict: 'never' }, { verdict: 'never' }, { verdict: 'never' }] },
    });
  });
});
