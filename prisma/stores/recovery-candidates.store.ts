import type { Candidate } from '../../domain/recovery/assignment.js';
import type { Reader } from './database.js';

/** Everybody who may be given a case, with the number of cases that each has open. */
export async function listCandidates(db: Reader): Promise<Candidate[]> {
  return db.$queryRaw<Candidate[]>`
    SELECT person.id, person.role, person.team, person.email, count(open.id)::int AS "openCases"
    FROM user_account person LEFT JOIN recovery_case open ON open.assignee_id = person.id AND open.status <> 'closed'
    WHERE person.disabled_at IS NULL
    GROUP BY person.id ORDER BY person.id`;
}
