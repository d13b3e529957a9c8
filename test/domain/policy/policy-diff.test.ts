import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldWords } from '../../../domain/policy/change-labels.js';
import { changeSentence } from '../../../domain/policy/change-sentence.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyChanges, type PolicyChange } from '../../../domain/policy/policy-diff.js';
import { policyDocumentSchema, type PolicyDocument } from '../../../domain/policy/policy.schema.js';
import { valueAt, withValueAt } from './at-path.js';

const english = defaultPolicy.survey.texts['en'];

/** The default policy with values set at dotted paths; `undefined` takes one out. */
function documentWith(changes: Record<string, unknown>): PolicyDocument {
  let document: unknown = defaultPolicy;
  for (const [path, value] of Object.entries(changes)) document = withValueAt(document, path, value);
  return policyDocumentSchema.parse(document);
}

type Row = [sentence: string, before: Record<string, unknown>, after: Record<string, unknown>];

const twoArms = (keys: string[]): unknown => ({
  name: 'tone',
  holdOutPercent: 0,
  arms: keys.map((key) => ({ key, sharePercent: 50, texts: {} })),
});

const rows: Row[] = [
  ['The name is now "Billing" (before "Default follow-up").', {}, { name: 'Billing' }],
  ['The priority goes from 0 to 10.', {}, { priority: 10 }],
  ['The rate of all others goes from 100 % to 20 %.', {}, { 'sampling.ratePercent': 20 }],
  [
    'The rate of VIP goes from 50 % to 100 %.',
    { 'sampling.rates': [{ tiers: ['vip'], ratePercent: 50 }] },
    { 'sampling.rates': [{ tiers: ['vip'], ratePercent: 100 }] },
  ],
  ['The rate of 100 % for VIP was added.', {}, { 'sampling.rates': [{ tiers: ['vip'], ratePercent: 100 }] }],
  ['The rate of 100 % for VIP was taken out.', { 'sampling.rates': [{ tiers: ['vip'], ratePercent: 100 }] }, {}],
  ['The pause between two surveys of a customer goes from 30 days to 2 days.', {}, { 'sampling.oncePer': '2d' }],
  ['The number of open cases at which nobody is asked is now 50 (before no limit).', {}, { 'sampling.maxOpenCases': 50 }],
  ['The number of open cases at which nobody is asked goes from 9 to 8.', { 'sampling.maxOpenCases': 9 }, { 'sampling.maxOpenCases': 8 }],
  ['The teams are now billing and sales (before any).', {}, { 'match.teams': ['billing', 'sales'] }],
  ['The teams are now any (before billing).', { 'match.teams': ['billing'] }, {}],
  ['The channels are now calls and visits (before any).', {}, { 'match.channels': ['phone', 'in_person'] }],
  ['The condition is now "interaction.complex" (before none).', {}, { 'match.condition': 'interaction.complex' }],
  ['The question goes from CSAT to CES.', {}, { 'survey.instrument': 'ces' }],
  ['Quiet hours now begin at 19:00 (before 20:00).', {}, { 'quietHours.allowedUntil': '19:00' }],
  ['Quiet hours now end at 10:00 (before 09:00).', {}, { 'quietHours.allowedFrom': '10:00' }],
  ['On Sundays quiet hours now end at 09:00 (before 12:00).', {}, { 'quietHours.sundayFrom': '09:00' }],
  ['The channels with quiet hours are now email and SMS (before SMS and phone call).', {}, { 'quietHours.channels': ['email', 'sms'] }],
  [
    'The holidays are now 01-01, 01-02, 01-03, 01-04, 01-05, 01-06, 01-07, 01-08 and 2 more (before none).',
    {},
    { 'quietHours.holidays': ['01-01', '01-02', '01-03', '01-04', '01-05', '01-06', '01-07', '01-08', '01-09', '01-10'] },
  ],
  ['The way of asking after calls goes from SMS or else email to SMS.', {}, { 'delivery.routes.phone': ['sms'] }],
  [
    'The way of asking after calls goes from SMS or else email to phone call or else SMS.',
    {},
    { 'delivery.routes.phone': ['voice', 'sms'] },
  ],
  ['The English words of the call were added.', {}, { 'survey.texts.en.voice': { question: 'How was it?' } }],
  ['The English words of the call were taken out.', { 'survey.texts.en.voice': { question: 'How was it?' } }, {}],
  [
    'The English question of the call now reads "Well?" (before "How was it?").',
    { 'survey.texts.en.voice': { question: 'How was it?' } },
    { 'survey.texts.en.voice': { question: 'Well?' } },
  ],
  ['The time until the reminder is now no reminder (before 3 days).', {}, { 'delivery.reminderAfter': null }],
  ['The wait for a delivery before the next channel goes from 1 hour to 2 hours.', {}, { 'delivery.fallbackAfter.undelivered': '2h' }],
  [
    'The wait for an answer before the next channel is now 2 days (before no next channel).',
    {},
    { 'delivery.fallbackAfter.unanswered': '2d' },
  ],
  ['The confirmation was switched on.', {}, { 'resolution.confirmation.enabled': true }],
  ['The second-chance ask was switched off.', {}, { 'secondChance.enabled': false }],
  ['Spam is now asked about.', {}, { 'resolution.treatment.spam': 'ask' }],
  ['One-line contacts are now never asked about.', { 'resolution.treatment.oneLine': 'ask' }, {}],
  ["The highest low score is now 2 (before the question's own).", {}, { 'lowScore.threshold': 2 }],
  ['The threshold of 4 for VIP was added.', {}, { 'lowScore.thresholds': [{ tiers: ['vip'], threshold: 4 }] }],
  ['The reminders of the outreach are now 6 and 20 hours (before 12 and 20 hours).', {}, { 'lowScore.reminders': ['6h', '20h'] }],
  ['The addresses that are alerted are now lead@example.com (before none).', {}, { 'lowScore.alertEmails': ['lead@example.com'] }],
  ['Dutch texts were added.', { 'secondChance.enabled': false }, { 'secondChance.enabled': false, 'survey.texts.nl': english }],
  ['German texts were taken out.', {}, { 'survey.texts.de': undefined }],
  ['German texts of the confirmation were taken out.', {}, { 'resolution.confirmation.texts.de': undefined }],
  [
    'The English question now reads "How was it?" (before "How satisfied are you with the way we handled this?").',
    {},
    { 'survey.texts.en.question': 'How was it?' },
  ],
  [
    'The German SMS of the second-chance ask now reads "{link}" (before "{brand}: Ist es jetzt in Ordnung? Antworten Sie 1-5 (5 = sehr zufrieden) oder hi…").',
    {},
    { 'secondChance.texts.de.sms': '{link}' },
  ],
  ['The hold-out of 10 % of low scores was added.', {}, { holdOut: { sharePercent: 10, kind: 'held' } }],
  [
    'The share of low scores held out of recovery goes from 10 % to 20 %.',
    { holdOut: { sharePercent: 10, kind: 'held' } },
    { holdOut: { sharePercent: 20, kind: 'held' } },
  ],
  [
    'The kind of the hold-out of recovery goes from held to second_ask_only.',
    { holdOut: { sharePercent: 10, kind: 'held' } },
    { holdOut: { sharePercent: 10, kind: 'second_ask_only' } },
  ],
  [
    'The rule that a case goes to the managers and agents who know the language was added.',
    { 'lowScore.assignment': [{ by: 'team_lead' }] },
    { 'lowScore.assignment': [{ by: 'team_lead' }, { by: 'skills', roles: ['manager', 'agent'], skills: ['language'] }] },
  ],
  [
    'The rule of assignment number 1 is now round robin (before team lead).',
    { 'lowScore.assignment': [{ by: 'team_lead' }] },
    { 'lowScore.assignment': [{ by: 'round_robin' }] },
  ],
  [
    'The skills of the rule of assignment number 1 are now product area (before language).',
    { 'lowScore.assignment': [{ by: 'skills', skills: ['language'] }] },
    { 'lowScore.assignment': [{ by: 'skills', skills: ['product_area'] }] },
  ],
  ['The places in Slack that are alerted are now #recovery (before none).', {}, { 'lowScore.alertSlack': ['#recovery'] }],
  ['The experiment tone was added.', {}, { experiment: twoArms(['a', 'b']) }],
  ['The experiment tone was taken out.', { experiment: twoArms(['a', 'b']) }, {}],
  ['The key of the arm b is now "c" (before "b").', { experiment: twoArms(['a', 'b']) }, { experiment: twoArms(['a', 'c']) }],
  [
    'English texts of the arm a were added.',
    { experiment: twoArms(['a', 'b']) },
    { experiment: twoArms(['a', 'b']), 'experiment.arms.0.texts': { en: { question: 'Well?' } } },
  ],
];

