import { IANAZone } from 'luxon';
import { isTimeZone } from '../intake/time-zone.js';

/** How far a zone's wall clock is ahead of UTC on one day of UTC, taking it that no zone changes twice a day. */
interface DayOffset {
  beforeMs: number;
  /** The instant from which `afterMs` holds; infinity on a day without a change. */
  changesAtMs: number;
  afterMs: number;
}

const minuteMs = 60_000;
export const dayMs = 86_400_000;

// The machine takes some 7 µs to tell one offset, and a simulation asks a million times about the same few days. About 10 MB when
// full, which nothing comes near: forty zones would need seven years. What is forgotten is asked again.
const maxDays = 100_000;
const maxClocks = 1_000;
let days = 0;
const clocks = new Map<string, ZoneClock>();

/** The wall clock of a time zone; that of UTC for a name nobody knows. */
export function zoneClock(timeZone: string): ZoneClock {
  const remembered = clocks.get(timeZone);
  if (remembered !== undefined) return remembered;
  const clock = new ZoneClock(isTimeZone(timeZone) ? timeZone : 'UTC');
  if (clocks.size >= maxClocks) forget();
  clocks.set(timeZone, clock);
  return clock;
}

function forget(): void {
  for (const clock of clocks.values()) clock.forget();
  clocks.clear();
  days = 0;
}

/** What a zone's clocks show. Exact from 1973 on; before that some zones were off by seconds. */
export class ZoneClock {
  readonly #zone: IANAZone;
  readonly #days = new Map<number, DayOffset>();

  constructor(timeZone: string) {
    this.#zone = IANAZone.create(timeZone);
  }

  /** Milliseconds by which the wall clock is ahead of UTC at an instant. */
  offsetAt(ms: number): number {
    const day = this.#dayOf(ms);
    return ms < day.changesAtMs ? day.beforeMs : day.afterMs;
  }

  /** The first change of the offset after `fromMs` and not after `toMs`, which is at most a day later; `toMs` when there is none. */
  changeOrEnd(fromMs: number, toMs: number): number {
    const here = this.#dayOf(fromMs).changesAtMs;
    if (here > fromMs && here <= toMs) return here;
    const there = this.#dayOf(toMs).changesAtMs;
    return there > fromMs && there <= toMs ? there : toMs;
  }

  forget(): void {
    this.#days.clear();
  }

  #dayOf(ms: number): DayOffset {
    const index = Math.floor(ms / dayMs);
    const remembered = this.#days.get(index);
    if (remembered !== undefined) return remembered;
    const day = this.#askedOf(index * dayMs);
    if (days >= maxDays) forget();
    days += 1;
    this.#days.set(index, day);
    return day;
  }

  #askedOf(startMs: number): DayOffset {
    const beforeMs = this.#zone.offset(startMs) * minuteMs;
    const afterMs = this.#zone.offset(startMs + dayMs) * minuteMs;
    if (beforeMs === afterMs) return { beforeMs, changesAtMs: Infinity, afterMs };
    let before = startMs / minuteMs;
    let after = before + dayMs / minuteMs;
    // Clocks change on the minute, and halving a day finds it in eleven questions.
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (this.#zone.offset(middle * minuteMs) * minuteMs === beforeMs) before = middle;
      else after = middle;
    }
    return { beforeMs, changesAtMs: after * minuteMs, afterMs };
  }
}
