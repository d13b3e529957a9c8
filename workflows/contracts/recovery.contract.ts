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
}

export interface RecoveryWorkflowInput extends RecoveryClock {
  caseId: string;
  progress: CaseProgress;
  /** Reminders already sent and the breach already recorded, carried over a continue-as-new. */
  done?: { alerted: boolean; reminders: number; breached: boolean };
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
  /** Themes the second answer and closes the case as upgraded or not. */
  processSecondResponse(input: { caseId: string; responseId: string }): Promise<{ providerReads?: boolean } | undefined>;
  /** Closes a resolved case without a second rating: as not re-rated. */
  closeUnrated(input: { caseId: string; reason: string }): Promise<void>;
}