describe('a difference in plain English', () => {
  it.each(rows)('%s', (sentence, before, after) => {
    expect(policyChanges(documentWith(before), documentWith(after)).map((change) => change.sentence)).toEqual([sentence]);
  });

  it('calls a field without words by its path', () => {
    const documents = { before: defaultPolicy, after: defaultPolicy };
    expect(changeSentence({ path: ['sampling', 'newField'], before: undefined, after: 50 }, documents)).toBe(
      'sampling.newField: 50 (before none)',
    );
    expect(changeSentence({ path: ['sampling', 'newField'], before: { a: 1 }, after: ['x'] }, documents)).toBe(
      'sampling.newField: ["x"] (before {"a":1})',
    );
  });

  it('has words for every field of a policy', () => {
    const fields = Object.keys(defaultPolicy).flatMap((part) => leaves(part, valueAt(defaultPolicy, part)));
    const lists = new Set(['sampling.rates', 'lowScore.thresholds', 'lowScore.assignment', 'experiment', 'holdOut']);
    expect(fields.filter((path) => !path.includes('.texts.') && !lists.has(path) && !fieldWords.has(path))).toEqual([]);
  });
});

function leaves(path: string, value: unknown): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [path];
  return Object.entries(value).flatMap(([key, inner]) => leaves(`${path}.${key}`, inner));
}

