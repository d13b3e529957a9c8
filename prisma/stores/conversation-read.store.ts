import type { Reader } from './database.js';
import { instantOrNull } from './response-view.js';

/** What people and the customer of a case wrote to each other, oldest first. No addresses: the case tells them to those who may know. */
export async function readConversation(db: Reader, caseId: string) {
  const [messages, replies] = await Promise.all([
    db.personalMessage.findMany({ where: { caseId }, orderBy: [{ writtenAt: 'asc' }, { id: 'asc' }] }),
    db.caseReply.findMany({ where: { caseId }, orderBy: [{ receivedAt: 'asc' }, { id: 'asc' }] }),
  ]);
  const dispatches = await db.dispatch.findMany({
    where: { id: { in: messages.flatMap(({ dispatchId }) => dispatchId ?? []) } },
    select: { id: true, status: true },
  });
  const delivered = new Set(dispatches.filter(({ status }) => status === 'delivered').map(({ id }) => id));
  const written = messages.map(
    ({ id, channel, byName, subject, text, status, code, writtenAt, sentAt, dispatchId, outsideHoursReason }) => ({
      id,
      direction: 'out' as const,
      channel,
      at: writtenAt.toISOString(),
      by: byName,
      subject,
      text,
      status,
      code,
      sentAt: instantOrNull(sentAt),
      delivered: dispatchId !== null && delivered.has(dispatchId),
      outsideHoursReason,
      automatic: false,
      fromOther: false,
    }),
  );
  const received = replies.map(({ id, channel, text, receivedAt, automatic, fromOther }) => ({
    id,
    direction: 'in' as const,
    channel,
    at: receivedAt.toISOString(),
    by: null,
    subject: null,
    text,
    status: null,
    code: null,
    sentAt: null,
    delivered: true,
    outsideHoursReason: null,
    automatic,
    fromOther,
  }));
  return [...written, ...received].toSorted((one, other) => Date.parse(one.at) - Date.parse(other.at));
}
