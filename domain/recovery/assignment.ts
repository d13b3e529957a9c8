import { isSamePerson } from './same-person.js';

/** A person who may work a case, with the load of the moment. */
export interface Candidate {
  id: string;
  role: string;
  team: string | null;
  email: string;
  /** Recovery cases assigned to the person and not yet closed. */
  openCases: number;
}

export interface AssignmentFacts {
  /** Team of the rated interaction. */
  team: string | null;
  ratedAgentEmail: string | null;
}

/**
 * Who gets a new case: the manager of the team with the fewest open cases, else any manager, else an admin; null when there is
 * none. Never the agent whose contact was rated. Equal loads go by id, so the same facts always choose the same person.
 */
export function chooseAssignee(users: readonly Candidate[], facts: AssignmentFacts): string | null {
  const eligible = users.filter((user) => !isSamePerson(user.email, facts.ratedAgentEmail)).toSorted(byLoad);
  const chosen =
    eligible.find((user) => user.role === 'manager' && isSameTeam(user.team, facts.team)) ??
    eligible.find((user) => user.role === 'manager') ??
    eligible.find((user) => user.role === 'admin');
  return chosen?.id ?? null;
}

/** Somebody to tell; `id` is null for an address of the policy that belongs to no user. */
export interface EscalationTarget {
  id: string | null;
  email: string;
}

/**
 * The next persons up when a deadline was missed: the team's other managers, the admins and the policy's addresses, each
 * once, without the assignee (who has been told already) and without the rated agent. Managers of other teams stand in when nobody else is there.
 */
export function escalationTargets(
  users: readonly Candidate[],
  facts: AssignmentFacts & { assigneeId: string | null; /** Addresses of the policy's `lowScore.escalateTo`. */ escalateTo: readonly string[] },
): EscalationTarget[] {
  const assignee = users.find((user) => user.id === facts.assigneeId);
  const isLeftOut = (email: string) => isSamePerson(email, facts.ratedAgentEmail) || isSamePerson(email, assignee?.email ?? null);
  const eligible = users.filter((user) => !isLeftOut(user.email)).toSorted(byLoad);
  const managers = eligible.filter((user) => user.role === 'manager');
  const named = [
    ...managers.filter((user) => isSameTeam(user.team, facts.team)),
    ...eligible.filter((user) => user.role === 'admin'),
    ...facts.escalateTo.filter((email) => !isLeftOut(email)).map((email) => eligible.find((user) => isSamePerson(user.email, email)) ?? { id: null, email }),
  ];
  return withoutRepeats(named.length > 0 ? named : managers);
}

function withoutRepeats(targets: readonly EscalationTarget[]): EscalationTarget[] {
  const byEmail = new Map<string, EscalationTarget>();
  for (const { id, email } of targets) if (!byEmail.has(key(email))) byEmail.set(key(email), { id, email });
  return [...byEmail.values()];
}

function byLoad(a: Candidate, b: Candidate): number {
  if (a.openCases !== b.openCases) return a.openCases - b.openCases;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

const key = (text: string): string => text.trim().toLowerCase();
const isSameTeam = (team: string | null, other: string | null): boolean => team !== null && other !== null && key(team) === key(other);
