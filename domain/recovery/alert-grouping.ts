import type { Severity } from './case-state.js';

/** Something that somebody is to be told on one channel and has not been told yet. Instants are ISO strings. */
export interface WaitingAlert {
  id: string;
  severity: Severity;
  /** The latest instant at which it may still wait; null for as long as the window says. */
  latestAt: string | null;
}

/** What goes out now, one entry a message, and until when the rest waits. */
export interface AlertPlan {
  messages: { alertIds: string[]; urgent: boolean }[];
  waitUntil: string | null;
}

/**
 * How one person is told on one channel without being flooded: at most one message in a window, and what comes between goes out together.
 * What is critical goes at once and alone, and neither waits for the others nor makes them wait. Nothing waits beyond its `latestAt`:
 * then it takes along whatever waits with it.
 */
export function planAlerts(
  waiting: readonly WaitingAlert[],
  { lastMessageAt, windowMs }: { lastMessageAt: string | null; windowMs: number },
  now: string,
): AlertPlan {
  const urgent = waiting.filter(({ severity }) => severity === 'critical').map(({ id }) => ({ alertIds: [id], urgent: true }));
  const rest = waiting.filter(({ severity }) => severity !== 'critical');
  if (rest.length === 0) return { messages: urgent, waitUntil: null };
  const sendAtMs = Math.min(
    windowEndMs(lastMessageAt, windowMs, now),
    ...rest.map(({ latestAt }) => (latestAt === null ? Infinity : Date.parse(latestAt))),
  );
  if (sendAtMs > Date.parse(now)) return { messages: urgent, waitUntil: new Date(sendAtMs).toISOString() };
  return { messages: [...urgent, ...together(rest, windowMs)], waitUntil: null };
}

/** Without a window each goes by itself. */
function together(rest: readonly WaitingAlert[], windowMs: number): AlertPlan['messages'] {
  const ids = rest.map(({ id }) => id);
  return windowMs === 0 ? ids.map((id) => ({ alertIds: [id], urgent: false })) : [{ alertIds: ids, urgent: false }];
}

function windowEndMs(lastMessageAt: string | null, windowMs: number, now: string): number {
  return lastMessageAt === null ? Date.parse(now) : Date.parse(lastMessageAt) + windowMs;
}

/** Until when an alert may wait: half of what is left of the deadline when it comes up, counted for a new case from its opening. Null once the deadline is over. */
export function latestFor(
  purpose: string,
  { openedAt, outreachDueAt }: { openedAt: string; outreachDueAt: string },
  now: string,
): string | null {
  const [fromMs, dueMs] = [Date.parse(purpose === 'alert' ? openedAt : now), Date.parse(outreachDueAt)];
  return dueMs <= Date.parse(now) ? null : new Date(fromMs + (dueMs - fromMs) / 2).toISOString();
}

/** How long until a message that its provider did not take is tried again: longer each time, at most five minutes. */
export function retryAfterMs(tries: number): number {
  return Math.min(5 * 60_000, 10_000 * 2 ** Math.min(tries, 10));
}

/** A message to staff that no provider took for this long says nothing new any more. */
export const staffMessageOutlivesMs = 24 * 3_600_000;
