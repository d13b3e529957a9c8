import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../../domain/theming/theme-locally.js';
import { FLAG_KEYS, type FlagKey } from '../../../../domain/theming/theming.types.js';
import * as abuse from './abuse.table.js';
import * as churn from './churn.table.js';
import * as compensation from './compensation-extraction.table.js';
import * as legal from './legal-threat.table.js';
import * as personal from './personal-data.table.js';
import * as safety from './safety.table.js';
import * as vulnerable from './vulnerable-customer.table.js';

interface Case {
  readonly comment: string;
  readonly flags: readonly string[];
}
interface Table {
  readonly raised: string;
  readonly innocent: string;
}

const TABLES: Readonly<Record<FlagKey, Table>> = {
  legal_threat: legal,
  safety,
  churn,
  abuse,
  compensation_extraction: compensation,
  vulnerable_customer: vulnerable,
  personal_data: personal,
};

const linesOf = (text: string): string[] => text.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));

const casesOf = (flag: FlagKey, { raised, innocent }: Table): Case[] => [
  ...linesOf(raised).map((line) => {
    const [comment = '', further = ''] = line.split(' #');
    return { comment, flags: [flag, ...further.split(',')] };
  }),
  ...linesOf(innocent).map((comment) => ({ comment, flags: [] })),
];

const CASES = FLAG_KEYS.flatMap((flag) => casesOf(flag, TABLES[flag]));
const READ = CASES.map((each) => ({ ...each, found: themeLocally(each.comment, 'en').flags.map((flag): string => flag.key) }));

describe('flags on a labelled table', () => {
  it('holds five hundred comments, each flag with its look-alikes', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(500);
    expect(new Set(CASES.map(({ comment }) => comment)).size).toBe(CASES.length);
    for (const flag of FLAG_KEYS) {
      expect(linesOf(TABLES[flag].raised).length).toBeGreaterThanOrEqual(35);
      expect(linesOf(TABLES[flag].innocent).length).toBeGreaterThanOrEqual(35);
    }
  });

  it.each(FLAG_KEYS)('%s is seen nine times in ten, and false at most once in four', (flag) => {
    const missed = READ.filter(({ flags, found }) => flags.includes(flag) && !found.includes(flag));
    const wrong = READ.filter(({ flags, found }) => !flags.includes(flag) && found.includes(flag));
    const due = READ.filter(({ flags }) => flags.includes(flag)).length;
    const right = due - missed.length;
    const report = [...missed.map(({ comment }) => `missed: ${comment}`), ...wrong.map(({ comment }) => `wrong: ${comment}`)].join('\n');
    expect(right / due, report).toBeGreaterThanOrEqual(0.9);
    expect(right / (right + wrong.length), report).toBeGreaterThanOrEqual(0.75);
  });
});
