import type { PolicyDocument } from '../policy/policy.schema.js';
import { isSamePerson } from './same-person.js';

/** What a person can look after. Empty lists say nothing, so they meet no rule that asks for a skill. */
export interface Skills {
  /** Language tags, such as `de`. */
  languages: readonly string[];
  productAreas: readonly string[];
  issueTypes: readonly string[];
}

/** A person who may work a case, with the load of the moment. */
export interface Candidate {
  id: string;
  role: string;
  team: string | null;
  email: string;
  /** Recovery cases assigned to the person and not yet closed. */
  openCases: number;
  /** So many open cases are enough; null or absent for no limit. */
  maxOpenCases?: number | null;
  /** Away now, or when the outreach is due. */
  isAway?: boolean;
  skills?: Skills;
}

export interface AssignmentFacts {
  /** Team of the rated interaction. */
  team: string | null;
  ratedAgentEmail: string | null;
  /** What a rule by skills asks for. */
  language?: string | null;
  productArea?: string | null;
  issueType?: string | null;
}

export type AssignmentRule = PolicyDocument['lowScore']['assignment'][number];

/** How somebody came to a case. `over_limit`, `away` and `last_resort` are emergencies that ops are told of. */
export type AssignedBy = AssignmentRule['by'] | 'over_limit' | 'away' | 'last_resort';

export interface Assignment {
  userId: string;
  by: AssignedBy;
  /** For the case's timeline: why this person, and why nobody before. */
  reasons: string[];
}

/** As it was before policies had rules, and where one has none. */
const usualRules: readonly AssignmentRule[] = [
  { by: 'team_lead' },
  { by: 'round_robin', roles: ['manager'] },
  { by: 'round_robin', roles: ['admin'] },
];

/**
 * Who gets a case: of the first rule that has somebody with room, the least loaded; equal loads go by id, so the same facts always choose
 * the same person. Never the agent whose contact was rated. Where nobody has room it is the least loaded of those whom the rules name, over
 * the limit; then somebody who is away; then any manager, admin or ops, for a case is never nobody's. Null where there is no such person.
 */
export function assign(
  users: readonly Candidate[],
  facts: AssignmentFacts,
  rules: readonly AssignmentRule[] = usualRules,
): Assignment | null {
  const eligible = users.filter((user) => !isSamePerson(user.email, facts.ratedAgentEmail)).toSorted(byLoad);
  const passed: string[] = [];
  for (const rule of rules) {
    const named = eligible.filter((user) => isNamed(user, rule, facts));
    const chosen = named.find((user) => !isAway(user) && hasRoom(user));
    if (chosen) return { userId: chosen.id, by: rule.by, reasons: [ruleInWords(rule, facts, chosen), ...passed] };
    passed.push(`${ruleName(rule)}: ${passedOver(named)}`);
  }
  return emergency(
    eligible.filter((user) => rules.some((rule) => isNamed(user, rule, facts))),
    eligible,
    passed,
  );
}

/** The id alone, by the usual rules. */
export function chooseAssignee(users: readonly Candidate[], facts: AssignmentFacts): string | null {
  return assign(users, facts)?.userId ?? null;
}

function emergency(named: readonly Candidate[], eligible: readonly Candidate[], passed: readonly string[]): Assignment | null {
  const here = named.find((user) => !isAway(user));
  if (here) return { userId: here.id, by: 'over_limit', reasons: [`nobody has room; the least loaded, with ${cases(here)}`, ...passed] };
  const others = eligible.filter(({ role }) => role === 'manager' || role === 'admin' || role === 'ops');
  const stand = others.find((user) => !isAway(user));
  if (stand) return { userId: stand.id, by: 'last_resort', reasons: ['nobody whom the rules name is there', ...passed] };
  const away = named[0] ?? others[0];
  return away ? { userId: away.id, by: 'away', reasons: ['everybody is away', ...passed] } : null;
}

function isNamed(user: Candidate, rule: AssignmentRule, facts: AssignmentFacts): boolean {
  if (rule.by === 'queue') return (rule.people ?? []).some((email) => isSamePerson(email, user.email));
  const roles: readonly string[] = rule.roles ?? ['manager'];
  if (!roles.includes(user.role)) return false;
  if (rule.by === 'team_lead') return isSameTeam(user.team, facts.team);
  return rule.by === 'round_robin' || (rule.skills ?? []).every((skill) => isSkilled(user, skill, facts));
}

function isSkilled({ skills }: Candidate, skill: NonNullable<AssignmentRule['skills']>[number], facts: AssignmentFacts): boolean {
  switch (skill) {
    case 'language':
      // Somebody who speaks German also looks after a customer of `de-AT`.
      return knows(skills?.languages.map(primaryTag), facts.language == null ? null : primaryTag(facts.language));
    case 'product_area':
      return knows(skills?.productAreas, facts.productArea);
    case 'issue_type':
      return knows(skills?.issueTypes, facts.issueType);
  }
}

const primaryTag = (tag: string): string => tag.split('-')[0] ?? tag;
const knows = (known: readonly string[] | undefined, wanted: string | null | undefined): boolean =>
  wanted != null && (known ?? []).some((one) => key(one) === key(wanted));

const isAway = (user: Candidate): boolean => user.isAway === true;
const hasRoom = ({ openCases, maxOpenCases }: Candidate): boolean => maxOpenCases == null || openCases < maxOpenCases;
const cases = ({ openCases }: Candidate): string => `${openCases} open case${openCases === 1 ? '' : 's'}`;

function ruleInWords(rule: AssignmentRule, { team }: AssignmentFacts, chosen: Candidate): string {
  const load = `with the fewest open cases (${chosen.openCases})`;
  switch (rule.by) {
    case 'team_lead':
      return `leads the team ${team ?? ''} ${load}`;
    case 'round_robin':
      return `next in turn ${load}`;
    case 'skills':
      return `knows the ${(rule.skills ?? []).map((skill) => skill.replaceAll('_', ' ')).join(' and ')}, ${load}`;
    case 'queue':
      return `in the queue of the policy, ${load}`;
  }
}

const ruleName = ({ by }: AssignmentRule): string => by.replaceAll('_', ' ');

function passedOver(named: readonly Candidate[]): string {
  if (named.length === 0) return 'nobody';
  const away = named.filter(isAway).length;
  return [...(away > 0 ? [`${away} away`] : []), ...(named.length > away ? [`${named.length - away} at their limit`] : [])].join(', ');
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
  facts: AssignmentFacts & {
    assigneeId: string | null;
    /** Addresses of the policy's `lowScore.escalateTo`. */ escalateTo: readonly string[];
  },
): EscalationTarget[] {
  const assignee = users.find((user) => user.id === facts.assigneeId);
  const isLeftOut = (email: string) => isSamePerson(email, facts.ratedAgentEmail) || isSamePerson(email, assignee?.email ?? null);
  const eligible = users.filter((user) => !isLeftOut(user.email)).toSorted(byLoad);
  const managers = eligible.filter((user) => user.role === 'manager');
  const named = [
    ...managers.filter((user) => isSameTeam(user.team, facts.team)),
    ...eligible.filter((user) => user.role === 'admin'),
    ...facts.escalateTo
      .filter((email) => !isLeftOut(email))
      .map((email) => eligible.find((user) => isSamePerson(user.email, email)) ?? { id: null, email }),
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
