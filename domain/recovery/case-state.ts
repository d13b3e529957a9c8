/** A recovery case as decisions see it. Instants are ISO strings. */

export const caseStatuses = ['open', 'contacted', 'resolved', 'asked_again', 'closed'] as const;
/**
 * `open`: nobody has reached out yet; `contacted`: an outreach is logged; `resolved`: root cause and action are noted, the
 * second-chance ask is to come; `asked_again`: it is out; `closed`: with an outcome.
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

/** What may be offered to a customer to make something right. */
export const remedies = ['refund', 'credit', 'replacement', 'discount', 'escalation', 'other'] as const;

/** Who may approve that a customer is not contacted. */
export const contactDeciders = ['manager', 'ops', 'admin'] as const;

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
  doNotContact: { ground: DoNotContactGround; proposedById: string } | null;
  secondAskedAt: string | null;
  secondRating: number | null;
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
  | { type: 'assign'; userId: string }
  | { type: 'acknowledge'; note: string }
  | { type: 'log_outreach'; kind: OutreachKind; result: OutreachResult; note: string; /** ISO instant; now when absent. */ at: string | null }
  | { type: 'schedule_callback'; at: string }
  | { type: 'offer_remedy'; kind: string; note: string }
  | { type: 'add_note'; note: string }
  | { type: 'resolve'; rootCause: string; action: string; note: string }
  | { type: 'propose_do_not_contact'; ground: DoNotContactGround; note: string }
  | { type: 'approve_do_not_contact'; note: string };

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
  | { code: 'same_person' };

/** What a timeline line says besides its kind: plain values by name. */
export type EntryDetail = Record<string, string | number | boolean | null>;

/** What a command changes: new state, one timeline line, and whether the workflow must hear of it. */
export interface CaseChange {
  state: CaseState;
  entry: { kind: string; at: string; detail: EntryDetail };
  signal: boolean;
}
