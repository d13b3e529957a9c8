import { applyCaseCommand } from '../../../domain/recovery/apply-command.js';
import { chooseAssignee } from '../../../domain/recovery/assignment.js';
import type { Actor, CaseCommand, CaseState } from '../../../domain/recovery/case-state.js';
import * as becomes from '../../../domain/recovery/case-transitions.js';
import { lastLookReminders, recoveryClock } from '../../../domain/recovery/clock.js';
import { chooseLooker, standsAbove, type Looker } from '../../../domain/recovery/last-look.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';

/** A case among people, a customer and a clock, as the stores and the workflow put the pure parts together. */
export const hourMs = 3_600_000;
const startMs = Date.parse('2026-11-20T09:00:00.000Z');
const askAfterMs = 24 * hourMs;
const askLastsMs = 7 * 24 * hourMs;
export const opening = recoveryClock(defaultPolicy, new Date(startMs).toISOString());

const person = (id: string, role: Actor['role'], reportsToId: string | null): Looker & { team: string | null } => ({
  id,
  role,
  email: `${id}@example.com`,
  team: 'billing',
  openCases: 0,
  reportsToId,
});
/** Olu and Ann never leave, so that there is always somebody. Sam was rated. */
const everybody = [
  person('mo', 'manager', 'kim'),
  person('kim', 'manager', 'ann'),
  person('ann', 'admin', null),
  person('olu', 'ops', null),
  person('sam', 'agent', 'mo'),
];
const stay = ['ann', 'olu'];
export const actorOf = (index: number): Actor => {
  const { id, role, email } = everybody[index % everybody.length]!;
  return { id, name: id, email, role: role as Actor['role'] };
};

export class CaseLife {
  nowMs = startMs;
  asks = 0;
  automatic = 0;
  /** Instants of personal outreaches that count, as they were logged. */
  counted: number[] = [];
  readonly gone = new Set<string>();
  state: CaseState;
  #invitation: 'none' | 'open' | 'over' = 'none';
  #reminded = new Set<string>();
  #last: (() => becomes.Transition) | null = null;

  constructor() {
    const { openedAt, outreachDueAt } = opening;
    const assigneeId = chooseAssignee(this.present, { team: 'billing', ratedAgentEmail: 'sam@example.com' });
    const nothing = {
      acknowledgedAt: null,
      firstOutreachAt: null,
      breachedAt: null,
      resolvedAt: null,
      resolvedById: null,
      customerConfirmed: null,
      snooze: null,
    };
    const noSecond = { doNotContact: null, secondAskedAt: null, secondRating: null, secondRatedAt: null, lastLook: null, closedAt: null };
    const lists = { tasks: [], remedyRequests: [] };
    this.state = {
      id: 'cas_1',
      status: 'open',
      outcome: null,
      rating: 2,
      assigneeId,
      ratedAgentEmail: 'Sam@example.com',
      openedAt,
      outreachDueAt,
      ...nothing,
      ...lists,
      ...noSecond,
    };
  }

  get now(): string {
    return new Date(this.nowMs).toISOString();
  }

  get present(): typeof everybody {
    return everybody.filter(({ id }) => !this.gone.has(id));
  }

  /** Somebody gives a command; people who are gone give none, and nobody is given a case who is. */
  command(actor: Actor, command: CaseCommand): void {
    if (actor.id !== null && this.gone.has(actor.id)) return;
    if (command.type === 'assign' && (this.gone.has(command.userId) || command.userId === 'sam')) return;
    const asker = this.state.remedyRequests[0]?.requestedById ?? '';
    const applied = applyCaseCommand(this.state, actor, command, this.now, {
      remedyLimitCents: 5_000,
      standsAbove: standsAbove(this.present, actor.id, asker),
    });
    if (!applied.ok) return;
    if (command.type === 'log_outreach' && command.result !== 'no_answer') this.counted.push(Date.parse(applied.value.entry.at));
    this.become(applied.value.state);
  }

  /** Time passes; the clock does each thing at its own instant, unless it is away, and then all at once what is still to do. */
  pass(ms: number, isAway: boolean): void {
    const untilMs = this.nowMs + ms;
    while (!isAway) {
      const dueMs = this.nextDueMs();
      if (dueMs === null || dueMs > untilMs) break;
      this.nowMs = Math.max(this.nowMs, dueMs);
      this.doWhatIsDue();
    }
    this.nowMs = untilMs;
    for (let rounds = 0; rounds < 20 && (this.nextDueMs() ?? Infinity) <= this.nowMs; rounds += 1) this.doWhatIsDue();
  }

  /** The worker is another one: what it remembers is gone, and the ledger keeps it from telling twice. */
  restart(): void {
    this.#reminded.clear();
    // What the worker did last is done once more: it may have died before it could say so.
    const again = this.#last?.() ?? null;
    if (again) this.become(again.state);
    this.doWhatIsDue();
  }

  leave(index: number): void {
    const { id } = everybody[index % everybody.length]!;
    if (!stay.includes(id)) this.gone.add(id);
    this.sweep();
  }

  comeBack(index: number): void {
    this.gone.delete(everybody[index % everybody.length]!.id);
  }

