import { resultOf, type CallResult } from '../../domain/recovery/case-call.js';
import { callIdOfDispatch, connectCall, markConnected } from './case-call.store.js';
import { endCall } from './case-call-end.store.js';
import type { Database } from './database.js';
import { recordDelivery } from './delivery.store.js';
import type { CallReplyOutcome } from './sandbox-call.store.js';

type Ending = { ended: string; seconds: number } | 'not taken';

/** How the bridge of the sandbox ended, in the words of whoever plays both phones; null where they say nothing of the kind. */
function endingOf(text: string): Ending | null {
  const said = text.trim().toLowerCase();
  const talk = /^(?:1|connected)(?:\D{1,3}(\d{1,5}))?(?: ?(?:s|seconds))?$/.exec(said);
  if (talk) return { ended: 'completed', seconds: Number(talk[1] ?? 60) };
  if (said === 'busy') return { ended: 'busy', seconds: 0 };
  if (said === 'no answer') return { ended: 'no-answer', seconds: 0 };
  return said === 'not taken' ? 'not taken' : null;
}

const howItEnds =
  'Say how it ended: "connected 45" for a talk of 45 seconds, "no answer", "busy", or "not taken" where your own phone was not picked up.';

/** Ends a bridged call of the sandbox, on the way of a real one: the customer's wishes are looked at once more before the two are connected. */
export async function endSandboxBridge(
  db: Database,
  { dispatchId, text, now }: { dispatchId: string; text: string; now: Date },
): Promise<CallReplyOutcome> {
  const callId = await callIdOfDispatch(db, dispatchId);
  if (callId === null) return { outcome: 'refused', answer: null };
  const ending = endingOf(text);
  if (ending === null) return { outcome: 'unclear', answer: howItEnds };
  const news = { dispatchId, providerMessageId: null, failsAfterDelivery: false, code: null, detail: null, at: now };
  if (ending === 'not taken') {
    await recordDelivery(db, { ...news, state: 'failed' });
    return end(db, callId, { result: 'not_taken', seconds: null }, now);
  }
  await recordDelivery(db, { ...news, state: 'delivered' });
  if ((await connectCall(db, callId, now)) === null) return end(db, callId, { result: 'failed', seconds: null }, now);
  if (ending.ended === 'completed') await markConnected(db, callId, now);
  return end(db, callId, { result: resultOf(ending.ended, ending.seconds), seconds: ending.seconds }, now);
}

async function end(
  db: Database,
  callId: string,
  ending: { result: CallResult; seconds: number | null },
  now: Date,
): Promise<CallReplyOutcome> {
  await endCall(db, callId, ending, now);
  return { outcome: 'call_ended', answer: null };
}
