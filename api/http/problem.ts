import type { z } from 'zod';

/** Every code a caller can meet, with its one status and one sentence. */
export const problems = {
  invalid_input: { status: 400, title: 'The input has faults; see errors for the path of each.' },
  invalid_json: { status: 400, title: 'The body is not valid JSON.' },
  unauthenticated: { status: 401, title: 'Sign in, or send a valid key as Authorization: Bearer <key>.' },
  wrong_credentials: { status: 401, title: 'That email and password do not belong together.' },
  forbidden: { status: 403, title: 'Your role may not do this.' },
  bad_signature: { status: 403, title: 'The signature does not fit the body.' },
  rated_agent_may_not: { status: 403, title: 'Whoever was rated does not work on the case; a colleague does.' },
  same_person: { status: 403, title: 'Another person has to approve this.' },
  not_found: { status: 404, title: 'There is nothing here under this id.' },
  no_survey_waiting: { status: 404, title: 'No survey waits to be shown in place for this contact.' },
  unknown_token: { status: 404, title: 'This survey link is not known.' },
  no_comment: { status: 409, title: 'There is no comment that could be corrected.' },
  job_under_way: { status: 409, title: 'A job of this kind is under way; wait until it is done, or cancel it.' },
  job_over: { status: 409, title: 'The job has ended already.' },
  method_not_allowed: { status: 405, title: 'This address does not take this method.' },
  email_taken: { status: 409, title: 'Somebody has this email address already.' },
  policy_exists: { status: 409, title: 'There is a policy of this key already.' },
  not_yourself: { status: 409, title: 'Your own access can only be ended by somebody else.' },
  sample_busy: { status: 409, title: 'Sample data is being loaded or removed; wait until that is done.' },
  not_repliable: { status: 409, title: 'Nobody replies to this message: it went to staff.' },
  conflict: { status: 409, title: 'This was changed meanwhile; load it again.' },
  already_answered: { status: 409, title: 'This survey is answered already; the answer stands.' },
  edit_window_over: { status: 409, title: 'The time to change this answer is over.' },
  no_own_phone: { status: 409, title: 'There is no phone to ring; set your own first.' },
  no_customer_phone: { status: 409, title: 'No phone number of the customer is known.' },
  no_customer_email: { status: 409, title: 'No email address of the customer is known.' },
  address_suppressed: { status: 409, title: 'This address must not be written to: it was stopped, or messages to it came back.' },
  customer_refused_channel: { status: 409, title: 'The customer has not agreed to be written to on this channel.' },
  already_written: { status: 409, title: 'The same words went out a moment ago; they are not sent twice.' },
  customer_opted_out: { status: 409, title: 'The customer wants to hear no more from us.' },
  customer_refused_calls: { status: 409, title: 'The customer wants no calls; write, or call when the customer asked for it.' },
  customer_own_hours: { status: 409, title: 'The customer wishes to be reached at other hours.' },
  customer_quiet_hours: { status: 409, title: 'It is no hour for a call or a text message where the customer is.' },
  no_wish: { status: 409, title: 'The customer did not ask to be called at about this hour.' },
  call_under_way: { status: 409, title: 'A call about this case is under way.' },
  call_reached_nobody: { status: 409, title: 'This call did not get through to anybody, nor to a mailbox.' },
  case_changed: {
    status: 409,
    title: 'Others have changed this case since you looked; see changes for what they did. Nothing of yours was stored.',
  },
  case_closed: { status: 409, title: 'The case is closed; only notes can be added.' },
  outreach_required: { status: 409, title: 'Log a personal outreach first; a case is resolved after somebody reached out.' },
  not_held_out: { status: 409, title: 'The case is not held out, or was released already.' },
  already_resolved: { status: 409, title: 'The case is resolved already.' },
  remedy_not_offered: { status: 409, title: 'The policy of this case offers no such remedy.' },
  ground_not_allowed: { status: 409, title: 'The policy of this case knows no such ground.' },
  not_proposed: { status: 409, title: 'Nobody has proposed not to contact this customer.' },
  not_reversible: { status: 409, title: 'Nobody has approved that this customer is left alone.' },
  not_snoozed: { status: 409, title: 'The case is not put aside.' },
  snooze_beyond_deadline: { status: 409, title: 'Nobody has reached out yet: a case is put aside until its deadline at most.' },
  task_not_found: { status: 404, title: 'The case has no task of this number.' },
  task_done: { status: 409, title: 'This task is done already.' },
  remedy_request_not_found: { status: 404, title: 'Nobody has asked for a remedy under this number.' },
  remedy_decided: { status: 409, title: 'It was decided about this remedy already.' },
  remedy_above_limit: { status: 403, title: 'This remedy is beyond your own limit too; somebody above decides.' },
  not_above: { status: 403, title: 'Only a manager above whoever asked for it, ops or an admin decide about a remedy.' },
  no_last_look: { status: 409, title: 'Nobody is having a last look at this case.' },
  not_published: { status: 409, title: 'Only a version that was published can be brought back.' },
  already_asked: { status: 409, title: 'The customer has been asked about this already.' },
  imported_contact: { status: 409, title: 'An earlier tool was at work here; nobody is asked because of what it tells.' },
  simulation_over: { status: 409, title: 'The simulation has ended already.' },
  no_draft: { status: 409, title: 'There is no draft to publish.' },
  not_sandbox: { status: 409, title: 'This message was not sent by the sandbox.' },
  expired: { status: 410, title: 'This survey has ended.' },
  body_too_large: { status: 413, title: 'The body is larger than 5 MB.' },
  unsupported_media_type: { status: 415, title: 'Send application/json.' },
  rate_limited: { status: 429, title: 'Too many requests; try again after the time in Retry-After.' },
  internal: { status: 500, title: 'Something failed on our side; the request id helps to find it.' },
  overloaded: { status: 503, title: 'Not ready to take this; try again after the time in Retry-After.' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** One fault of the input: `path` is dotted from the body's or query's root, such as `3.customer.email`. */
export interface InputFault {
  path: string;
  message: string;
}

/** What others made of a thing that a caller wanted to change, and what the caller sent: nobody's words are lost. */
export interface Meanwhile {
  revision: number;
  changes: { at: string; kind: string; actor: string }[];
  yours: Record<string, unknown>;
}

/** Thrown by handlers to answer with problem+json; the error middleware is the only place that catches it. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    readonly options: { detail?: string; errors?: InputFault[]; retryAfterSeconds?: number; meanwhile?: Meanwhile } = {},
  ) {
    super(code);
  }
}

/** The faults of a zod error as callers read them. */
export function inputFaults(error: z.ZodError, prefix: (string | number)[] = []): InputFault[] {
  return faultsOf(error.issues, prefix);
}

function faultsOf(issues: readonly z.core.$ZodIssue[], prefix: readonly (string | number)[]): InputFault[] {
  return issues.flatMap((issue) => {
    const path = [...prefix, ...issue.path.map(String)];
    if (issue.code === 'unrecognized_keys') {
      const message = issue.message.startsWith('Unrecognized') ? 'unknown field' : issue.message;
      return issue.keys.map((key) => ({ path: [...path, key].join('.'), message }));
    }
    if (issue.code === 'invalid_union') {
      const meant = issue.errors.find((branch) => !branch.some(isWrongKind));
      if (meant) return faultsOf(meant, path);
    }
    return [{ path: path.join('.'), message: issue.message }];
  });
}

/** Of one or many, a caller meant the one whose kind of value was sent; its faults are the ones to tell. */
const isWrongKind = (issue: z.core.$ZodIssue): boolean => issue.code === 'invalid_type' && issue.path.length === 0;

/** The body of an answer that tells a problem, as RFC 9457 has it, with our `code`, `requestId` and `errors`. */
export function problemBody(code: ProblemCode, requestId: string, options: Problem['options'] = {}): Record<string, unknown> {
  const { status, title } = problems[code];
  return {
    type: `urn:amends:problem:${code}`,
    title,
    status,
    code,
    ...(options.detail ? { detail: options.detail } : {}),
    requestId,
    ...(options.errors ? { errors: options.errors } : {}),
    ...options.meanwhile,
  };
}
