import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { Database, Reader } from './database.js';

/** Something in a case that its person is still to be told: a customer's reply, or a message of theirs that did not arrive. */
export interface CaseNewsItem {
  kind: 'reply' | 'message';
  id: string;
}

/** Oldest first. A machine's own answer is no news. */
export async function listCaseNews(db: Reader, limit: number): Promise<CaseNewsItem[]> {
  const replies = await db.caseReply.findMany({
    where: { toldAt: null, automatic: false },
    orderBy: { receivedAt: 'asc' },
    select: { id: true },
    take: limit,
  });
  const messages = await db.personalMessage.findMany({
    where: { toldAt: null, status: { in: ['failed', 'returned'] } },
    orderBy: { writtenAt: 'asc' },
    select: { id: true },
    take: limit,
  });
  return [...replies.map(({ id }) => ({ kind: 'reply' as const, id })), ...messages.map(({ id }) => ({ kind: 'message' as const, id }))];
}

/**
 * What somebody is told, and who: of a reply the assignee, and without one whoever wrote last; of a message whoever wrote it. Never the agent
 * who was rated. `address` is null where nobody is there to be told; null altogether where it was told meanwhile.
 */
export async function loadNews(db: Reader, { kind, id }: CaseNewsItem) {
  const select = {
    id: true,
    number: true,
    interactionId: true,
    sample: true,
    assignee: true,
    interaction: { select: { agentEmail: true } },
  };
  const found =
    kind === 'reply'
      ? await db.caseReply.findUnique({ where: { id }, include: { recoveryCase: { select } } })
      : await db.personalMessage.findUnique({ where: { id }, include: { recoveryCase: { select } } });
  if (!found || found.toldAt !== null) return null;
  const { recoveryCase } = found;
  const writer = await writerOf(db, 'byId' in found ? { id } : { caseId: recoveryCase.id });
  const people = kind === 'reply' ? [recoveryCase.assignee, writer] : [writer, recoveryCase.assignee];
  const person = people.find(
    (each) => each != null && each.disabledAt === null && !isSamePerson(each.email, recoveryCase.interaction.agentEmail),
  );
  return {
    status: 'byId' in found ? found.status : 'replied',
    caseId: recoveryCase.id,
    caseNumber: recoveryCase.number,
    interactionId: recoveryCase.interactionId,
    sample: recoveryCase.sample,
    address: person?.email ?? null,
  };
}

async function writerOf(db: Reader, where: { id: string } | { caseId: string }) {
  const message = await db.personalMessage.findFirst({ where, orderBy: { writtenAt: 'desc' }, select: { byId: true } });
  return message && db.user.findUnique({ where: { id: message.byId } });
}

export async function markTold(db: Database, { kind, id }: CaseNewsItem, now: Date): Promise<void> {
  if (kind === 'reply') await db.caseReply.updateMany({ where: { id, toldAt: null }, data: { toldAt: now } });
  else await db.personalMessage.updateMany({ where: { id, toldAt: null }, data: { toldAt: now } });
}
