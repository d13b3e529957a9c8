import { describe, expect, it } from 'vitest';
import { againstGroup, noRatings, satisfaction, trendValue, type SharedRatings } from '../../../domain/metrics/agent-trend.js';

const whole = (hits: number, n: number, agents = 1): SharedRatings => ({ n, hits, agents, credit: { records: n, hits, squares: n } });

describe('an agent against the group', () => {
  it.each<[string, SharedRatings, SharedRatings, string]>([
    ['waits for enough ratings', whole(20, 29), whole(80, 100, 5), '29 of the 30 ratings needed'],
    ['knows no group of two', whole(20, 40), whole(80, 100, 2), 'Fewer than 3 colleagues'],
    ['waits for the group too', whole(20, 40), whole(8, 20, 3), 'The colleagues have 20 of the 30'],
    ['says above', whole(95, 100), whole(140, 200, 4), 'Above the group of 4 colleagues.'],
    ['says below', whole(50, 100), whole(160, 200, 4), 'Below the group of 4 colleagues.'],
    ['doesn’t say what chance may have done', whole(24, 30), whole(150, 200, 4), 'Not clearly apart from the group of 4 colleagues.'],
  ])('%s', (_what, agent, group, note) => expect(againstGroup(agent, group).note).toContain(note));

  it('shows a value from thirty ratings on, and none of fewer than three people', () => {
    expect(trendValue(whole(24, 30), 'agent')).toMatchObject({ value: 80, n: 30 });
    expect(trendValue(whole(24, 29), 'agent')).toEqual({ value: null, interval: null, n: 29 });
    expect(trendValue(whole(24, 30, 2), 'group')).toEqual({ value: null, interval: null, n: 30 });
    expect(trendValue(noRatings, 'agent')).toEqual({ value: null, interval: null, n: 0 });
  });

  // 40 halves of which 30 are good: 75 %, on 40 ratings. (40 x 0.5)^2 / (40 x 0.25) = 40, so Wilson for 30 of 40: 59.81 to 85.81.
  it('takes halves of ratings for as many ratings, as by hand', () => {
    const halves = satisfaction({ n: 40, hits: 30, agents: 1, credit: { records: 20, hits: 15, squares: 10 } });
    expect(halves).toMatchObject({ value: 75, numerator: 15, denominator: 20, n: 40 });
    expect(halves.interval?.low).toBeCloseTo(59.81, 2);
    expect(halves.interval?.high).toBeCloseTo(85.81, 2);
  });
});
