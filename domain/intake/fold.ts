import type { Channel, EventType, Initiator, InteractionChange, InteractionStatus } from '../interaction.js';
import type { InteractionFacts } from './event.schema.js';

/** One event as the fold sees it. `id` tells events apart; equal ids are the same event. */
export interface IntakeFact {
  id: string;
  type: EventType;
  /** ISO instant at which it happened, in any offset. */
  occurredAt: string;
  interaction: InteractionFacts;
  /** Told of the past, when an earlier tool was at work: nobody is asked because of it. */
  imported?: boolean;
}

/** An interaction as all its events together tell it. Instants are ISO strings in UTC. */
export interface FoldedInteraction {
  status: InteractionStatus;
  /** How often it has been resolved; a resolution of what is already resolved is not another one. */
  resolutionNumber: number;
  openedAt: string | null;
  /** The newest resolution, also while it is open again. */
  resolvedAt: string | null;
  /** The newest reopening of what had been resolved or merged. */
  reopenedAt: string | null;
  channel: Channel | null;
  /** Who had it when it was resolved; what events say after that doesn't put the rating on someone else. */
  agentId: string | null;
  agentName: string | null;
  agentEmail: string | null;
  team: string | null;
  productArea: string | null;
  issueType: string | null;
  brand: string | null;
  surveyPoint: string;
  complex: boolean;
  canEmbed: boolean;
  tags: string[];
  language: string | null;
  /** External id of the interaction that it was merged into; null unless it is merged. */
  mergedInto: string | null;
  contacts: number;
  transfers: number;
  /** The newest message of the customer that was told of, also after the resolution. */
  lastContactAt: string | null;
  initiatedBy: Initiator | null;
  resolvedBy: Initiator | null;
  customerMessages: number | null;
  customerWords: number | null;
  /** Message-ID and subject of the source's newest mail. */
  emailMessageId: string | null;
  emailSubject: string | null;
  /** The ticket or transcript at the source. */
  url: string | null;
  /** Known from an earlier tool alone: from history events, and events that are marked as imported. */
  imported: boolean;
  /** Number of distinct events; grows with each new one. */
  revision: number;
}

/** An interaction of which nothing is known yet. */
export const untouched: FoldedInteraction = {
  status: 'open',
  resolutionNumber: 0,
  openedAt: null,
  resolvedAt: null,
  reopenedAt: null,
  channel: null,
  agentId: null,
  agentName: null,
  agentEmail: null,
  team: null,
  productArea: null,
  issueType: null,
  brand: null,
  surveyPoint: 'post_ticket',
  complex: false,
  canEmbed: false,
  tags: [],
  language: null,
  mergedInto: null,
  contacts: 0,
  transfers: 0,
  lastContactAt: null,
  initiatedBy: null,
  resolvedBy: null,
  customerMessages: null,
  customerWords: null,
  emailMessageId: null,
  emailSubject: null,
  url: null,
  imported: false,
  revision: 0,
};

/**
 * Everything the events of one interaction say about it, taken in the order in which they happened (ties by event id). The order of
 * arrival doesn't matter and a repeated event changes nothing. Of each field the newest value that an event mentions counts.
 */
export function foldInteraction(events: readonly IntakeFact[]): FoldedInteraction {
  const distinct = inOrder(events);
  const folded = distinct.reduce(withEvent, { ...untouched, revision: distinct.length });
  const imported = distinct.length > 0 && distinct.every((event) => event.imported === true || event.type.startsWith('history.'));
  return isHistoryOnly(distinct) ? asResolved({ ...folded, imported }, distinct) : { ...folded, imported };
}

/** What the interaction's workflow is told. */
export function toChange({ revision, status, resolutionNumber, resolvedAt }: FoldedInteraction): InteractionChange {
  return { revision, status, resolutionNumber, resolvedAt };
}

/** Each event once, in the order in which they happened. */
export function inOrder(events: readonly IntakeFact[]): IntakeFact[] {
  const seen = new Set<string>();
  return events.toSorted(byTime).filter(({ id }) => {
    if (seen.has(id)) return false;
    seen.add(id);
    return true;
  });
}

