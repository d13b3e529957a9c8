import { nextMove, replyOf, type CallStep, type Heard } from '../../domain/survey/call-script.js';
import type { Database } from './database.js';
import { recordDelivery } from './delivery.store.js';
import type { InboundOutcome } from './inbound.store.js';
import { loadSurveyCall, takeCallComment, takeCallRating } from './survey-call.store.js';

/** How a reply to a call of the sandbox was understood, and what the caller says to it. */
export interface CallReplyOutcome {
  outcome: InboundOutcome['outcome'] | 'not_delivered' | 'call_ended';
  answer: string | null;
}

/** What somebody writes who doesn't pick up. */
const missed: Record<string, string> = { 'no answer': 'no-answer', busy: 'busy', voicemail: 'machine' };

/**
 * A reply to a survey call in the sandbox: keys such as 4, words, or "no answer", "busy", "voicemail". The first answers the question, what
 * follows is the comment. Goes the way of a real call from there on.
 */
export async function replyToSandboxCall(
  db: Database,
  given: { dispatchId: string; replyId: string; text: string; now: Date },
): Promise<CallReplyOutcome> {
  const { dispatchId, replyId, text, now } = given;
  const call = await loadSurveyCall(db, dispatchId, now);
  if (!call) return { outcome: 'refused', answer: null };
  const code = missed[text.trim().toLowerCase()] ?? null;
  const news = { dispatchId, providerMessageId: null, failsAfterDelivery: false, code, detail: null, at: now };
  await recordDelivery(db, { ...news, state: code === null ? 'delivered' : 'failed' });
  if (code !== null) return { outcome: 'not_delivered', answer: null };
  const step: CallStep = call.isAnswered ? 'comment' : 'rating';
  const reply = { provider: 'sandbox' as const, callId: replyId, step, now };
  const isKeys = /^[\d*#\s]+$/.test(text);
  const pressedOrSaid = replyOf({ digits: isKeys ? text : null, speech: isKeys ? null : text }, call.script.instrument);
  const heard = call.isAnswered
    ? await takeCallComment(db, call, { ...reply, text: text.trim() })
    : await takeCallRating(db, call, { ...reply, text: pressedOrSaid });
  const said = nextMove(call.script, step, heard).say.map((line) => line.text);
  return { outcome: outcomeOf(heard), answer: said.join(' ') };
}

function outcomeOf(heard: Heard): CallReplyOutcome['outcome'] {
  switch (heard) {
    case 'rating':
    case 'low_rating':
      return 'rating';
    case 'comment':
    case 'low_comment':
      return 'comment';
    case 'stop':
      return 'stop';
    case 'closed':
      return 'refused';
    default:
      return 'unclear';
  }
}
