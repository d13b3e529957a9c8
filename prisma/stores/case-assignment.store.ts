import { assign, type Assignment, type AssignmentFacts } from '../../domain/recovery/assignment.js';
import type { RecoveryCase } from '../generated/client.js';
import { lockCase } from './case-rows.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';
import { listCandidates, oneAssignmentAtATime } from './recovery-candidates.store.js';
import { placesOfOps, placesOfUsers, queueAlerts, type AlertedCase } from './staff-alert.store.js';

/** What decides who gets a case. */
interface AssignedContact {
  team: string | null;
  agentEmail: string | null;
  language: string | null;
  productArea: string | null;
  issueType: string | null;
  policyKey: string;
  policyVersion: number;
}

/** Chooses who gets a case by its policy's rules; one case at a time, until the transaction ends. `besides` gets it in no case. */
export async function chooseFor(
  tx: Transaction,
  contact: AssignedContact,
  at: { now: Date; dueAt: Date },
  besides: string | null = null,
): Promise<Assignment | null> {
  await oneAssignmentAtATime(tx);
  const { agentEmail: ratedAgentEmail, team, language, productArea, issueType } = contact;
  const facts: AssignmentFacts = { team, ratedAgentEmail, language, productArea, issueType };
  const version = await getVersion(tx, contact.policyKey, contact.policyVersion); // an earlier tool's case has no policy of ours
  const candidates = (await listCandidates(tx, at)).filter(({ id }) => id !== besides);
  return assign(candidates, facts, version?.document.lowScore.assignment);
}

/** What the timeline says of a choice. */
export function assignmentDetail(assigned: Assignment | null) {
  return assigned === null
    ? { assigneeId: null }
    : { assigneeId: assigned.userId, assignedBy: assigned.by, assignedBecause: assigned.reasons.join('; ') };
}

/** Tells ops where the rules found nobody with room, in the same transaction. */
export async function tellOpsOf(
  tx: Transaction,
  of: AlertedCase & { ratedAgentEmail: string | null },
  assigned: Assignment | null,
  now: Date,
): Promise<void> {
  if (assigned !== null && !isEmergency(assigned)) return;
  await queueAlerts(tx, of, { purpose: 'over_capacity', step: 0 }, await placesOfOps(tx, of.ratedAgentEmail), now);
}

const isEmergency = ({ by }: Assignment): boolean => by === 'over_limit' || by === 'away' || by === 'last_resort';

/**
 * Cases that their person can't look after: nobody has reached out, and the outreach is due before the absence that has begun ends; or
 * the person has no access any more. A last look has its own way to somebody else.
 */
export async function listForsakenCases(db: Reader, now: Date, limit: number): Promise<string[]> {
  const { timeZone } = await readOrganisation(db);
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT c.id FROM recovery_case c JOIN user_account person ON person.id = c.assignee_id
    WHERE c.status NOT IN ('closed', 'last_look') AND (person.disabled_at IS NOT NULL OR (c.first_outreach_at IS NULL AND EXISTS (
      SELECT 1 FROM user_absence away WHERE away.user_id = person.id
        AND (${now}::timestamptz AT TIME ZONE ${timeZone})::date BETWEEN away.from_day AND away.until_day
        AND (c.outreach_due_at AT TIME ZONE ${timeZone})::date <= away.until_day)))
    ORDER BY c.outreach_due_at LIMIT ${limit}`;
  return rows.map(({ id }) => id);
}

/** Gives such a case to somebody who is there, with a line in its timeline, and tells that person. False where there is nobody, or it is in other hands by now. */
export function reassignForsaken(db: Database, caseId: string, now: Date): Promise<boolean> {
  return inTransaction(db, async (tx) => {
    const found = await lockCase(tx, caseId);
    if (!found || found.status === 'closed' || found.assigneeId === null) return false;
    const contact = await tx.interaction.findUniqueOrThrow({ where: { id: found.interactionId } });
    const assigned = await chooseFor(tx, { ...contact, ...policyOf(found) }, { now, dueAt: found.outreachDueAt }, found.assigneeId);
    if (assigned === null || assigned.by === 'away') return false;
    const person = await tx.user.findUnique({ where: { id: found.assigneeId }, select: { disabledAt: true } });
    const because = person?.disabledAt == null ? 'absence' : 'access_ended';
    const { revision } = await tx.recoveryCase.update({
      where: { id: caseId },
      data: { assigneeId: assigned.userId, revision: { increment: 1 } },
    });
    const { assigneeId: to, ...why } = assignmentDetail(assigned);
    await tx.caseEntry.create({
      data: { caseId, at: now, kind: 'assigned', actor: 'Amends', detail: { from: found.assigneeId, to, because, ...why } },
    });
    await queueAlerts(tx, found, { purpose: 'reassigned', step: revision }, await placesOfUsers(tx, [assigned.userId]), now);
    await tellOpsOf(tx, { ...found, ratedAgentEmail: contact.agentEmail }, assigned, now);
    return true;
  });
}

const policyOf = ({ policyKey, policyVersion }: RecoveryCase) => ({ policyKey, policyVersion });
