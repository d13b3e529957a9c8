import { describe, expect, it } from 'vitest';
import { ApiProblem, asProblem, problemOf } from '../../web/src/api/problem.js';
import { inboxSearch } from '../../web/src/inbox/inbox.search.js';
import { csvOf } from '../../web/src/parts/csv.js';
import { metricsQueryOf, metricsSearch } from '../../web/src/overview/metrics.search.js';
import { ago, span } from '../../web/src/time/format.js';

describe('the CSV of a view', () => {
  it('quotes separators and defuses formulas', () => {
    const csv = csvOf([{ comment: '=HYPERLINK("x")', rating: -1, team: 'a,b' }]);
    expect(csv).toBe('\uFEFFcomment,rating,team\r\n"\'=HYPERLINK(""x"")",-1,"a,b"\r\n');
  });
  it.each(['=1', '+1', '-1', '@x', '\tx'])('defuses %j', (text) => {
    expect(csvOf([{ text }])).toContain(`'${text}`);
  });
});

describe('filters in the address bar', () => {
  it('keeps what is known and drops the rest', () => {
    expect(inboxSearch({ assignee: 'me', severity: 'urgent', status: 'open', team: 12, evil: 'x' })).toEqual({
      assignee: 'me',
      status: 'open',
      team: '12',
    });
    expect(metricsSearch({ days: 90, from: 'yesterday', channel: 'fax', by: 'team' })).toEqual({ days: '90', by: 'team' });
  });

  it('asks for whole days when dates are chosen, the last one included', () => {
    const { from, to } = metricsQueryOf(metricsSearch({ from: '2026-11-01', to: '2026-11-02' }), Date.parse('2026-11-20T12:00:00Z'));
    expect(Date.parse(to ?? '') - Date.parse(from ?? '')).toBe(2 * 86_400_000);
  });

  it('asks for the last 30 days when nothing is chosen', () => {
    expect(metricsQueryOf({}, Date.parse('2026-11-20T12:00:00Z'))).toEqual({ from: '2026-10-21T12:00:00.000Z' });
  });
});

describe('a refusal on screen', () => {
  it('is a sentence with the request to quote', () => {
    const problem = problemOf({ code: 'outreach_required', title: 'x', requestId: 'req_1' }, 409);
    expect(problem).toMatchObject({ code: 'outreach_required', status: 409, requestId: 'req_1' });
    expect(problem.message).toMatch(/^Log your outreach first/);
  });
  it('survives an answer that is no problem at all', () => {
    expect(problemOf('<html>', 502).message).toBe('The server answered 502.');
    expect(asProblem(new TypeError('x'))).toBeInstanceOf(ApiProblem);
  });
});

describe('times', () => {
  const now = Date.parse('2026-11-20T12:00:00Z');
  it.each([
    ['2026-11-20T11:59:40Z', 'just now'],
    ['2026-11-20T11:15:00Z', '45 min ago'],
    ['2026-11-20T09:40:00Z', '2 h ago'],
    ['2026-11-18T12:00:00Z', '2 d ago'],
    ['2026-11-20T13:30:00Z', 'in 1 h 30 min'],
  ])('%s reads "%s"', (iso, text) => {
    expect(ago(iso, now)).toBe(text);
  });
  it('tells spans without zeros', () => {
    expect([span(59_000), span(7_200_000), span(90 * 60_000), span(49 * 3_600_000)]).toEqual(['0 min', '2 h', '1 h 30 min', '2 d 1 h']);
  });
});
