import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createSimulationActivities } from '../../activities/simulation.activities.js';
import { historyAt } from '../../domain/simulation/past.js';
import type { SimulationOutcome } from '../../domain/simulation/outcome.js';
import { policyDocumentSchema, type PolicyDocument } from '../../domain/policy/policy.schema.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { Random } from '../../domain/sample/random.js';
import { decideAndInvite } from '../../prisma/stores/decision.store.js';
import { endInvitation, markSent } from '../../prisma/stores/invitation.store.js';
import { loadPasts, openCasesOverTime } from '../../prisma/stores/simulation-past.store.js';
import { cancelSimulation, findSimulation, requestSimulation } from '../../prisma/stores/simulation.store.js';
import { listSimulated } from '../../prisma/stores/simulated-decision.store.js';
import { runSimulation } from '../support/run-simulation.js';
import { after, answer, ask, event, noon, openStory, tell, type StoryDatabase } from './story.js';

let story: StoryDatabase;
const period = { from: noon, to: after(24 * 120) };
const customers = Array.from({ length: 40 }, (_, index) => `SIM-${index}`);

/** Four months of contacts: asked, answered low and high, expired, reopened, in other zones and channels, some without consent. */
async function live(random: Random): Promise<void> {
  for (let hour = 0; hour < 24 * 110; hour += random.int(8, 20)) {
    const now = after(hour);
    const index = random.int(0, customers.length - 1);
    const told = {
      type: 'interaction.resolved' as const,
      occurredAt: now.toISOString(),
      interaction: { id: `SIM-T-${hour}`, channel: random.pick(['email', 'phone', 'chat'] as const), team: random.pick(['billing', 'technical']), tags: random.chance(0.1) ? ['spam'] : [] },
      customer: { id: customers[index] ?? '', email: `sim${index}@example.com`, phone: `+1212555${String(1000 + index)}`, tier: index % 5 === 0 ? 'vip' : 'standard', segment: index % 2 === 0 ? 'smb' : 'enterprise', consent: { email: index % 7 !== 0, sms: index % 3 !== 0 } },
    };
    const interactionId = await tell(story.db, event(told));
    const decision = await decideAndInvite(story.db, { interactionId, resolutionNumber: 1 }, now);
    if (!decision.invitation) continue;
    await markSent(story.db, decision.invitation.id, 0, new Date(decision.invitation.sendAt));
    const { token, customerId } = await story.db.invitation.findUniqueOrThrow({ where: { id: decision.invitation.id } });
    const fate = random.next();
    if (fate < 0.5) await answer(story.db, { interactionId, customerId, invitationId: decision.invitation.id, token }, random.int(1, 5), { now: new Date(Date.parse(decision.invitation.sendAt) + 3_600_000) });
    else if (fate < 0.65) {
      const reopenedAt = new Date(Date.parse(decision.invitation.sendAt) + 7_200_000);
      await tell(story.db, event({ ...told, type: 'interaction.reopened', occurredAt: reopenedAt.toISOString() }));
      await endInvitation(story.db, decision.invitation.id, 'reopened', reopenedAt);
      const again = new Date(reopenedAt.getTime() + 3_600_000);
      await tell(story.db, event({ ...told, occurredAt: again.toISOString() }));
      await decideAndInvite(story.db, { interactionId, resolutionNumber: 2 }, again);
    }
  }
}

beforeAll(async () => {
  story = await openStory();
  await live(new Random(7));
}, 120_000);
afterAll(() => story?.close());

async function simulate(document: PolicyDocument, changes: { from?: Date; to?: Date; capacityPerDay?: number } = {}): Promise<{ id: string; outcome: SimulationOutcome }> {
  const request = { policyKey: 'default', document, ...period, capacityPerDay: null, ...changes };
  const { id } = await requestSimulation(story.db, request, { name: 'ops' }, noon);
  expect(await runSimulation(story.db, id, () => noon)).toBeGreaterThan(0);
  const { result } = await story.db.policySimulation.findUniqueOrThrow({ where: { id } });
  return { id, outcome: result as unknown as SimulationOutcome };
}

const changed = (changes: object): PolicyDocument => policyDocumentSchema.parse({ ...defaultPolicy, ...changes });

