import type { InteractionChange } from '../../domain/interaction.js';

/** Wire names of the interaction workflow; a test freezes them. */
export const interactionWorkflowType = 'interactionWorkflow';
export const interactionChangedSignalName = 'interactionChanged';
export const responseReceivedSignalName = 'responseReceived';
export const invitationEndedSignalName = 'invitationEnded';
export const deliveryReportedSignalName = 'deliveryReported';
export const checkAnsweredSignalName = 'checkAnswered';

export interface InteractionWorkflowInput {
  interactionId: string;
  /** State carried over a continue-as-new or a restart by signal; absent on a fresh start. */
  change?: InteractionChange;
}

/** A response was stored or changed; the newest revision counts. */
export interface ResponseReceived {
  responseId: string;
  revision: number;
}

/** The invitation was ended from outside the workflow: opt-out, erasure, permanent failure. */
export interface InvitationEnded {
  invitationId: string;
  reason: string;
}

/** A message of the invitation came back, or was refused, after it had been taken: another channel may be next. */
export interface DeliveryReported {
  invitationId: string;
  state: 'failed';
}

/** The customer has said whether the matter is settled, or the question was called off from outside the workflow. */
export interface CheckAnswered {
  checkId: string;
  answer: 'yes' | 'no' | 'cancelled';
}

/** How a question stands once it is over. Silence is a yes. */
export type CheckEnd = 'yes' | 'no' | 'silent' | 'cancelled';

export interface ResolutionTimes {
  settleMs: number;
  abandonAfterMs: number;
  /** ISO instant until which the resolution has to hold; null when it isn't resolved. Histories from before it lack it. */
  settleAt?: string | null;
  /** Whether the customer is asked first if the matter is settled. Histories from before it lack it. */
  checks?: boolean;
}

export type InteractionOutcome =
  | { outcome: 'not_asked'; decidedBy: string }
  | { outcome: 'answered'; responseId: string; caseId: string | null }
  | { outcome: 'expired' | 'ended' | 'merged' | 'abandoned' | 'already_decided' };

export interface DecideAndInviteResult {
  outcome: 'asked' | 'not_asked' | 'already_decided' | 'not_resolved';
  /** When not asked: the rule that decided. */
  decidedBy: string | null;
  invitation: {
    id: string;
    sendAt: string;
    expiresAt: string;
    remindAt: string | null;
    /** Whether other channels may follow the first: then its times come from its plan. Histories from before there were steps lack it. */
    hasSteps?: boolean;
  } | null;
  /** An answer that is already there (a restarted run). */
  responseId: string | null;
}

/** What is next about an invitation with steps; instants are ISO strings. `over`: nothing is to be waited for. */
export type InvitationPlan =
  | { act: 'send'; step: number; at: string }
  | { act: 'remind' | 'look' | 'expire'; at: string }
  | { act: 'over' };

/** Effects the interaction workflow needs. Each is idempotent under its ids. */
export interface InteractionActivities {
  /** Timings of the policy that matches now: how long to let a resolution settle, and when to let go of one that never comes. */
  planResolution(input: { interactionId: string; resolutionNumber: number }): Promise<ResolutionTimes>;
  /** One transaction: stores the question whether this resolution is one, or finds it. Null when none is to be put. Instants are ISO strings. */
  askWhetherResolved(input: {
    interactionId: string;
    resolutionNumber: number;
  }): Promise<{ check: { id: string; sendAt: string; waitsUntil: string } | null }>;
  /** Sends the question by the one dispatch. `suppressed` and `failed` are silence. */
  sendCheck(input: { checkId: string }): Promise<{ outcome: 'sent' | 'suppressed' | 'failed' | 'unknown' }>;
  /** Ends a question that nobody answered, and says how it ended: an answer that came first stands. */
  endCheck(input: { checkId: string; status: 'silent' | 'cancelled' }): Promise<{ status: CheckEnd }>;
  /** Tells staff, once, that the customer says it isn't settled. */
  reportUnresolved(input: { checkId: string }): Promise<void>;
  /** One transaction: locks the customer, decides, stores the trace, claims the slot. Repeated for the same resolution it returns the same result. */
  decideAndInvite(input: { interactionId: string; resolutionNumber: number }): Promise<DecideAndInviteResult>;
  /** Sends the invitation (`step` 0) or its reminder (`step` 1) by the one dispatch. A first step that is `suppressed` or `failed` has ended the invitation; one that is `offered` waits to be fetched by the company's page. A reminder that is `deferred` is to be sent when the customer's own hours begin. */
  sendInvitation(input: {
    invitationId: string;
    step: 0 | 1;
  }): Promise<{ outcome: 'sent' | 'suppressed' | 'failed' | 'unknown' | 'offered' } | { outcome: 'deferred'; until: string }>;
  /** One transaction: decides what is next about an invitation with steps, and stores it. `reminded`: the one reminder is not to be tried again. */
  planInvitation(input: { invitationId: string; reminded: boolean }): Promise<InvitationPlan>;
  /** Sends one step of an invitation by the one dispatch. However it ends, the plan says what follows. */
  sendStep(input: {
    invitationId: string;
    step: number;
  }): Promise<{ outcome: 'sent' | 'suppressed' | 'failed' | 'unknown' | 'deferred' | 'offered' }>;
  /** Ends an unanswered invitation and sets the interaction's stage. An answered one is left as it is. */
  endInvitation(input: { invitationId: string; reason: 'expired' | 'reopened' | 'merged' }): Promise<void>;
  /**
   * Themes the answer; a low score opens (or a revised one withdraws) its recovery case and starts its workflow. `providerReads`: a provider is
   * to read the comment too. Histories from before there were providers lack it.
   */
  processResponse(input: { responseId: string }): Promise<{ caseId: string | null; providerReads?: boolean }>;
  /** Marks an interaction that never resolved as closed. */
  abandonInteraction(input: { interactionId: string }): Promise<void>;
}
