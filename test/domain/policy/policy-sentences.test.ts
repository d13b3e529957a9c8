import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels } from '../../../domain/interaction.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema, type PolicyDocument } from '../../../domain/policy/policy.schema.js';
import { policySentences, type PolicySentences } from '../../../domain/policy/policy-sentences.js';

type Changes = Record<string, Record<string, unknown>>;

/** The default policy with some fields of its parts changed. */
function documentWith(changes: Changes): PolicyDocument {
  const parts: Record<string, unknown> = { ...defaultPolicy };
  for (const [part, fields] of Object.entries(changes)) parts[part] = Object.assign({}, parts[part], fields);
  return policyDocumentSchema.parse(parts);
}

const said = (step: keyof PolicySentences, changes: Changes): string => policySentences(documentWith(changes))[step];

describe('the default policy in plain sentences', () => {
  it('says what it does, step by step', () => {
    expect(policySentences(defaultPolicy)).toEqual({
      who:
        'Every contact of every customer: all of them; at most one survey per customer in 30 days, none for 14 days after a low score. ' +
        "VIP customers at most once in 90 days unless they were in contact 3 times; surveys after at most 60 % of a customer's contacts in 90 days, counted from 3 on.",
      when:
        'Right after the resolution; SMS only 09:00–20:00 where the customer is, Sundays from 12:00; email at any hour. ' +
        'A customer who writes again is asked 10 minutes after the last message.',
      ask:
        'Satisfaction (CSAT) from 1 to 5, by SMS or else email after calls, SMS conversations and visits, by email after emails and social media contacts, in place or else by email after chats and web contacts; ' +
        'in English, German, Spanish, French, Italian and Portuguese. One reminder after 3 days; open for 14 days; ' +
        'the next channel follows when a message comes back or has not arrived after 1 hour; an answer can be changed for 15 minutes.',
      ifLow: 'A rating of 3 or less on the scale from 1 to 5 opens a recovery case and alerts the person it is assigned to.',
      recover:
        "A person reaches out within 24 hours, reminded after 12 and 20 hours; if nobody does, the team's managers and the admins are told. " +
        'The agent acknowledges within 48 hours; a case left unresolved after an outreach is brought up every 3 days.',
      askAgain:
        '24 hours after a person has reached out and the case is resolved, the customer is asked for a second rating, once; open for 7 days; ' +
        'at most one such ask per customer in 7 days; in English, German, Spanish, French, Italian and Portuguese.',
      stop:
        'Who says stop on any channel is asked on none; never asked about: spam, internal, automatically closed, duplicate, one-line and agent-initiated contacts, ' +
        'what is tagged test and what was resolved more than 14 days ago.',
    });
  });
});

describe('SMS right after billing calls, 20 % of standard and all VIP customers, never between 20:00 and 9:00', () => {
  const sentences = policySentences(
    documentWith({
      match: { teams: ['billing'], channels: ['phone'], tiers: ['vip', 'standard'] },
      sampling: { ratePercent: 20, rates: [{ tiers: ['vip'], ratePercent: 100 }] },
      delivery: { routes: { ...defaultPolicy.delivery.routes, phone: ['sms'] } },
      quietHours: { sundayFrom: '09:00' },
    }),
  );

  it('can be checked at a glance', () => {
    expect(sentences.who).toMatch(
      /^Billing calls of VIP and standard customers: all of VIP, 20 % of standard; at most one survey per customer in 30 days, none for 14 days after a low score\./,
    );
    expect(sentences.when).toMatch(/^Right after the resolution; SMS only 09:00–20:00 where the customer is\./);
    expect(sentences.ask).toMatch(/^Satisfaction \(CSAT\) from 1 to 5, by SMS; in English, German, Spanish, French, Italian and Portuguese\./);
  });
});

type Row = [given: string, step: keyof PolicySentences, changes: Changes, then: string];

