import { durationMs } from '../duration.js';
import type { PolicyDocument } from '../policy/policy.schema.js';
import { samplingPercent } from '../policy/sampling-hash.js';
import type { Severity } from './case-state.js';
import type { RecoveryClock } from './clock.js';

/** What a hold-out goes without: all of recovery, or all but the second ask. */
export type HoldOutKind = 'held' | 'second_ask_only';
/** Drawn once, when the case opens, and analysed so for good, whatever becomes of it. */
export type HoldOutArm = 'treated' | 'held_out';

export interface HoldOutFacts {
  policyKey: string;
  /** What draws about the customer hang on, so that a customer stays on one side. */
  drawKey: string;
  severity: Severity;
  /** The customer asked for a call; that is kept. */
  wishesCall: boolean;
  openedAt: string;
}

export type HoldOutDraw =
  /** No part of the comparison, and why. */
  | { arm: null; because: 'no_hold_out' | 'critical' | 'wishes_call' }
  | { arm: 'treated'; kind: HoldOutKind; drawnPercent: number }
  | { arm: 'held_out'; kind: HoldOutKind; drawnPercent: number; heldUntil: string };

/**
 * Which side of the policy's hold-out a new case is on. Who may not be held out is left out of the comparison before anything is drawn, so that the
 * two sides differ by chance alone.
 */
export function drawHoldOut({ holdOut }: Pick<PolicyDocument, 'holdOut'>, facts: HoldOutFacts): HoldOutDraw {
  if (holdOut === null) return { arm: null, because: 'no_hold_out' };
  if (facts.severity === 'critical') return { arm: null, because: 'critical' };
  if (facts.wishesCall) return { arm: null, because: 'wishes_call' };
  const { kind, sharePercent, askAfter, lasts } = holdOut;
  const drawnPercent = Math.round(samplingPercent(`${facts.policyKey}\u0000recovery\u0000${facts.drawKey}`) * 1_000) / 1_000;
  if (drawnPercent >= sharePercent) return { arm: 'treated', kind, drawnPercent };
  const heldMs = durationMs(kind === 'held' ? lasts : askAfter);
  return { arm: 'held_out', kind, drawnPercent, heldUntil: new Date(Date.parse(facts.openedAt) + heldMs).toISOString() };
}

/** A case as the hold-out sees it. */
export interface HeldCase {
  arm: HoldOutArm | null;
  kind: HoldOutKind | null;
  heldUntil: string | null;
  releasedAt: string | null;
  firstOutreachAt: string | null;
  /** Closed, or in a last look, which a person has. */
  isOver: boolean;
}

/** Whether a case is being held out now: an outreach that somebody logs ends that as a release does. */
export function isHeldOut({ arm, releasedAt, firstOutreachAt, isOver }: HeldCase): boolean {
  return arm === 'held_out' && releasedAt === null && firstOutreachAt === null && !isOver;
}

/** Why nobody reaches out, in the queue and on the case. */
export function heldOutReason({ kind }: Pick<HeldCase, 'kind'>): string {
  const until = kind === 'second_ask_only' ? 'The customer is asked again all the same.' : 'The case ends by itself.';
  return `Held out at random, so that what recovery changes can be told: nobody reaches out. ${until} Anyone may release it, with a reason.`;
}

/**
 * The clock of a case that is held out: no alert, no reminder, no deadline. It begins when its time has come, with the second ask, or with the end
 * of the case; null before that.
 */
export function heldClock(
  { kind, heldUntil }: HeldCase,
  openedAt: string,
  now: string,
):
  | (Omit<RecoveryClock, 'outreachDueAt'> & {
      done: { alerted: true; reminders: 0; breached: true };
      progress: { firstOutreachAt: string; resolvedAt: string };
    })
  | null {
  if (heldUntil === null || Date.parse(heldUntil) > Date.parse(now)) return null;
  return {
    openedAt,
    remindersAt: [],
    followUpEveryMs: durationMs('3d'),
    secondChance: kind === 'second_ask_only' ? { delayMs: 0 } : null,
    // Nothing is waited for that comes before the second ask.
    done: { alerted: true, reminders: 0, breached: true },
    progress: { firstOutreachAt: heldUntil, resolvedAt: heldUntil },
  };
}
