/** `planned`: still to come; `in_effect`: it holds; `done`: it holds and nobody looks after it any more; `dropped`: given up, or taken back. */
export const improvementStatuses = ['planned', 'in_effect', 'done', 'dropped'] as const;
export type ImprovementStatus = (typeof improvementStatuses)[number];

/** What a change is to make rarer: what customers complain of, or where in the company it comes from. */
export interface Cause {
  kind: 'driver' | 'root_cause';
  key: string;
}

/** Contacts that a change touches: those of this team, channel and product area; what is null is any. */
export interface Queue {
  team: string | null;
  channel: string | null;
  productArea: string | null;
}

const dayMs = 86_400_000;

/** The two spans that are compared: as long before the change as after it, the second as far as it has come. Instants. */
export interface ImprovementWindow {
  from: Date;
  takesEffectAt: Date;
  to: Date;
  /** The date has come. */
  isOver: boolean;
  /** The whole span after it has passed: nothing more is to come. */
  isComplete: boolean;
}

/** Which time before and after a change is compared, as of `now`. The second span begins with the change; before it, it is empty. */
export function windowOf({ takesEffectAt, windowDays }: { takesEffectAt: Date; windowDays: number }, now: Date): ImprovementWindow {
  const change = takesEffectAt.getTime();
  const end = change + windowDays * dayMs;
  const to = Math.max(change, Math.min(end, now.getTime()));
  return {
    from: new Date(change - windowDays * dayMs),
    takesEffectAt,
    to: new Date(to),
    isOver: change <= now.getTime(),
    isComplete: end <= now.getTime(),
  };
}

/** Whether a share has come down to what was expected; null while nothing is known. */
export function expectationMet(after: { hits: number; records: number }, expectedSharePercent: number): boolean | null {
  return after.records === 0 ? null : (100 * after.hits) / after.records <= expectedSharePercent;
}
