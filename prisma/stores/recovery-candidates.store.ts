import { isAwayFor } from '../../domain/recovery/absence.js';
import type { Candidate } from '../../domain/recovery/assignment.js';
import { absencesOf } from './absence.store.js';
import type { Reader, Transaction } from './database.js';
import { readOrganisation } from './organisation.store.js';

interface CandidateRow {
  id: string;
  role: string;
  team: string | null;
  email: string;
  openCases: number;
  maxOpenCases: number | null;
  skillLanguages: string[];
  skillProductAreas: string[];
  skillIssueTypes: string[];
}

/** Everybody who may be given a case, with the number of cases that each has open. `at`: who is away then, now or when the case is due. */
export async function listCandidates(db: Reader, at: { now: Date; dueAt: Date } | null = null): Promise<Candidate[]> {
  const rows = await db.$queryRaw<CandidateRow[]>`
    SELECT person.id, person.role, person.team, person.email, person.max_open_cases AS "maxOpenCases",
      person.skill_languages AS "skillLanguages", person.skill_product_areas AS "skillProductAreas", person.skill_issue_types AS "skillIssueTypes",
      count(open.id)::int AS "openCases"
    FROM user_account person LEFT JOIN recovery_case open ON open.assignee_id = person.id AND open.status <> 'closed'
    WHERE person.disabled_at IS NULL
    GROUP BY person.id ORDER BY person.id`;
  const away = at === null ? new Set<string>() : await awayAmong(db, at);
  return rows.map(({ skillLanguages: languages, skillProductAreas: productAreas, skillIssueTypes: issueTypes, ...person }) => ({
    ...person,
    isAway: away.has(person.id),
    skills: { languages, productAreas, issueTypes },
  }));
}

async function awayAmong(db: Reader, { now, dueAt }: { now: Date; dueAt: Date }): Promise<Set<string>> {
  const absences = await db.userAbsence.findMany({ where: { untilDay: { gte: new Date(now.getTime() - 2 * 86_400_000) } } });
  if (absences.length === 0) return new Set();
  const { timeZone } = await readOrganisation(db);
  const instants = { now: now.toISOString(), dueAt: dueAt.toISOString() };
  return new Set(absences.filter((absence) => isAwayFor(absencesOf([absence]), timeZone, instants)).map(({ userId }) => userId));
}

/**
 * Lets one case at a time be given to somebody, until the transaction ends: of two that come at once the second sees the load that the first
 * has made, or nobody's limit would hold.
 */
export async function oneAssignmentAtATime(tx: Transaction): Promise<void> {
  const lock = 7_314_211; // an arbitrary number that names this lock
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(${lock})::text`;
}
