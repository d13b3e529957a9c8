import { condition, continueAsNew, isCancellation, log, proxyActivities, proxyLocalActivities, setHandler, workflowInfo } from '@temporalio/workflow';
import { caseStatuses } from '../domain/recovery/case-state.js';
import type { CommentReadingActivities } from './contracts/comment-reading.contract.js';
import type { CaseProgress, RecoveryActivities, RecoveryOutcome, RecoveryWorkflowInput } from './contracts/recovery.contract.js';
import { readingByProvider, shortDatabaseWork } from './local-work.js';
import { caseChangedSignal, getStateQuery, secondResponseReceivedSignal } from './messages.js';

// Talk to providers. Each is idempotent by its dispatch key, so it is retried until it works.
const providerCall = {
  startToCloseTimeout: '60s', // above the provider clients' own 30 s, so that an unclear answer is seen rather than cut off
  retry: { initialInterval: '1s', maximumInterval: '5m' },
} as const;
const { alertCase } = proxyActivities<RecoveryActivities>({ ...providerCall, summary: 'tell of the case' });
const { remindCase } = proxyActivities<RecoveryActivities>({ ...providerCall, summary: 'remind of the outreach' });
const { breachCase } = proxyActivities<RecoveryActivities>({ ...providerCall, summary: 'record the breach and escalate' });
const { followUpCase } = proxyActivities<RecoveryActivities>({ ...providerCall, summary: 'bring the case up again' });
const { askSecondChance } = proxyActivities<RecoveryActivities>({ ...providerCall, summary: 'ask for a second rating' });
const { readByProvider } = proxyActivities<CommentReadingActivities>({ ...readingByProvider, summary: 'have a provider read the comment' });

const { processSecondResponse } = proxyLocalActivities<RecoveryActivities>({ ...shortDatabaseWork, summary: 'read the second answer' });
const { closeUnrated } = proxyLocalActivities<RecoveryActivities>({ ...shortDatabaseWork, summary: 'close without a second rating' });

// What a message that is not sent yet is given at least, where its turn is over already.
const leastTryMs = 60_000;

/**
 * The clock of one recovery case. The deadline is an absolute instant: neither a restart nor a day of outage moves it.
 * People work on the case in the database; this workflow hears of it, reminds, escalates, and asks for the second rating once.
 */
export async function recoveryWorkflow(input: RecoveryWorkflowInput): Promise<RecoveryOutcome> {
  return new RecoveryRun(input).run();
}

class RecoveryRun {
  #progress: CaseProgress;
  #secondResponseId: string | null = null;
  #unreadSecondResponses = 0;
  #step = 'starting';
  readonly #done: NonNullable<RecoveryWorkflowInput['done']>;

