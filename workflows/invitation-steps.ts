import { proxyActivities, proxyLocalActivities } from '@temporalio/workflow';
import type { InteractionActivities } from './contracts/interaction.contract.js';
import type { InteractionInbox } from './interaction-inbox.js';
import { sending, shortDatabaseWork } from './local-work.js';

const { planInvitation } = proxyLocalActivities<InteractionActivities>({
  ...shortDatabaseWork,
  summary: 'decide what is next about the invitation',
});
const { sendStep } = proxyActivities<InteractionActivities>({ ...sending, summary: 'send the survey by this channel' });
const { sendInvitation } = proxyActivities<InteractionActivities>({ ...sending, summary: 'send the reminder' });

/** What the loop needs of the run that it is part of. */
export interface StepsRun {
  inbox: InteractionInbox;
  /** Whether an answer, an end from outside or a change of the interaction has come. */
  isOver: () => boolean;
  /** Waits for an instant unless the condition comes first; says whether it did. */
  until: (atMs: number, isDone: () => boolean, summary: string) => Promise<boolean>;
}

const waitingFor = {
  send: 'waiting for the time to ask',
  look: 'waiting for the delivery or the answer',
  remind: 'waiting for the answer, and to remind once',
  expire: 'waiting for the answer',
} as const;

// The clocks of two machines differ by less; without it they would ask each other the same question until they agree.
const clockSkewMs = 1_000;

/**
 * Asks by one channel after another until the run is over or the invitation's time is, as its plan says; the plan is made anew after each
 * act. `ended` when the plan knows that there is nothing to wait for.
 */
export async function askBySteps(invitationId: string, { inbox, isOver, until }: StepsRun): Promise<'waited' | 'ended'> {
  let reminded = false;
  let notBeforeMs = 0;
  while (!isOver()) {
    inbox.lookAt(invitationId);
    const next = await planInvitation({ invitationId, reminded });
    if (next.act === 'over') return isOver() ? 'waited' : 'ended';
    inbox.step = waitingFor[next.act];
    const dueMs = Date.parse(next.at) + (next.act === 'look' ? clockSkewMs : 0);
    const isMoments = next.act === 'send' && dueMs <= Date.now() + clockSkewMs;
    const atMs = Math.max(isMoments ? 0 : dueMs, notBeforeMs);
    if (await until(atMs, () => isOver() || inbox.hasReturned(invitationId), waitingFor[next.act])) continue;
    if (next.act === 'expire') break;
    if (next.act === 'send') {
      const { outcome } = await sendStep({ invitationId, step: next.step });
      notBeforeMs = outcome === 'deferred' ? Date.now() + clockSkewMs : 0;
    }
    if (next.act === 'remind') {
      const { outcome } = await sendInvitation({ invitationId, step: 1 });
      reminded = outcome !== 'deferred';
      if (!reminded) notBeforeMs = Date.now() + clockSkewMs;
    }
  }
  return 'waited';
}
