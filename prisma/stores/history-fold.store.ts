import type { HistoryFact } from '../../domain/intake/history.js';
import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { versionsInForce } from '../../domain/policy/in-force.js';
import { selectPolicy } from '../../domain/policy/match.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { chooseAssignee, type Candidate } from '../../domain/recovery/assignment.js';
import { Prisma } from '../generated/client.js';
import type { Transaction } from './database.js';
import { subjectOf, type AskedInteraction } from './decision-facts.js';
import { writeDecisions } from './decision-rows.js';
import { historicRows, importActor, type HistoricRows, type ImportedInteraction } from './history-rows.js';
import type { StoredEvent } from './intake.store.js';
import { newToken } from './new-id.js';
import { readOrganisation } from './organisation.store.js';
import { livePolicies } from './policy.store.js';
import { listCandidates } from './recovery-candidates.store.js';

/**
 * Writes what an earlier tool did about these interactions, as all their events tell it: surveys, answers, cases, each with
 * its own time. Idempotent: a fold after a further event completes the rows. A case that people have worked on since is theirs and stays as it is.
 */
export async function foldHistory(
  tx: Transaction,
  interactionIds: readonly string[],
  events: readonly StoredEvent[],
  now: Date,
): Promise<void> {
  if (interactionIds.length === 0) return;
  const interactions = await tx.interaction.findMany({ where: { id: { in: [...interactionIds] } }, include: { customer: true } });
  const facts = factsByInteraction(events);
  const policies = versionsInForce(await livePolicies(tx), null);
  const { timeZone } = await readOrganisation(tx);
  const candidates = await listCandidates(tx);
  const stories = interactions.flatMap((interaction) => {
    const imported = importedOf(interaction, facts.get(interaction.id) ?? []);
    return imported ? [{ interaction, rows: historicRows(imported, policyFor(interaction, timeZone, policies), now.toISOString()) }] : [];
  });
  await writeStages(tx, stories);
  await writeSurveys(
    tx,
    stories.map(({ rows }) => rows),
  );
  await writeCases(tx, stories, candidates);
}

function importedOf(
  { id, customerId, language, customer, segment, surveyPoint, issueType, sample }: AskedInteraction,
  facts: HistoryFact[],
): ImportedInteraction | null {
  return customerId === null
    ? null
    : { id, customerId, language, tier: customer?.tier ?? null, segment, surveyPoint, issueType, sample, facts };
}

function factsByInteraction(events: readonly StoredEvent[]): Map<string, HistoryFact[]> {
  const byId = new Map<string, HistoryFact[]>();
  for (const { id, type, occurredAt, interactionId, payload } of events) {
    if (interactionId === null || !type.startsWith('history.')) continue;
    const fact = { id, type, occurredAt: occurredAt.toISOString(), history: payload.history ?? {} };
    byId.set(interactionId, [...(byId.get(interactionId) ?? []), fact]);
  }
  return byId;
}

function policyFor(interaction: AskedInteraction, timeZone: string, policies: readonly PolicyVersion[]): PolicyVersion {
  return selectPolicy(policies, subjectOf(interaction, timeZone)) ?? policies[0] ?? { key: 'default', version: 1, document: defaultPolicy };
}

interface ImportedStory {
  interaction: AskedInteraction;
  rows: HistoricRows;
}

/** Only where the earlier tool alone knows it, and knows its end; an interaction that lives on is decided by its workflow. */
async function writeStages(tx: Transaction, all: readonly ImportedStory[]): Promise<void> {
  const stories = all.filter(({ interaction }) => interaction.imported && interaction.status !== 'open');
  const ids = stories.map(({ interaction }) => interaction.id);
  for (const stage of ['not_asked', 'closed', 'recovering'] as const) {
    const of = stories.filter(({ rows }) => rows.stage === stage).map(({ interaction }) => interaction.id);
    if (of.length > 0) await tx.interaction.updateMany({ where: { id: { in: of } }, data: { stage } });
  }
  await tx.decision.deleteMany({ where: { interactionId: { in: ids }, step: 'intake' } });
  await writeDecisions(
    tx,
    stories.map(({ interaction, rows }) => ({
      interactionId: interaction.id,
      resolutionNumber: interaction.resolutionNumber,
      at: interaction.resolvedAt ?? interaction.createdAt,
      step: 'intake',
      policy: null,
      outcome: rows.asked ? 'ask' : 'do_not_ask',
      decidedBy: rows.asked ? null : 'imported',
      trace: [{ rule: 'imported', outcome: rows.asked ? 'pass' : 'stop', detail: { askedByEarlierTool: rows.asked } }],
      facts: null,
    })),
  );
}

