import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  outcomeSentence,
  providerOutcomes,
  sendgridAnswer,
  sendgridEvent,
  twilioAnswer,
  twilioStatus,
} from '../../../domain/dispatch/provider-outcome.js';

const rows = Object.entries(providerOutcomes).flatMap(([list, all]) => all.map((row) => ({ list, ...row })));
const byMeaning = (list: keyof typeof providerOutcomes) => {
  const groups: Record<string, string[]> = {};
  for (const { code, verdict, address } of providerOutcomes[list]) (groups[`${verdict}, ${address}`] ??= []).push(code);
  return groups;
};
const at = (row: { code: string; verdict: string; address: string }) => ({ code: row.code, verdict: row.verdict, address: row.address });

describe('the table of provider outcomes', () => {
  it('says of each code of Twilio what became of the message, and of the number', () => {
    expect(byMeaning('twilioCodes')).toEqual({
      'not_sent, fine': '20003 20005 20404 20429 21210 21212 21601 21603 21606 21609 21611 21703 21705'.split(' '),
      'permanent, dead': '21211 21217 21614 21635 30005 30006'.split(' '),
      'permanent, fine':
        '21214 21215 21408 21602 21604 21605 21608 21612 21617 21619 30001 30002 30003 30004 30007 30008 30009 30010 30022 30023 30032 30034 30036'.split(
          ' ',
        ),
      'permanent, opted_out': ['21610'],
    });
    expect(byMeaning('twilioAnswers')).toEqual({ 'not_sent, fine': ['401', '403', '404', '429'] });
    expect(byMeaning('twilioStatuses')).toEqual({
      'accepted, fine': ['accepted', 'scheduled', 'queued', 'sending', 'sent'],
      'arrived, fine': ['delivered', 'partially_delivered', 'read'],
      'permanent, fine': ['undelivered', 'failed', 'canceled'],
    });
  });

  it('says the same of the answers and events of SendGrid', () => {
    expect(byMeaning('sendgridAnswers')).toEqual({ 'permanent, fine': ['400', '413', '415'], 'not_sent, fine': ['401', '403', '429'] });
    expect(byMeaning('sendgridEvents')).toEqual({
      'accepted, fine': ['processed', 'deferred'],
      'arrived, fine': ['delivered'],
      'permanent, fine': ['blocked', 'dropped'],
      'permanent, dead': ['bounce'],
      'no_news, opted_out': ['spamreport', 'unsubscribe', 'group_unsubscribe'],
      'no_news, fine': ['group_resubscribe', 'open', 'click'],
    });
    expect(byMeaning('sendgridDrops')).toEqual({
      'permanent, opted_out': ['unsubscribed address', 'spam reporting address'],
      'permanent, dead': ['bounced address', 'invalid'],
      'permanent, fine': ['invalid smtpapi header', 'spam content', 'recipient list over package quota'],
    });
  });

  it.each(rows)('$list $code has one row, a sentence for staff, and a source: $source', (row) => {
    expect(providerOutcomes[row.list as keyof typeof providerOutcomes].filter(({ code }) => code === row.code)).toHaveLength(1);
    expect(row.sentence).toMatch(/^[A-Z].{20,}\.$/);
    expect(new URL(row.source).host).toMatch(/^(www\.twilio\.com|docs\.slack\.dev|nodejs\.org)$/);
  });

  it('tries nothing again that a provider may have taken', () => {
    const mayBeTriedAgain = rows.filter(({ verdict }) => verdict === 'not_sent').map(({ code }) => code);
    for (const status of [200, 202, 302, 400, 408, 409, 500, 502, 503, 504]) expect(mayBeTriedAgain).not.toContain(String(status));
    for (const name of ['ECONNRESET', 'ETIMEDOUT', 'ECONNABORTED', 'EPIPE', 'ERR_BAD_RESPONSE'])
      expect(mayBeTriedAgain).not.toContain(name);
  });
});

