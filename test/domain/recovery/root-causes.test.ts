import { describe, expect, it } from 'vitest';
import { expectationMet, windowOf } from '../../../domain/recovery/improvement.js';
import { defaultRootCauses, keysUnder, rootCauseFaults, rootCauseNamed, type RootCause } from '../../../domain/recovery/root-causes.js';

const cause = (key: string, parent: string | null = null, rest: Partial<RootCause> = {}): RootCause => ({
  key,
  label: `Label ${key}`,
  parent,
  retired: false,
  ...rest,
});

describe('a tree of root causes', () => {
  it('comes with one that works', () => expect(rootCauseFaults(defaultRootCauses, [])).toEqual([]));

  it.each<[string, RootCause[], string, string]>([
    ['two of one key', [cause('a'), cause('a', null, { label: 'Other' })], '1.key', 'another cause has this key'],
    ['two of one name side by side', [cause('a'), cause('b', null, { label: 'label A' })], '1.label', 'another cause here has this name'],
    ['a parent that is not there', [cause('a', 'nowhere')], '0.parent', 'no cause of this list'],
    ['a circle', [cause('a', 'b'), cause('b', 'a')], '0.parent', 'belong to itself'],
    ['five levels', [cause('a'), cause('b', 'a'), cause('c', 'b'), cause('d', 'c'), cause('e', 'd')], '4.parent', 'keep it to 4 levels'],
    ['one at work under a retired one', [cause('a', null, { retired: true }), cause('b', 'a')], '1.parent', 'that cause is retired'],
  ])('refuses %s', (_what, nodes, path, message) => {
    const faults = rootCauseFaults(nodes, []).map((fault) => `${fault.path.join('.')}: ${fault.message}`);
    expect(
      faults.some((fault) => fault.startsWith(`${path}: ${message}`) || (fault.startsWith(`${path}:`) && fault.includes(message))),
      faults.join('; '),
    ).toBe(true);
  });

  it('keeps what closed cases may name, and takes it retired', () => {
    const before = [cause('a'), cause('b')];
    expect(rootCauseFaults([cause('a')], before)).toMatchObject([{ path: [], message: expect.stringContaining('name b') }]);
    expect(rootCauseFaults([cause('a'), cause('b', null, { retired: true }), cause('c')], before)).toEqual([]);
  });

  it('knows a cause by its key, or by its name as people write it, and leaves other words alone', () => {
    expect(rootCauseNamed(defaultRootCauses, 'handover')?.key).toBe('handover');
    expect(rootCauseNamed(defaultRootCauses, ' refund RULE ')?.key).toBe('refund_rule');
    expect(rootCauseNamed(defaultRootCauses, 'the printer again')).toBeNull();
  });

  it('counts what is below with what is above', () => {
    expect(keysUnder([cause('a'), cause('b', 'a'), cause('c', 'b'), cause('d')], 'a').toSorted()).toEqual(['a', 'b', 'c']);
  });
});

describe('the time that is compared', () => {
  const at = (day: number): Date => new Date(Date.UTC(2026, 9, day));
  it.each<[string, Date, Date, boolean, boolean]>([
    ['before the date', at(5), at(10), false, false],
    ['as far as it has come', at(13), at(13), true, false],
    ['as long after as before', at(30), at(17), true, true],
  ])('%s', (_when, now, to, isOver, isComplete) => {
    expect(windowOf({ takesEffectAt: at(10), windowDays: 7 }, now)).toEqual({ from: at(3), takesEffectAt: at(10), to, isOver, isComplete });
  });

  it('says whether the share came down to what was expected', () => {
    expect([
      expectationMet({ hits: 3, records: 20 }, 15),
      expectationMet({ hits: 4, records: 20 }, 15),
      expectationMet({ hits: 0, records: 0 }, 15),
    ]).toEqual([true, false, null]);
  });
});
