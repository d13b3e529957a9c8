import { guidesFor } from '../../domain/recovery/conversation-guides.js';
import { adviseContact } from '../../domain/recovery/contact-advice.js';
import { renewalRiskOf } from '../../domain/recovery/renewal-risk.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import { whatWentWrong } from '../../domain/recovery/what-went-wrong.js';
import type { Interaction } from '../generated/client.js';
import type { AgentScope } from './case-read.store.js';
import { readContactFacts } from './contact-facts.store.js';
import type { Reader } from './database.js';
import { instantOrNull, responseParts, responseView } from './response-view.js';
import { driverNames } from './taxonomy.store.js';

/** Who looks at a case. */
export interface CaseViewer {
  agent: AgentScope | null;
  viewerEmail: string | null;
}

/** Whether somebody may see a case, and whether it is about them; null for a case that is not there for them. */
export async function seeCase(db: Reader, id: string, { agent, viewerEmail }: CaseViewer): Promise<{ isRated: boolean } | null> {
  const found = await db.recoveryCase.findUnique({
    where: { id },
    select: { assigneeId: true, interaction: { select: { agentEmail: true } } },
  });
  if (!found) return null;
  const isRated = isSamePerson(viewerEmail, found.interaction.agentEmail);
  return agent && !isRated && found.assigneeId !== agent.id ? null : { isRated };
}

/**
 * What to know before one gets in touch with a case's customer: their history with us, what went wrong, whether and how they may be reached
 * now, and what helps to talk about. Null for a case that is not there for this viewer; who was rated doesn't see how to reach the customer.
 */
export async function readCaseContext(db: Reader, id: string, viewer: CaseViewer, now: Date) {
  const seen = await seeCase(db, id, viewer);
  const found =
    seen && (await db.recoveryCase.findUnique({ where: { id }, include: { interaction: true, response: { include: responseParts } } }));
  if (!seen || !found) return null;
  const { drivers, flags } = responseView(found.response, await driverNames(db));
  const { interaction } = found;
  const [customer, reopenedAt, notSettledAt, repeats] = await Promise.all([
    readCustomer(db, found, now),
    reopensOf(db, interaction.id),
    noOf(db, interaction.id),
    repeatsOf(db, interaction),
  ]);
  const notes = whatWentWrong({
    drivers,
    transfers: interaction.transfers,
    reopenedAt,
    notSettledAt,
    openedAt: instantOrNull(interaction.openedAt),
    resolvedAt: instantOrNull(interaction.resolvedAt),
    contacts: interaction.contacts,
    repeats,
  });
  return {
    caseId: id,
    interaction: { id: interaction.id, source: interaction.source, externalId: interaction.externalId, sourceUrl: interaction.url },
    customer,
    drivers,
    flags,
    wentWrong: notes,
    contactAdvice: seen.isRated ? null : adviseContact(await readContactFacts(db, found), now.toISOString()),
    guides: guidesFor({ drivers, flags }),
  };
}

/** So many of each are shown; who has more is a regular, whose newest tell enough. */
const shown = 50;

