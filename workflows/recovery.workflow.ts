import { continueAsNew, patched, proxyActivities, proxyLocalActivities, workflowInfo } from '@temporalio/workflow';
import type { CommentReadingActivities } from './contracts/comment-reading.contract.js';
import type { LastLookProgress, RecoveryActivities, RecoveryOutcome, RecoveryWorkflowInput } from './contracts/recovery.contract.js';
import { runLastLook } from './last-look.js';
import { readingByProvider, sending, shortDatabaseWork } from './local-work.js';
import { RecoveryInbox } from './recovery-inbox.js';

const { alertCase } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'tell of the case' });
const { remindCase } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'remind of the outreach' });
const { breachCase } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'record the breach and escalate' });
const { followUpCase } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'bring the case up again' });
const { askSecondChance } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'ask for a second rating' });
const { readByProvider } = proxyActivities<CommentReadingActivities>({ ...readingByProvider, summary: 'have a provider read the comment' });

const { processSecondResponse } = proxyLocalActivities<RecoveryActivities>({ ...shortDatabaseWork, summary: 'read the second answer' });
const { closeUnrated } = proxyLocalActivities<RecoveryActivities>({ ...shortDatabaseWork, summary: 'close without a second rating' });

/**
 * The clock of one recovery case. The deadline is an absolute instant: neither a restart nor a day of outage moves it.
 * People work on the case in the database; this workflow hears of it, reminds, escalates, asks for the second rating once, and where that
 * is no better sees to it that somebody above looks once more.
 */
export async function recoveryWorkflow(input: RecoveryWorkflowInput): Promise<RecoveryOutcome> {
  return new RecoveryRun(input).run();
}

class RecoveryRun {
  readonly #inbox: RecoveryInbox;
  readonly #done: NonNullable<RecoveryWorkflowInput['done']>;

  constructor(readonly input: RecoveryWorkflowInput) {
    this.#inbox = new RecoveryInbox(input);
    this.#done = input.done ?? { alerted: false, reminders: 0, breached: false };
  }

  async run(): Promise<RecoveryOutcome> {
    const { caseId, remindersAt, outreachDueAt } = this.input;
    if (!this.#done.alerted) {
      await this.#inbox.tell('alert', remindersAt[0] ?? outreachDueAt, (limit) => alertCase.executeWithOptions(limit, [{ caseId }]));
    }
    this.#done.alerted = true;
    await this.untilReached();
    await this.untilResolved();
    if (this.#inbox.isClosed) return { outcome: 'closed', how: 'by a person' };
    // The clock was started anew while somebody has the last look.
    const { lastLook } = this.#inbox.progress;
    return lastLook ? this.lastLook(lastLook) : this.secondChance();
  }

  private get isReached(): boolean {
    return this.#inbox.progress.firstOutreachAt !== null || this.#inbox.isClosed;
  }

  private get isResolved(): boolean {
    return this.#inbox.progress.resolvedAt !== null || this.#inbox.isClosed;
  }

  /** Reminders, then the breach with its escalation, each at its own instant, until somebody has reached out. */
  private async untilReached(): Promise<void> {
    const { caseId, remindersAt, outreachDueAt } = this.input;
    this.#inbox.step = 'waiting for the outreach';
    for (const [index, remindAt] of remindersAt.entries()) {
      if (index < this.#done.reminders) continue;
      if (await this.#inbox.until(remindAt, () => this.isReached, 'remind of the outreach')) return;
      // After an outage only the newest reminder still says something.
      const nextAt = remindersAt[index + 1] ?? outreachDueAt;
      const isNewest = Date.now() < Date.parse(nextAt);
      if (isNewest) await this.#inbox.tell('reminder', nextAt, (limit) => remindCase.executeWithOptions(limit, [{ caseId, step: index }]));
      this.#done.reminders = index + 1;
    }
    if (await this.#inbox.until(outreachDueAt, () => this.isReached, 'the outreach is due')) return;
    if (!this.#done.breached) await breachCase({ caseId });
    this.#done.breached = true;
  }

  /** Brings the case up again and again until it is resolved; a case that sits for years starts a fresh history. */
  private async untilResolved(): Promise<void> {
    const { caseId, followUpEveryMs } = this.input;
    this.#inbox.step = 'waiting for the resolution of the case';
    while (!(await this.#inbox.within(followUpEveryMs, () => this.isResolved, 'follow up'))) {
      const step = Math.floor((Date.now() - Date.parse(this.input.openedAt)) / followUpEveryMs);
      const nextAt = new Date(Date.now() + followUpEveryMs).toISOString();
      await this.#inbox.tell('follow-up', nextAt, (limit) => followUpCase.executeWithOptions(limit, [{ caseId, step }]));
      await this.freshHistory();
    }
  }

  private async freshHistory(): Promise<void> {
    if (!workflowInfo().continueAsNewSuggested) return;
    await this.#inbox.handOver;
    await continueAsNew<typeof recoveryWorkflow>({ ...this.input, progress: this.#inbox.progress, done: this.#done });
  }

  /** One ask, after the delay; its answer or its silence closes the case, or opens the last look. */
  private async secondChance(): Promise<RecoveryOutcome> {
    const { caseId, secondChance } = this.input;
    if (!secondChance) return this.closeUnrated('the policy asks no second time');

    this.#inbox.step = 'waiting to ask again';
    const askAt = new Date(Date.parse(this.#inbox.progress.resolvedAt ?? this.input.openedAt) + secondChance.delayMs).toISOString();
    if (await this.#inbox.until(askAt, () => this.#inbox.isClosed, 'ask for a second rating'))
      return { outcome: 'closed', how: 'by a person' };

    const asked = await askSecondChance({ caseId });
    if (asked.outcome === 'closed') return { outcome: 'closed', how: asked.reason };

    this.#inbox.step = 'waiting for the second rating';
    await this.#inbox.until(asked.expiresAt, () => this.#inbox.secondResponseId !== null || this.#inbox.isClosed, 'the second ask expires');
    if (this.#inbox.secondResponseId !== null) return this.afterSecondResponse();
    return this.#inbox.isClosed ? { outcome: 'closed', how: 'by a person' } : this.closeUnrated('no second rating came');
  }

  private async afterSecondResponse(): Promise<RecoveryOutcome> {
    const lastLook = await this.readSecondResponse();
    if (lastLook === null || !patched('last look at a case that was not upgraded')) return { outcome: 'closed', how: 're-rated' };
    return this.lastLook(lastLook);
  }

  /** Reads the second answer, and again when words were added to it meanwhile. Gives the last look that it led to. */
  private async readSecondResponse(): Promise<LastLookProgress | null> {
    let lastLook: LastLookProgress | null = null;
    while (this.#inbox.unreadSecondResponses > 0) {
      this.#inbox.unreadSecondResponses = 0;
      const responseId = this.#inbox.secondResponseId ?? '';
      const read = await processSecondResponse({ caseId: this.input.caseId, responseId });
      if (read?.providerReads === true) await readByProvider({ responseId });
      lastLook = read?.outcome === 'last_look' ? read.lastLook : null;
    }
    return lastLook;
  }

  private lastLook(look: LastLookProgress): Promise<RecoveryOutcome> {
    const done = (this.#done.lastLook ??= { told: false, reminders: 0, breached: false });
    return runLastLook(
      { inbox: this.#inbox, done, reread: () => this.readSecondResponse(), freshHistory: () => this.freshHistory() },
      look,
    );
  }

  private async closeUnrated(reason: string): Promise<RecoveryOutcome> {
    await closeUnrated({ caseId: this.input.caseId, reason });
    return { outcome: 'closed', how: reason };
  }
}