const matchRows: Row[] = [
  ['two teams', 'who', { match: { teams: ['billing', 'sales'] } }, 'Billing and sales contacts: all of them;'],
  ['every channel named', 'who', { match: { teams: ['billing'], channels: [...channels] } }, 'Billing contacts: all of them;'],
  ['three channels', 'who', { match: { channels: ['chat', 'web', 'in_person'] } }, 'Chats, web contacts and visits: all of them;'],
  ['a segment', 'who', { match: { segments: ['smb'] } }, 'Contacts of customers in the segment smb: all of them;'],
  [
    'tiers in segments',
    'who',
    { match: { tiers: ['gold'], segments: ['smb', 'retail'] } },
    'Contacts of gold customers in the segments smb or retail: all of them;',
  ],
  [
    'all about a contact',
    'who',
    {
      match: {
        brands: ['acme'],
        productAreas: ['invoices', 'cards'],
        issueTypes: ['refund'],
        surveyPoints: ['post_ticket'],
        agents: ['a-7'],
        tags: ['x', 'y'],
        languages: ['de'],
      },
    },
    'Contacts for the brand acme about invoices or cards with the issue type refund at the survey point post_ticket handled by a-7 tagged x or y in German: all of them;',
  ],
  [
    'a condition',
    'who',
    { match: { teams: ['billing'], condition: 'interaction.transfers > 2' } },
    'Billing contacts where "interaction.transfers > 2": all of them;',
  ],
  ['a condition alone', 'who', { match: { condition: 'interaction.complex' } }, 'Contacts where "interaction.complex": all of them;'],
];

const rateRows: Row[] = [
  ['one rate', 'who', { sampling: { ratePercent: 12.5 } }, ': 12.5 % of them;'],
  ['nobody', 'who', { sampling: { ratePercent: 0 } }, ': none of them;'],
  [
    'rates by tier, segment and channel',
    'who',
    {
      sampling: {
        ratePercent: 5,
        rates: [
          { tiers: ['vip'], segments: ['smb'], channels: ['phone'], ratePercent: 50 },
          { segments: ['smb'], ratePercent: 20 },
          { channels: ['web'], ratePercent: 0 },
        ],
      },
    },
    ': 50 % of VIP calls in segment smb, 20 % of segment smb, none of web contacts, 5 % of all others;',
  ],
  [
    'a rate for each tier',
    'who',
    { match: { tiers: ['Gold', 'vip'] }, sampling: { rates: [{ tiers: ['VIP', 'gold'], ratePercent: 40 }] } },
    ': 40 % of VIP and gold;',
  ],
  [
    'rates that leave two tiers',
    'who',
    { match: { tiers: ['a', 'b', 'c'] }, sampling: { ratePercent: 10, rates: [{ tiers: ['c'], ratePercent: 40 }] } },
    ': 40 % of c, 10 % of a and b;',
  ],
  ['no pause', 'who', { sampling: { oncePer: '0s', quietAfterLow: '0d' } }, '; no pause between the surveys of a customer.'],
  ['a pause of a day', 'who', { sampling: { oncePer: '1d', quietAfterLow: '0d' } }, '; at most one survey per customer in 1 day.'],
  [
    'every limit',
    'who',
    { sampling: { bundleWithin: '2h', maxOpenCases: 50 }, experiment: { name: 'tone', holdOutPercent: 10, arms: [] } },
    'contacts resolved within 2 hours after an ask belong to it; nobody while 50 recovery cases are open; 10 % of customers are held out.',
  ],
];

