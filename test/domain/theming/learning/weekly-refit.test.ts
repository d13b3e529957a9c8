import { describe, expect, it } from 'vitest';
import { nextWeeklyRefit } from '../../../../domain/theming/learning/weekly-refit.js';

describe('when the theming learns next', () => {
  it.each([
    ['on a Wednesday', '2026-11-25T10:00:00Z', '2026-11-29T03:00:00.000Z'],
    ['before three on a Sunday', '2026-11-29T02:59:59Z', '2026-11-29T03:00:00.000Z'],
    ['at three on a Sunday', '2026-11-29T03:00:00Z', '2026-12-06T03:00:00.000Z'],
    ['on a Saturday that ends a year', '2026-12-31T23:00:00Z', '2027-01-03T03:00:00.000Z'],
  ])('%s', (_when, now, next) => {
    expect(nextWeeklyRefit(new Date(now)).toISOString()).toBe(next);
  });
});
