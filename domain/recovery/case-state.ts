/** A recovery case as decisions see it. Instants are ISO strings. */

export const caseStatuses = ['open', 'contacted', 'resolved', 'asked_again', 'last_look', 'closed'] as const;
/**
 * `open`: nobody has reached out yet; `contacted`: an outreach is logged; `resolved`: root cause and action are noted, the
 * second-chance ask is to come; `asked_again`: it is out; `last_look`: the second rating was no better, and somebody above looks
 * once more; `closed`: with an outcome.
 */
export type CaseStatus = (typeof caseStatuses)[number];

export const caseOutcomes = ['upgraded', 'not_upgraded', 'not_rerated', 'do_not_contact', 'withdrawn'] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

export const severities = ['critical', 'high', 'normal'] as const;
export type Severity = (typeof severities)[number];

export const outreachKinds = ['call', 'email', 'message', 'visit'] as const;
export type OutreachKind = (typeof outreachKinds)[number];
export const outreachResults = ['reached', 'voicemail', 'no_answer', 'sent'] as const;
export type OutreachResult = (typeof outreachResults)[number];

export const doNotContactGrounds = ['abusive', 'compensation_extraction', 'ten_low_scores', 'documented_refusal'] as const;
export type DoNotContactGround = (typeof doNotContactGrounds)[number];

/** Whether the customer said that the matter is put right. */
export const customerConfirmations = ['yes', 'no', 'unknown'] as const;
export type CustomerConfirmation = (typeof customerConfirmations)[number];

/** What may be offered to a customer to make something right. */
export const remedies = ['refund', 'credit', 'replacement', 'discount', 'escalation', 'other'] as const;

/** Who may approve that a customer is not contacted. */
export const contactDeciders = ['manager', 'ops', 'admin'] as const;

/** Something to be done about a case. A `promise` is a personal outreach that the customer was told of. */
export interface CaseTask {
  /** Counts from 1 within its case. */
  number: number;
  kind: 'task' | 'promise';
  text: string;
  dueAt: string;
  assigneeId: string | null;
  doneAt: string | null;
}

/** A remedy beyond its giver's own limit; somebody above decides. */
export interface RemedyRequest {
  /** Counts from 1 within its case. */
  number: number;
  kind: string;
  amountCents: number;
  note: string;
  /** The person, or the key of a caller that is none. */
  requestedById: string;
  requestedByName: string;
  requestedAt: string;
  status: 'pending' | 'approved' | 'declined';
}

/** Put aside until a promised time. It is over by itself, and neither moves nor stops the clock. */
export interface Snooze {
  until: string;
  reason: string;
  byName: string;
}

/** A case whose second rating was no better: somebody above looks once more, by a time of its own. */
export interface LastLook {
  openedAt: string;
  dueAt: string;
  /** The first personal outreach since. */
  reachedAt: string | null;
  breachedAt: string | null;
}

export interface CaseState {
  id: string;
  status: CaseStatus;
  outcome: CaseOutcome | null;
  rating: number;
  assigneeId: string | null;
  /** The agent whose contact was rated, by email; that person never judges the case. */
  ratedAgentEmail: string | null;
  openedAt: string;
  outreachDueAt: string;
  acknowledgedAt: string | null;
  firstOutreachAt: string | null;
  breachedAt: string | null;
  resolvedAt: string | null;
  /** Who resolved it: a person or a key. That one never has the last look. */
  resolvedById: string | null;
  customerConfirmed: CustomerConfirmation | null;
  snooze: Snooze | null;
  tasks: readonly CaseTask[];
  remedyRequests: readonly RemedyRequest[];
  doNotContact: { ground: DoNotContactGround; proposedById: string } | null;
  secondAskedAt: string | null;
  secondRating: number | null;
  secondRatedAt: string | null;
  /** Stays once it was opened, so that a case has one at most. */
  lastLook: LastLook | null;
  closedAt: string | null;
}

/** Who gives a command; `id` is null for an API key. */
export interface Actor {
  id: string | null;
  name: string;
  email: string | null;
  role: 'admin' | 'ops' | 'manager' | 'agent' | 'leader' | 'integration';
}

export type CaseCommand =
  | { type: 'assign'; userId: string; /** Said to whoever takes over. */ note?: string }
  | { type: 'snooze'; until: string; reason: string }
  | { type: 'end_snooze' }
  | { type: 'add_task'; text: string; dueAt: string; /** Whoever has the case, when absent. */ assigneeId: string | null }
  | { type: 'complete_task'; number: number }
  | { type: 'acknowledge'; note: string }
  | {
      type: 'log_outreach';
      kind: OutreachKind;
      result: OutreachResult;
      note: string;
      /** ISO instant; now when absent. */ at: string | null;
    }
  | { type: 'schedule_callback'; at: string; note?: string }
  | {
      type: 'offer_remedy';
      kind: string;
      note: string;
      /** In the organisation's currency; absent for what has no price. */ amountCents?: number | null;
    }
  | { type: 'approve_remedy'; number: number; note: string }
  | { type: 'decline_remedy'; number: number; note: string }
  | { type: 'add_note'; note: string }
  | { type: 'resolve'; rootCause: string; action: string; note: string; customerConfirmed?: CustomerConfirmation }
  | { type: 'close_last_look'; action: string; note: string }
  | { type: 'propose_do_not_contact'; ground: DoNotContactGround; note: string }
  | { type: 'approve_do_not_contact'; note: string }
  | { type: 'decline_do_not_contact'; note: string }
  | { type: 'reverse_do_not_contact'; note: string };

/** What a decision needs to know of people besides who gives the command. */
export interface CommandFacts {
  /** The most that the giver may offer without asking, in cents; null for no limit. */
  remedyLimitCents: number | null;
  /** Whether the giver stands above whoever asked for the remedy. */
  standsAbove: boolean;
}

/** Why a command is refused. The API maps each code to one status and one sentence. */
export type CaseFault =
  | { code: 'case_closed' }
  | { code: 'outreach_required' }
  | { code: 'already_resolved' }
  | { code: 'outreach_in_the_future'; at: string }
  | { code: 'outreach_before_rating'; at: string }
  | { code: 'outreach_result_impossible'; kind: OutreachKind; result: OutreachResult }
  | { code: 'callback_in_the_past'; at: string }
  | { code: 'rated_agent_may_not' }
  | { code: 'role_may_not'; role: Actor['role'] }
  | { code: 'remedy_not_offered'; kind: string }
  | { code: 'ground_not_allowed'; ground: DoNotContactGround }
  | { code: 'not_proposed' }
  | { code: 'not_reversible' }
  | { code: 'snooze_in_the_past'; until: string }
  | { code: 'snooze_beyond_deadline'; until: string; dueAt: string }
  | { code: 'not_snoozed' }
  | { code: 'task_not_found' }
  | { code: 'task_done' }
  | { code: 'remedy_request_not_found' }
  | { code: 'remedy_decided' }
  | { code: 'remedy_above_limit' }
  | { code: 'not_above' }
  | { code: 'no_last_look' }
  | { code: 'same_person' };

/** What a timeline line says besides its kind: plain values by name. */
export type EntryDetail = Record<string, string | number | boolean | null>;

/** What a command changes: new state, one timeline line, and whether the workflow must hear of it. */
export interface CaseChange {
  state: CaseState;
  entry: { kind: string; at: string; detail: EntryDetail };
  signal: boolean;
  /** A closed case is at work again: its clock has to be started anew. */
  restartsClock: boolean;
}
