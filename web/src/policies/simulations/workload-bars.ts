import type { SimulationOutcome } from '../../api/types.js';
import { calendarDay } from '../../time/format.js';

type Workload = SimulationOutcome['workload'];
type Day = Workload['days'][number];

export interface WorkloadBar {
  /** The first day of the bar, `YYYY-MM-DD`. */
  day: string;
  asked: number;
  cases: number;
  missed: number | null;
  isOver: boolean;
}

export interface WorkloadChart {
  unit: 'day' | 'week';
  bars: WorkloadBar[];
  /** Outreaches that the team can make in the time of one bar. */
  capacity: number | null;
  /** The top of the scale: above every bar and the line of the capacity. */
  top: number;
}

/** More bars than this are narrower than a line on a telephone. */
const mostDays = 120;

/** The bars of a period, a day each, or a week each where there are many days; a last week may be short. */
export function workloadChart({ days, capacityPerDay }: Pick<Workload, 'days' | 'capacityPerDay'>): WorkloadChart {
  const unit = days.length > mostDays ? 'week' : 'day';
  const size = unit === 'week' ? 7 : 1;
  const capacity = capacityPerDay === null ? null : capacityPerDay * size;
  const bars: WorkloadBar[] = [];
  for (let start = 0; start < days.length; start += size) {
    const within = days.slice(start, start + size);
    const first = within[0];
    if (first) bars.push(barOf(first.day, within, capacityPerDay));
  }
  const highest = Math.max(0, ...bars.map(({ cases }) => cases), capacity ?? 0);
  return { unit, bars, capacity, top: highest === 0 ? 1 : highest * 1.1 };
}

function barOf(day: string, within: readonly Day[], capacityPerDay: number | null): WorkloadBar {
  const sum = (of: (each: Day) => number): number => within.reduce((total, each) => total + of(each), 0);
  const cases = sum(({ expectedCases }) => expectedCases);
  const isKnown = within.every(({ missed24h }) => missed24h !== null);
  return {
    day,
    asked: sum(({ asked }) => asked),
    cases,
    missed: isKnown ? sum(({ missed24h }) => missed24h ?? 0) : null,
    isOver: capacityPerDay !== null && cases > capacityPerDay * within.length,
  };
}

/** The chart in words, for whoever doesn't see it. */
export function workloadInWords({ unit, bars, capacity }: WorkloadChart): string {
  const busiest = bars.toSorted((a, b) => b.cases - a.cases)[0];
  if (!busiest) return 'No day in this period.';
  const over = bars.filter(({ isOver }) => isOver).length;
  const figure = (value: number): string => value.toFixed(1);
  const against =
    capacity === null ? 'The capacity is not known.' : `${over} of ${bars.length} ${unit}s lie above the capacity of ${figure(capacity)}.`;
  return `Expected cases by ${unit}: at most ${figure(busiest.cases)}, on ${calendarDay(busiest.day)}. ${against}`;
}
