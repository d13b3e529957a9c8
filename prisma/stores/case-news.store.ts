import { runningDeadline } from '../../domain/recovery/task-commands.js';
import { loadCaseAlert, type CaseAlert } from './case-alert.store.js';
import { caseStateOf } from './case-rows.js';
import type { Reader } from './database.js';

/** What news of a case needs besides what an alert does. */
export interface CaseNews extends CaseAlert {
  secondRating: number | null;
  /** ISO instant of the deadline that runs; null where none does. */
  dueAt: string | null;
  lastLookBreached: boolean;
  /** Who gave the case to whoever has it now: a user's id, a key, or null where Amends did. */
  givenBy: string | null;
  /** Until when it is put aside. */
  snoozedUntil: Date | null;
}

/** Null for a case that is gone. */
export async function loadCaseNews(db: Reader, caseId: string): Promise<CaseNews | null> {
  const alert = await loadCaseAlert(db, caseId);
  const row = await db.recoveryCase.findUnique({
    where: { id: caseId },
    include: { interaction: { select: { agentEmail: true, team: true } }, tasks: true, remedyRequests: true },
  });
  if (!alert || !row) return null;
  const given = await db.caseEntry.findFirst({ where: { caseId, kind: 'assigned' }, orderBy: { id: 'desc' }, select: { actorId: true } });
  const { secondRating, lastLookBreachedAt, snoozedUntil } = row;
  const dueAt = runningDeadline(caseStateOf(row));
  return { ...alert, secondRating, dueAt, lastLookBreached: lastLookBreachedAt !== null, givenBy: given?.actorId ?? null, snoozedUntil };
}
