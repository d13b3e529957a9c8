type Unit = 's' | 'm' | 'h' | 'd';
const unitMs = new Map<string, number>([
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
] satisfies [Unit, number][]);

/** A span of time as policies write it: a whole number and one unit, `2s`, `15m`, `24h`, `30d`. */
export const durationPattern = /^(0|[1-9]\d{0,5})(s|m|h|d)$/;

/** Milliseconds of a duration. Throws on text that is none: policies are checked by their schema before they get here. */
export function durationMs(text: string): number {
  const [, amount, unit] = durationPattern.exec(text) ?? [];
  const perUnit = unit === undefined ? undefined : unitMs.get(unit);
  if (perUnit === undefined) throw new Error(`not a duration: ${text}`);
  return Number(amount) * perUnit;
}

/** The same; of text that is no duration, not a number, which no comparison holds for. */
export const spanMs = (text: string): number => (durationPattern.test(text) ? durationMs(text) : Number.NaN);
