import { err } from '../result.js';
import { did, instantMs, nextNumber, type Applied } from './applied.js';
import type { Actor, CaseCommand, CaseState } from './case-state.js';

/**
 * Puts a case aside until a promised time. The clock goes on: while nobody has reached out, no snooze lasts longer than the deadline, and
 * neither does one at a last look.
 */
export function snooze(state: CaseState, actor: Actor, command: Extract<CaseCommand, { type: 'snooze' }>, now: string): Applied {
  const { until, reason } = command;
  if (instantMs(until) <= instantMs(now)) return err({ code: 'snooze_in_the_past', until });
  const dueAt = runningDeadline(state);
  if (dueAt !== null && instantMs(until) > instantMs(dueAt)) return err({ code: 'snooze_beyond_deadline', until, dueAt });
  return did({ ...state, snooze: { until, reason, byName: actor.name } }, 'snoozed', now, { until, note: reason });
}

/** The deadline that somebody still has to meet; null where it is met. */
export function runningDeadline({ status, firstOutreachAt, outreachDueAt, lastLook }: CaseState): string | null {
  if (status === 'last_look' && lastLook) return lastLook.reachedAt === null ? lastLook.dueAt : null;
  return firstOutreachAt === null ? outreachDueAt : null;
}

/** Takes a case up again before its time. */
export function endSnooze(state: CaseState, now: string): Applied {
  if (state.snooze === null || instantMs(state.snooze.until) <= instantMs(now)) return err({ code: 'not_snoozed' });
  return did({ ...state, snooze: null }, 'snooze_ended', now, {});
}

/** Something to do by a time; of whoever has the case, unless somebody else is named. */
export function addTask(state: CaseState, command: Extract<CaseCommand, { type: 'add_task' }>, now: string): Applied {
  const { text, dueAt } = command;
  const assigneeId = command.assigneeId ?? state.assigneeId;
  const number = nextNumber(state.tasks);
  const tasks = [...state.tasks, { number, kind: 'task' as const, text, dueAt, assigneeId, doneAt: null }];
  return did({ ...state, tasks }, 'task_added', now, { task: number, note: text, dueAt, to: assigneeId });
}

export function completeTask(state: CaseState, { number }: Extract<CaseCommand, { type: 'complete_task' }>, now: string): Applied {
  const found = state.tasks.find((task) => task.number === number);
  if (!found) return err({ code: 'task_not_found' });
  if (found.doneAt !== null) return err({ code: 'task_done' });
  const tasks = state.tasks.map((task) => (task === found ? { ...task, doneAt: now } : task));
  return did({ ...state, tasks }, 'task_completed', now, { task: number, note: found.text });
}