  /** The customer answers the second ask, or corrects the answer. */
  rateAgain(rating: number): void {
    if (this.#invitation !== 'open' && this.state.secondRating === null) return;
    const looker = rating > this.state.rating ? null : this.looker();
    const next = becomes.rerated(this.state, { rating, at: this.now }, looker, this.now);
    if (!next) return;
    this.#invitation = 'over';
    this.become(next.state);
  }

  /** The customer takes the low rating back, or gives it anew. */
  changeFirst(isLow: boolean): void {
    const next = isLow ? becomes.reopened(this.state, this.now) : becomes.withdrawn(this.state, 5, this.now);
    if (next) this.become(next.state);
  }

  private looker(): string | null {
    const { assigneeId, resolvedById, ratedAgentEmail } = this.state;
    return chooseLooker(this.present, { assigneeId, resolvedById, ratedAgentEmail });
  }

  private become(next: CaseState): void {
    this.state = next;
    if (next.status === 'closed' && this.#invitation === 'open') this.#invitation = 'over';
    this.sweep();
  }

  private sweep(): void {
    const { status, assigneeId } = this.state;
    if (status === 'closed' || (assigneeId !== null && !this.gone.has(assigneeId))) return;
    const owner =
      status === 'last_look'
        ? this.looker()
        : chooseAssignee(this.present, { team: 'billing', ratedAgentEmail: this.state.ratedAgentEmail });
    const next = owner === null ? null : becomes.reassigned(this.state, owner, {}, this.now);
    if (next) this.state = next.state;
  }

  /** What the clock of the case, started anew at any time, would do next; in order of time. */
  private steps(): { key: string; atMs: number; run: () => becomes.Transition }[] {
    const { status, firstOutreachAt, resolvedAt, secondAskedAt, lastLook, breachedAt } = this.state;
    const remind = (key: string, at: string) => ({ key, atMs: Date.parse(at), run: () => null });
    if (status === 'closed') return [];
    if (status === 'last_look' && lastLook) {
      if (lastLook.reachedAt !== null || lastLook.breachedAt !== null) return [];
      const breach = { key: 'last look breached', atMs: Date.parse(lastLook.dueAt), run: () => becomes.lastLookBreached(this.state) };
      return [...lastLookReminders(opening, lastLook.openedAt).map((at, index) => remind(`look ${index}`, at)), breach];
    }
    if (firstOutreachAt === null) {
      if (breachedAt !== null) return [];
      const breach = { key: 'breached', atMs: Date.parse(this.state.outreachDueAt), run: () => becomes.breached(this.state, this.now) };
      return [...opening.remindersAt.map((at, index) => remind(`reminder ${index}`, at)), breach];
    }
    if (status === 'resolved' && resolvedAt !== null)
      return [{ key: 'ask', atMs: Date.parse(resolvedAt) + askAfterMs, run: () => this.ask() }];
    if (status !== 'asked_again' || secondAskedAt === null) return [];
    const atMs = this.#invitation === 'open' ? Date.parse(secondAskedAt) + askLastsMs : this.nowMs;
    return [{ key: 'expiry', atMs, run: () => becomes.endedUnrated(this.state, 'no second rating came', true, this.now) }];
  }

  /** Where an ask is stored already, that one stands; if it is over, so is the case. */
  private ask(): becomes.Transition {
    if (this.#invitation === 'open') return null;
    if (this.#invitation === 'over') return becomes.endedUnrated(this.state, 'the customer may not be written to', true, this.now);
    const next = becomes.askedAgain(this.state, this.now);
    if (next) {
      this.asks += 1;
      this.#invitation = 'open';
    }
    return next;
  }

  private nextDueMs(): number | null {
    const due = this.steps().filter(({ key }) => !this.#reminded.has(key));
    return due.length === 0 ? null : Math.min(...due.map(({ atMs }) => atMs));
  }

  private doWhatIsDue(): void {
    for (const { key, atMs, run } of this.steps()) {
      if (atMs > this.nowMs || this.#reminded.has(key)) continue;
      const next = run();
      this.#last = run;
      this.automatic += 1;
      if (next) return this.become(next.state);
      this.#reminded.add(key);
    }
  }
}

/** Commands of all kinds, drawn by three numbers. */
export function commandBy(a: number, b: number, nowMs: number): CaseCommand {
  const at = (hours: number): string => new Date(nowMs + hours * hourMs).toISOString();
  const commands: CaseCommand[] = [
    { type: 'assign', userId: actorOf(b).id ?? '', note: 'Over to you' },
    { type: 'acknowledge', note: '' },
    { type: 'log_outreach', kind: 'call', result: 'reached', note: '', at: b % 3 === 0 ? at(-(b % 40)) : null },
    { type: 'log_outreach', kind: 'call', result: 'no_answer', note: '', at: null },
    { type: 'log_outreach', kind: 'email', result: 'sent', note: '', at: null },
    { type: 'log_outreach', kind: 'call', result: 'voicemail', note: '', at: null },
    { type: 'schedule_callback', at: at(b % 50) },
    { type: 'snooze', until: at(b % 60), reason: 'Promised' },
    { type: 'end_snooze' },
    { type: 'add_task', text: 'Look it up', dueAt: at(b % 30), assigneeId: null },
    { type: 'complete_task', number: 1 + (b % 3) },
    { type: 'offer_remedy', kind: 'refund', note: '', amountCents: (b % 10) * 1_000 },
    { type: 'approve_remedy', number: 1, note: '' },
    { type: 'decline_remedy', number: 1, note: '' },
    { type: 'add_note', note: 'Seen' },
    { type: 'resolve', rootCause: 'process', action: 'Refunded', note: '', customerConfirmed: 'yes' },
    { type: 'close_last_look', action: 'Called once more', note: '' },
    { type: 'propose_do_not_contact', ground: 'abusive', note: '' },
    { type: 'approve_do_not_contact', note: '' },
    { type: 'decline_do_not_contact', note: '' },
    { type: 'reverse_do_not_contact', note: '' },
  ];
  return commands[a % commands.length]!;
}
