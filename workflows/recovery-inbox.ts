import { condition, isCancellation, log, patched, proxyActivities, setHandler } from '@temporalio/workflow';
import { caseStatuses } from '../domain/recovery/case-state.js';
import type { CaseProgress, RecoveryActivities, RecoveryWorkflowInput } from './contracts/recovery.contract.js';
import { sending } from './local-work.js';
import { caseChangedSignal, getStateQuery, secondResponseReceivedSignal } from './messages.js';

const { tellHandOver } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'tell whoever took the case over' });

// What a message that is not sent yet is given at least, where its turn is over already.
const leastTryMs = 60_000;
// News of a hand-over that can't be delivered in a day is none any more.
const handOverTryMs = 24 * 3_600_000;

/** What the clock of a case has heard of it, and how it waits and tells people. */
export class RecoveryInbox {
  progress: CaseProgress;
  secondResponseId: string | null = null;
  unreadSecondResponses = 0;
  step = 'starting';
  /** Settled once nobody is being told of a hand-over. */
  handOver: Promise<void> = Promise.resolve();

  constructor(readonly input: RecoveryWorkflowInput) {
    this.progress = input.progress;
    setHandler(caseChangedSignal, (next) => this.hear(next));
    setHandler(secondResponseReceivedSignal, (next) => {
      if (typeof next?.responseId !== 'string') return;
      this.secondResponseId = next.responseId;
      this.unreadSecondResponses += 1;
    });
    setHandler(getStateQuery, () => ({ step: this.step, revision: this.progress.revision }));
  }

  get isClosed(): boolean {
    return this.progress.status === 'closed';
  }

  /**
   * Tells people, until it works or the clock's next step is due: a provider or a fault that keeps one message back must
   * stop neither the reminders nor the breach.
   */
  async tell(what: string, nextAt: string, send: (limit: { scheduleToCloseTimeout: number }) => Promise<void>): Promise<void> {
    try {
      await send({ scheduleToCloseTimeout: Math.max(leastTryMs, Date.parse(nextAt) - Date.now()) });
    } catch (error) {
      if (isCancellation(error)) throw error;
      log.warn('a message about a case was given up', { caseId: this.input.caseId, what });
    }
  }

  until(at: string, isOver: () => boolean, summary: string): Promise<boolean> {
    return this.within(Date.parse(at) - Date.now(), isOver, summary);
  }

  /**
   * Waits for a span unless `isOver` comes first; says whether it did. After an outage a case may be heard of as closed and as open again in
   * one moment: then it is waited on.
   */
  async within(waitMs: number, isOver: () => boolean, summary: string): Promise<boolean> {
    const endsAt = Date.now() + waitMs;
    for (;;) {
      const leftMs = endsAt - Date.now();
      if (leftMs <= 0 || isOver()) return isOver();
      if (!(await condition(isOver, leftMs, { summary }))) return false;
      if (isOver() || !patched('wait on where a case is open again')) return true;
    }
  }

  /** The newest revision counts. */
  private hear(next: CaseProgress): void {
    if (!isProgress(next) || next.revision <= this.progress.revision) return;
    const before = this.progress;
    this.progress = next;
    if (isHandedOver(before, next) && patched('tell whoever took the case over')) this.handOver = this.tellOf(next.revision);
  }

  /** Beside the clock, which waits for nobody. A case that closes meanwhile ends it. */
  private async tellOf(revision: number): Promise<void> {
    const { caseId } = this.input;
    const nextAt = new Date(Date.now() + handOverTryMs).toISOString();
    const send = (limit: { scheduleToCloseTimeout: number }) => tellHandOver.executeWithOptions(limit, [{ caseId, revision }]);
    await this.tell('hand-over', nextAt, send).catch(() => undefined); // cancelled, and with it the whole clock
  }
}

/** Whoever gets the last look is told of that instead; messages from before hand-overs were told name nobody. */
function isHandedOver(before: CaseProgress, next: CaseProgress): boolean {
  if (typeof next.assigneeId !== 'string' || before.assigneeId === undefined || next.assigneeId === before.assigneeId) return false;
  return next.status !== 'closed' && (next.status !== 'last_look' || before.status === 'last_look');
}

function isProgress(value: CaseProgress): boolean {
  return (
    Number.isInteger(value?.revision) &&
    caseStatuses.includes(value.status) &&
    isInstantOrNull(value.firstOutreachAt) &&
    isInstantOrNull(value.resolvedAt)
  );
}

function isInstantOrNull(value: string | null): boolean {
  return value === null || (typeof value === 'string' && Number.isFinite(Date.parse(value)));
}
