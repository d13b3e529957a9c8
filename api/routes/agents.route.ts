import { againstGroup, minimumColleagues, satisfaction, trendValue } from '../../domain/metrics/agent-trend.js';
import { minimumRatings } from '../../domain/metrics/interval.js';
import { metricValue } from '../../domain/metrics/metric-value.js';
import { weekBounds, weekOf } from '../../domain/recovery/coaching.js';
import type { Actor } from '../../domain/recovery/case-state.js';
import {
  countAgainstGroup,
  findSeenAgent,
  listFeedback,
  type FeedbackItem,
  type SeenAgent,
} from '../../prisma/stores/agent-feedback.store.js';
import { fixCoaching, readCoaching, type Coaching } from '../../prisma/stores/coaching.store.js';
import { countOne } from '../../prisma/stores/metrics.store.js';
import { readOrganisation } from '../../prisma/stores/organisation.store.js';
import { agentFeedbackExample, coachingExample } from '../contract/agent-examples.js';
import { agentFeedbackSchema, agentParams, coachingBody, coachingQuery, coachingSchema, feedbackQuery } from '../contract/agents.schema.js';
import type { ApiDeps } from '../deps.js';
import { csvOf } from '../http/csv.js';
import { Problem } from '../http/problem.js';
import { caseWorkers, route, type Role, type RouteSpec } from '../http/route.js';

const tag = 'Agents';
const dayMs = 86_400_000;
const workersAndAgents: readonly Role[] = [...caseWorkers, 'agent'];
const whoSees = 'Agents see themselves, by their email; managers the contacts of their own team.';

