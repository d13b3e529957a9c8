import { setHandler } from '@temporalio/workflow';
import type { InteractionChange } from '../domain/interaction.js';
import type { CheckAnswered, DeliveryReported, InvitationEnded, ResponseReceived } from './contracts/interaction.contract.js';
import {
  checkAnsweredSignal,
  deliveryReportedSignal,
  getStateQuery,
  interactionChangedSignal,
  invitationEndedSignal,
  responseReceivedSignal,
} from './messages.js';

/**
 * What the outside has told one interaction workflow so far. Signals come late, twice and out of order: the newest revision
 * counts, and a payload that isn't what it should be is left alone.
 */
export class InteractionInbox {
  change: InteractionChange | null = null;
  step = 'starting';
  /** Whether anything was said yet, understood or not. */
  wasSpokenTo = false;
  /** The newest revision of each answer; an interaction that was reopened and asked anew has several answers. */
  readonly #responses = new Map<string, number>();
  readonly #processed = new Map<string, number>();
  readonly #ended = new Set<string>();
  /** Invitations of which a message came back since somebody last looked. */
  readonly #returned = new Set<string>();
  /** What the customer said to each question whether it is settled; the first answer stands. */
  readonly #checks = new Map<string, CheckAnswered['answer']>();
  readonly #reported = new Set<string>();

  constructor(change: InteractionChange | null) {
    if (change) this.takeChange(change);
    setHandler(interactionChangedSignal, (next) => this.takeChange(next));
    setHandler(responseReceivedSignal, (next) => this.takeResponse(next));
    setHandler(invitationEndedSignal, (next) => this.takeEnd(next));
    setHandler(deliveryReportedSignal, (next) => this.takeReport(next));
    setHandler(checkAnsweredSignal, (next) => this.takeCheck(next));
    setHandler(getStateQuery, () => ({ step: this.step, revision: this.change?.revision ?? 0 }));
  }

  /** Whether there is something of the customer's that nobody has dealt with yet. */
  get hasNews(): boolean {
    return this.hasResponse || this.unreported() !== null;
  }

  /** Whether there is an answer, or a newer version of it, that has not been processed. */
  get hasResponse(): boolean {
    return this.unread() !== null;
  }

  /** The answer to process next; asking marks it as processed. */
  nextResponse(): ResponseReceived | null {
    const response = this.unread();
    if (response) this.#processed.set(response.responseId, response.revision);
    return response;
  }

  /** Whether the interaction is no longer in its n-th resolution: reopened, resolved anew or merged. */
  hasLeft(resolutionNumber: number): boolean {
    return this.change?.status !== 'resolved' || this.change.resolutionNumber !== resolutionNumber;
  }

  /** What was said to a question whether the matter is settled; null while nothing was. */
  answerTo(checkId: string): CheckAnswered['answer'] | null {
    return this.#checks.get(checkId) ?? null;
  }

  /** A question answered with no that staff has not heard of; asking marks it as told. */
  nextDenial(): string | null {
    const checkId = this.unreported();
    if (checkId !== null) this.#reported.add(checkId);
    return checkId;
  }

  hasEnded(invitationId: string): boolean {
    return this.#ended.has(invitationId);
  }

  /** Whether a message of the invitation came back since `lookAt`. */
  hasReturned(invitationId: string): boolean {
    return this.#returned.has(invitationId);
  }

  /** What came back so far is looked at now. */
  lookAt(invitationId: string): void {
    this.#returned.delete(invitationId);
  }

  /** The database already knows better than the newest signal: wait for the next one. */
  distrust(): void {
    if (this.change) this.change = { ...this.change, status: 'open' };
  }

  private unread(): ResponseReceived | null {
    for (const [responseId, revision] of this.#responses) {
      if (revision > (this.#processed.get(responseId) ?? 0)) return { responseId, revision };
    }
    return null;
  }

  private unreported(): string | null {
    for (const [checkId, answer] of this.#checks) if (answer === 'no' && !this.#reported.has(checkId)) return checkId;
    return null;
  }

  private takeCheck(next: CheckAnswered): void {
    this.wasSpokenTo = true;
    if (typeof next?.checkId !== 'string' || !['yes', 'no', 'cancelled'].includes(next.answer)) return;
    if (!this.#checks.has(next.checkId)) this.#checks.set(next.checkId, next.answer);
  }

  private takeChange(next: InteractionChange): void {
    this.wasSpokenTo = true;
    if (!isChange(next)) return;
    if (!this.change || next.revision > this.change.revision) this.change = next;
  }

  private takeResponse(next: ResponseReceived): void {
    this.wasSpokenTo = true;
    if (typeof next?.responseId !== 'string' || !Number.isInteger(next.revision)) return;
    if (next.revision > (this.#responses.get(next.responseId) ?? 0)) this.#responses.set(next.responseId, next.revision);
  }

  private takeEnd(next: InvitationEnded): void {
    this.wasSpokenTo = true;
    if (typeof next?.invitationId === 'string') this.#ended.add(next.invitationId);
  }

  private takeReport(next: DeliveryReported): void {
    this.wasSpokenTo = true;
    if (typeof next?.invitationId === 'string') this.#returned.add(next.invitationId);
  }
}

function isChange(value: InteractionChange): boolean {
  return (
    Number.isInteger(value?.revision) &&
    Number.isInteger(value.resolutionNumber) &&
    (value.status === 'open' || value.status === 'resolved' || value.status === 'merged')
  );
}
