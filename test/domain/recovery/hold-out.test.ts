import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawKeyOf } from '../../../domain/ids.js';
import { documentForArm, heldOutArm } from '../../../domain/policy/arm.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { policyDocumentSchema } from '../../../domain/policy/policy.schema.js';
import { policySentences } from '../../../domain/policy/policy-sentences.js';
import { decideSecondChance } from '../../../domain/policy/second-chance.js';
import { drawHoldOut, heldClock, isHeldOut, type HeldCase, type HoldOutFacts } from '../../../domain/recovery/hold-out.js';

const openedAt = '2026-11-17T17:00:00.000Z';
const policyWith = (holdOut: Record<string, unknown> | null) => policyDocumentSchema.parse({ ...defaultPolicy, holdOut });
const half = policyWith({ sharePercent: 50, kind: 'second_ask_only' });
const facts = (changes: Partial<HoldOutFacts> = {}): HoldOutFacts => ({
  policyKey: 'default',
  drawKey: 'k',
  severity: 'normal',
  wishesCall: false,
  openedAt,
  ...changes,
});

describe('who is held out', () => {
  it.each<[string, ReturnType<typeof policyWith>, Partial<HoldOutFacts>, string]>([
    ['nobody where ops have not switched it on', defaultPolicy, {}, 'no_hold_out'],
    ['nobody whose case is critical', half, { severity: 'critical' }, 'critical'],
    ['nobody who asked for a call', half, { wishesCall: true }, 'wishes_call'],
  ])('%s', (_who, policy, changes, because) => expect(drawHoldOut(policy, facts(changes))).toEqual({ arm: null, because }));

  it('about the share that the policy names, and each customer always on the same side', () => {
    const tenth = policyWith({ sharePercent: 10, kind: 'held' });
    const drawn = Array.from({ length: 5_000 }, (_, index) => drawHoldOut(tenth, facts({ drawKey: drawKeyOf(`C-${index}`) })));
    const heldOut = drawn.filter(({ arm }) => arm === 'held_out').length;
    expect(heldOut).toBeGreaterThan(430);
    expect(heldOut).toBeLessThan(570);
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('normal' as const, 'high' as const), (drawKey, severity) => {
        const first = drawHoldOut(half, facts({ drawKey }));
        expect(drawHoldOut(half, facts({ drawKey, severity, openedAt: '2027-01-01T00:00:00.000Z' })).arm).toBe(first.arm);
      }),
    );
  });

  it('until the second ask, or until a held case ends', () => {
    const all = (policy: ReturnType<typeof policyWith>) =>
      Array.from({ length: 50 }, (_, index) => drawHoldOut(policy, facts({ drawKey: String(index) }))).find(
        (draw) => draw.arm === 'held_out',
      );
    expect(all(half)).toMatchObject({ kind: 'second_ask_only', heldUntil: '2026-11-19T17:00:00.000Z' });
    expect(all(policyWith({ sharePercent: 50, kind: 'held', lasts: '20d' }))).toMatchObject({
      kind: 'held',
      heldUntil: '2026-12-07T17:00:00.000Z',
    });
  });

  it('says so in the policy in plain words', () => {
    expect(policySentences(half).stop).toContain(
      'In 50 % of low scores, drawn at random and never critical ones, nobody reaches out, for comparison, and only the second ask goes out, after 48 hours.',
    );
  });
});

describe('while a case is held out', () => {
  const held: HeldCase = {
    arm: 'held_out',
    kind: 'second_ask_only',
    heldUntil: '2026-11-19T17:00:00.000Z',
    releasedAt: null,
    firstOutreachAt: null,
    isOver: false,
  };
  it.each<[string, Partial<HeldCase>, boolean]>([
    ['it is', {}, true],
    ['not when it is treated', { arm: 'treated' }, false],
    ['not once it is released', { releasedAt: openedAt }, false],
    ['not once somebody reached out', { firstOutreachAt: openedAt }, false],
    ['not when it is closed, or somebody has the last look', { isOver: true }, false],
  ])('%s', (_what, changes, isHeld) => expect(isHeldOut({ ...held, ...changes })).toBe(isHeld));

  it('no clock runs before its time, and then none that alerts or reminds', () => {
    expect(heldClock(held, openedAt, '2026-11-19T16:59:59.000Z')).toBeNull();
    expect(heldClock(held, openedAt, '2026-11-19T17:00:00.000Z')).toMatchObject({
      remindersAt: [],
      secondChance: { delayMs: 0 },
      done: { alerted: true, breached: true },
    });
    expect(heldClock({ ...held, kind: 'held' }, openedAt, '2026-11-20T00:00:00.000Z')?.secondChance).toBeNull();
  });

  it('the second ask goes without an outreach, in words that claim none', () => {
    const asked = { firstOutreachAt: null, resolvedAt: null, channel: 'email', obstacle: null, lastAskedAt: null, zones: ['UTC'] };
    expect(decideSecondChance(half, asked, openedAt)).toMatchObject({ outcome: 'do_not_ask', decidedBy: 'outreach_logged' });
    const decision = decideSecondChance(half, { ...asked, isHeldOut: true }, openedAt);
    expect(decision.outcome).toBe('ask');
    expect(decision.trace).toContainEqual({ rule: 'outreach_logged', outcome: 'pass', detail: { firstOutreachAt: null, heldOut: true } });
    expect(decideSecondChance(half, { ...asked, isHeldOut: true, obstacle: 'opted_out' }, openedAt)).toMatchObject({
      decidedBy: 'may_be_written_to',
    });
    expect(documentForArm(half, heldOutArm).secondChance.texts['en']?.emailIntro).not.toContain('in touch with you');
    expect(documentForArm(half, null).secondChance.texts).toEqual(half.secondChance.texts);
  });
});