describe('what is told of a difference', () => {
  const told = (before: Record<string, unknown>, after: Record<string, unknown>): unknown[] =>
    policyChanges(documentWith(before), documentWith(after)).map(({ sentence: _sentence, ...change }) => change);

  it('is a list of plain values as one value', () => {
    expect(told({}, { 'resolution.skipTags': ['test', 'demo'] })).toEqual([
      { path: 'resolution.skipTags', before: ['test'], after: ['test', 'demo'] },
    ]);
  });

  it('is a list of objects place by place', () => {
    const rates = [
      { tiers: ['vip'], ratePercent: 100 },
      { segments: ['smb'], ratePercent: 5 },
    ];
    expect(told({ 'sampling.rates': rates }, { 'sampling.rates': [{ tiers: ['vip', 'gold'], ratePercent: 90 }] })).toEqual([
      { path: 'sampling.rates.0.tiers', before: ['vip'], after: ['vip', 'gold'] },
      { path: 'sampling.rates.0.ratePercent', before: 100, after: 90 },
      { path: 'sampling.rates.1', before: { segments: ['smb'], ratePercent: 5 } },
    ]);
  });

  it('is a language as a whole', () => {
    expect(told({}, { 'survey.texts.fr': undefined })).toEqual([{ path: 'survey.texts.fr', before: defaultPolicy.survey.texts['fr'] }]);
  });

  it('is null where null stood', () => {
    expect(told({}, { 'sampling.maxOpenCases': 5 })).toEqual([{ path: 'sampling.maxOpenCases', before: null, after: 5 }]);
  });

  it('comes in the order of the document, whatever was changed first', () => {
    const changes = {
      'lowScore.outreachWithin': '30h',
      name: 'B',
      'secondChance.delay': '1h',
      'match.teams': ['x'],
      'match.condition': 'interaction.complex',
      'match.tags': ['y'],
    };
    expect(policyChanges(defaultPolicy, documentWith(changes)).map(({ path }) => path)).toEqual([
      'name',
      'match.teams',
      'match.tags',
      'match.condition',
      'lowScore.outreachWithin',
      'secondChance.delay',
    ]);
  });
});

