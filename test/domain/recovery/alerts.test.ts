import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeDigest, digestSubject, type DigestCase, type DigestInput } from '../../../domain/recovery/alert-digest.js';
import { latestFor, planAlerts, retryAfterMs, type WaitingAlert } from '../../../domain/recovery/alert-grouping.js';
import type { AlertMessageInput } from '../../../domain/recovery/alert-message.js';
import { slackAlert, slackDigest } from '../../../domain/recovery/slack-message.js';

const now = '2026-11-20T09:00:00.000Z';
const at = (minutes: number): string => new Date(Date.parse(now) + minutes * 60_000).toISOString();
const waiting = (id: string, changes: Partial<WaitingAlert> = {}): WaitingAlert => ({ id, severity: 'normal', latestAt: null, ...changes });
const tenMinutes = 600_000;

describe('how people are told without being flooded', () => {
  it.each<[string, WaitingAlert[], number | null, ReturnType<typeof planAlerts>]>([
    ['the first goes at once', [waiting('a')], null, { messages: [{ alertIds: ['a'], urgent: false }], waitUntil: null }],
    ['the next waits for the end of the window', [waiting('b'), waiting('c')], -4, { messages: [], waitUntil: at(6) }],
    [
      'what waited goes together',
      [waiting('b'), waiting('c')],
      -10,
      { messages: [{ alertIds: ['b', 'c'], urgent: false }], waitUntil: null },
    ],
    [
      'what is critical goes at once and alone',
      [waiting('b'), waiting('x', { severity: 'critical' }), waiting('y', { severity: 'critical' })],
      -4,
      {
        messages: [
          { alertIds: ['x'], urgent: true },
          { alertIds: ['y'], urgent: true },
        ],
        waitUntil: at(6),
      },
    ],
    ['nothing waits beyond its half', [waiting('b', { latestAt: at(2) }), waiting('c')], -4, { messages: [], waitUntil: at(2) }],
    [
      'and takes along what waits',
      [waiting('b', { latestAt: at(-1) }), waiting('c', { latestAt: at(50) })],
      -4,
      { messages: [{ alertIds: ['b', 'c'], urgent: false }], waitUntil: null },
    ],
    ['nothing waits for nothing', [], -4, { messages: [], waitUntil: null }],
  ])('%s', (_case, alerts, lastMinutes, plan) => {
    expect(planAlerts(alerts, { lastMessageAt: lastMinutes === null ? null : at(lastMinutes), windowMs: tenMinutes }, now)).toEqual(plan);
  });

  it('tells each by itself without a window', () => {
    expect(planAlerts([waiting('a'), waiting('b')], { lastMessageAt: at(0), windowMs: 0 }, now).messages).toHaveLength(2);
  });

  it('waits half of what is left at most, counted from the opening for a new case', () => {
    const clock = { openedAt: at(-60), outreachDueAt: at(60) };
    expect([latestFor('alert', clock, now), latestFor('deadline_reminder', clock, now), latestFor('escalation', clock, at(61))]).toEqual([
      at(0),
      at(30),
      null,
    ]);
  });

  it('tries again more and more rarely, and never gives up waiting for more than five minutes', () => {
    expect([0, 1, 2, 9, 99].map(retryAfterMs)).toEqual([10_000, 20_000, 40_000, 300_000, 300_000]);
  });

  it('loses nothing, tells nothing twice and keeps the window, whatever comes when', () => {
    const arrival = fc.record({ minute: fc.nat(120), severity: fc.constantFrom('critical', 'high', 'normal' as const) });
    fc.assert(
      fc.property(fc.array(arrival, { maxLength: 60 }), (arrivals) => {
        let open: WaitingAlert[] = [];
        let lastMessageAt: string | null = null;
        const told: string[] = [];
        const ordinaryAt: number[] = [];
        for (let minute = 0; minute <= 240; minute += 1) {
          open.push(
            ...arrivals.flatMap((each, index) => (each.minute === minute ? [waiting(`alert ${index}`, { severity: each.severity })] : [])),
          );
          const { messages } = planAlerts(open, { lastMessageAt, windowMs: tenMinutes }, at(minute));
          for (const { alertIds, urgent } of messages) {
            told.push(...alertIds);
            if (!urgent) ordinaryAt.push(minute);
            if (!urgent) lastMessageAt = at(minute);
          }
          open = open.filter(({ id }) => !told.includes(id));
        }
        expect(told.toSorted()).toEqual(arrivals.map((_each, index) => `alert ${index}`).toSorted());
        expect(ordinaryAt.every((minute, index) => index === 0 || minute - ordinaryAt[index - 1]! >= 10)).toBe(true);
      }),
    );
  });
});

