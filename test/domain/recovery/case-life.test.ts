import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { actorOf, CaseLife, commandBy, hourMs, opening } from './case-life.js';

/** One thing that happens: of which kind, and two numbers that say the rest. */
const happening = fc.tuple(fc.nat(13), fc.nat(1_000), fc.nat(1_000));

function happen(life: CaseLife, [kind, a, b]: [number, number, number]): void {
  if (kind <= 6) return life.command(actorOf(a), commandBy(b, a, life.nowMs));
  if (kind <= 8) return life.pass((1 + (a % 30)) * (b % 5 === 0 ? 8 : 1) * hourMs, b % 4 === 0);
  if (kind === 9) return life.restart();
  if (kind === 10) return b % 2 === 0 ? life.leave(a) : life.comeBack(a);
  if (kind === 11) return life.changeFirst(a % 2 === 0);
  return life.rateAgain(1 + (a % 5));
}

type Seen = { breachedAt: string | null; lookOpenedAt: string | null; lookDueAt: string | null; asks: number };
const seenOf = ({ state, asks }: CaseLife): Seen => ({
  breachedAt: state.breachedAt,
  lookOpenedAt: state.lastLook?.openedAt ?? null,
  lookDueAt: state.lastLook?.dueAt ?? null,
  asks,
});

/** Everything that must hold at any moment; gives the names of what does not. */
function broken(life: CaseLife, before: Seen): string[] {
  const { state, nowMs } = life;
  const isOpen = state.status !== 'closed';
  const firstMs = life.counted.length === 0 ? null : Math.min(...life.counted);
  const isReachedInTime = firstMs !== null && firstMs <= Date.parse(opening.outreachDueAt);
  const claims: [string, boolean][] = [
    ['an open case has somebody who is there', !isOpen || (state.assigneeId !== null && !life.gone.has(state.assigneeId))],
    ['nobody has the case who was rated', state.assigneeId !== 'sam'],
    ['a last look is of somebody else than the resolver', state.status !== 'last_look' || state.assigneeId !== state.resolvedById],
    [
      'an open case has its deadline',
      !isOpen || (state.status === 'last_look' ? state.lastLook !== null : state.outreachDueAt === opening.outreachDueAt),
    ],
    ['the clock is neither moved nor stopped', state.openedAt === opening.openedAt && state.outreachDueAt === opening.outreachDueAt],
    ['a missed deadline is missed for good', before.breachedAt === null || state.breachedAt === before.breachedAt],
    [
      'a breach is that of the deadline',
      state.breachedAt === null || (state.breachedAt === opening.outreachDueAt && nowMs >= Date.parse(opening.outreachDueAt)),
    ],
    [
      'a last look is had once, by its first time',
      before.lookOpenedAt === null || (state.lastLook?.openedAt === before.lookOpenedAt && state.lastLook.dueAt === before.lookDueAt),
    ],
    ['the customer is asked once', life.asks <= 1 && life.asks >= before.asks],
    ['nobody rates again unasked', state.secondRating === null || life.asks === 1],
    ['only what people logged is outreach', (state.firstOutreachAt === null ? null : Date.parse(state.firstOutreachAt)) === firstMs],
    ['a resolution comes after an outreach', state.resolvedAt === null || firstMs !== null],
    ['closed means closed', isOpen === (state.closedAt === null) && isOpen === (state.outcome === null)],
    [
      'a snooze hides no deadline',
      state.snooze === null || firstMs !== null || Date.parse(state.snooze.until) <= Date.parse(opening.outreachDueAt),
    ],
    ['reached in time is no breach', !isReachedInTime || before.breachedAt !== null || state.breachedAt === null],
    ['an upgrade is a higher rating', state.outcome !== 'upgraded' || (state.secondRating ?? 0) > state.rating],
  ];
  return claims.filter(([, holds]) => !holds).map(([claim]) => claim);
}

describe('the life of a case', () => {
  it('holds whatever people, the customer, time and restarts do: 10,000 lives', () => {
    const reached = new Set<string>();
    fc.assert(
      fc.property(fc.array(happening, { minLength: 5, maxLength: 45 }), (happenings) => {
        const life = new CaseLife();
        for (const each of happenings) {
          const before = seenOf(life);
          happen(life, each);
          expect(broken(life, before)).toEqual([]);
          reached.add(life.state.outcome ?? life.state.status);
        }
      }),
      { numRuns: 10_000, seed: 20_261_125 },
    );
    // Lives that never got anywhere would prove nothing.
    for (const place of [
      'open',
      'contacted',
      'resolved',
      'asked_again',
      'last_look',
      'upgraded',
      'not_upgraded',
      'not_rerated',
      'do_not_contact',
      'withdrawn',
    ]) {
      expect(reached).toContain(place);
    }
  });

  it('left alone is a breach at its deadline, by a clock that was away as by one that was not', () => {
    for (const isAway of [false, true]) {
      const life = new CaseLife();
      life.pass(30 * hourMs, isAway);
      expect(life.state).toMatchObject({ status: 'open', breachedAt: opening.outreachDueAt, firstOutreachAt: null });
      expect(life.automatic).toBeGreaterThan(0);
    }
  });
});