async function readCustomer(
  db: Reader,
  { id, customerId, interactionId }: { id: string; customerId: string; interactionId: string },
  now: Date,
) {
  const [customer, responses, interactions, cases, purchases] = await Promise.all([
    db.customer.findUnique({ where: { id: customerId } }),
    db.surveyResponse.findMany({
      where: { customerId, grade: 'confirmed' },
      orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
      include: { interaction: { select: { surveyPoint: true, channel: true } } },
    }),
    db.interaction.findMany({
      where: { customerId, id: { not: interactionId } },
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: shown,
    }),
    db.recoveryCase.findMany({ where: { customerId, id: { not: id } }, orderBy: { openedAt: 'desc' }, take: shown }),
    db.purchase.findMany({ where: { customerId, at: { lte: now } }, orderBy: { at: 'desc' }, select: { at: true } }),
  ]);
  const firsts = responses.filter(({ kind }) => kind === 'first');
  const latest = firsts[0] ?? null;
  const onboarding = firsts.findLast(({ interaction }) => interaction.surveyPoint === 'onboarding') ?? null;
  const { delta, atRisk, reason } = renewalRiskOf({ onboarding, latest });
  const quarter = new Date(now.getTime() - 90 * 86_400_000);
  return {
    externalId: customer?.externalId ?? '',
    name: customer?.name ?? null,
    tier: customer?.tier ?? null,
    segment: customer?.segment ?? null,
    latestRating: latest?.rating ?? null,
    onboardingRating: onboarding?.rating ?? null,
    delta,
    renewalRisk: { atRisk, reason },
    // Oldest first, as a curve is read.
    scores: responses
      .slice(0, shown)
      .map(({ answeredAt, rating, instrument, kind, low, interactionId, interaction: { surveyPoint, channel } }) => ({
        at: answeredAt.toISOString(),
        rating,
        instrument,
        kind,
        low,
        surveyPoint,
        channel,
        interactionId,
      }))
      .toReversed(),
    openInteractions: interactions.filter(({ status }) => status === 'open').map(contactView),
    pastInteractions: interactions.filter(({ status }) => status !== 'open').map(contactView),
    earlierCases: cases.map(({ id: caseId, number, status, outcome, rating, secondRating, rootCause, action, openedAt, closedAt }) => ({
      id: caseId,
      number,
      status,
      outcome,
      rating,
      secondRating,
      rootCause,
      action,
      openedAt: openedAt.toISOString(),
      closedAt: instantOrNull(closedAt),
    })),
    purchases: {
      count: purchases.length,
      lastAt: instantOrNull(purchases[0]?.at ?? null),
      in90Days: purchases.filter(({ at }) => at >= quarter).length,
    },
  };
}

const contactView = ({ id, externalId, channel, issueType, status, openedAt, resolvedAt, url }: Interaction) => ({
  interactionId: id,
  externalId,
  channel,
  issueType,
  status,
  openedAt: instantOrNull(openedAt),
  resolvedAt: instantOrNull(resolvedAt),
  sourceUrl: url,
});

async function reopensOf(db: Reader, interactionId: string): Promise<string[]> {
  const events = await db.intakeEvent.findMany({
    where: { interactionId, type: 'interaction.reopened', parkedAt: null },
    orderBy: { occurredAt: 'asc' },
    select: { occurredAt: true },
  });
  return events.map(({ occurredAt }) => occurredAt.toISOString());
}

async function noOf(db: Reader, interactionId: string): Promise<string | null> {
  const check = await db.resolutionCheck.findFirst({
    where: { interactionId, status: 'no' },
    orderBy: { answeredAt: 'desc' },
    select: { answeredAt: true },
  });
  return instantOrNull(check?.answeredAt ?? null);
}

/** Contacts about the same issue in the two weeks before this one began, as `fcr` counts them. */
async function repeatsOf(db: Reader, { id, customerId, issueType, openedAt, resolvedAt, createdAt }: Interaction) {
  if (customerId === null || issueType === null) return [];
  const began = openedAt ?? resolvedAt ?? createdAt;
  const rows = await db.$queryRaw<{ interactionId: string; at: Date }[]>`
    SELECT id AS "interactionId", coalesce(opened_at, resolved_at, created_at) AS at FROM interaction
    WHERE customer_id = ${customerId} AND issue_type = ${issueType} AND id <> ${id} AND status <> 'merged'
      AND coalesce(opened_at, resolved_at, created_at) < ${began}
      AND coalesce(opened_at, resolved_at, created_at) >= ${began}::timestamptz - interval '14 days'
    ORDER BY 2`;
  return rows.map(({ interactionId, at }) => ({ interactionId, at: at.toISOString() }));
}