const timeRows: Row[] = [
  ['a settle delay', 'when', { resolution: { settle: '2h' } }, '2 hours after the resolution; SMS only'],
  [
    'a confirmation',
    'when',
    { resolution: { confirmation: { enabled: true, wait: '1d' } } },
    'Once the customer, asked right after the resolution whether the matter is settled, says yes or nothing for 1 day; SMS only',
  ],
  [
    'a check-in',
    'when',
    { resolution: { checkIn: { enabled: true, after: '48h', wait: '24h' } } },
    'Right after the resolution; after complex contacts the question whether all still works comes first, 48 hours after the resolution, and waits 24 hours for an answer; SMS only',
  ],
  [
    'holidays',
    'when',
    { quietHours: { holidays: ['12-25', '12-26', '2026-04-03'] } },
    'Sundays from 12:00, not on 3 holidays; email at any hour.',
  ],
  ['one holiday', 'when', { quietHours: { holidays: ['12-25'] } }, 'not on 1 holiday;'],
  ['closed Sundays', 'when', { quietHours: { sundayFrom: '20:00' } }, '09:00–20:00 where the customer is, never on Sundays;'],
  [
    'quiet email',
    'when',
    { quietHours: { channels: ['email', 'sms'] } },
    'SMS and email only 09:00–20:00 where the customer is, Sundays from 12:00.',
  ],
  ['no quiet hours', 'when', { quietHours: { channels: [] } }, 'Right after the resolution; SMS at any hour that the law allows; email at any hour.'],
  ['contacts that only lead to email', 'when', { match: { channels: ['email'] } }, 'Right after the resolution; email at any hour.'],
  ['no wait for a silence', 'when', { resolution: { conversationGap: '0s' } }, 'email at any hour.'],
  ['another instrument', 'ask', { survey: { instrument: 'nps' } }, 'Recommendation (NPS) from 0 to 10, by SMS or else email'],
  [
    'no reminder',
    'ask',
    { delivery: { reminderAfter: null, editWindow: '0s' } },
    'No reminder; open for 14 days; the next channel follows when a message comes back or has not arrived after 1 hour; an answer stands at once.',
  ],
  [
    'a next channel for silence',
    'ask',
    { delivery: { fallbackAfter: { undelivered: '30m', unanswered: '2d' } } },
    'comes back or has not arrived after 30 minutes, or 2 days without an answer;',
  ],
  ['no next channel', 'ask', { match: { channels: ['email'] } }, 'open for 14 days; an answer can be changed'],
  ['channels of one route', 'ask', { match: { channels: ['phone', 'in_person'] } }, 'from 1 to 5, by SMS or else email; in English'],
];

const recoveryRows: Row[] = [
  ['a threshold', 'ifLow', { lowScore: { threshold: 2 } }, 'A rating of 2 or less on the scale from 1 to 5 opens'],
  ['the lowest as threshold', 'ifLow', { lowScore: { threshold: 1 } }, 'A rating of 1 on the scale from 1 to 5 opens'],
  [
    'thresholds for some',
    'ifLow',
    {
      lowScore: {
        thresholds: [
          { tiers: ['vip'], segments: ['smb'], threshold: 4 },
          { surveyPoints: ['onboarding'], issueTypes: ['refund', 'fee'], threshold: 1 },
        ],
      },
    },
    'on the scale from 1 to 5 (VIP, segment smb: 4 or less; survey point onboarding, issue type refund or fee: 1) opens',
  ],
  [
    'keywords and addresses',
    'ifLow',
    { lowScore: { criticalKeywords: ['lawyer', 'chargeback'], alertEmails: ['lead@example.com'] } },
    'alerts the person it is assigned to and lead@example.com. It is critical where the comment says "lawyer" or "chargeback".',
  ],
  ['no reminders', 'recover', { lowScore: { reminders: [] } }, 'A person reaches out within 24 hours, without a reminder; if nobody does'],
  ['reminders out of order', 'recover', { lowScore: { reminders: ['20h', '30m'] } }, 'reminded after 30 minutes and 20 hours;'],
  [
    'escalation',
    'recover',
    { lowScore: { escalateTo: ['boss@example.com'] } },
    "if nobody does, the team's managers, the admins and boss@example.com are told.",
  ],
  ['no second chance', 'askAgain', { secondChance: { enabled: false } }, 'Nobody is asked for a second rating.'],
  [
    'a second chance at once',
    'askAgain',
    { secondChance: { delay: '0s', oncePer: '0s' } },
    'As soon as a person has reached out and the case is resolved, the customer is asked for a second rating, once; open for 7 days; in English',
  ],
];

const stopRows: Row[] = [
  [
    'all kinds asked about',
    'stop',
    {
      resolution: {
        treatment: { spam: 'ask', internal: 'ask', autoClosed: 'ask', duplicate: 'ask', oneLine: 'ask', agentInitiated: 'ask' },
        skipTags: [],
        staleAfter: '3d',
      },
    },
    'never asked about: what was resolved more than 3 days ago.',
  ],
  [
    'tags and a minimum',
    'stop',
    { resolution: { skipTags: ['test', 'demo'], minimum: { customerMessages: 2, customerWords: 1 } } },
    'what is tagged test or demo, what has fewer than 2 messages of the customer, what has fewer than 1 word of the customer and what was resolved',
  ],
  [
    'a hold-out',
    'stop',
    { experiment: { name: 'tone', holdOutPercent: 10, arms: [] } },
    'Experiment tone: 10 % of customers are asked nothing, for comparison.',
  ],
  [
    'arms and a hold-out',
    'stop',
    {
      experiment: {
        name: 'tone',
        holdOutPercent: 10,
        arms: [
          { key: 'warm', sharePercent: 30 },
          { key: 'brief', sharePercent: 70 },
        ],
      },
    },
    'Experiment tone: 10 % of customers are asked nothing, for comparison; of the other customers 30 % in warm and 70 % in brief.',
  ],
  [
    'arms',
    'stop',
    {
      experiment: {
        name: 'tone',
        arms: [
          { key: 'warm', sharePercent: 50 },
          { key: 'brief', sharePercent: 50 },
        ],
      },
    },
    'Experiment tone: of all customers 50 % in warm and 50 % in brief.',
  ],
];

