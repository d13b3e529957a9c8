import { err } from '../result.js';
import { did, instantMs, nextNumber, type Applied } from './applied.js';
import type { CaseCommand, CaseState, CaseTask, OutreachKind, OutreachResult } from './case-state.js';

/** Clocks of browsers and telephones run ahead; an outreach this far in the future is still now. */
const clockToleranceMs = 2 * 60_000;

const possibleResults: Record<OutreachKind, readonly OutreachResult[]> = {
  call: ['reached', 'voicemail', 'no_answer'],
  email: ['sent', 'reached'],
  message: ['sent', 'reached'],
  visit: ['reached', 'no_answer'],
};

/** Whether a logged outreach counts as one: a knock nobody answered is an attempt. Definition: `recoveryRate` on the metrics page. */
export function countsAsOutreach(result: OutreachResult): boolean {
  return result !== 'no_answer';
}

/** A personal contact, as its giver says that it went. One that counts is the first outreach where none was before. */
export function logOutreach(state: CaseState, command: Extract<CaseCommand, { type: 'log_outreach' }>, now: string): Applied {
  const { kind, result, note } = command;
  if (!possibleResults[kind].includes(result)) return err({ code: 'outreach_result_impossible', kind, result });
  const at = command.at ?? now;
  if (instantMs(at) > instantMs(now) + clockToleranceMs) return err({ code: 'outreach_in_the_future', at });
  if (instantMs(at) < instantMs(state.openedAt)) return err({ code: 'outreach_before_rating', at });
  const counts = countsAsOutreach(result);
  const next = counts ? withOutreach(state, at) : state;
  return did({ ...next, tasks: kept(state.tasks, result, now) }, 'outreach_logged', at, { kind, result, note, counts, loggedAt: now });
}

/** The first outreach is the earliest by its own time, in whatever order people get round to logging them. */
function withOutreach(state: CaseState, at: string): CaseState {
  const first = earlier(state.firstOutreachAt, at);
  const { lastLook } = state;
  const looked =
    state.status === 'last_look' && lastLook && instantMs(at) >= instantMs(lastLook.openedAt)
      ? { ...lastLook, reachedAt: earlier(lastLook.reachedAt, at) }
      : lastLook;
  return { ...state, status: state.status === 'open' ? 'contacted' : state.status, firstOutreachAt: first, lastLook: looked };
}

const earlier = (known: string | null, at: string): string => (known === null || instantMs(at) < instantMs(known) ? at : known);

/** Whoever was talked or written to has been kept the promise; a mailbox or an open door has not. */
function kept(tasks: readonly CaseTask[], result: OutreachResult, now: string): readonly CaseTask[] {
  if (result !== 'reached' && result !== 'sent') return tasks;
  return tasks.map((task) => (task.kind === 'promise' && task.doneAt === null ? { ...task, doneAt: now } : task));
}

/** What the customer was promised is a task from then on: an outreach at that hour, of whoever has the case. */
export function promiseOutreach(state: CaseState, { at, note }: Extract<CaseCommand, { type: 'schedule_callback' }>, now: string): Applied {
  if (instantMs(at) <= instantMs(now)) return err({ code: 'callback_in_the_past', at });
  const number = nextNumber(state.tasks);
  const promise: CaseTask = {
    number,
    kind: 'promise',
    text: 'Call back as promised',
    dueAt: at,
    assigneeId: state.assigneeId,
    doneAt: null,
  };
  return did({ ...state, tasks: [...state.tasks, promise] }, 'callback_scheduled', now, {
    callbackAt: at,
    task: number,
    ...(note === undefined || note === '' ? {} : { note }),
  });
}
