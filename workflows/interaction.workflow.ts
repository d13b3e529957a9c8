import { condition, proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { DecideAndInviteResult, InteractionActivities, InteractionOutcome, InteractionWorkflowInput } from './contracts/interaction.contract.js';
import { InteractionInbox } from './interaction-inbox.js';

type Invitation = NonNullable<DecideAndInviteResult['invitation']>;

// One short transaction each: a retry costs less than a round trip through the task queue, and is harmless by their ids.
const database = proxyLocalActivities<InteractionActivities>({
  startToCloseTimeout: '10s', // a lock on a busy customer is waited for; more means that the database is in trouble
  retry: { initialInterval: '200ms', maximumInterval: '30s' },
});

// Talks to a provider, or starts another workflow. Safe to retry without end: the dispatch key and the case id make it happen once.
const effects = proxyActivities<InteractionActivities>({
  startToCloseTimeout: '60s', // above the provider clients' own 30 s, so that an unclear answer is seen rather than cut off
  retry: { initialInterval: '1s', maximumInterval: '5m' },
});

/**
 * One contact from its resolution to its answer: wait for the resolution to hold, decide, ask, wait for the reply.
 * It ends when nothing is to be waited for; a later event starts a new run under the same id.
 */
export async function interactionWorkflow(input: InteractionWorkflowInput): Promise<InteractionOutcome> {
  const inbox = new InteractionInbox(input.change ?? null);
  return new InteractionRun(input.interactionId, inbox).run();
}

class InteractionRun {
  constructor(
    readonly interactionId: string,
    readonly inbox: InteractionInbox,
  ) {}

  async run(): Promise<InteractionOutcome> {
    for (;;) {
      const resolution = await this.untilResolved();
      if (typeof resolution !== 'number') return resolution;
      if (!(await this.settles(resolution))) continue;
      const outcome = await this.ask(resolution);
      const answered = await this.processResponses();
      if (!this.inbox.hasLeft(resolution)) return answered ?? outcome ?? { outcome: 'ended' };
    }
  }

  /** The number of the resolution to follow up, or how the interaction ended without one. */
  private async untilResolved(): Promise<number | InteractionOutcome> {
    const { inbox, interactionId } = this;
    inbox.step = 'waiting for the resolution';
    if (!inbox.change) {
      await condition(() => inbox.change !== null || inbox.hasResponse);
      const answered = await this.processResponses();
      if (!inbox.change) return answered ?? { outcome: 'ended' };
    }
    if (inbox.change?.status === 'open') {
      const { abandonAfterMs } = await database.planResolution({ interactionId, resolutionNumber: inbox.change.resolutionNumber });
      const resolved = await condition(() => inbox.change?.status !== 'open', abandonAfterMs, { summary: 'let go if it never resolves' });
      if (!resolved) {
        await database.abandonInteraction({ interactionId });
        return { outcome: 'abandoned' };
      }
    }
    return inbox.change?.status === 'resolved' ? inbox.change.resolutionNumber : { outcome: 'merged' };
  }

  /** Whether the resolution held for as long as the policy wants. */
  private async settles(resolutionNumber: number): Promise<boolean> {
    this.inbox.step = 'letting the resolution settle';
    const { settleMs } = await database.planResolution({ interactionId: this.interactionId, resolutionNumber });
    if (settleMs > 0) await condition(() => this.inbox.hasLeft(resolutionNumber), settleMs, { summary: 'let the resolution settle' });
    return !this.inbox.hasLeft(resolutionNumber);
  }

  /** Decides and, when the answer is yes, asks and waits. Null when the interaction left this resolution meanwhile. */
  private async ask(resolutionNumber: number): Promise<InteractionOutcome | null> {
    this.inbox.step = 'deciding';
    const decision = await database.decideAndInvite({ interactionId: this.interactionId, resolutionNumber });
    if (decision.outcome === 'not_resolved') {
      this.inbox.distrust();
      return null;
    }
    if (decision.invitation) return this.invite(decision.invitation, resolutionNumber);
    if (decision.outcome === 'not_asked') return { outcome: 'not_asked', decidedBy: decision.decidedBy ?? 'unknown' };
    return { outcome: 'already_decided' };
  }

  private async invite(invitation: Invitation, resolutionNumber: number): Promise<InteractionOutcome | null> {
    const { inbox } = this;
    const isOver = () => inbox.hasResponse || inbox.hasEnded(invitation.id) || inbox.hasLeft(resolutionNumber);

    inbox.step = 'waiting for the time to ask';
    await until(invitation.sendAt, isOver, 'ask after the quiet hours');
    if (!isOver()) {
      inbox.step = 'asking';
      const { outcome } = await effects.sendInvitation({ invitationId: invitation.id, step: 0 });
      if (outcome === 'failed' || outcome === 'suppressed') return { outcome: 'ended' };
    }

    inbox.step = 'waiting for the answer';
    if (invitation.remindAt) {
      const over = await until(invitation.remindAt, isOver, 'remind once');
      if (!over) await effects.sendInvitation({ invitationId: invitation.id, step: 1 });
    }
    await until(invitation.expiresAt, isOver, 'the invitation expires');
    return this.endOf(invitation, resolutionNumber);
  }

  /** Why the waiting is over. An answer comes first: it was given, whatever else happened in the same moment. */
  private async endOf(invitation: Invitation, resolutionNumber: number): Promise<InteractionOutcome | null> {
    const { inbox } = this;
    if (inbox.hasResponse) return null;
    if (inbox.hasEnded(invitation.id)) return { outcome: 'ended' };
    if (inbox.hasLeft(resolutionNumber)) {
      const reason = inbox.change?.status === 'merged' ? 'merged' : 'reopened';
      await database.endInvitation({ invitationId: invitation.id, reason });
      return null;
    }
    await database.endInvitation({ invitationId: invitation.id, reason: 'expired' });
    return { outcome: 'expired' };
  }

  /** Themes every answer, or newer version of it, that is there; a low score gets its case. Null when there is none. */
  private async processResponses(): Promise<InteractionOutcome | null> {
    let outcome: InteractionOutcome | null = null;
    for (let response = this.inbox.nextResponse(); response; response = this.inbox.nextResponse()) {
      this.inbox.step = 'reading the answer';
      const { responseId } = response;
      const { caseId } = await effects.processResponse({ responseId });
      outcome = { outcome: 'answered', responseId, caseId };
    }
    return outcome;
  }
}

/** Waits for an instant unless `isOver` comes first; says whether it did. An instant that is past is not waited for. */
async function until(at: string, isOver: () => boolean, summary: string): Promise<boolean> {
  const waitMs = Date.parse(at) - Date.now();
  return waitMs > 0 ? condition(isOver, waitMs, { summary }) : isOver();
}
