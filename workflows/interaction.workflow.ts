import { condition, continueAsNew, patched, proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { CommentReadingActivities } from './contracts/comment-reading.contract.js';
import type {
  DecideAndInviteResult,
  InteractionActivities,
  InteractionOutcome,
  InteractionWorkflowInput,
} from './contracts/interaction.contract.js';
import { InteractionInbox } from './interaction-inbox.js';
import { askBySteps } from './invitation-steps.js';
import { readingByProvider, sending, shortDatabaseWork } from './local-work.js';

type Invitation = NonNullable<DecideAndInviteResult['invitation']>;

const { planResolution } = proxyLocalActivities<InteractionActivities>({ ...shortDatabaseWork, summary: 'read the times of the policy' });
const { decideAndInvite } = proxyLocalActivities<InteractionActivities>({ ...shortDatabaseWork, summary: 'decide whether to ask' });
const { askWhetherResolved } = proxyLocalActivities<InteractionActivities>({
  ...shortDatabaseWork,
  summary: 'see whether to ask if it is settled',
});
const { endCheck } = proxyLocalActivities<InteractionActivities>({
  ...shortDatabaseWork,
  summary: 'end the question whether it is settled',
});
const { endInvitation } = proxyLocalActivities<InteractionActivities>({ ...shortDatabaseWork, summary: 'end the invitation' });
const { abandonInteraction } = proxyLocalActivities<InteractionActivities>({ ...shortDatabaseWork, summary: 'let the interaction go' });
// Starts the case's workflow too, by its id: a repeated start finds the one that runs.
const { processResponse } = proxyLocalActivities<InteractionActivities>({ ...shortDatabaseWork, summary: 'read the answer' });

const { sendInvitation } = proxyActivities<InteractionActivities>({ ...sending, summary: 'send the survey' });
const { sendCheck } = proxyActivities<InteractionActivities>({ ...sending, summary: 'ask whether it is settled' });
const { readByProvider } = proxyActivities<CommentReadingActivities>({ ...readingByProvider, summary: 'have a provider read the comment' });
const { reportUnresolved } = proxyActivities<InteractionActivities>({ ...sending, summary: 'tell staff that it is not settled' });

/**
 * One contact from its resolution to its answer: wait for the resolution to hold, ask whether it is one where the policy says so, decide,
 * ask, wait for the reply.
 * It ends when nothing is to be waited for; a later event starts a new run under the same id.
 */
export async function interactionWorkflow(input: InteractionWorkflowInput): Promise<InteractionOutcome> {
  const inbox = new InteractionInbox(input.change ?? null);
  return new InteractionRun(input.interactionId, inbox).run();
}

// The decision's "now" is moments later than the workflow's: a timer for that would cost a workflow task and say nothing.
const clockSkewMs = 1_000;

class InteractionRun {
  #lastAnswer: InteractionOutcome | null = null;

  constructor(
    readonly interactionId: string,
    readonly inbox: InteractionInbox,
  ) {}

  async run(): Promise<InteractionOutcome> {
    await condition(() => this.inbox.wasSpokenTo);
    for (;;) {
      const resolution = await this.untilResolved();
      if (typeof resolution !== 'number') return resolution;
      if (!(await this.settles(resolution))) continue;
      const outcome = await this.ask(resolution);
      const answered = await this.processNews();
      // Nothing is awaited between this look and the end, so no signal is lost: one that comes later makes the server refuse the end.
      if (!this.inbox.hasLeft(resolution)) return answered ?? outcome ?? { outcome: 'ended' };
    }
  }

  /** The number of the resolution to follow up, or how the interaction ended without one. */
  private async untilResolved(): Promise<number | InteractionOutcome> {
    const { inbox, interactionId } = this;
    inbox.step = 'waiting for the resolution';
    const answered = await this.processNews();
    if (!inbox.change) return answered ?? { outcome: 'ended' };
    if (inbox.change.status === 'open') {
      const { abandonAfterMs } = await planResolution({ interactionId, resolutionNumber: inbox.change.resolutionNumber });
      if (!(await this.answering(Date.now() + abandonAfterMs, () => inbox.change?.status !== 'open', 'let go if it never resolves'))) {
        await abandonInteraction({ interactionId });
        return { outcome: 'abandoned' };
      }
    }
    return inbox.change.status === 'resolved' ? inbox.change.resolutionNumber : { outcome: 'merged' };
  }

  /** Whether the resolution held for as long as the policy wants, and the customer, where the policy has them asked, doesn't deny it. */
  private async settles(resolutionNumber: number): Promise<boolean> {
    const { inbox, interactionId } = this;
    inbox.step = 'letting the resolution settle';
    const { settleMs, settleAt, checks } = await planResolution({ interactionId, resolutionNumber });
    // Runs from before there was an instant have counted from their own now.
    const settledMs = settleAt == null ? Date.now() + settleMs : Date.parse(settleAt);
    if (await this.answering(settledMs, () => inbox.hasLeft(resolutionNumber), 'let the resolution settle')) return false;
    return checks !== true || this.isConfirmed(resolutionNumber);
  }

  /** Asks the customer whether the matter is settled, and waits. Silence is a yes; where nothing is to be asked, so is that. */
  private async isConfirmed(resolutionNumber: number): Promise<boolean> {
    const { inbox, interactionId } = this;
    const { check } = await askWhetherResolved({ interactionId, resolutionNumber });
    if (!check) return true;
    const isOver = () => inbox.answerTo(check.id) !== null || inbox.hasLeft(resolutionNumber);

    inbox.step = 'waiting for the time to ask whether it is settled';
    if (!(await this.answering(Date.parse(check.sendAt) - clockSkewMs, isOver, 'ask whether it is settled'))) {
      inbox.step = 'asking whether it is settled';
      const { outcome } = await sendCheck({ checkId: check.id });
      inbox.step = 'waiting for a no';
      if (outcome === 'sent' || outcome === 'unknown') await this.answering(Date.parse(check.waitsUntil), isOver, 'silence is a yes');
    }
    return this.isYes(check.id, resolutionNumber);
  }

  /** How the question ended. What the customer said counts, though it came in the last moment, or before its signal. */
  private async isYes(checkId: string, resolutionNumber: number): Promise<boolean> {
    const { inbox } = this;
    const status = inbox.hasLeft(resolutionNumber) ? 'cancelled' : 'silent';
    const end = inbox.answerTo(checkId) ?? (await endCheck({ checkId, status })).status;
    if (inbox.hasLeft(resolutionNumber)) return false;
    // The reopening that follows from a no is on its way.
    if (end === 'no') inbox.distrust();
    return end !== 'no';
  }

  /** Decides and, when the answer is yes, asks and waits. Null when the interaction left this resolution meanwhile. */
  private async ask(resolutionNumber: number): Promise<InteractionOutcome | null> {
    this.inbox.step = 'deciding';
    const decision = await decideAndInvite({ interactionId: this.interactionId, resolutionNumber });
    if (decision.outcome === 'not_resolved') {
      // What came meanwhile is newer than what was decided about. Runs from before this distinction distrusted that too, and waited for nothing.
      const isOvertaken = patched('distrust-only-what-was-decided') && this.inbox.hasLeft(resolutionNumber);
      if (!isOvertaken) this.inbox.distrust();
      return null;
    }
    if (decision.invitation?.hasSteps === true) return this.inviteBySteps(decision.invitation, resolutionNumber);
    if (decision.invitation) return this.invite(decision.invitation, resolutionNumber);
    if (decision.outcome === 'not_asked') return { outcome: 'not_asked', decidedBy: decision.decidedBy ?? 'unknown' };
    return this.#lastAnswer ?? { outcome: 'already_decided' };
  }

  private async invite(invitation: Invitation, resolutionNumber: number): Promise<InteractionOutcome | null> {
    const { inbox } = this;
    const isOver = () => inbox.hasResponse || inbox.hasEnded(invitation.id) || inbox.hasLeft(resolutionNumber);

    inbox.step = 'waiting for the time to ask';
    if (!(await this.until(Date.parse(invitation.sendAt) - clockSkewMs, isOver, 'ask after the quiet hours'))) {
      inbox.step = 'asking';
      const { outcome } = await sendInvitation({ invitationId: invitation.id, step: 0 });
      if (outcome === 'failed' || outcome === 'suppressed') return { outcome: 'ended' };
    }

    inbox.step = 'waiting for the answer';
    if (invitation.remindAt) await this.remind(invitation.id, Date.parse(invitation.remindAt), isOver);
    await this.until(Date.parse(invitation.expiresAt), isOver, 'the invitation expires');
    return this.endOf(invitation, resolutionNumber);
  }

  /** Reminds once. What the customer's own hours put off is waited for by a timer, which an answer ends: a low score never waits for it. */
  private async remind(invitationId: string, dueMs: number, isOver: () => boolean): Promise<void> {
    let atMs = dueMs;
    while (!(await this.until(atMs, isOver, 'remind once'))) {
      const sent = await sendInvitation.executeWithOptions({ summary: 'send the reminder' }, [{ invitationId, step: 1 }]);
      if (sent.outcome !== 'deferred') return;
      atMs = Date.parse(sent.until) + clockSkewMs;
    }
  }

  private async inviteBySteps(invitation: Invitation, resolutionNumber: number): Promise<InteractionOutcome | null> {
    const { inbox } = this;
    const isOver = () => inbox.hasResponse || inbox.hasEnded(invitation.id) || inbox.hasLeft(resolutionNumber);
    const ended = await askBySteps(invitation.id, { inbox, isOver, until: (atMs, isDone, summary) => this.until(atMs, isDone, summary) });
    return ended === 'ended' ? { outcome: 'ended' } : this.endOf(invitation, resolutionNumber);
  }

  /** Why the waiting is over. An answer comes first: it was given, whatever else happened in the same moment. */
  private async endOf(invitation: Invitation, resolutionNumber: number): Promise<InteractionOutcome | null> {
    const { inbox } = this;
    if (inbox.hasResponse) return null;
    if (inbox.hasEnded(invitation.id)) return { outcome: 'ended' };
    if (inbox.hasLeft(resolutionNumber)) {
      const reason = inbox.change?.status === 'merged' ? 'merged' : 'reopened';
      await endInvitation({ invitationId: invitation.id, reason });
      return null;
    }
    await endInvitation({ invitationId: invitation.id, reason: 'expired' });
    return { outcome: 'expired' };
  }

  /** Themes every answer, or newer version of it, that is there; a low score gets its case. Null when there is none. */
  private async processResponses(): Promise<InteractionOutcome | null> {
    let outcome: InteractionOutcome | null = null;
    for (let response = this.inbox.nextResponse(); response; response = this.inbox.nextResponse()) {
      this.inbox.step = 'reading the answer';
      const { responseId } = response;
      const { caseId, providerReads } = await processResponse({ responseId });
      outcome = { outcome: 'answered', responseId, caseId };
      if (providerReads !== true) continue;
      this.inbox.step = 'having a provider read the comment';
      await readByProvider({ responseId });
    }
    this.#lastAnswer = outcome ?? this.#lastAnswer;
    return outcome;
  }

  /** Deals with all that the customer has said, also meanwhile: answers are read, and staff hears of a no. Null when there was no answer. */
  private async processNews(): Promise<InteractionOutcome | null> {
    let answered: InteractionOutcome | null = null;
    while (this.inbox.hasNews) {
      answered = (await this.processResponses()) ?? answered;
      const checkId = this.inbox.nextDenial();
      if (checkId === null) continue;
      this.inbox.step = 'telling staff that it is not settled';
      await reportUnresolved({ checkId });
    }
    return answered;
  }

  /** Waits like `until`, and meanwhile reads answers to what was asked before: a low score never waits for a timer of ours. */
  private async answering(atMs: number, isOver: () => boolean, summary: string): Promise<boolean> {
    const { step } = this.inbox;
    while (await this.until(atMs, () => isOver() || this.inbox.hasNews, summary)) {
      await this.processNews();
      this.inbox.step = step;
      if (isOver()) return true;
    }
    return isOver();
  }

  /**
   * Waits for an instant unless `isOver` comes first; says whether it did. An instant that is past is not waited for.
   * A run whose history has grown long goes on in a new one: what it needs is in the newest change and the database.
   */
  private async until(atMs: number, isOver: () => boolean, summary: string): Promise<boolean> {
    const waitMs = atMs - Date.now();
    if (waitMs <= 0 || isOver()) return isOver();
    const isLong = () => workflowInfo().continueAsNewSuggested;
    await condition(() => isOver() || isLong(), waitMs, { summary });
    if (isLong() && !isOver()) {
      const { change } = this.inbox;
      await continueAsNew<typeof interactionWorkflow>({ interactionId: this.interactionId, ...(change ? { change } : {}) });
    }
    return isOver();
  }
}
