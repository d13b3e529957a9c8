import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../domain/interaction.js';
import { decide } from '../../../domain/policy/decide.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { matches } from '../../../domain/policy/match.js';
import { policySentences } from '../../../domain/policy/policy-sentences.js';
import { policyDocumentSchema, type PolicyDocument } from '../../../domain/policy/policy.schema.js';
import { decideSecondChance } from '../../../domain/policy/second-chance.js';
import { daysAgo, factsWith, now } from './given.js';

const span = fc.constantFrom('0s', '2s', '15m', '12h', '24h', '14d', '90d', '999999d');
/** More than the spans that have to be shorter. */
const longSpan = fc.constantFrom('15d', '90d', '999999d');
const percent = fc.oneof(fc.nat(100), fc.double({ min: 0, max: 100, noNaN: true }));
const clock = fc.constantFrom('00:00', '00:01', '09:00', '12:00', '20:00', '23:59');
const labels = fc.array(fc.oneof(fc.constantFrom('vip', 'VIP ', 'billing', '__proto__', 'constructor'), fc.stringMatching(/^\S{1,5}$/)), {
  maxLength: 3,
});
const route = fc.subarray(['email', 'sms', 'voice'] as const, { minLength: 1 });
const optional = { requiredKeys: [] };
const { texts } = defaultPolicy.survey;
const arms = fc
  .array(fc.record({ texts: fc.constantFrom({}, { en: {} }, { en: { question: 'Well?' } }) }, optional), { minLength: 2, maxLength: 4 })
  .map((list) => list.map((arm, index) => ({ key: `arm${index}`, sharePercent: 100 / list.length, ...arm })));

/** Documents that could have come from somebody's hands: most of them pass, some don't. */
const anyDocument = fc.record(
  {
    name: fc.constantFrom('A', '  x  '),
    match: fc.record(
      {
        teams: labels,
        tiers: labels,
        channels: fc.subarray([...channels]),
        condition: fc.constantFrom('interaction.complex', '1 / 0 == 1', '"x" in interaction.tags'),
      },
      optional,
    ),
    survey: fc.record({
      instrument: fc.constantFrom('csat', 'nps', 'ces'),
      texts: fc.subarray(Object.entries(texts), { minLength: 1 }).map((entries) => Object.fromEntries(entries)),
    }),
    resolution: fc.record(
      {
        settle: fc.constantFrom('0s', '1h', '14d'),
        staleAfter: longSpan,
        conversationGap: fc.constantFrom('0s', '10m', '20d'),
        skipTags: labels,
        minimum: fc.record({ customerMessages: fc.nat(3), customerWords: fc.nat(9) }),
      },
      optional,
    ),
    sampling: fc.record(
      {
        ratePercent: percent,
        rates: fc.array(fc.record({ tiers: labels, segments: labels, ratePercent: percent }), { maxLength: 3 }),
        oncePer: span,
        quietAfterLow: span,
        vip: fc.record({ tiers: labels, oncePer: span, unlessContacts: fc.integer({ min: 2, max: 9 }) }, optional),
        surveyToContact: fc.record({ maxPercent: percent, fromContacts: fc.integer({ min: 1, max: 9 }), window: longSpan }, optional),
        bundleWithin: span,
        maxOpenCases: fc.option(fc.integer({ min: 1, max: 9 })),
      },
      optional,
    ),
    delivery: fc.record({ routes: fc.record({ phone: route, email: route, web: route }, optional) }, optional),
    quietHours: fc.record(
      {
        channels: fc.subarray(['email', 'sms', 'voice']),
        allowedFrom: clock,
        allowedUntil: fc.constantFrom('12:00', '20:00', '23:59'),
        sundayFrom: clock,
        holidays: fc.subarray(['11-18', '2026-11-19', '02-29', '0000-01-01']),
      },
      optional,
    ),
    secondChance: fc.record(
      { enabled: fc.boolean(), texts: fc.constant(defaultPolicy.secondChance.texts), oncePer: span, expiry: longSpan },
      { requiredKeys: ['texts'] },
    ),
    experiment: fc.option(fc.record({ name: fc.constantFrom('tone', 'x'), holdOutPercent: fc.integer({ min: 0, max: 50 }), arms })),
  },
  { requiredKeys: ['name', 'survey', 'secondChance'] },
);

const instant = fc.option(fc.integer({ min: -200, max: 400 }).map((days) => daysAgo(days)));
const anyFacts = fc
  .record({
    interaction: fc.record({
      channel: fc.constantFrom(...channels, null),
      resolvedAt: instant,
      lastContactAt: instant,
      tags: labels,
      customerMessages: fc.option(fc.nat(3)),
      customerWords: fc.option(fc.nat(20)),
    }),
    customer: fc.record({
      zones: fc.constantFrom<string[][]>([], ['Mars/Olympus'], ['Pacific/Kiritimati', 'Pacific/Pago_Pago'], ['America/New_York']),
      tier: fc.constantFrom('vip', '__proto__', null),
      segment: fc.constantFrom('constructor', null),
      locale: fc.constantFrom(null, '', 'de_AT', 'x'),
    }),
    history: fc.record({
      lastInvitedAt: instant,
      lastLowScoreAt: instant,
      contactsInWindow: fc.nat(9),
      invitationsInWindow: fc.nat(9),
      contactsInVipWindow: fc.nat(9),
    }),
    openCases: fc.nat(20),
    staffChoice: fc.constantFrom('ask' as const, 'never' as const, null),
  })
  .map(factsWith);

describe('a document that passes', () => {
  it('decides about anything without throwing, says what it does, and passes again as it is stored', () => {
    let passed = 0;
    fc.assert(
      fc.property(anyDocument, anyFacts, (document, facts) => {
        const { data } = policyDocumentSchema.safeParse(document);
        if (data === undefined) return;
        passed += 1;
        expect(policyDocumentSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
        expectToBeUsed(data, facts);
      }),
      { numRuns: 1_200 },
    );
    expect(passed).toBeGreaterThan(200);
  });
});

function expectToBeUsed(document: PolicyDocument, facts: ReturnType<typeof factsWith>): void {
  const decision = decide({ key: 'any', version: 1, document }, facts, now);
  const texts = decision.outcome === 'ask' ? document.survey.texts[decision.language] : null;
  expect(texts).not.toBeUndefined();
  expect(matches(document, facts)).toBeTypeOf('boolean');
  for (const sentence of Object.values(policySentences(document))) expect(sentence).toMatch(/\.$/);
  const asked = {
    firstOutreachAt: now,
    resolvedAt: now,
    channel: 'sms',
    obstacle: null,
    lastAskedAt: facts.history.lastInvitedAt,
    zones: facts.customer.zones,
  };
  expect(['ask', 'wait', 'do_not_ask']).toContain(decideSecondChance(document, asked, now).outcome);
}
