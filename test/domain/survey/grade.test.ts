import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gradeAnswer, isPersonsRating, quietMs } from '../../../domain/survey/grade.js';
import { clientOf, isPrefetch, type PageVisit } from '../../../domain/survey/page-visit.js';

const at = Date.parse('2026-11-20T15:00:00Z');
const visit = (afterMs: number, kind: PageVisit['kind'], more: Partial<PageVisit> = {}): PageVisit => ({
  atMs: at + afterMs,
  kind,
  visitor: 'phone',
  client: 'browser',
  rating: null,
  head: false,
  prefetch: false,
  ...more,
});
const opened = visit(-4_000, 'open', { rating: 2 });
const rated = visit(0, 'rating', { rating: 2 });
const graded = (visits: PageVisit[], { wordsAtMs = null, nowMs = at }: { wordsAtMs?: number | null; nowMs?: number } = {}) =>
  gradeAnswer(
    { sentAtMs: at, wordsAtMs },
    visits.toSorted((one, other) => one.atMs - other.atMs),
    nowMs,
  );

describe('a rating', () => {
  it.each<[string, PageVisit[], string, string[]]>([
    ['of which nothing is known', [], 'confirmed', []],
    ['after a page and time to read it', [opened, rated], 'confirmed', []],
    ['pressed twice', [opened, rated, visit(80, 'rating', { rating: 2 })], 'confirmed', []],
    ['changed after a look', [opened, rated, visit(3_000, 'rating', { rating: 4 })], 'confirmed', []],
    ['without a page', [rated], 'provisional', ['no_page_view']],
    ['of a program that shows the page nowhere', [visit(0, 'rating', { rating: 2, client: 'program' })], 'confirmed', []],
    ['faster than reading', [visit(-200, 'open'), rated], 'provisional', ['faster_than_reading']],
    ['beside another one', [opened, rated, visit(300, 'rating', { rating: 5 })], 'scanner', ['ratings_sent_at_once']],
    ['in one moment with stop', [opened, rated, visit(400, 'stop')], 'scanner', ['stopped_at_once']],
    ['before somebody stops', [opened, rated, visit(8_000, 'stop')], 'confirmed', []],
    ['by a known scanner', [opened, { ...rated, client: 'scanner' }], 'scanner', ['known_scanner']],
    ['fetched ahead', [opened, { ...rated, prefetch: true }], 'scanner', ['prefetched']],
    [
      'after every link and too fast',
      [1, 2, 3, 4].map((rating) => visit(-500 + rating * 80, 'open', { rating })).concat(rated),
      'scanner',
      ['faster_than_reading', 'links_opened_at_once'],
    ],
    ['after a look by another’s scanner', [visit(-3_000, 'open', { head: true, visitor: 'gateway' }), opened, rated], 'confirmed', []],
  ])('%s', (_how, visits, grade, reasons) => {
    expect(graded(visits)).toMatchObject({ grade, reasons });
  });

  it('with one doubtful sign waits a few seconds, and counts when nothing followed', () => {
    expect(graded([rated]).settlesAtMs).toBe(at + quietMs);
    expect(graded([rated], { nowMs: at + quietMs })).toEqual({
      grade: 'confirmed',
      reasons: ['no_page_view', 'nothing_followed'],
      settlesAtMs: null,
    });
  });

  it('with words is a person’s, unless they are part of the rush', () => {
    expect(graded([rated], { wordsAtMs: at }).grade).toBe('confirmed');
    const rush = [rated, visit(100, 'rating', { rating: 3 })];
    expect(graded(rush, { wordsAtMs: at }).grade).toBe('scanner');
    const later = [...rush, visit(40_000, 'open'), visit(60_000, 'words')];
    expect(graded(later, { wordsAtMs: at + 60_000 })).toMatchObject({
      grade: 'confirmed',
      reasons: ['ratings_sent_at_once', 'no_page_view', 'wrote_words'],
    });
  });

  it('is taken from a person after a machine’s, not from the machine once more', () => {
    const rush = [visit(-30_000, 'rating', { rating: 1 }), visit(-29_900, 'rating', { rating: 2 })];
    expect(isPersonsRating(at, [...rush, opened, rated])).toBe(true);
    expect(isPersonsRating(at, [...rush, rated])).toBe(true); // the machine’s answers were pages, too, and half a minute has gone by
    expect(isPersonsRating(at, [visit(-5_000, 'rating', { rating: 1 }), opened, rated])).toBe(false);
    expect(isPersonsRating(at, [...rush, opened, { ...rated, client: 'scanner' }])).toBe(false);
  });
});

describe('any evidence', () => {
  const visits = fc.array(
    fc.record({
      atMs: fc.integer({ min: at - 60_000, max: at + 60_000 }),
      kind: fc.constantFrom('open', 'rating', 'words', 'stop'),
      visitor: fc.constantFrom('a', 'b', 'c'),
      client: fc.constantFrom('browser', 'program', 'scanner'),
      rating: fc.option(fc.integer({ min: 1, max: 5 })),
      head: fc.boolean(),
      prefetch: fc.boolean(),
    }),
    { maxLength: 30 },
  );

  it('gives a grade with its reasons, and a wait only where silence can settle it', () => {
    fc.assert(
      fc.property(visits, fc.integer({ min: 0, max: 90_000 }), (some, laterMs) => {
        const { grade, reasons, settlesAtMs } = graded([...some, rated], { nowMs: at + laterMs });
        expect(settlesAtMs !== null).toBe(grade === 'provisional');
        expect(grade === 'confirmed' || reasons.length > 0).toBe(true);
        expect(grade === 'provisional' && laterMs >= quietMs).toBe(false);
      }),
    );
  });

  it('with all ratings in one second is a scanner’s, whatever else is there', () => {
    fc.assert(
      fc.property(visits, (some) => {
        const all = [1, 2, 3, 4, 5].map((rating) => visit(rating * 150, 'rating', { rating }));
        expect(graded([...some, rated, ...all]).grade).toBe('scanner');
      }),
    );
  });
});

describe('what a client says of itself', () => {
  it.each([
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0 Safari/537.36', 'browser'],
    ['Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148 Safari/604.1', 'browser'],
    ['curl/8.9.1', 'browser'],
    ['', 'browser'],
    ['Mozilla/5.0 (compatible; Googlebot/2.1)', 'scanner'],
    ['Mimecast-Link-Check/1.0', 'scanner'],
    ['BarracudaCentral/1.2', 'scanner'],
    ['WhatsApp/2.24', 'scanner'],
    ['facebookexternalhit/1.1', 'scanner'],
    ['Slackbot-LinkExpanding 1.0', 'scanner'],
  ])('%s', (userAgent, client) => {
    expect(clientOf({ userAgent, isProgram: false })).toBe(client);
  });

  it('tells a program, and what is fetched ahead', () => {
    expect(clientOf({ userAgent: 'node', isProgram: true })).toBe('program');
    for (const headers of [{ 'sec-purpose': 'prefetch;prerender' }, { purpose: 'prefetch' }, { 'x-moz': 'prefetch' }])
      expect(isPrefetch(headers)).toBe(true);
    expect(isPrefetch({ 'sec-fetch-mode': 'navigate' })).toBe(false);
  });
});