describe('a failed call', () => {
  it('is read by the code first, then by the status, then by what the connection did', () => {
    expect(at(twilioAnswer({ code: 21610, status: 400, connection: null }))).toEqual({
      code: '21610',
      verdict: 'permanent',
      address: 'opted_out',
    });
    expect(at(twilioAnswer({ code: 29999, status: 429, connection: null }))).toEqual({
      code: '29999',
      verdict: 'not_sent',
      address: 'fine',
    });
    expect(at(twilioAnswer({ code: null, status: 401, connection: null }))).toMatchObject({ verdict: 'not_sent' });
    expect(at(twilioAnswer({ code: null, status: null, connection: 'ECONNREFUSED' }))).toMatchObject({
      code: 'ECONNREFUSED',
      verdict: 'not_sent',
    });
    expect(at(sendgridAnswer({ status: null, connection: 'ENOTFOUND' }))).toMatchObject({ code: 'ENOTFOUND', verdict: 'not_sent' });
  });

  it('leaves open what nobody has told us about', () => {
    const known = new Set(rows.map(({ code }) => code));
    const unknownNumber = fc.integer({ min: 100, max: 99_999 }).filter((code) => !known.has(String(code)));
    const unknownName = fc.string().filter((name) => !known.has(name));
    fc.assert(
      fc.property(unknownNumber, unknownNumber, unknownName, (code, status, connection) => {
        expect(twilioAnswer({ code, status, connection }).verdict).toBe('ambiguous');
        expect(twilioAnswer({ code: null, status, connection }).verdict).toBe('ambiguous');
        expect(twilioAnswer({ code: null, status: null, connection }).verdict).toBe('ambiguous');
        expect(sendgridAnswer({ status, connection }).verdict).toBe('ambiguous');
        expect(sendgridAnswer({ status: null, connection }).verdict).toBe('ambiguous');
      }),
    );
  });
});

describe('a callback', () => {
  it('ends a message by its status, and takes the meaning for the number from the code', () => {
    expect(at(twilioStatus('undelivered', '30006'))).toEqual({ code: '30006', verdict: 'permanent', address: 'dead' });
    expect(at(twilioStatus('undelivered', '39999'))).toEqual({ code: '39999', verdict: 'permanent', address: 'fine' });
    expect(at(twilioStatus('failed', null))).toEqual({ code: 'failed', verdict: 'permanent', address: 'fine' });
    expect(at(twilioStatus('', '21610'))).toMatchObject({ address: 'opted_out' });
  });

  it('tells a block from a bounce, and one drop from another', () => {
    const event = (name: string, type: string | null, reason = '') => at(sendgridEvent({ event: name, type, reason }));
    expect(event('bounce', 'blocked')).toEqual({ code: 'blocked', verdict: 'permanent', address: 'fine' });
    expect(event('bounce', 'bounce')).toEqual({ code: 'bounce', verdict: 'permanent', address: 'dead' });
    expect(event('dropped', null, 'Unsubscribed Address')).toEqual({ code: 'dropped', verdict: 'permanent', address: 'opted_out' });
    expect(event('dropped', null, 'Invalid SMTPAPI header')).toMatchObject({ address: 'fine' });
    expect(event('dropped', null, 'Invalid')).toMatchObject({ address: 'dead' });
    expect(event('dropped', null, 'a reason of tomorrow')).toEqual({ code: 'dropped', verdict: 'permanent', address: 'fine' });
  });

  it('is no news where nobody has documented it', () => {
    const known = new Set(rows.map(({ code }) => code));
    fc.assert(
      fc.property(
        fc.string().filter((name) => !known.has(name)),
        (name) => {
          expect(at(twilioStatus(name, null))).toEqual({ code: name, verdict: 'no_news', address: 'fine' });
          expect(at(sendgridEvent({ event: name, type: null, reason: '' }))).toEqual({ code: name, verdict: 'no_news', address: 'fine' });
        },
      ),
    );
  });
});

it('has a sentence for what the ledger keeps', () => {
  expect(outcomeSentence('twilio', '21610', null)).toBe('The customer told Twilio STOP and is not written to again.');
  expect(outcomeSentence('twilio', '401', null)).toContain('credentials');
  expect(outcomeSentence('twilio', 'ECONNREFUSED', null)).toContain('the message waits');
  expect(outcomeSentence('sendgrid', 'dropped', 'Bounced Address')).toContain('bounced');
  expect(outcomeSentence('sendgrid', '413', null)).toContain('larger');
  expect([
    outcomeSentence('twilio', '99999', null),
    outcomeSentence('sandbox', 'sandbox', null),
    outcomeSentence(null, '429', null),
  ]).toEqual([null, null, null]);
});
