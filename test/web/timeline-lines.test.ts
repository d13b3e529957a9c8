import { describe, expect, it } from 'vitest';
import { timelineLine, type TimelineCase } from '../../web/src/case/timeline-lines.js';
import { longSpan } from '../../web/src/time/format.js';

const subject: TimelineCase = {
  instrument: 'csat',
  rating: 2,
  openedAt: '2026-11-20T09:14:00.000Z',
  outreachDueAt: '2026-11-21T09:14:00.000Z',
};
const titleOf = (kind: string, detail: Record<string, unknown> = {}, of = subject): string =>
  timelineLine({ at: subject.openedAt, kind, actor: 'system', detail, mentions: [] }, of, []).title;

describe('a line of the timeline', () => {
  it.each([
    ['opened', { rating: 1 }, 'Rated 1 of 5'],
    ['opened', {}, 'Rated 2 of 5'],
    ['breached', {}, '24 hours passed without outreach'],
    ['escalated', {}, 'Escalated, for somebody to take over'],
    ['asked_again', {}, 'Asked for a second rating'],
    ['rerated', { from: 2, to: 5 }, 'Rated again: 5 of 5, up from 2'],
    ['rerated', { from: 2, to: 2 }, 'Rated again: 2 of 5, the same as before'],
    ['rating_corrected', { from: 2, to: 1 }, 'The customer changed the rating from 2 to 1 of 5'],
    ['severity_raised', { from: 'normal', to: 'critical' }, 'Severity raised to critical'],
    ['reopened', {}, 'Opened again: the rating is low once more'],
    ['withdrawn', { rating: 4 }, 'Withdrawn: the customer changed the rating to 4 of 5'],
    ['call_started', { callId: 'cll_1', atWish: false }, 'Call started'],
    ['call_ended', { callId: 'cll_1', result: 'reached', seconds: 95 }, 'Call ended: reached, 95 s'],
    ['call_ended', { callId: 'cll_1', result: 'busy', seconds: 0 }, 'Call ended: busy'],
    ['remedy_requested', { kind: 'refund', amountCents: 12_050 }, 'Asked to offer more than the own limit: refund, 120.50'],
    ['last_look_breached', {}, 'Nobody had the last look in time'],
    ['email_written', { subject: 'Your refund' }, 'Wrote an email: Your refund'],
    ['message_sent', { channel: 'sms' }, 'The text message is out'],
    ['message_not_sent', { channel: 'email', code: 'opted_out' }, 'The email was not sent; it is no outreach'],
    ['message_returned', { channel: 'email' }, 'The email came back'],
    ['customer_replied', { channel: 'email', text: 'Fine' }, 'The customer replied by email'],
    ['customer_replied', { channel: 'email', text: 'Fine', fromOther: true }, 'The customer replied by email, from another address'],
    ['customer_opted_out', { channel: 'sms' }, 'The customer wants to hear no more from us'],
    ['closed', { outcome: 'not_rerated' }, 'Closed, no second rating'],
  ])('%s %j reads "%s"', (kind, detail, title) => {
    expect(titleOf(kind, detail)).toBe(title);
  });

  it('tells the time the case itself had', () => {
    expect(titleOf('breached', {}, { ...subject, outreachDueAt: '2026-11-20T10:44:00.000Z' })).toBe('90 minutes passed without outreach');
  });

  it('says when the customer wants to be called', () => {
    expect(titleOf('callback_wished', { callbackAt: '2026-11-20T15:00:00.000Z' })).toMatch(
      /^The customer asked to be called at Fri, 20 Nov 2026/,
    );
  });

  it('takes a call nobody answered for a try', () => {
    expect(titleOf('outreach_logged', { kind: 'call', result: 'no_answer' })).toBe('Call: no answer (a try)');
  });

  it('says what it has no sentence for in its own words', () => {
    expect(
      timelineLine({ at: subject.openedAt, kind: 'letter_sent', actor: 'system', detail: { byPost: true }, mentions: [] }, subject, []),
    ).toEqual({
      title: 'Letter sent',
      text: 'By post: yes',
    });
  });
});

describe('a limit spoken of', () => {
  it.each([
    [24 * 3_600_000, '24 hours'],
    [3_600_000, '1 hour'],
    [72 * 3_600_000, '3 days'],
    [5_000, '5 seconds'],
  ])('%d ms is "%s"', (ms, text) => {
    expect(longSpan(ms)).toBe(text);
  });
});
