import type { CaseStatus } from '../../domain/recovery/case-state.js';
import type { RecoveryClock } from '../../domain/recovery/clock.js';

/** Wire names of the recovery workflow; a test freezes them. */
export const recoveryWorkflowType = 'recoveryWorkflow';
export const caseChangedSignalName = 'caseChanged';
export const secondResponseReceivedSignalName = 'secondResponseReceived';

/** What the recovery workflow needs to know of its case; the newest revision wins. */
export interface CaseProgress {
  revision: number;
  status: CaseStatus;
  /** ISO instants. */
  firstOutreachAt: string | null;
  resolvedAt: string | null;
  /** Who has it; messages from before it was told lack it. */
  assigneeId?: string | null;
  /** Set while the case has its last look. */
  lastLook?: LastLookProgress;
}

/** The last look at a case whose second rating was no better. Instants are ISO strings. */
export interface LastLookProgress {
  openedAt: string;
  dueAt: string;
  /** The first personal outreach since it was opened. */
  reachedAt: string | null;
}

/** What a second rating came to. Histories from before there was a last look say nothing of it. */
export type SecondRead = { providerReads?: boolean } & ({ outcome?: 'closed' } | { outcome: 'last_look'; lastLook: LastLookProgress });

export interface RecoveryWorkflowInput extends RecoveryClock {
  caseId: string;
  progress: CaseProgress;
  /** What was told and recorded already, carried over a continue-as-new. */
  done?: { alerted: boolean; reminders: number; breached: boolean; lastLook?: { told: boolean; reminders: number; breached: boolean } };
}

export interface SecondResponseReceived {
  responseId: string;
}

export type RecoveryOutcome = { outcome: 'closed'; how: string };

export interface RecoveryActivities {
  /** Tells the assignee (and the policy's addresses) of the case, once. */
  alertCase(input: { caseId: string }): Promise<void>;
  /** Reminds the assignee that the deadline comes nearer; `step` makes it idempotent. */
  remindCase(input: { caseId: string; step: number }): Promise<void>;
  /** Records the breach for good and escalates. Says nothing when an outreach came first. */
  breachCase(input: { caseId: string }): Promise<void>;
  /** Brings up a case that was contacted but not resolved; `step` counts. */
  followUpCase(input: { caseId: string; step: number }): Promise<void>;
  /** The one second-chance ask; `closed` when it can't or may not be made. */
  askSecondChance(input: { caseId: string }): Promise<{ outcome: 'asked'; expiresAt: string } | { outcome: 'closed'; reason: string }>;
  /** Themes the second answer; an upgrade closes the case, anything else opens its last look. */
  processSecondResponse(input: { caseId: string; responseId: string }): Promise<SecondRead | null | undefined>;
  /** Tells whoever has the last look of it, once. */
  alertLastLook(input: { caseId: string }): Promise<void>;
  /** Reminds of a last look that nobody has had yet or that is not closed; `step` makes it idempotent. */
  remindLastLook(input: { caseId: string; step: number }): Promise<void>;
  /** Records for good that nobody had the last look in time, and escalates. */
  breachLastLook(input: { caseId: string }): Promise<void>;
  /** Tells a person that a colleague put a case into their hands; not one who took it. `revision` is that of the hand-over. */
  tellHandOver(input: { caseId: string; revision: number }): Promise<void>;
  /** Closes a resolved case without a second rating: as not re-rated. */
  closeUnrated(input: { caseId: string; reason: string }): Promise<void>;
}