/** What customers say of an agent: for the agent, and for the meeting with their manager. */
export function agentsRoutes({ db, clock }: Pick<ApiDeps, 'db' | 'clock'>): RouteSpec[] {
  const seen = async (agentId: string, actor: Actor): Promise<SeenAgent> => {
    const agent = await findSeenAgent(db, agentId, actor);
    if (!agent) throw new Problem('not_found');
    return agent;
  };
  const weekFor = async (asked: string | undefined) => {
    const { timeZone } = await readOrganisation(db);
    const week = asked ?? weekOf(clock().toISOString(), timeZone);
    const bounds = weekBounds(week, timeZone);
    if (!bounds) throw new Problem('invalid_input', { errors: [{ path: 'week', message: 'no calendar has this week' }] });
    return { week, ...bounds };
  };
  const shownCoaching = ({ id, name }: SeenAgent, span: { week: string; from: string; to: string }, { items, ...made }: Coaching) => {
    const of = (side: 'low' | 'high') => items.filter((item) => item.side === side);
    return { agent: { id, name }, ...span, ...made, low: of('low'), high: of('high') };
  };
  const coaching = { 200: { description: 'The list.', schema: coachingSchema, example: coachingExample } };

  return [
    route({
      method: 'get',
      path: '/api/v1/agents/{agentId}/feedback',
      operationId: 'getAgentFeedback',
      tag,
      summary: 'What customers said of an agent: praise, low scores to acknowledge, and the trend against the group',
      description: `${whoSees} Ratings of contacts that several handled count by the share of each. The agent acknowledges a low score on its case (\`POST /api/v1/cases/{id}/acknowledge\`); the note is the commitment.`,
      access: { roles: workersAndAgents },
      params: agentParams,
      query: feedbackQuery,
      responses: { 200: { description: 'The feedback.', schema: agentFeedbackSchema, example: agentFeedbackExample } },
      problems: ['not_found'],
      handle: async ({ params, query, actor }) => {
        const agent = await seen(params.agentId, actor);
        const now = clock();
        const to = query.to === undefined ? now : new Date(query.to);
        const from = query.from === undefined ? new Date(to.getTime() - 90 * dayMs) : new Date(query.from);
        if (from >= to) throw new Problem('invalid_input', { errors: [{ path: 'from', message: 'must be before to' }] });
        const { timeZone } = await readOrganisation(db);
        const verbatims = await listFeedback(db, agent, { from, to }, query.limit);
        const ratings = await countAgainstGroup(db, agent, { from, to }, timeZone);
        const scope = { from, to, now, cuts: { agent: agent.id, ...(agent.onlyTeam === null ? {} : { team: agent.onlyTeam }) } };
        const acknowledged = await countOne(db, scope, 'agentAcknowledgementRate');
        return {
          body: {
            agent: { id: agent.id, name: agent.name, teams: agent.teams },
            from,
            to,
            asOf: now,
            timeZone,
            csat: satisfaction(ratings.agent),
            agentAcknowledgementRate: metricValue('agentAcknowledgementRate', acknowledged, null),
            group: {
              colleagues: ratings.group.agents,
              ...againstGroup(ratings.agent, ratings.group),
              minimumN: minimumRatings,
              minimumColleagues,
            },
            trend: ratings.months.map((month) => ({
              from: month.from,
              agent: trendValue(month.agent, 'agent'),
              group: trendValue(month.group, 'group'),
            })),
            praise: verbatims.filter(({ isPraise }) => isPraise),
            verbatims,
            toAcknowledge: verbatims.flatMap((item) => waitingFor(item, now)),
            commitments: verbatims.flatMap(commitmentOf),
          },
        };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/agents/{agentId}/coaching',
      operationId: 'getCoachingList',
      tag,
      summary: 'The conversations to talk about in the weekly meeting: three to five that went badly, three that went well',
      description: `${whoSees} Chosen by rules, each with its reasons; a proposal until it is fixed for the meeting.`,
      access: { roles: workersAndAgents },
      params: agentParams,
      query: coachingQuery,
      responses: coaching,
      problems: ['not_found'],
      handle: async ({ params, query, actor }) => {
        const agent = await seen(params.agentId, actor);
        const span = await weekFor(query.week);
        return { body: shownCoaching(agent, span, await readCoaching(db, agent, span.week, span)) };
      },
    }),
    route({
      method: 'post',
      path: '/api/v1/agents/{agentId}/coaching',
      operationId: 'fixCoachingList',
      tag,
      summary: 'Fix the list of a week for the meeting; its conversations don’t come up again',
      description: 'A list that was fixed stays as it is.',
      access: { roles: caseWorkers },
      params: agentParams,
      body: coachingBody,
      responses: coaching,
      problems: ['not_found'],
      handle: async ({ params, body, actor }) => {
        const agent = await seen(params.agentId, actor);
        const span = await weekFor(body.week);
        return { body: shownCoaching(agent, span, await fixCoaching(db, agent, span.week, span, actor, clock())) };
      },
    }),
    route({
      method: 'get',
      path: '/api/v1/agents/{agentId}/coaching/export',
      operationId: 'exportCoachingList',
      tag,
      summary: 'The same list as CSV',
      access: { roles: workersAndAgents },
      params: agentParams,
      query: coachingQuery,
      responses: { 200: { description: 'One line per conversation.', contentType: 'text/csv' } },
      problems: ['not_found'],
      handle: async ({ params, query, actor }) => {
        const agent = await seen(params.agentId, actor);
        const span = await weekFor(query.week);
        const { items } = await readCoaching(db, agent, span.week, span);
        const header = ['week', 'agent', 'side', 'rating', 'answered at', 'contact', 'channel', 'drivers', 'comment', 'why'];
        const rows = items.map((item) => [
          span.week,
          agent.name ?? agent.id,
          item.side,
          item.rating,
          item.answeredAt,
          item.externalId,
          item.channel,
          item.drivers.map(({ label }) => label).join('; '),
          item.comment,
          item.reasons.join('; '),
        ]);
        return {
          body: csvOf(header, rows),
          contentType: 'text/csv',
          headers: { 'Content-Disposition': `attachment; filename="coaching-${span.week}.csv"` },
        };
      },
    }),
  ];
}

function waitingFor({ recoveryCase, responseId, rating, comment }: FeedbackItem, now: Date) {
  if (!recoveryCase?.awaitsAgent) return [];
  const { id: caseId, acknowledgeBy } = recoveryCase;
  return [{ caseId, responseId, rating, comment, acknowledgeBy, isOverdue: new Date(acknowledgeBy) < now }];
}

function commitmentOf({ recoveryCase, responseId }: FeedbackItem) {
  if (!recoveryCase || recoveryCase.acknowledgedAt === null || recoveryCase.commitment === null) return [];
  const { id: caseId, acknowledgedAt: at, commitment: text, acknowledgeBy } = recoveryCase;
  return [{ caseId, responseId, at, text, inTime: at <= acknowledgeBy }];
}
