import { loadPlaceable, markRinging } from '../prisma/stores/case-call.store.js';
import { endCall, settleCall } from '../prisma/stores/case-call-end.store.js';
import type { CallActivities } from '../workflows/contracts/call.contract.js';
import type { ActivityDeps } from './deps.js';
import { dispatch } from './dispatch/dispatch.js';
import { settled } from './failures.js';

/** Effects of a bridged call, each once by the call's id. */
export function createCallActivities(deps: ActivityDeps): CallActivities {
  const { db, clock } = deps;
  return {
    /** Key: the call. A time-out is safe: a retry learns what became of it, and a phone that perhaps rang is not rung again. */
    async placeCall({ callId }) {
      const call = await loadPlaceable(db, callId);
      if (!call) return { outcome: 'over' };
      const { id: caseId, number, interactionId, sample } = call.recoveryCase;
      const message = { subject: null, text: callText(number), html: null, links: [`${deps.publicUrl}/cases/${caseId}`] };
      const identity = {
        channel: 'voice',
        address: call.phone,
        customerId: null,
        interactionId,
        invitationId: null,
        caseId,
        sample,
      } as const;
      const outcome = settled(
        await dispatch(deps, { ...message, ...identity, purpose: 'call_back', key: `call_back:${callId}:0:voice` }, null),
        callId,
      );
      if (outcome === 'sent' || outcome === 'unknown') {
        await markRinging(db, callId);
        return { outcome: 'placed' };
      }
      await endCall(db, callId, { result: 'failed', seconds: null }, clock());
      return { outcome: 'over' };
    },

    settleCall: ({ callId }) => settleCall(db, callId, clock()),
  };
}

/** What the outbox of the sandbox shows. It names no customer: whoever picks up this phone may be anybody. */
const callText = (number: number): string => `Case ${number}: press 1 to be connected with the customer.`;