describe('a simulation', () => {
  it('of the published policy decides exactly as was decided', async () => {
    const { id, outcome } = await simulate(defaultPolicy);
    const recorded = await story.db.decision.count({ where: { step: 'decide' } });
    expect(outcome.decided).toBe(recorded);
    expect(recorded).toBeGreaterThan(150);
    expect(outcome.differences).toMatchObject({ toLive: 0, toRecorded: 0, recorded });
    expect(outcome.asked).toBe(await story.db.invitation.count({ where: { kind: 'first' } }));
    const { items } = await listSimulated(story.db, id, { limit: 500, after: null });
    for (const item of items) expect({ outcome: item.outcome, decidedBy: item.decidedBy }).toEqual(item.recorded);
  });

  it('tells from the rows alone what was known at each decision', async () => {
    const ids = (await story.db.customer.findMany({ select: { id: true } })).map(({ id }) => id);
    const pasts = await loadPasts(story.db, ids, period, await openCasesOverTime(story.db), 'UTC');
    for (const { resolutions, asks, contacts } of pasts) {
      for (const { at, facts } of resolutions) {
        const before = asks.filter(({ decidedAt, interactionId, resolutionNumber }) => decidedAt < at || interactionId !== facts.interaction.id || resolutionNumber < facts.interaction.resolutionNumber);
        expect(historyAt(before, contacts, facts.interaction.id, defaultPolicy, at)).toEqual(facts.history);
      }
    }
  });

  it('of a stricter draft asks fewer, and every figure opens to what it counts', async () => {
    const draft = changed({ sampling: { ...defaultPolicy.sampling, ratePercent: 30, rates: [{ tiers: ['vip'], ratePercent: 100 }] } });
    const { id, outcome } = await simulate(draft);
    expect(outcome.asked).toBeLessThan(outcome.liveAsked);
    const all = (filters: Partial<Parameters<typeof listSimulated>[2]>) => listSimulated(story.db, id, { limit: 5_000, after: null, ...filters }).then(({ items }) => items.length);
    expect(await all({ outcome: 'ask' })).toBe(outcome.asked);
    expect(await all({ liveOutcome: 'ask' })).toBe(outcome.liveAsked);
    for (const { rule, count } of outcome.notAsked) expect(await all({ rule })).toBe(count);
    for (const { key, decided } of outcome.byTeam) expect(await all({ team: key ?? '' })).toBe(decided);
    for (const { key, decided } of outcome.byWeekday) expect(await all({ weekday: Number(key) })).toBe(decided);
    expect(await all({ difference: 'live' })).toBe(outcome.differences.toLive);
    expect(await all({ difference: 'now_asked' })).toBe(outcome.differences.nowAsked);
    expect(await all({ difference: 'no_longer_asked' })).toBe(outcome.differences.noLongerAsked);
    expect(await all({ difference: 'otherwise' })).toBe(outcome.differences.otherwise);
    expect(outcome.differences.toRecorded).toBe(0);
    const total = outcome.asked + outcome.notAsked.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(outcome.decided);
  });

  it('follows its own asks: without the cap each of a customer’s contacts is asked about', async () => {
    const off = { ...defaultPolicy.sampling, oncePer: '0s', quietAfterLow: '0s', surveyToContact: { maxPercent: 100, fromContacts: 100, window: '90d' }, vip: { tiers: [], oncePer: '90d', unlessContacts: 3 } };
    const { outcome } = await simulate(changed({ sampling: off }));
    expect(outcome.notAsked.filter(({ count }) => count > 0).map(({ rule }) => rule).toSorted()).toEqual(['consent', 'spam']);
    expect(outcome.differences.nowAsked).toBeGreaterThan(0);
  });

  it('says what it expects, and of whom it asks less often', async () => {
    const draft = changed({ sampling: { ...defaultPolicy.sampling, rates: [{ segments: ['enterprise'], ratePercent: 0 }] } });
    const { outcome } = await simulate(draft, { capacityPerDay: 1 });
    expect(outcome.bias.find(({ segment }) => segment === 'enterprise')).toMatchObject({ isBiased: true, asked: { numerator: 0 } });
    const { answers, lowScores, responseRate } = outcome.expected;
    expect(answers?.value).toBeCloseTo((outcome.asked * (responseRate.value ?? 0)) / 100, -1);
    expect(answers?.interval.low).toBeLessThan(answers?.value ?? 0);
    expect(lowScores?.value).toBeLessThan(answers?.value ?? 0);
    expect(outcome.workload).toMatchObject({ capacityPerDay: 1, capacityFrom: 'given' });
    expect(outcome.workload.days.reduce((sum, { asked }) => sum + asked, 0)).toBe(outcome.asked);
  });

  it('changes nothing that is live, and stops when it is cancelled', async () => {
    const before = await story.db.invitation.count();
    const { id } = await requestSimulation(story.db, { policyKey: 'default', document: defaultPolicy, ...period, capacityPerDay: null }, { name: 'ops' }, noon);
    expect(await cancelSimulation(story.db, id, noon)).toBe('cancelled');
    const activities = createSimulationActivities({ db: story.db, clock: () => noon });
    expect(await activities.startSimulation({ simulationId: id })).toBeNull();
    expect(await activities.simulateSlice({ simulationId: id, slice: { after: '', upTo: 'z' }, done: 0 })).toBeNull();
    await activities.finishSimulation({ simulationId: id });
    expect(await findSimulation(story.db, id)).toMatchObject({ status: 'cancelled', outcome: null });
    expect(await cancelSimulation(story.db, id, noon)).toBe('over');
    expect(await cancelSimulation(story.db, 'sim_unknown', noon)).toBeNull();
    expect(await story.db.invitation.count()).toBe(before);
  });
});

it('decides by a policy what an earlier tool did, too', async () => {
  const own = await openStory();
  const contact = { interaction: { id: 'IMP-1' }, customer: { id: 'IMP' } };
  await tell(own.db, event({ ...contact, imported: true }));
  await ask(own.db);
  const { id } = await requestSimulation(own.db, { policyKey: 'default', document: defaultPolicy, from: after(-1), to: after(1), capacityPerDay: null }, { name: 'ops' }, noon);
  expect(await runSimulation(own.db, id, () => noon)).toBe(2);
  expect(await findSimulation(own.db, id)).toMatchObject({ progress: { done: 2, total: 2, percent: 100 }, outcome: { decided: 2, asked: 2, differences: { recorded: 1, toRecorded: 0 } } });
  await own.close();
});
