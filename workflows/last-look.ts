import { proxyActivities } from '@temporalio/workflow';
import { lastLookReminders } from '../domain/recovery/clock.js';
import type { LastLookProgress, RecoveryActivities, RecoveryOutcome, RecoveryWorkflowInput } from './contracts/recovery.contract.js';
import { sending } from './local-work.js';
import type { RecoveryInbox } from './recovery-inbox.js';

const { alertLastLook } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'tell of the last look' });
const { remindLastLook } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'remind of the last look' });
const { breachLastLook } = proxyActivities<RecoveryActivities>({ ...sending, summary: 'record that the last look is late' });

// Reminders of a last look that goes on and on are numbered from here, after those before its deadline.
const laterSteps = 1_000;

type Done = NonNullable<NonNullable<RecoveryWorkflowInput['done']>['lastLook']>;

/** What the last look needs of the clock it is part of. */
export interface LastLookClock {
  inbox: RecoveryInbox;
  done: Done;
  /** Reads a second answer that was corrected meanwhile; null where the last look is over by it. */
  reread(): Promise<LastLookProgress | null>;
  /** Starts a fresh history where this one has grown too long. */
  freshHistory(): Promise<void>;
}

/**
 * Somebody above looks once more, under a deadline of its own: told, reminded, and told when it is late. Only a person ends it, or a customer
 * who makes the second rating a better one; nobody is asked for a rating any more.
 */
export async function runLastLook(clock: LastLookClock, look: LastLookProgress): Promise<RecoveryOutcome> {
  return new LastLookRun(clock, look).run();
}

class LastLookRun {
  #isUpgraded = false;

  constructor(
    readonly clock: LastLookClock,
    readonly look: LastLookProgress,
  ) {}

  async run(): Promise<RecoveryOutcome> {
    const { inbox, done } = this.clock;
    const { caseId, openedAt, remindersAt } = inbox.input;
    inbox.step = 'waiting for the last look';
    // The signal that says so may still be on its way.
    inbox.progress = { ...inbox.progress, lastLook: inbox.progress.lastLook ?? this.look };
    const reminders = lastLookReminders({ openedAt, remindersAt }, this.look.openedAt);
    if (!done.told)
      await inbox.tell('last look', reminders[0] ?? this.look.dueAt, (limit) => alertLastLook.executeWithOptions(limit, [{ caseId }]));
    done.told = true;
    await this.untilLooked(reminders);
    await this.untilClosed();
    return { outcome: 'closed', how: this.#isUpgraded ? 're-rated' : 'after a last look' };
  }

  private get isClosed(): boolean {
    return this.clock.inbox.isClosed || this.#isUpgraded;
  }

  private get isLooked(): boolean {
    return this.isClosed || (this.clock.inbox.progress.lastLook ?? this.look).reachedAt !== null;
  }

  private async untilLooked(reminders: readonly string[]): Promise<void> {
    const { done } = this.clock;
    const { dueAt } = this.look;
    for (const [index, remindAt] of reminders.entries()) {
      if (index < done.reminders) continue;
      if (await this.until(remindAt, () => this.isLooked, 'remind of the last look')) return;
      // After an outage only the newest reminder still says something.
      const nextAt = reminders[index + 1] ?? dueAt;
      if (Date.now() < Date.parse(nextAt)) await this.remind(index, nextAt);
      done.reminders = index + 1;
    }
    if (await this.until(dueAt, () => this.isLooked, 'the last look is due')) return;
    if (!done.breached) await breachLastLook({ caseId: this.clock.inbox.input.caseId });
    done.breached = true;
  }

  private async untilClosed(): Promise<void> {
    const { followUpEveryMs } = this.clock.inbox.input;
    const next = (): string => new Date(Date.now() + followUpEveryMs).toISOString();
    while (!(await this.until(next(), () => this.isClosed, 'bring the last look up again'))) {
      await this.remind(laterSteps + Math.floor((Date.now() - Date.parse(this.look.openedAt)) / followUpEveryMs), next());
      await this.clock.freshHistory();
    }
  }

  private remind(step: number, nextAt: string): Promise<void> {
    const { inbox } = this.clock;
    const { caseId } = inbox.input;
    return inbox.tell('reminder of the last look', nextAt, (limit) => remindLastLook.executeWithOptions(limit, [{ caseId, step }]));
  }

  /** Waits unless `isOver` comes first. A second answer that the customer corrects meanwhile is read: it may be an upgrade after all. */
  private async until(at: string, isOver: () => boolean, summary: string): Promise<boolean> {
    const { inbox, reread } = this.clock;
    for (;;) {
      const isUp = await inbox.until(at, () => isOver() || inbox.unreadSecondResponses > 0, summary);
      if (inbox.unreadSecondResponses === 0) return isUp;
      this.#isUpgraded = (await reread()) === null;
    }
  }
}
