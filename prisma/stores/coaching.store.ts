import { coachingDays, coachingList, type CoachingPick, type Conversation } from '../../domain/recovery/coaching.js';
import { severities } from '../../domain/recovery/case-state.js';
import { feedbackOf, listFeedback, type FeedbackItem, type SeenAgent } from './agent-feedback.store.js';
import { recordAudit } from './audit.store.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { plainJson, storedAs } from './plain-json.js';

const dayMs = 86_400_000;
/** Answers to choose from; nobody talks about more than these in four weeks. */
const mostCandidates = 500;

export interface Coaching {
  /** Null while it is a proposal. */
  madeAt: Date | null;
  madeBy: string | null;
  items: (FeedbackItem & { side: CoachingPick['side']; reasons: string[] })[];
}

/** The list of an agent's week: as it was fixed for the meeting, or else as it would be chosen now. Answers that were erased since are left out. */
export async function readCoaching(db: Reader, agent: SeenAgent, week: string, bounds: { to: string }): Promise<Coaching> {
  const fixed = await db.coachingList.findUnique({ where: { agentId_week: { agentId: agent.id, week } } });
  const picks = fixed ? storedAs<CoachingPick[]>(fixed.items) : await propose(db, agent, week, bounds);
  const credits = await db.$queryRaw<{ id: string; share: number }[]>`
    SELECT r.id, coalesce(c.share, 1)::float8 AS share FROM survey_response r JOIN invitation v ON v.id = r.invitation_id JOIN interaction i ON i.id = r.interaction_id
    LEFT JOIN interaction_credit c ON c.interaction_id = r.interaction_id AND c.resolution_number = v.resolution_number AND c.agent_id = ${agent.id}
    WHERE r.id = ANY(${picks.map(({ responseId }) => responseId)}) AND (${agent.onlyTeam}::text IS NULL OR i.team = ${agent.onlyTeam})`;
  const found = new Map((await feedbackOf(db, agent.id, credits)).map((item) => [item.responseId, item]));
  const items = picks.flatMap(({ responseId, side, reasons }) => {
    const item = found.get(responseId);
    return item ? [{ ...item, side, reasons }] : [];
  });
  return { madeAt: fixed?.madeAt ?? null, madeBy: fixed?.madeBy ?? null, items };
}

/** Fixes the list of a week, once: whatever comes later, the meeting has looked at these, and they don't come again. */
export async function fixCoaching(
  db: Database,
  agent: SeenAgent,
  week: string,
  bounds: { to: string },
  actor: { id: string | null; name: string },
  now: Date,
): Promise<Coaching> {
  await inTransaction(db, async (tx) => {
    const items = await propose(tx, agent, week, bounds);
    const { count } = await tx.coachingList.createMany({
      data: [{ agentId: agent.id, week, items: plainJson(items), madeAt: now, madeBy: actor.name }],
      skipDuplicates: true,
    });
    if (count > 0)
      await recordAudit(tx, actor, {
        action: 'coaching.fixed',
        entity: 'agent',
        entityId: agent.id,
        detail: { week, conversations: items.length },
      });
  });
  return readCoaching(db, agent, week, bounds);
}

async function propose(db: Reader, agent: SeenAgent, week: string, { to }: { to: string }): Promise<CoachingPick[]> {
  const end = new Date(to);
  const feedback = await listFeedback(db, agent, { from: new Date(end.getTime() - coachingDays * dayMs), to: end }, mostCandidates);
  const lists = await db.coachingList.findMany({ where: { agentId: agent.id, week: { not: week } }, select: { items: true } });
  const shown = new Set(lists.flatMap(({ items }) => storedAs<CoachingPick[]>(items).map(({ responseId }) => responseId)));
  return coachingList(feedback.flatMap(conversationOf), shown, to);
}

function conversationOf({ responseId, low, isPraise, answeredAt, comment, drivers, recoveryCase }: FeedbackItem): Conversation[] {
  if (!low && !isPraise) return [];
  const severity = severities.find((known) => known === recoveryCase?.severity) ?? null;
  return [{ responseId, side: low ? 'low' : 'high', answeredAt, hasComment: comment !== null && comment.trim() !== '', severity, drivers }];
}
