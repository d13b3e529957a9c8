import { absenceFault, dayIn, type Absence } from '../../domain/recovery/absence.js';
import { err, ok, type Result } from '../../domain/result.js';
import type { UserAbsence } from '../generated/client.js';
import type { Database, Reader } from './database.js';
import { newId } from './new-id.js';
import { readOrganisation } from './organisation.store.js';

/** A day as a date without a time, such as `2026-12-24`. */
const dayText = (day: Date): string => day.toISOString().slice(0, 10);

export const absencesOf = (rows: readonly Pick<UserAbsence, 'fromDay' | 'untilDay'>[]): Absence[] =>
  rows.map(({ fromDay, untilDay }) => ({ from: dayText(fromDay), until: dayText(untilDay) }));

/** An absence as callers see it. */
const absenceView = (row: UserAbsence) => ({ id: row.id, from: dayText(row.fromDay), until: dayText(row.untilDay) });

export type AbsenceFault = { code: 'not_found' } | { code: 'invalid'; path: string; message: string };

/** Notes days on which a person is away. Refused where they are no days, or over on the organisation's calendar. */
export async function addAbsence(
  db: Database,
  userId: string,
  days: Absence,
  { by, now }: { by: string; now: Date },
): Promise<Result<ReturnType<typeof absenceView>, AbsenceFault>> {
  const { timeZone } = await readOrganisation(db);
  const fault = absenceFault(days, dayIn(timeZone, now.toISOString()));
  if (fault) return err({ code: 'invalid', ...fault });
  if ((await db.user.count({ where: { id: userId } })) === 0) return err({ code: 'not_found' });
  const data = {
    id: newId('abs'),
    userId,
    fromDay: new Date(`${days.from}T00:00:00Z`),
    untilDay: new Date(`${days.until}T00:00:00Z`),
    createdBy: by,
  };
  return ok(absenceView(await db.userAbsence.create({ data })));
}

/** A person's absences that are not over, in order. */
export async function listAbsences(db: Reader, userId: string, now: Date): Promise<ReturnType<typeof absenceView>[]> {
  const { timeZone } = await readOrganisation(db);
  const today = dayIn(timeZone, now.toISOString());
  const rows = await db.userAbsence.findMany({
    where: { userId, untilDay: { gte: new Date(`${today}T00:00:00Z`) } },
    orderBy: [{ fromDay: 'asc' }, { id: 'asc' }],
  });
  return rows.map(absenceView);
}

/** Takes an absence back; false where there is none of this person's under this id. */
export async function removeAbsence(db: Database, userId: string, id: string): Promise<boolean> {
  return (await db.userAbsence.deleteMany({ where: { id, userId } })).count > 0;
}
