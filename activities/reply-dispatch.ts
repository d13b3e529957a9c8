import { loadOwedAnswer, markAnswered } from '../prisma/stores/owed-answer.store.js';
import { dispatch, type DispatchDeps, type DispatchOutcome } from './dispatch/dispatch.js';

/**
 * Sends what a customer who wrote to us is to be told, through the one dispatch. Idempotency key: the customer's message and the channel;
 * called again it learns what became of it. `busy` may be tried again; null where nothing is owed any more.
 */
export async function sendReply(deps: DispatchDeps & { publicUrl: string }, inboundId: string): Promise<DispatchOutcome | null> {
  const { db, clock, publicUrl } = deps;
  const owed = await loadOwedAnswer(db, inboundId);
  if (!owed) {
    await markAnswered(db, inboundId, clock());
    return null;
  }
  const { channel, address, answer, asked, inReplyTo, token } = owed;
  const { customerId, interactionId, invitationId, caseId, checkId, sample } = asked;
  const draft = {
    key: `reply:${inboundId}:0:${channel}`,
    purpose: 'reply' as const,
    channel,
    address,
    customerId,
    interactionId,
    invitationId,
    caseId,
    ...(checkId === null ? {} : { checkId }),
    subject: channel === 'sms' ? null : replySubject(asked.subject),
    text: answer,
    html: null,
    links: [],
    sample,
  };
  const outcome = await dispatch(deps, draft, `${publicUrl}/s/${token}/stop`, {
    automatic: true,
    ...(inReplyTo === null ? {} : { inReplyTo }),
  });
  if (outcome !== 'busy') await markAnswered(db, inboundId, clock());
  return outcome;
}

const replySubject = (subject: string | null): string => (subject === null ? 'Re:' : /^re:/i.test(subject) ? subject : `Re: ${subject}`);
