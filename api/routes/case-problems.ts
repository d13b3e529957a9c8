import { assertNever } from '../../domain/result.js';
import type { CommandRefusal } from '../../prisma/stores/recovery-case.store.js';
import { Problem } from '../http/problem.js';

/** Each refusal as the problem that callers meet; what lies in the input is told with its path. `yours` is what the caller sent. */
export function refusedCommand(fault: CommandRefusal, yours: Record<string, unknown>): Problem {
  const input = (path: string, message: string) => new Problem('invalid_input', { errors: [{ path, message }] });
  switch (fault.code) {
    case 'not_found':
    case 'case_closed':
    case 'outreach_required':
    case 'already_resolved':
    case 'rated_agent_may_not':
    case 'not_proposed':
    case 'same_person':
    case 'remedy_not_offered':
    case 'ground_not_allowed':
    case 'not_reversible':
    case 'not_snoozed':
    case 'task_not_found':
    case 'task_done':
    case 'remedy_request_not_found':
    case 'remedy_decided':
    case 'remedy_above_limit':
    case 'not_above':
    case 'no_last_look':
      return new Problem(fault.code);
    case 'snooze_beyond_deadline':
      return new Problem(fault.code, { detail: `The deadline is ${fault.dueAt}.` });
    case 'snooze_in_the_past':
      return input('until', 'lies in the past');
    case 'case_changed': {
      const { code, revision, changes } = fault;
      return new Problem(code, { meanwhile: { revision, changes, yours } });
    }
    case 'role_may_not':
      return new Problem('forbidden');
    case 'outreach_in_the_future':
      return input('at', 'lies in the future; log an outreach after it took place');
    case 'outreach_before_rating':
      return input('at', 'lies before the rating; only what came after it answers it');
    case 'outreach_result_impossible':
      return input('result', `a contact by ${fault.kind} cannot end as ${fault.result}`);
    case 'callback_in_the_past':
      return input('at', 'lies in the past');
    default:
      return assertNever(fault);
  }
}
