import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextLook } from '../../../domain/dispatch/looks.js';
import { matchSent, type ListedMessage } from '../../../domain/dispatch/match-sent.js';
import { twilioListed } from '../../../domain/dispatch/provider-outcome.js';

const claimedAt = '2026-11-20T14:00:00.000Z';
const minutes = (after: number): string => new Date(Date.parse(claimedAt) + after * 60_000).toISOString();
const listed = (id: string, text = 'Hello', after = 0): ListedMessage => ({
  providerMessageId: id,
  text,
  createdAt: minutes(after),
  meaning: twilioListed('sent', null),
});
const sought = { text: 'Hello', claimedAt, takenIds: new Set<string>(), rivals: 0 };
const outcome = (messages: ListedMessage[], changes: Partial<typeof sought> = {}) => matchSent({ ...sought, ...changes }, messages).outcome;

describe('the message that a dispatch was sent as', () => {
  it('is the one with its words around its claim', () => {
    expect(
      matchSent(sought, [listed('SM1', 'Other words'), listed('SM2'), listed('SM3', 'Hello', 6), listed('SM4', 'Hello', -6)]),
    ).toMatchObject({
      outcome: 'found',
      message: { providerMessageId: 'SM2' },
    });
  });

  it('is not guessed where two fit, or where two dispatches fit one', () => {
    expect(outcome([listed('SM1'), listed('SM2')])).toBe('several');
    expect(outcome([listed('SM1')], { rivals: 1 })).toBe('several');
    expect(outcome([])).toBe('none');
  });

  it('is none that another dispatch is known by', () => {
    expect(outcome([listed('SM1'), listed('SM2')], { takenIds: new Set(['SM1']) })).toBe('found');
    expect(outcome([listed('SM1')], { takenIds: new Set(['SM1']) })).toBe('none');
  });

  it('is found for at most one of several dispatches with the same words', () => {
    const ids = fc.uniqueArray(fc.constantFrom('SM1', 'SM2', 'SM3', 'SM4'));
    fc.assert(
      fc.property(ids, ids, fc.nat({ max: 3 }), (there, takenBy, rivals) => {
        const match = matchSent(
          { ...sought, takenIds: new Set(takenBy), rivals },
          there.map((id) => listed(id)),
        );
        const free = there.filter((id) => !takenBy.includes(id));
        expect(match.outcome === 'found').toBe(free.length === 1 && rivals === 0);
      }),
    );
  });

  it('was taken, in whatever state the provider lists it', () => {
    expect(twilioListed('a state of tomorrow', null).verdict).toBe('accepted');
    expect(twilioListed('failed', '21610')).toMatchObject({ verdict: 'permanent', address: 'opted_out' });
  });
});

describe('looking for it', () => {
  const next = (looks: number, after: number, answered = true) => nextLook({ claimedAt, looks, answered }, minutes(after));

  it('is done after two, five, fifteen and sixty minutes, and then given up', () => {
    expect([next(1, 2), next(2, 5), next(3, 15), next(4, 60)]).toEqual([
      { outcome: 'look_again', at: minutes(5) },
      { outcome: 'look_again', at: minutes(15) },
      { outcome: 'look_again', at: minutes(60) },
      { outcome: 'give_up' },
    ]);
  });

  it('waits for a provider that does not answer, for a day', () => {
    expect([next(4, 61, false), next(9, 24 * 60 - 1, false)]).toEqual([
      { outcome: 'look_again', at: minutes(66) },
      { outcome: 'look_again', at: minutes(24 * 60 + 4) },
    ]);
    expect(next(9, 24 * 60, false)).toEqual({ outcome: 'give_up' });
  });

  it('always ends, and never looks in the past', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 400 }), (answers) => {
        let [after, looks] = [2, 0];
        for (const answered of [...answers, ...Array.from({ length: 400 }, () => false)]) {
          looks += 1;
          const said = next(looks, after, answered);
          if (said.outcome === 'give_up') return;
          const nextAfter = (Date.parse(said.at) - Date.parse(claimedAt)) / 60_000;
          expect(nextAfter).toBeGreaterThan(after);
          after = nextAfter;
        }
        expect.unreachable('it looks for ever');
      }),
    );
  });
});