async function writeSurveys(tx: Transaction, rows: readonly HistoricRows[]): Promise<void> {
  const invitations = rows.flatMap((row) => row.invitations).map((invitation) => ({ ...invitation, token: newToken() }));
  await tx.$executeRaw`
    INSERT INTO invitation AS known (id, interaction_id, customer_id, case_id, resolution_number, kind, channel, instrument, language, token, status,
      policy_key, policy_version, created_at, send_at, sent_at, delivered_at, answered_at, expires_at, ended_reason, sample)
    SELECT id, "interactionId", "customerId", "caseId", "resolutionNumber", kind, channel, instrument, language, token, status,
      "policyKey", "policyVersion", "createdAt", "sendAt", "sentAt", "deliveredAt", "answeredAt", "expiresAt", "endedReason", sample
    FROM jsonb_to_recordset(${JSON.stringify(invitations)}::jsonb) AS row(id text, "interactionId" text, "customerId" text, "caseId" text,
      "resolutionNumber" int, kind text, channel text, instrument text, language text, token text, status text, "policyKey" text,
      "policyVersion" int, "createdAt" timestamptz, "sendAt" timestamptz, "sentAt" timestamptz, "deliveredAt" timestamptz,
      "answeredAt" timestamptz, "expiresAt" timestamptz, "endedReason" text, sample boolean)
    ON CONFLICT (id) DO UPDATE SET status = excluded.status, channel = excluded.channel, created_at = excluded.created_at, sent_at = excluded.sent_at,
      send_at = excluded.send_at, delivered_at = excluded.delivered_at, answered_at = excluded.answered_at, expires_at = excluded.expires_at WHERE known.ended_reason = 'imported'`;
  const responses = rows.flatMap((row) => row.responses);
  await correctOutdated(tx, responses);
  const known = new Set(
    (await tx.surveyResponse.findMany({ where: { id: { in: responses.map(({ id }) => id) } }, select: { id: true } })).map(({ id }) => id),
  );
  const fresh = responses.filter(({ id }) => !known.has(id));
  await tx.surveyResponse.createMany({ data: fresh.map(({ theming: _, ...response }) => response) });
  await writeTheming(tx, fresh);
}

async function writeTheming(tx: Transaction, fresh: HistoricRows['responses']): Promise<void> {
  await tx.responseDriver.createMany({
    data: fresh.flatMap(({ id, theming }) =>
      (theming?.drivers ?? []).map(({ key, sentiment, quote, weight, why }) => ({
        responseId: id,
        key,
        sentiment,
        quoteStart: quote.start,
        quoteEnd: quote.end,
        weight,
        why,
      })),
    ),
  });
  await tx.responseFlag.createMany({
    data: fresh.flatMap(({ id, theming }) =>
      (theming?.flags ?? []).map(({ key, quote }) => ({ responseId: id, key, quoteStart: quote.start, quoteEnd: quote.end })),
    ),
  });
}

/** An earlier answer that came to light later takes the place of the one that was stored, with what is read out of it. */
async function correctOutdated(tx: Transaction, responses: HistoricRows['responses']): Promise<void> {
  const stored = await tx.surveyResponse.findMany({ where: { id: { in: responses.map(({ id }) => id) }, via: 'import' } });
  const byId = new Map(stored.map((response) => [response.id, response]));
  for (const response of responses) {
    const { theming: _, ...next } = response;
    const before = byId.get(next.id);
    if (
      !before ||
      (before.answeredAt.toISOString() === new Date(next.answeredAt).toISOString() &&
        before.rating === next.rating &&
        before.comment === next.comment)
    )
      continue;
    await tx.surveyResponse.update({ where: { id: next.id }, data: { ...next, sentimentBy: null, reading: Prisma.DbNull } });
    await tx.responseDriver.deleteMany({ where: { responseId: next.id } });
    await tx.responseFlag.deleteMany({ where: { responseId: next.id } });
    await writeTheming(tx, [response]);
  }
}

async function writeCases(tx: Transaction, stories: readonly ImportedStory[], candidates: readonly Candidate[]): Promise<void> {
  const load = candidates.map((candidate) => ({ ...candidate }));
  for (const { interaction, rows } of stories) {
    if (!rows.recoveryCase) continue;
    const { id, ...facts } = rows.recoveryCase;
    const known = await tx.recoveryCase.findUnique({ where: { id }, select: { revision: true } });
    if (known && known.revision > 1) continue;
    if (known) await tx.recoveryCase.update({ where: { id }, data: facts });
    else {
      const assigneeId = chooseAssignee(load, { team: interaction.team, ratedAgentEmail: interaction.agentEmail });
      const assignee = load.find((candidate) => candidate.id === assigneeId);
      if (assignee && facts.status !== 'closed') assignee.openCases += 1;
      await tx.recoveryCase.create({ data: { id, ...facts, assigneeId } });
    }
    await tx.outreach.createMany({ data: rows.outreaches, skipDuplicates: true });
    await tx.caseEntry.deleteMany({ where: { caseId: id, actor: importActor } });
    await tx.caseEntry.createMany({ data: rows.entries });
  }
}
