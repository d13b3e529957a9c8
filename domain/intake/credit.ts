import { foldInteraction, inOrder, isHistoryOnly, untouched, withEvent, type FoldedInteraction, type IntakeFact } from './fold.js';

/**
 * How the credit was shared. `whole`: one agent handled it; `contacts`: by the customer's contacts that each dealt with; `equal`: nobody told of
 * contacts, so those between whom it was handed over share alike.
 */
export type CreditMethod = 'whole' | 'contacts' | 'equal';

/** What one agent had to do with an interaction up to one of its resolutions. */
export interface ResolutionCredit {
  resolutionNumber: number;
  agentId: string;
  agentName: string | null;
  agentEmail: string | null;
  /** Of 1; those of one resolution add up to it. */
  share: number;
  method: CreditMethod;
}

/**
 * Who handled an interaction, for each of its resolutions, told by the events up to that resolution in the order in which they happened. A rating
 * is about all of it: a first agent who handed it on has their part in it, as has who dealt with it before it was reopened. What is said after a
 * resolution, such as another assignment, changes nothing about it, and neither does the order of arrival.
 */
export function creditsOf(events: readonly IntakeFact[]): ResolutionCredit[] {
  const distinct = inOrder(events);
  if (isHistoryOnly(distinct)) return shared(foldInteraction(events), new Map());
  const agents = new Map<string, Part>();
  const credits: ResolutionCredit[] = [];
  let before = untouched;
  for (const event of distinct) {
    const after = withEvent(before, event);
    if (before.status === 'open') note(agents, before, after, event);
    if (after.resolutionNumber > before.resolutionNumber) credits.push(...shared(after, agents));
    before = after;
  }
  return credits;
}

interface Part {
  agentName: string | null;
  agentEmail: string | null;
  contacts: number;
  /** Had it when it was handed over, or got it then; to be assigned by a queue and passed over is no part in it. */
  handedOver: boolean;
}

function note(agents: Map<string, Part>, before: FoldedInteraction, after: FoldedInteraction, { type }: IntakeFact): void {
  if (type === 'interaction.transferred') {
    for (const holder of [before, after]) if (holder.agentId !== null) partOf(agents, holder.agentId, holder).handedOver = true;
  }
  if (after.agentId === null) return;
  const part = partOf(agents, after.agentId, after);
  if (type === 'interaction.contacted') part.contacts += 1;
}

function partOf(agents: Map<string, Part>, agentId: string, { agentName, agentEmail }: FoldedInteraction): Part {
  const known = agents.get(agentId);
  const part = {
    contacts: 0,
    handedOver: false,
    ...known,
    agentName: agentName ?? known?.agentName ?? null,
    agentEmail: agentEmail ?? known?.agentEmail ?? null,
  };
  agents.set(agentId, part);
  return part;
}

/** Whoever resolved it dealt with it at least once, told or not. */
function shared(resolved: FoldedInteraction, agents: ReadonlyMap<string, Part>): ResolutionCredit[] {
  const { agentId: resolverId, resolutionNumber } = resolved;
  const byContacts = [...agents.values()].some(({ contacts }) => contacts > 0);
  const weightOf = (agentId: string, { contacts, handedOver }: Part): number => {
    const weight = byContacts ? contacts : handedOver ? 1 : 0;
    return agentId === resolverId ? Math.max(weight, 1) : weight;
  };
  const all = new Map(agents);
  if (resolverId !== null) partOf(all, resolverId, resolved);
  const parts = [...all].map(([agentId, part]) => ({ agentId, part, weight: weightOf(agentId, part) })).filter(({ weight }) => weight > 0);
  const total = parts.reduce((sum, { weight }) => sum + weight, 0);
  const method = parts.length === 1 ? 'whole' : byContacts ? 'contacts' : 'equal';
  return parts
    .toSorted((one, other) => (one.agentId < other.agentId ? -1 : 1))
    .map(({ agentId, part: { agentName, agentEmail }, weight }) => ({
      resolutionNumber,
      agentId,
      agentName,
      agentEmail,
      share: weight / total,
      method,
    }));
}