const labels = fc.array(fc.constantFrom('vip', 'gold', 'smb'), { maxLength: 3 });
const span = fc.constantFrom('0s', '1h', '30d');
const rate = fc.record({ tiers: fc.array(fc.constantFrom('vip', 'gold'), { minLength: 1, maxLength: 2 }), ratePercent: fc.nat(100) });
const arm = (key: string) =>
  fc.record({
    key: fc.constant(key),
    sharePercent: fc.constant(50),
    texts: fc.constantFrom({}, { en: { question: 'Well?' } }, { de: { thanks: 'Danke!' } }),
  });
const languages = fc.subarray(Object.entries(defaultPolicy.survey.texts), { minLength: 1 }).map((entries) => Object.fromEntries(entries));

const anyDocument = fc
  .record({
    name: fc.constantFrom('A', 'B'),
    match: fc.record({ teams: labels, condition: fc.constantFrom('interaction.complex', 'customer.tier == "vip"') }, { requiredKeys: [] }),
    survey: fc.record({ instrument: fc.constantFrom('csat', 'ces'), texts: languages }),
    sampling: fc.record({
      ratePercent: fc.nat(100),
      rates: fc.array(rate, { maxLength: 3 }),
      oncePer: span,
      maxOpenCases: fc.option(fc.integer({ min: 1, max: 9 })),
    }),
    quietHours: fc.record({ channels: fc.subarray(['email', 'sms']), holidays: fc.subarray(['12-25', '2026-04-03']) }),
    secondChance: fc.record({ enabled: fc.boolean(), texts: fc.constant(defaultPolicy.secondChance.texts) }),
    experiment: fc.option(fc.record({ name: fc.constantFrom('tone', 'length'), arms: fc.tuple(arm('a'), arm('b')) })),
  })
  .map((changes) => policyDocumentSchema.safeParse(changes).data)
  .filter((document) => document !== undefined);

/** What an editor would do with the changes: set what stands there after, take out the rest, from the end so that places stay. */
const applied = (document: unknown, changes: readonly PolicyChange[]): unknown =>
  [...changes.filter((change) => 'after' in change), ...changes.filter((change) => !('after' in change)).toReversed()].reduce(
    (changed, { path, after }) => withValueAt(changed, path, after),
    document,
  );

describe('any two documents', () => {
  it('differ in nothing when they are equal', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        expect(policyChanges(document, structuredClone(document))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('become equal when the changes are applied, and back', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const changes = policyChanges(before, after);
        expect(applied(before, changes)).toEqual(after);
        expect(applied(after, policyChanges(after, before))).toEqual(before);
        for (const change of changes) {
          expect(valueAt(before, change.path)).toEqual(change.before);
          expect(valueAt(after, change.path)).toEqual(change.after);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('differ in the same places whichever comes first, each told once and in words', () => {
    fc.assert(
      fc.property(anyDocument, anyDocument, (before, after) => {
        const [there, back] = [policyChanges(before, after), policyChanges(after, before)];
        const paths = there.map(({ path }) => path);
        expect(new Set(paths).size).toBe(paths.length);
        expect(back.map(({ path }) => path).toSorted()).toEqual(paths.toSorted());
        for (const { sentence } of there) expect(sentence).not.toMatch(/undefined|\[object|\{\}/);
      }),
      { numRuns: 300 },
    );
  });
});