describe('a policy with something changed', () => {
  it.each([...matchRows, ...rateRows, ...timeRows, ...recoveryRows, ...stopRows])('%s (%s)', (_given, step, changes, then) => {
    expect(said(step, changes)).toContain(then);
  });

  it.each<[string, Changes]>([
    ['no VIP among the tiers', { match: { tiers: ['standard'] } }],
    ['no pause for VIPs', { sampling: { vip: { tiers: ['vip'], oncePer: '0s' } } }],
    ['no VIP at all', { sampling: { vip: { tiers: [] } } }],
  ])('says nothing of VIPs with %s', (_given, changes) => {
    expect(said('who', changes)).not.toContain('VIP');
  });

  it('says nothing of a ceiling of 100 %', () => {
    expect(said('who', { sampling: { surveyToContact: { maxPercent: 100 } } })).not.toContain('surveys after');
  });

  it('calls a language by its tag where nobody has named it', () => {
    const texts = {
      qqq: defaultPolicy.survey.texts['en'],
      'pt-BR': defaultPolicy.survey.texts['en'],
      'en-ab-cd': defaultPolicy.survey.texts['en'],
    };
    expect(said('ask', { survey: { instrument: 'csat', texts }, secondChance: { enabled: false } })).toContain(
      'in qqq, Brazilian Portuguese and en-ab-cd.',
    );
  });
});

const label = fc.constantFrom('vip', 'gold', 'billing', 'smb', 'Über-Team');
const list = fc.array(label, { maxLength: 3 });
const span = fc.constantFrom('0s', '1s', '15m', '1h', '30d');

const anyChanges = fc.record({
  match: fc.record({ teams: list, tiers: list, segments: list, tags: list, channels: fc.subarray([...channels]) }),
  sampling: fc.record({ oncePer: span, quietAfterLow: span, bundleWithin: span, ratePercent: fc.constantFrom(0, 0.5, 33, 100) }),
  quietHours: fc.record({ channels: fc.subarray(['email', 'sms']), holidays: fc.subarray(['12-25', '2026-04-03']) }),
});

describe('any policy', () => {
  it('has at most two sentences a step, each of plain words from a capital letter or a digit to a full stop', () => {
    fc.assert(
      fc.property(anyChanges, (changes) => {
        for (const sentence of Object.values(policySentences(documentWith(changes)))) {
          expect(sentence).toMatch(/^[\p{Lu}\d]/u);
          expect(sentence.match(/\.(?= |$)/g)?.length).toBeLessThanOrEqual(2);
          expect(sentence.endsWith('.')).toBe(true);
          expect(sentence).not.toMatch(/undefined|null|NaN|\[object| {2}|,,|;;|\(\)/);
        }
      }),
      { numRuns: 200 },
    );
  });
});

describe('who gets a case, and who is told', () => {
  const changes = {
    lowScore: {
      alertSlack: ['#recovery'],
      assignment: [{ by: 'skills', roles: ['agent'], skills: ['language', 'product_area'] }, { by: 'team_lead' }, { by: 'queue', people: ['desk@example.com'] }],
    },
  };

  it('is said where it is not as usual', () => {
    expect(said('ifLow', changes)).toBe(
      'A rating of 3 or less on the scale from 1 to 5 opens a recovery case and alerts the person it is assigned to and #recovery in Slack. ' +
        'It goes to the least loaded of the agents who know the language and product area, or else of the managers of the team, or else of desk@example.com.',
    );
  });
});
