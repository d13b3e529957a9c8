import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../../domain/theming/corrections/agreement.js';
import { absent, at, present, sounds } from './words.js';

const on = <T>(responseId: string, ...words: T[]) => words.map((word) => ({ ...word, responseId }));

describe('what people agree on', () => {
  it('is nothing while each comment has one person’s word', () => {
    const { drivers, comments } = agreementOf([...on('a', present('price')), ...on('b', absent('price', 0, { by: 'Ida', person: 'Ida' }))]);
    expect(drivers).toEqual({ items: 0, percent: null, kappa: null, interval: null });
    expect(comments).toBe(0);
  });

  it('counts each person’s latest standing word', () => {
    const ida = { by: 'Ida', person: 'Ida' };
    const words = [
      ...on('a', present('price', 1, { person: 'Mo' }), absent('price', 2, { person: 'Mo' }), absent('price', 3, ida)),
      ...on('b', present('price', 1, { person: 'Mo' }), absent('price', 2, { person: 'Mo', withdrawnAt: at(4) }), present('price', 3, ida)),
    ];
    expect(agreementOf(words)).toMatchObject({ comments: 2, drivers: { items: 2, percent: 100, kappa: 1 } });
  });

  it('gives the kappa of a worked example', () => {
    // 20 yes-yes, 5 yes-no, 10 no-yes, 15 no-no: observed .70; pooled yes .55, so expected .505; kappa = .195 / .495
    const table: [number, boolean, boolean][] = [
      [20, true, true],
      [5, true, false],
      [10, false, true],
      [15, false, false],
    ];
    const words = table.flatMap(([times, mo, ida], group) =>
      Array.from({ length: times }, (_, index) =>
        on(
          `${group}-${index}`,
          (mo ? present : absent)('price', 0, { person: 'Mo' }),
          (ida ? present : absent)('price', 1, { person: 'Ida' }),
        ),
      ).flat(),
    );
    const { drivers } = agreementOf(words);
    expect(drivers).toMatchObject({ items: 50, percent: 70 });
    expect(drivers.kappa).toBeCloseTo(0.195 / 0.495, 10);
    expect(drivers.interval?.low).toBeLessThan(0.2);
    expect(drivers.interval?.high).toBeGreaterThan(0.55);
    expect(drivers.interval?.low).toBeGreaterThan(0.05);
  });

  it('takes any number of people, and sides of the sentiment', () => {
    const say = (sides: ('positive' | 'neutral' | 'negative')[], id: string) =>
      on(id, ...sides.map((side, index) => sounds(side, index, { person: `p${index}` })));
    const { sentiment } = agreementOf([...say(['negative', 'negative', 'neutral'], 'a'), ...say(['positive', 'positive'], 'b')]);
    expect(sentiment.items).toBe(2);
    expect(sentiment.percent).toBeCloseTo((100 * (1 / 3 + 1)) / 2, 10);
    expect(sentiment.interval).toBeNull();
  });

  it('does not know kappa where everybody always says the same', () => {
    const words = ['a', 'b', 'c', 'd'].flatMap((id) =>
      on(id, present('price', 0, { person: 'Mo' }), present('price', 1, { person: 'Ida' })),
    );
    expect(agreementOf(words).drivers).toEqual({ items: 4, percent: 100, kappa: null, interval: null });
  });
});
