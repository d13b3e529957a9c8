import { describe, expect, it } from 'vitest';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { versionsInForce, type PolicyLine, type PublicationScope } from '../../../domain/policy/in-force.js';

/** A policy with its versions, newest first, each with the hour of its publication. */
function line(key: string, ...published: [version: number, hour: number, appliesTo: PublicationScope][]): PolicyLine {
  return {
    key,
    versions: published.map(([version, hour, appliesTo]) => ({ key, version, document: defaultPolicy, publishedAt: at(hour), appliesTo })),
  };
}

const at = (hour: number): string => new Date(Date.UTC(2026, 10, 18, hour)).toISOString();
const inForce = (lines: PolicyLine[], waitingSince: string | null): string[] =>
  versionsInForce(lines, waitingSince).map(({ key, version }) => `${key} ${version}`);

const forAll = line('a', [2, 12, 'undecided'], [1, 8, 'undecided']);
const forNew = line('a', [3, 14, 'new'], [2, 12, 'new'], [1, 8, 'undecided']);

describe('the version that decides', () => {
  it.each([
    ['a resolution from before a version for everything undecided', [forAll], at(10), ['a 2']],
    ['a resolution from before every version', [forAll], at(6), ['a 2']],
    ['a resolution that does not wait yet', [forNew], null, ['a 3']],
    ['a resolution after a version for new ones', [forNew], at(15), ['a 3']],
    ['a resolution at the very publication', [forNew], at(14), ['a 3']],
    ['a resolution just before it', [forNew], '2026-11-18T13:59:59.999Z', ['a 2']],
    ['a resolution between the first two', [forNew], at(9), ['a 1']],
    ['a resolution before all, the first for everything undecided', [forNew], at(7), ['a 1']],
    ['a resolution before the first version, which is for new ones', [line('a', [1, 8, 'new'])], at(7), []],
    ['a newer version for all over one for new ones', [line('a', [3, 14, 'undecided'], [2, 12, 'new'])], at(7), ['a 3']],
    ['several policies', [forNew, line('b', [1, 11, 'new']), line('c', [5, 1, 'undecided'])], at(9), ['a 1', 'c 5']],
    ['no policy', [], at(9), []],
    ['a policy that was never published', [line('a')], null, []],
  ])('given %s', (_given, lines, waitingSince, then) => {
    expect(inForce(lines, waitingSince)).toEqual(then);
  });

  it('reads instants as instants, whatever their offset', () => {
    expect(inForce([forNew], '2026-11-18T09:00:00-05:00')).toEqual(['a 3']);
    expect(inForce([forNew], '2026-11-18T08:59:00-05:00')).toEqual(['a 2']);
  });
});
