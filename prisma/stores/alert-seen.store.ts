import { isSamePerson } from '../../domain/recovery/same-person.js';
import { inTransaction, type Database, type Reader } from './database.js';

/** What somebody acknowledges from a message. */
export interface SeenMessage {
  /** Whose message it is. */
  person: string;
  /** Numbers of its cases that are still at work, in order. */
  cases: number[];
  /** Whether every one of them was acknowledged by this person already. */
  isSeen: boolean;
}

/** A message to a person with its cases, or null: unknown, nobody's own, or of somebody without access. Changes nothing. */
export async function findSeenMessage(db: Reader, messageId: string): Promise<SeenMessage | null> {
  const found = await load(db, messageId);
  if (!found) return null;
  const { person, cases } = found;
  return { person: person.name, cases: cases.map(({ number }) => number), isSeen: cases.every(({ seenByThem }) => seenByThem) };
}

/** Notes on every case of the message that its person has seen it, once each; null as above. The rated agent says nothing on the own case. */
export function acknowledgeMessage(db: Database, messageId: string, now: Date): Promise<SeenMessage | null> {
  return inTransaction(db, async (tx) => {
    // Pressed twice at once, the second press finds what the first has noted.
    await tx.$queryRaw`SELECT 1 FROM staff_message WHERE id = ${messageId} FOR UPDATE`;
    const found = await load(tx, messageId);
    if (!found) return null;
    const { person, cases } = found;
    for (const { id, seenByThem } of cases) {
      if (seenByThem) continue;
      await tx.recoveryCase.updateMany({ where: { id, alertSeenAt: null }, data: { alertSeenAt: now } });
      await tx.caseEntry.create({
        data: { caseId: id, at: now, kind: 'alert_acknowledged', actorId: person.id, actor: person.name, detail: {} },
      });
    }
    return { person: person.name, cases: cases.map(({ number }) => number), isSeen: true };
  });
}

async function load(db: Reader, messageId: string) {
  const message = await db.staffMessage.findUnique({
    where: { id: messageId },
    include: { alerts: { include: { recoveryCase: { include: { interaction: { select: { agentEmail: true } } } } } } },
  });
  const person = message?.userId == null ? null : await db.user.findFirst({ where: { id: message.userId, disabledAt: null } });
  if (!message || !person) return null;
  const open = message.alerts.map(({ recoveryCase }) => recoveryCase).filter(({ status }) => status !== 'closed');
  const own = open.filter(({ interaction }) => !isSamePerson(interaction.agentEmail, person.email));
  const byId = new Map(own.map(({ id, number }) => [id, { id, number }]));
  const seen = await db.caseEntry.findMany({
    where: { caseId: { in: [...byId.keys()] }, kind: 'alert_acknowledged', actorId: person.id },
    select: { caseId: true },
  });
  const seenIds = new Set(seen.map(({ caseId }) => caseId));
  const cases = [...byId.values()].toSorted((one, other) => one.number - other.number);
  return { person, cases: cases.map((one) => ({ ...one, seenByThem: seenIds.has(one.id) })) };
}