const one = (caseNumber: number, dueAt: string, changes: Partial<DigestCase> = {}): DigestCase => ({
  purpose: 'alert',
  caseNumber,
  severity: 'normal',
  rating: 2,
  scaleMax: 5,
  dueAt,
  ...changes,
});
const digest = (cases: DigestCase[], changes: Partial<DigestInput> = {}): DigestInput => ({
  cases,
  inboxLink: 'https://amends.example/',
  acknowledgeLink: 'https://amends.example/a/t',
  timeZone: 'Europe/Berlin',
  now,
  ...changes,
});

describe('a message about several cases', () => {
  it('says how many, and the first time to be kept, where the organisation is', () => {
    expect(digestSubject(digest([one(7, '2026-11-21T08:00:00Z'), one(8, '2026-11-20T13:20:00Z')]))).toBe(
      '2 new cases, first due 14:20 (Europe/Berlin)',
    );
    expect(digestSubject(digest([one(7, '2026-11-21T08:00:00Z'), one(8, '2026-11-22T08:00:00Z', { purpose: 'deadline_reminder' })]))).toBe(
      '1 new case, 1 case without outreach, first due Sat 21 Nov 09:00 (Europe/Berlin)',
    );
    expect(
      digestSubject(
        digest([one(7, '2026-11-20T08:00:00Z', { purpose: 'escalation' }), one(8, '2026-11-20T08:30:00Z', { purpose: 'escalation' })]),
      ),
    ).toBe('2 missed outreaches, the first overdue');
  });

  it('lists them by the time left, with links to the inbox and to acknowledge them', () => {
    const { text, links } = composeDigest(digest([one(7, '2026-11-21T08:00:00Z', { severity: 'high' }), one(8, '2026-11-20T13:20:00Z')]));
    expect(text).toContain(
      'Case 8: 2 of 5, due 14:20 (Europe/Berlin), 4 hours 20 minutes left\nCase 7: 2 of 5, high, due Sat 21 Nov 09:00 (Europe/Berlin), 23 hours left',
    );
    expect(links).toEqual(['https://amends.example/', 'https://amends.example/a/t']);
  });

  it('stays readable with hundreds', () => {
    const { text } = composeDigest(digest(Array.from({ length: 300 }, (_, index) => one(index + 1, at(index + 10)))));
    expect(text.split('\n').filter((line) => line.startsWith('Case '))).toHaveLength(30);
    expect(text).toContain('and 270 more.');
  });
});

const alert: AlertMessageInput = {
  purpose: 'alert',
  caseNumber: 41,
  severity: 'critical',
  severityReasons: ['A VIP gave the lowest rating.'],
  rating: 1,
  instrument: 'csat',
  scaleMax: 5,
  dueAt: '2026-11-21T09:00:00Z',
  caseLink: 'https://amends.example/cases/cas_1',
  driverLabels: ['Tom & Jerry <x>'],
  acknowledgeLink: 'https://amends.example/a/t',
  now,
};

describe('a message in Slack', () => {
  it('has severity, countdown, drivers and two links, with what is markup to Slack written out', () => {
    expect(slackAlert(alert)).toEqual([
      { type: 'header', text: { type: 'plain_text', text: 'Case 41: rated 1 of 5, critical, 24 hours left to reach out', emoji: false } },
      {
        type: 'section',
        text: {
          type: 'mrkdwn',
          text: '*Severity:* critical – A VIP gave the lowest rating.\n*Due:* <!date^1795251600^{date_short_pretty} {time}|2026-11-21 09:00 UTC> (24 hours left)\n*About:* Tom &amp; Jerry &lt;x&gt;',
        },
      },
      {
        type: 'section',
        text: { type: 'mrkdwn', text: '<https://amends.example/cases/cas_1|Open the case>  ·  <https://amends.example/a/t|Acknowledge>' },
      },
    ]);
  });

  it('leaves "Acknowledge" out where it is nobody’s own', () => {
    expect(JSON.stringify(slackAlert({ ...alert, acknowledgeLink: null }))).not.toContain('Acknowledge');
  });

  it('keeps to what Slack takes, however many cases there are', () => {
    const blocks = slackDigest(digest(Array.from({ length: 300 }, (_, index) => one(index + 1, at(index + 10)))));
    const lengths = blocks.flatMap((block) => (block.type === 'section' ? [block.text.text.length] : []));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(3_000);
    expect(JSON.stringify(blocks)).toMatch(/and 2\d\d more/);
  });
});
