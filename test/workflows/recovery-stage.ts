import { ApplicationFailure } from '@temporalio/common';
import { Worker } from '@temporalio/worker';
import type { WorkflowHandle } from '@temporalio/client';
import { applyCaseCommand } from '../../domain/recovery/apply-command.js';
import type { Actor, CaseCommand, CaseState } from '../../domain/recovery/case-state.js';
import * as becomes from '../../domain/recovery/case-transitions.js';
import { recoveryClock, type RecoveryClock } from '../../domain/recovery/clock.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';
import type {
  CaseProgress,
  RecoveryActivities,
  RecoveryOutcome,
  RecoveryWorkflowInput,
} from '../../workflows/contracts/recovery.contract.js';
import type { withTimeSkipping } from './bench.js';
import { fakeRecoveryActivities, hourMs, type Diary } from './fakes.js';

/** People of the paths. Kim stands above Mo; the case is Mo's. */
export const mo: Actor = { id: 'usr_mo', name: 'Mo', email: 'mo@example.com', role: 'manager' };
export const kim: Actor = { id: 'usr_kim', name: 'Kim', email: 'kim@example.com', role: 'manager' };
export const reached: CaseCommand = { type: 'log_outreach', kind: 'call', result: 'reached', note: 'Apologised', at: null };
export const settled: CaseCommand = { type: 'resolve', rootCause: 'process', action: 'Refunded', note: '' };

type Outcome = 'asked' | 'refused';
export interface StageOptions {
  clock?: Partial<RecoveryClock>;
  /** What becomes of the second ask. */
  secondAsk?: Outcome;
  /** The first try to ask falls into the customer's night, which lasts so long. */
  nightMs?: number;
  answers?: Partial<RecoveryActivities>;
  /** The database is away when the breach is to be recorded, and tried again so often. */
  outage?: { tries: number; everyMs: number };
  /** Opened so long ago. */
  openedAgoMs?: number;
}

let runs = 0;

/** One case on a stage: its state in memory, decided by the real domain, and its real workflow on a server that skips time. */
export class RecoveryStage {
  readonly diary: Diary = [];
  state!: CaseState;
  #revision = 1;
  #clock!: RecoveryClock;
  #handle!: WorkflowHandle;
  #asked = 0;
  #tries = 0;
  #breachTries = 0;
  #isAtWork = false;
  #expiresAt = '';
  readonly workflowId: string;
  readonly #taskQueue: string;

  constructor(
    readonly env: ReturnType<ReturnType<typeof withTimeSkipping>['environment']>,
    readonly options: StageOptions,
  ) {
    runs += 1;
    this.workflowId = `recovery-path-${process.pid}-${runs}`;
    this.#taskQueue = `paths-${process.pid}-${runs}`;
  }

  /** Opens the case by the default policy's clock and starts it. */
  async open(): Promise<void> {
    const openedAt = new Date((await this.env.currentTimeMs()) - (this.options.openedAgoMs ?? 0)).toISOString();
    this.#clock = { ...recoveryClock(defaultPolicy, openedAt), ...this.options.clock };
    this.state = openState(this.#clock);
    await this.startClock();
  }

  /** As the sweeper does: a clock that runs goes on, one that is gone starts from how the case stands. */
  async startClock(): Promise<void> {
    const input: RecoveryWorkflowInput = { caseId: 'cas_1', ...this.#clock, progress: this.progress };
    this.#handle = await this.env.client.workflow.start('recoveryWorkflow', {
      workflowId: this.workflowId,
      taskQueue: this.#taskQueue,
      args: [input],
      workflowIdConflictPolicy: 'USE_EXISTING',
    });
  }

