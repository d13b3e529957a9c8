import { describe, expect, it } from 'vitest';
import type { RecoveryCase } from '../../web/src/api/types.js';
import { layOut, pendingOf, sectionOf, sectionsOf } from '../../web/src/inbox/sections.js';

const now = Date.parse('2026-11-20T12:00:00Z');
const hourMs = 3_600_000;
const caseDue = (id: string, hours: number, status: RecoveryCase['status'] = 'open'): RecoveryCase =>
  // Only what the sections look at.
  ({ id, status, snoozed: null, lastLook: null, outreachDueAt: new Date(now + hours * hourMs).toISOString() }) as RecoveryCase;
const until = (hours: number) => ({ until: new Date(now + hours * hourMs).toISOString(), reason: 'Promised', by: 'Mo' });
const look = (hours: number, reachedAt: string | null = null) => {
  const dueAt = new Date(now + hours * hourMs).toISOString();
  return { openedAt: dueAt, dueAt, reachedAt, breachedAt: null, action: null, note: null };
};

describe('the inbox', () => {
  it.each([
    ['overdue', caseDue('a', -0.1)],
    ['overdue', caseDue('a', 0)],
    ['soon', caseDue('a', 0.1)],
    ['soon', caseDue('a', 3.9)],
    ['later', caseDue('a', 4)],
    ['resolve', caseDue('a', -9, 'contacted')],
    ['waiting', caseDue('a', -9, 'resolved')],
    ['waiting', caseDue('a', -9, 'asked_again')],
    ['closed', caseDue('a', -9, 'closed')],
    ['snoozed', { ...caseDue('a', 2), snoozed: until(1) }],
    ['overdue', { ...caseDue('a', -1), snoozed: until(1) }],
    ['soon', { ...caseDue('a', 2), snoozed: until(-1) }],
    ['snoozed', { ...caseDue('a', -9, 'contacted'), snoozed: until(1) }],
    ['soon', { ...caseDue('a', -90, 'last_look'), lastLook: look(3) }],
    ['overdue', { ...caseDue('a', -90, 'last_look'), lastLook: look(-1) }],
    ['resolve', { ...caseDue('a', -90, 'last_look'), lastLook: look(3, 'looked') }],
  ] as const)('puts a case under %s', (section, recoveryCase) => {
    expect(sectionOf(recoveryCase, now)).toBe(section);
  });

  it('sorts each section by the time left', () => {
    const cases = [caseDue('late', 20), caseDue('first', 5), caseDue('over', -3), caseDue('longest over', -8)];
    const sections = sectionsOf(cases, layOut(cases, now, ''));
    expect(sections.map(({ key, cases: rows }) => [key, rows.map(({ id }) => id)])).toEqual([
      ['overdue', ['longest over', 'over']],
      ['later', ['first', 'late']],
    ]);
  });

  it('leaves rows in place and only counts what is new or belongs elsewhere by now', () => {
    const layout = layOut([caseDue('a', 0.5), caseDue('b', 6)], now, '');
    const fresh = [caseDue('new', 1), caseDue('a', 0.5), caseDue('b', 6)];
    expect(sectionsOf(fresh, layout).map(({ cases }) => cases.map(({ id }) => id))).toEqual([['a'], ['b']]);
    expect(pendingOf(fresh, layout, now)).toEqual({ fresh: 1, moved: 0 });
    expect(pendingOf(fresh, layout, now + hourMs)).toEqual({ fresh: 1, moved: 1 });
  });
});
