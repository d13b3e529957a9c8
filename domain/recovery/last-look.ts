import type { Candidate } from './assignment.js';
import { isSamePerson } from './same-person.js';

/** A person who may look at a case once more, with who stands above. */
export type Looker = Pick<Candidate, 'id' | 'role' | 'email' | 'openCases'> & { reportsToId: string | null };

export interface LastLookFacts {
  /** Who has the case, and who resolved it: a person, or the key of a caller that is none. */
  assigneeId: string | null;
  resolvedById: string | null;
  ratedAgentEmail: string | null;
}

/**
 * Who gets the last look at a case whose second rating was no better: the manager of whoever resolved it or has it, and on up the line;
 * else the person of ops or the admin with the fewest open cases, else another manager; null where there is nobody. Never whoever resolved
 * it, since it is their work that is looked at, and never the rated agent.
 */
export function chooseLooker(users: readonly Looker[], facts: LastLookFacts): string | null {
  const mayLook = ({ id, email, role }: Looker): boolean =>
    id !== facts.resolvedById && !isSamePerson(email, facts.ratedAgentEmail) && ['manager', 'ops', 'admin'].includes(role);
  const above = [facts.resolvedById, facts.assigneeId].flatMap((id) => (id === null ? [] : lineAbove(users, id)));
  const rest = users.toSorted((a, b) => a.openCases - b.openCases || (a.id < b.id ? -1 : 1));
  const inOrder = [...above, ...rest.filter(({ role }) => role === 'ops' || role === 'admin'), ...rest];
  return inOrder.find(mayLook)?.id ?? null;
}

/** Whether one person is the manager of another, or that one's manager, and so on. */
export function standsAbove(users: readonly Looker[], one: string | null, other: string): boolean {
  return one !== null && lineAbove(users, other).some(({ id }) => id === one);
}

/** The line of managers above a person, the nearest first; a line that bites its own tail ends there. */
function lineAbove(users: readonly Looker[], id: string): Looker[] {
  const byId = new Map(users.map((user) => [user.id, user]));
  const seen = new Set([id]);
  const line: Looker[] = [];
  let next = byId.get(id)?.reportsToId ?? null;
  while (next !== null && !seen.has(next)) {
    seen.add(next);
    const manager = byId.get(next);
    if (!manager) break;
    line.push(manager);
    next = manager.reportsToId;
  }
  return line;
}
