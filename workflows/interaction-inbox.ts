import { setHandler } from '@temporalio/workflow';
import type { InteractionChange } from '../domain/interaction.js';
import type { InvitationEnded, ResponseReceived } from './contracts/interaction.contract.js';
import { getStateQuery, interactionChangedSignal, invitationEndedSignal, responseReceivedSignal } from './messages.js';

/**
 * What the outside has told one interaction workflow so far. Signals come late, twice and out of order: the newest revision
 * counts, and a payload that isn't what it should be is left alone.
 */
export class InteractionInbox {
  change: InteractionChange | null = null;
  step = 'starting';
  #response: ResponseReceived | null = null;
  #processedRevision = 0;
  readonly #ended = new Set<string>();

  constructor(change: InteractionChange | null) {
    if (change) this.take(change);
    setHandler(interactionChangedSignal, (next) => this.take(next));
    setHandler(responseReceivedSignal, (next) => this.takeResponse(next));
    setHandler(invitationEndedSignal, (next) => this.takeEnd(next));
    setHandler(getStateQuery, () => ({ step: this.step, revision: this.change?.revision ?? 0 }));
  }

  /** Whether there is an answer, or a newer version of it, that has not been processed. */
  get hasResponse(): boolean {
    return this.#response !== null && this.#response.revision > this.#processedRevision;
  }

  /** The answer to process next; asking marks it as processed. */
  nextResponse(): ResponseReceived | null {
    if (!this.#response || !this.hasResponse) return null;
    this.#processedRevision = this.#response.revision;
    return this.#response;
  }

  /** Whether the interaction is no longer in its n-th resolution: reopened, resolved anew or merged. */
  hasLeft(resolutionNumber: number): boolean {
    return this.change?.status !== 'resolved' || this.change.resolutionNumber !== resolutionNumber;
  }

  hasEnded(invitationId: string): boolean {
    return this.#ended.has(invitationId);
  }

  /** The database already knows better than the newest signal: wait for the next one. */
  distrust(): void {
    if (this.change) this.change = { ...this.change, status: 'open' };
  }

  private take(next: InteractionChange): void {
    if (!isChange(next)) return;
    if (!this.change || next.revision > this.change.revision) this.change = next;
  }

  private takeResponse(next: ResponseReceived): void {
    if (typeof next?.responseId !== 'string' || !Number.isInteger(next.revision)) return;
    if (!this.#response || next.revision > this.#response.revision) this.#response = next;
  }

  private takeEnd(next: InvitationEnded): void {
    if (typeof next?.invitationId === 'string') this.#ended.add(next.invitationId);
  }
}

function isChange(value: InteractionChange): boolean {
  return (
    Number.isInteger(value?.revision) &&
    Number.isInteger(value.resolutionNumber) &&
    (value.status === 'open' || value.status === 'resolved' || value.status === 'merged')
  );
}