  constructor(readonly input: RecoveryWorkflowInput) {
    this.#progress = input.progress;
    this.#done = input.done ?? { alerted: false, reminders: 0, breached: false };
    setHandler(caseChangedSignal, (next) => {
      if (isProgress(next) && next.revision > this.#progress.revision) this.#progress = next;
    });
    setHandler(secondResponseReceivedSignal, (next) => {
      if (typeof next?.responseId !== 'string') return;
      this.#secondResponseId = next.responseId;
      this.#unreadSecondResponses += 1;
    });
    setHandler(getStateQuery, () => ({ step: this.#step, revision: this.#progress.revision }));
  }

  async run(): Promise<RecoveryOutcome> {
    const { caseId, remindersAt, outreachDueAt } = this.input;
    if (!this.#done.alerted) {
      await this.tell('alert', remindersAt[0] ?? outreachDueAt, (limit) => alertCase.executeWithOptions(limit, [{ caseId }]));
    }
    this.#done.alerted = true;
    await this.untilReached();
    await this.untilResolved();
    if (this.isClosed) return { outcome: 'closed', how: 'by a person' };
    return this.secondChance();
  }

  private get isClosed(): boolean {
    return this.#progress.status === 'closed';
  }

  private get isReached(): boolean {
    return this.#progress.firstOutreachAt !== null || this.isClosed;
  }

  private get isResolved(): boolean {
    return this.#progress.resolvedAt !== null || this.isClosed;
  }

  /** Reminders, then the breach with its escalation, each at its own instant, until somebody has reached out. */
  private async untilReached(): Promise<void> {
    const { caseId, remindersAt, outreachDueAt } = this.input;
    this.#step = 'waiting for the outreach';
    for (const [index, remindAt] of remindersAt.entries()) {
      if (index < this.#done.reminders) continue;
      if (await this.until(remindAt, () => this.isReached, 'remind of the outreach')) return;
      // After an outage only the newest reminder still says something.
      const nextAt = remindersAt[index + 1] ?? outreachDueAt;
      const isNewest = Date.now() < Date.parse(nextAt);
      if (isNewest) await this.tell('reminder', nextAt, (limit) => remindCase.executeWithOptions(limit, [{ caseId, step: index }]));
      this.#done.reminders = index + 1;
    }
    if (await this.until(outreachDueAt, () => this.isReached, 'the outreach is due')) return;
    if (!this.#done.breached) await breachCase({ caseId });
    this.#done.breached = true;
  }

  /** Brings the case up again and again until it is resolved; a case that sits for years starts a fresh history. */
  private async untilResolved(): Promise<void> {
    const { caseId, followUpEveryMs } = this.input;
    this.#step = 'waiting for the resolution of the case';
    while (!(await this.within(followUpEveryMs, () => this.isResolved, 'follow up'))) {
      const step = Math.floor((Date.now() - Date.parse(this.input.openedAt)) / followUpEveryMs);
      const nextAt = new Date(Date.now() + followUpEveryMs).toISOString();
      await this.tell('follow-up', nextAt, (limit) => followUpCase.executeWithOptions(limit, [{ caseId, step }]));
      if (workflowInfo().continueAsNewSuggested) {
        await continueAsNew<typeof recoveryWorkflow>({ ...this.input, progress: this.#progress, done: this.#done });
      }
    }
  }

  /** One ask, after the delay; its answer or its silence closes the case. */
  private async secondChance(): Promise<RecoveryOutcome> {
    const { caseId, secondChance } = this.input;
    if (!secondChance) return this.closeUnrated('the policy asks no second time');

    this.#step = 'waiting to ask again';
    const askAt = new Date(Date.parse(this.#progress.resolvedAt ?? this.input.openedAt) + secondChance.delayMs).toISOString();
    if (await this.until(askAt, () => this.isClosed, 'ask for a second rating')) return { outcome: 'closed', how: 'by a person' };

    const asked = await askSecondChance({ caseId });
    if (asked.outcome === 'closed') return { outcome: 'closed', how: asked.reason };

    this.#step = 'waiting for the second rating';
    await this.until(asked.expiresAt, () => this.#secondResponseId !== null || this.isClosed, 'the second ask expires');
    if (this.#secondResponseId !== null) return this.readSecondResponse(this.#secondResponseId);
    return this.isClosed ? { outcome: 'closed', how: 'by a person' } : this.closeUnrated('no second rating came');
  }

  /** Reads the second answer, and again when words were added to it meanwhile. */
  private async readSecondResponse(responseId: string): Promise<RecoveryOutcome> {
    while (this.#unreadSecondResponses > 0) {
      this.#unreadSecondResponses = 0;
      const read = await processSecondResponse({ caseId: this.input.caseId, responseId });
      if (read?.providerReads === true) await readByProvider({ responseId });
    }
    return { outcome: 'closed', how: 're-rated' };
  }

  /**
   * Tells people, until it works or the clock's next step is due: a provider or a fault that keeps one message back must
   * stop neither the reminders nor the breach.
   */
  private async tell(what: string, nextAt: string, send: (limit: { scheduleToCloseTimeout: number }) => Promise<void>): Promise<void> {
    try {
      await send({ scheduleToCloseTimeout: Math.max(leastTryMs, Date.parse(nextAt) - Date.now()) });
    } catch (error) {
      if (isCancellation(error)) throw error;
      log.warn('a message about a case was given up', { caseId: this.input.caseId, what });
    }
  }

  private async closeUnrated(reason: string): Promise<RecoveryOutcome> {
    await closeUnrated({ caseId: this.input.caseId, reason });
    return { outcome: 'closed', how: reason };
  }

  private until(at: string, isOver: () => boolean, summary: string): Promise<boolean> {
    return this.within(Date.parse(at) - Date.now(), isOver, summary);
  }

  /** Waits for a span unless `isOver` comes first; says whether it did. */
  private async within(waitMs: number, isOver: () => boolean, summary: string): Promise<boolean> {
    return waitMs > 0 && !isOver() ? condition(isOver, waitMs, { summary }) : isOver();
  }
}

function isProgress(value: CaseProgress): boolean {
  return (
    Number.isInteger(value?.revision) && caseStatuses.includes(value.status) && isInstantOrNull(value.firstOutreachAt) && isInstantOrNull(value.resolvedAt)
  );
}

function isInstantOrNull(value: string | null): boolean {
  return value === null || (typeof value === 'string' && Number.isFinite(Date.parse(value)));
}
