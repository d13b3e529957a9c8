import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decideAndInvite, planResolution } from '../../prisma/stores/decision.store.js';
import { traceOf } from '../../prisma/stores/decision-rows.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { endInvitation } from '../../prisma/stores/invitation.store.js';
import { after, answer, ask, event, nextNumber, noon, openStory, tell, type StoryDatabase } from './story.js';

let story: StoryDatabase;

beforeAll(async () => {
  story = await openStory();
});
afterAll(() => story?.close());

const decide = (interactionId: string, now = noon, resolutionNumber = 1) => decideAndInvite(story.db, { interactionId, resolutionNumber }, now);
const resolved = (customer: string, changes: Parameters<typeof event>[0] = {}) =>
  tell(story.db, event({ ...changes, customer: { id: customer, email: `${customer.toLowerCase()}@example.com`, ...changes.customer } }));
const stageOf = async (id: string) => (await story.db.interaction.findUniqueOrThrow({ where: { id } })).stage;
const customerName = () => `D-${nextNumber()}`;

describe('a decision', () => {
  it('asks, and keeps why', async () => {
    const id = await resolved(customerName());
    const decision = await decide(id);
    expect(decision).toMatchObject({
      outcome: 'asked',
      decidedBy: null,
      responseId: null,
      invitation: { sendAt: noon.toISOString(), remindAt: after(72).toISOString(), expiresAt: after(14 * 24).toISOString() },
    });
    expect(await story.db.invitation.findMany({ where: { interactionId: id } })).toMatchObject([{ status: 'scheduled', channel: 'email', policyKey: 'default', policyVersion: 1 }]);
    expect(await story.db.interaction.findUnique({ where: { id } })).toMatchObject({ stage: 'asked', policyKey: 'default', policyVersion: 1, updatedAt: noon });
    const { trace, facts } = await story.db.decision.findFirstOrThrow({ where: { interactionId: id } }).then((row) => ({ trace: traceOf(row.trace), facts: row.facts }));
    expect(trace.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['resolved', 'opt_out', 'once_per_customer', 'quiet_hours']));
    expect(JSON.stringify([trace, facts])).not.toMatch(/@example\.com|Ada/);
  });

  it('is made once: repeated, it tells what was decided and writes nothing', async () => {
    const id = await resolved(customerName());
    const first = await decide(id);
    const decisions = await story.db.decision.count({ where: { interactionId: id } });
    const again = await Promise.all([decide(id, after(1)), decide(id, after(2))]);
    for (const repeated of again) expect(repeated).toEqual({ ...first, outcome: 'already_decided' });
    expect(await story.db.invitation.count({ where: { interactionId: id } })).toBe(1);
    expect(await story.db.decision.count({ where: { interactionId: id } })).toBe(decisions);
  });

  it('plans the reminder for after the quiet hours, too', async () => {
    const thursday = new Date('2026-11-19T15:00:00Z');
    const customer = { phone: '+15005550006', timeZone: 'America/New_York', consent: { sms: true } };
    const id = await resolved(customerName(), { interaction: { channel: 'phone' }, customer });
    // Three days on it is Sunday, ten o'clock: SMS wait until noon.
    const times = { sendAt: thursday.toISOString(), remindAt: '2026-11-22T17:00:00.000Z' };
    expect(await decide(id, thursday)).toMatchObject({ outcome: 'asked', invitation: times });
    expect(await decide(id, thursday)).toMatchObject({ outcome: 'already_decided', invitation: times });
  });

  it('takes the customer’s own word on channel and language before what events say', async () => {
    const [name, asked] = [customerName(), customerName()];
    const quiet = await resolved(name);
    await story.db.customer.updateMany({ where: { externalId: name }, data: { preferences: { email: false } } });
    expect(await decide(quiet)).toMatchObject({ outcome: 'not_asked', decidedBy: 'consent' });
    const spoken = await resolved(asked, { customer: { locale: 'fr' } });
    await story.db.customer.updateMany({ where: { externalId: asked }, data: { preferences: { email: true, language: 'de' } } });
    await decide(spoken);
    expect(await story.db.invitation.findFirst({ where: { interactionId: spoken } })).toMatchObject({ channel: 'email', language: 'de' });
  });

  it('asks one of two contacts of a customer that are decided in the same moment', async () => {
    const customer = customerName();
    const [one, other] = [await resolved(customer), await resolved(customer)];
    const outcomes = await Promise.all([decide(one), decide(other)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['asked', 'not_asked']);
    expect(outcomes.find(({ outcome }) => outcome === 'not_asked')).toMatchObject({ decidedBy: 'once_per_customer', invitation: null });
    expect((await Promise.all([stageOf(one), stageOf(other)])).toSorted()).toEqual(['asked', 'not_asked']);
  });

  it('is made once when two attempts race about the same contact', async () => {
    const id = await resolved(customerName());
    const outcomes = await Promise.all([decide(id), decide(id), decide(id)]);
    expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['already_decided', 'already_decided', 'asked']);
    expect(new Set(outcomes.map(({ invitation }) => invitation?.id)).size).toBe(1);
  });

  it('gives the slot to the next contact when the first was called off before it went out', async () => {
    const customer = customerName();
    const one = await decide(await resolved(customer));
    await endInvitation(story.db, one.invitation?.id ?? '', 'reopened', noon);
    expect(await decide(await resolved(customer))).toMatchObject({ outcome: 'asked' });
  });

  it('remembers a no as well', async () => {
    const id = await resolved(customerName(), { interaction: { tags: ['spam'] } });
    expect(await decide(id)).toMatchObject({ outcome: 'not_asked', decidedBy: 'spam', invitation: null });
    expect(await decide(id)).toMatchObject({ outcome: 'already_decided', invitation: null });
    expect(await stageOf(id)).toBe('not_asked');
  });

  it('hands over the answer that is there already', async () => {
    const asked = await ask(story.db);
    const responseId = await answer(story.db, asked, 5);
    expect(await decide(asked.interactionId, after(2))).toMatchObject({ outcome: 'already_decided', invitation: null, responseId });
  });

  it('is not made about what is not resolved, resolved again, or unknown', async () => {
    const open = await tell(story.db, event({ type: 'interaction.opened' }));
    expect(await decide(open)).toMatchObject({ outcome: 'not_resolved' });
    expect(await decide(await resolved(customerName()), noon, 2)).toMatchObject({ outcome: 'not_resolved' });
    expect(await decide('int_unknown')).toMatchObject({ outcome: 'not_resolved' });
    expect(await story.db.decision.count({ where: { interactionId: open } })).toBe(0);
  });

  it('is made anew about the next resolution', async () => {
    const customer = customerName();
    const told = { interaction: { id: `T-again-${customer}` } };
    const id = await resolved(customer, told);
    const first = await decide(id);
    await resolved(customer, { ...told, type: 'interaction.reopened', occurredAt: after(1).toISOString() });
    expect(await decide(id, after(1))).toMatchObject({ outcome: 'not_resolved' });
    await endInvitation(story.db, first.invitation?.id ?? '', 'reopened', after(1));
    await resolved(customer, { ...told, occurredAt: after(2).toISOString() });
    expect(await decide(id, after(2), 2)).toMatchObject({ outcome: 'asked' });
    expect(await recordAnswer(story.db, { token: (await story.db.invitation.findUniqueOrThrow({ where: { id: first.invitation?.id ?? '' } })).token, rating: 5, via: 'page', now: after(3) })).toMatchObject({ ok: false, error: { code: 'expired' } });
  });
});

describe('without a policy that matches', () => {
  it('nobody is asked, and the trace says so', async () => {
    const bare = await openStory();
    await bare.db.followUpPolicy.updateMany({ data: { paused: true } });
    const id = await tell(bare.db, event());
    expect(await decideAndInvite(bare.db, { interactionId: id, resolutionNumber: 1 }, noon)).toMatchObject({ outcome: 'not_asked', decidedBy: 'policy' });
    expect(await bare.db.decision.findMany({ where: { interactionId: id } })).toMatchObject([{ outcome: 'do_not_ask', decidedBy: 'policy', trace: [{ rule: 'policy', outcome: 'stop' }] }]);
    expect(await planResolution(bare.db, { interactionId: id, resolutionNumber: 1 })).toMatchObject({ settleMs: 0, settleAt: noon.toISOString(), checks: false });
    await bare.close();
  });
});