  /** Plays with a worker of its own; it is gone afterwards, and the case stays. */
  async withWorker(scene: () => Promise<void>): Promise<void> {
    const worker = await Worker.create({
      connection: this.env.nativeConnection,
      taskQueue: this.#taskQueue,
      workflowBundle: await loadWorkflowBundle(),
      activities: this.activities(),
      // Nothing is kept for a worker that is gone; each step is replayed from the history.
      maxCachedWorkflows: 0,
    });
    this.#isAtWork = true;
    await worker.runUntil(scene().finally(() => (this.#isAtWork = false)));
  }

  /** Gives a command; its refusal is the test's mistake. */
  async does(actor: Actor, command: CaseCommand): Promise<void> {
    const applied = applyCaseCommand(this.state, actor, command, await this.now());
    if (!applied.ok) throw new Error(applied.error.code);
    this.state = applied.value.state;
    this.#revision += 1;
    if (applied.value.signal) await this.tellClock();
    if (applied.value.restartsClock) await this.restartedClock();
  }

  /** The customer takes the low rating back, or gives it anew. */
  async changesFirst(isLow: boolean): Promise<void> {
    const now = await this.now();
    await this.become(isLow ? becomes.reopened(this.state, now) : becomes.withdrawn(this.state, 5, now));
    if (isLow) await this.restartedClock();
  }

  /** The person who has the case is gone, and the store gives it to another. */
  async isGivenTo(userId: string): Promise<void> {
    await this.become(becomes.reassigned(this.state, userId, {}, await this.now()));
  }

  /** The customer answers the second ask, or corrects the answer. */
  async ratesAgain(rating: number): Promise<void> {
    this.#second = rating;
    await this.#handle.signal('secondResponseReceived', { responseId: `rsp_${rating}` });
  }
  #second = 0;

  /** Corrects an answer after the workflow has ended, as the store follows it. */
  async correctsTo(rating: number): Promise<void> {
    const now = await this.now();
    await this.become(becomes.rerated(this.state, { rating, at: now }, 'usr_kim', now));
    if (this.state.status === 'last_look') await this.restartedClock();
  }

  async now(): Promise<string> {
    return new Date(await this.env.currentTimeMs()).toISOString();
  }

  pass(hours: number): Promise<void> {
    return this.env.sleep(hours * hourMs);
  }

  outcome(): Promise<RecoveryOutcome> {
    return this.#handle.result() as Promise<RecoveryOutcome>;
  }

  get asks(): number {
    return this.#asked;
  }

  get clock(): RecoveryClock {
    return this.#clock;
  }

  get progress(): CaseProgress {
    const { status, firstOutreachAt, resolvedAt, assigneeId, lastLook } = this.state;
    const look =
      status === 'last_look' && lastLook ? { openedAt: lastLook.openedAt, dueAt: lastLook.dueAt, reachedAt: lastLook.reachedAt } : null;
    return { revision: this.#revision, status, firstOutreachAt, resolvedAt, assigneeId, ...(look ? { lastLook: look } : {}) };
  }

  /** What went to the clock before it ended is heard; a clock that has ended hears nothing, as the relay finds it gone. */
  private async tellClock(): Promise<void> {
    await this.#handle.signal('caseChanged', this.progress).catch(() => undefined);
  }

  /** The sweeper comes by once a minute. */
  private async restartedClock(): Promise<void> {
    if (this.#isAtWork) await this.env.sleep(60_000);
    await this.startClock();
  }

  private async become(next: becomes.Transition): Promise<void> {
    if (!next) return;
    this.state = next.state;
    this.#revision += 1;
    await this.tellClock();
  }

  private activities(): RecoveryActivities {
    const fakes = fakeRecoveryActivities(this.diary, () => this.env.currentTimeMs());
    const take = (next: becomes.Transition): boolean => {
      if (next) this.state = next.state;
      return next !== null;
    };
    return {
      ...fakes,
      breachCase: async () => {
        this.#breachTries += 1;
        const { outage } = this.options;
        if (outage && this.#breachTries <= outage.tries)
          throw ApplicationFailure.create({ message: 'away', nextRetryDelay: outage.everyMs });
        if (take(becomes.breached(this.state, await this.now()))) this.diary.push('breached');
      },
      breachLastLook: async () => {
        if (take(becomes.lastLookBreached(this.state))) this.diary.push('last look breached');
      },
      askSecondChance: async () => this.ask(),
      processSecondResponse: async () => this.readSecond(),
      closeUnrated: async ({ reason }) => {
        if (take(becomes.endedUnrated(this.state, reason, true, await this.now()))) this.diary.push(`closed: ${reason}`);
      },
      ...this.options.answers,
    };
  }

  private async ask(): ReturnType<RecoveryActivities['askSecondChance']> {
    this.#tries += 1;
    const { nightMs } = this.options;
    if (nightMs !== undefined && this.#tries === 1)
      throw ApplicationFailure.create({ message: 'night', type: 'quiet_hours', nextRetryDelay: nightMs });
    const now = await this.now();
    const isRefused = this.options.secondAsk === 'refused' || (this.#asked > 0 && this.state.secondAskedAt !== null);
    if (isRefused) {
      const next = becomes.endedUnrated(this.state, 'the customer may not be written to', this.#asked > 0, now);
      if (next) this.state = next.state;
      return { outcome: 'closed', reason: 'the customer may not be written to' };
    }
    const next = becomes.askedAgain(this.state, now);
    if (next) {
      this.state = next.state;
      this.#asked += 1;
      this.#expiresAt = new Date(Date.parse(now) + 7 * 24 * hourMs).toISOString();
      this.diary.push('asked again');
    }
    return { outcome: 'asked', expiresAt: this.#expiresAt };
  }

  private async readSecond(): ReturnType<RecoveryActivities['processSecondResponse']> {
    const now = await this.now();
    const next = becomes.rerated(this.state, { rating: this.#second, at: now }, 'usr_kim', now);
    if (next) {
      this.state = next.state;
      this.#revision += 1;
      // Read again by a worker that could not say so in time, the answer says nothing new.
      this.diary.push(`rated again: ${this.#second}`);
      await this.tellClock();
    }
    const { lastLook } = this.state;
    if (this.state.status !== 'last_look' || !lastLook) return { outcome: 'closed' };
    const { openedAt, dueAt, reachedAt } = lastLook;
    return { outcome: 'last_look', lastLook: { openedAt, dueAt, reachedAt } };
  }
}

function openState({ openedAt, outreachDueAt }: RecoveryClock): CaseState {
  const nothing = {
    acknowledgedAt: null,
    firstOutreachAt: null,
    breachedAt: null,
    resolvedAt: null,
    resolvedById: null,
    customerConfirmed: null,
  };
  const noSecond = { doNotContact: null, secondAskedAt: null, secondRating: null, secondRatedAt: null, lastLook: null, closedAt: null };
  const who = { assigneeId: 'usr_mo', ratedAgentEmail: 'sam@example.com' };
  return {
    id: 'cas_1',
    status: 'open',
    outcome: null,
    rating: 2,
    ...who,
    openedAt,
    outreachDueAt,
    snooze: null,
    tasks: [],
    remedyRequests: [],
    ...nothing,
    ...noSecond,
  };
}

/** Opens a case and plays a path with it; the clock has to end with it. */
export async function play(
  bench: ReturnType<typeof withTimeSkipping>,
  scene: (stage: RecoveryStage) => Promise<void>,
  options: StageOptions = {},
): Promise<void> {
  const stage = new RecoveryStage(bench.environment(), options);
  await stage.open();
  await stage.withWorker(async () => {
    await scene(stage);
    await stage.outcome();
  });
}
