import { mentionedIn } from '../../domain/recovery/mentions.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { Database, Reader, Transaction } from './database.js';

interface Noted {
  caseId: string;
  entryId: bigint;
  note: string;
  at: string;
  actorId: string | null;
}

/** Keeps whom a line of the timeline names, for their own list. Only those who may open the case, and not whoever wrote it. */
export async function storeMentions(tx: Transaction, { caseId, entryId, note, at, actorId }: Noted): Promise<void> {
  if (!note.includes('@')) return;
  const colleagues = await tx.user.findMany({ where: { disabledAt: null }, select: { id: true, name: true, email: true, role: true } });
  const named = mentionedIn(note, colleagues).filter((id) => id !== actorId);
  if (named.length === 0) return;
  const subject = await tx.recoveryCase.findUnique({
    where: { id: caseId },
    select: { assigneeId: true, interaction: { select: { agentEmail: true } } },
  });
  const mayOpen = (id: string): boolean => {
    const person = colleagues.find((each) => each.id === id);
    return (
      person !== undefined &&
      (person.role !== 'agent' || id === subject?.assigneeId || isSamePerson(person.email, subject?.interaction.agentEmail))
    );
  };
  await tx.caseMention.createMany({ data: named.filter(mayOpen).map((userId) => ({ caseId, entryId, userId, at })) });
}

/** Where a person was named, the newest first; those not seen yet before the others. */
export async function listMentions(db: Reader, userId: string, limit: number) {
  const rows = await db.caseMention.findMany({
    where: { userId },
    orderBy: [{ seenAt: { sort: 'desc', nulls: 'first' } }, { at: 'desc' }],
    take: limit,
    include: { entry: { select: { actor: true, kind: true, detail: true } }, recoveryCase: { select: { number: true, status: true } } },
  });
  return rows.map(({ entryId, caseId, at, seenAt, entry, recoveryCase }) => ({
    id: entryId.toString(),
    caseId,
    caseNumber: recoveryCase.number,
    at: at.toISOString(),
    by: entry.actor,
    kind: entry.kind,
    note: noteIn(entry.detail),
    seen: seenAt !== null,
  }));
}

function noteIn(detail: unknown): string {
  const note: unknown = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'note') : undefined;
  return typeof note === 'string' ? note : '';
}

/** Notes that a person has seen where they were named in a case. Returns how many were new. */
export async function markMentionsSeen(db: Database, userId: string, caseId: string, now: Date): Promise<number> {
  return (await db.caseMention.updateMany({ where: { userId, caseId, seenAt: null }, data: { seenAt: now } })).count;
}