function byTime(one: IntakeFact, other: IntakeFact): number {
  const gapMs = Date.parse(one.occurredAt) - Date.parse(other.occurredAt);
  if (gapMs !== 0) return gapMs;
  if (one.id !== other.id) return one.id < other.id ? -1 : 1;
  // The same event told in two ways: which one counts must not hang on which came first.
  const [text, otherText] = [JSON.stringify(one), JSON.stringify(other)];
  return text === otherText ? 0 : text < otherText ? -1 : 1;
}

/** What one event more says, where those before it happened before it. */
export function withEvent(before: FoldedInteraction, event: IntakeFact): FoldedInteraction {
  const after = withStatus(before, event);
  // The resolving event itself still says who resolved it; only what comes while it stays resolved (or merged) is too late.
  const isFrozen = before.status !== 'open' && after.status !== 'open';
  return { ...after, ...fieldsOf(after, event.interaction), ...(isFrozen ? {} : assigneeOf(after, event.interaction)) };
}

function withStatus(before: FoldedInteraction, { type, occurredAt, interaction }: IntakeFact): FoldedInteraction {
  const at = new Date(occurredAt).toISOString();
  switch (type) {
    case 'interaction.opened':
      return { ...before, openedAt: before.openedAt ?? at };
    case 'interaction.contacted':
      return { ...before, contacts: before.contacts + 1, lastContactAt: at };
    case 'interaction.transferred':
      return { ...before, transfers: before.transfers + 1 };
    case 'interaction.resolved':
      if (before.status !== 'open') return before;
      return { ...before, status: 'resolved', resolvedAt: at, resolutionNumber: before.resolutionNumber + 1 };
    case 'interaction.reopened':
      return before.status === 'open' ? before : { ...before, status: 'open', reopenedAt: at, mergedInto: null };
    case 'interaction.merged':
      return { ...before, status: 'merged', mergedInto: interaction.mergedInto ?? before.mergedInto };
    default:
      // Updates, purchases and history say something about the interaction, but don't open or resolve it.
      return before;
  }
}

function fieldsOf(before: FoldedInteraction, facts: InteractionFacts): Partial<FoldedInteraction> {
  return {
    channel: facts.channel ?? before.channel,
    productArea: facts.productArea ?? before.productArea,
    issueType: facts.issueType ?? before.issueType,
    brand: facts.brand ?? before.brand,
    surveyPoint: facts.surveyPoint ?? before.surveyPoint,
    complex: facts.complex ?? before.complex,
    canEmbed: facts.canEmbed ?? before.canEmbed,
    tags: facts.tags ?? before.tags,
    language: facts.language ?? before.language,
    initiatedBy: facts.initiatedBy ?? before.initiatedBy,
    resolvedBy: facts.resolvedBy ?? before.resolvedBy,
    customerMessages: facts.customerMessages ?? before.customerMessages,
    customerWords: facts.customerWords ?? before.customerWords,
    emailMessageId: facts.emailMessageId ?? before.emailMessageId,
    emailSubject: facts.emailSubject ?? before.emailSubject,
    url: facts.url ?? before.url,
  };
}

function assigneeOf(before: FoldedInteraction, { agent, team }: InteractionFacts): Partial<FoldedInteraction> {
  const assignedTeam = team ?? before.team;
  if (agent === undefined) return { team: assignedTeam };
  // Name and address belong to one agent: another agent doesn't inherit them.
  const isSame = agent.id === before.agentId;
  return {
    team: assignedTeam,
    agentId: agent.id,
    agentName: agent.name ?? (isSame ? before.agentName : null),
    agentEmail: agent.email ?? (isSame ? before.agentEmail : null),
  };
}

/** Whether an earlier tool alone tells of it. */
export function isHistoryOnly(events: readonly IntakeFact[]): boolean {
  return events.some(({ type }) => type.startsWith('history.')) && !events.some(({ type }) => type.startsWith('interaction.'));
}

/** Surveys are sent after a resolution, so the first thing that history tells is the closest to it that is known. */
function asResolved(folded: FoldedInteraction, events: readonly IntakeFact[]): FoldedInteraction {
  const first = events.find(({ type }) => type.startsWith('history.'));
  const resolvedAt = first === undefined ? null : new Date(first.occurredAt).toISOString();
  return { ...folded, status: 'resolved', resolutionNumber: 1, resolvedAt };
}
