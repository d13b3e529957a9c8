import { foldHistoricStory, type HistoricAnswer, type HistoricStory, type HistoryFact } from '../../domain/intake/history.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { durationMs } from '../../domain/duration.js';
import { recoveryClock } from '../../domain/recovery/clock.js';
import type { EntryDetail } from '../../domain/recovery/case-state.js';
import { outcomeOf } from '../../domain/recovery/second-rating.js';
import { assessSeverity, isLow } from '../../domain/recovery/severity.js';
import { themeLocally } from '../../domain/theming/theme-locally.js';
import type { Theming } from '../../domain/theming/theming.types.js';
import { severityColumns } from './severity-columns.js';

/** An interaction that an earlier tool brought along, with what it takes to derive its rows. */
export interface ImportedInteraction {
  id: string;
  customerId: string;
  language: string | null;
  tier: string | null;
  segment: string | null;
  surveyPoint: string;
  issueType: string | null;
  sample: boolean;
  facts: HistoryFact[];
}

export interface HistoricRows {
  stage: 'not_asked' | 'closed' | 'recovering';
  asked: boolean;
  invitations: HistoricInvitation[];
  responses: HistoricResponse[];
  recoveryCase: HistoricCase | null;
  outreaches: { id: string; caseId: string; kind: string; result: string; note: string; at: string; byName: string }[];
  entries: { caseId: string; at: string; kind: string; actor: string; detail: EntryDetail }[];
}

type HistoricInvitation = ReturnType<typeof invitationOf>;
type HistoricResponse = ReturnType<typeof responseOf>;
type HistoricCase = ReturnType<typeof caseOf>;

/** Ids follow from the interaction's, so that a repeated fold writes the same rows again. */
const idOf = (prefix: string, interactionId: string, suffix = ''): string => `${prefix}_${interactionId.slice('int_'.length)}${suffix}`;

/** All rows that one interaction's history tells of. Pure: the same history gives the same rows, but for `now`'s deadlines. */
export function historicRows(interaction: ImportedInteraction, policy: PolicyVersion, now: string): HistoricRows {
  const story = foldHistoricStory(interaction.facts);
  const { first, second } = story;
  const low = first !== null && isLow(policy.document, first.rating, interaction);
  const invitations = [
    ...(story.askedAt === null ? [] : [invitationOf(interaction, policy, 'first', story.askedAt, first, story)]),
    ...(story.secondAskedAt === null || !low ? [] : [invitationOf(interaction, policy, 'second_chance', story.secondAskedAt, second, story)]),
  ];
  const responses = [
    ...(first ? [responseOf(interaction, policy, 'first', first, low)] : []),
    ...(first && second && low ? [responseOf(interaction, policy, 'second_chance', second, isLow(policy.document, second.rating, interaction))] : []),
  ];
  const recoveryCase = first && low ? caseOf(interaction, policy, story, first, now) : null;
  const open = recoveryCase !== null && recoveryCase.status !== 'closed';
  return {
    stage: open ? 'recovering' : story.askedAt === null ? 'not_asked' : 'closed',
    asked: story.askedAt !== null,
    invitations,
    responses,
    recoveryCase,
    outreaches: recoveryCase ? outreachRows(story, recoveryCase.id) : [],
    entries: recoveryCase ? timelineOf(story, recoveryCase) : [],
  };
}

function invitationOf(
  { id, customerId, language, sample }: ImportedInteraction,
  policy: PolicyVersion,
  kind: 'first' | 'second_chance',
  at: string,
  answer: HistoricAnswer | null,
  { channel }: HistoricStory,
) {
  const expiry = kind === 'first' ? policy.document.delivery.expiry : policy.document.secondChance.expiry;
  return {
    id: idOf('inv', id, kind === 'first' ? '' : 'b'),
    interactionId: id,
    customerId,
    caseId: kind === 'first' ? null : idOf('cas', id),
    resolutionNumber: 1,
    kind,
    channel,
    instrument: policy.document.survey.instrument,
    language: language ?? 'en',
    status: answer ? 'answered' : 'expired',
    policyKey: policy.key,
    policyVersion: policy.version,
    createdAt: at,
    sendAt: at,
    sentAt: at,
    deliveredAt: at,
    answeredAt: answer?.at ?? null,
    expiresAt: new Date(Date.parse(at) + durationMs(expiry)).toISOString(),
    endedReason: 'imported',
    sample,
  };
}

function responseOf(
  { id, customerId, language, sample }: ImportedInteraction,
  policy: PolicyVersion,
  kind: 'first' | 'second_chance',
  answer: HistoricAnswer,
  low: boolean,
) {
  const suffix = kind === 'first' ? '' : 'b';
  const theming: Theming | null = answer.comment ? themeLocally(answer.comment, language) : null;
  return {
    id: idOf('rsp', id, suffix),
    invitationId: idOf('inv', id, suffix),
    interactionId: id,
    customerId,
    kind,
    instrument: policy.document.survey.instrument,
    rating: answer.rating,
    low,
    via: 'import',
    comment: answer.comment,
    oneThing: answer.oneThing,
    answeredAt: answer.at,
    commentedAt: answer.comment ? answer.at : null,
    language: theming?.language ?? language,
    sentiment: theming?.sentiment ?? null,
    themedAt: theming ? answer.at : null,
    modelVersion: theming?.modelVersion ?? null,
    sample,
    theming,
  };
}

function caseOf(interaction: ImportedInteraction, policy: PolicyVersion, story: HistoricStory, first: HistoricAnswer, now: string) {
  const clock = recoveryClock(policy.document, first.at);
  const { firstOutreachAt, resolved, second, secondAskedAt } = story;
  const silentSince = secondAskedAt && !second ? new Date(Date.parse(secondAskedAt) + durationMs(policy.document.secondChance.expiry)).toISOString() : null;
  const closedAt = second?.at ?? (silentSince !== null && silentSince <= now ? silentSince : null);
  const isLate = (firstOutreachAt ?? now) > clock.outreachDueAt;
  const flags = first.comment ? themeLocally(first.comment, interaction.language).flags.map(({ key }) => key) : [];
  return {
    id: idOf('cas', interaction.id),
    interactionId: interaction.id,
    responseId: idOf('rsp', interaction.id),
    customerId: interaction.customerId,
    status: closedAt ? 'closed' : secondAskedAt ? 'asked_again' : resolved ? 'resolved' : firstOutreachAt ? 'contacted' : 'open',
    outcome: second ? outcomeOf(first.rating, second.rating) : closedAt ? 'not_rerated' : null,
    // By itself alone: what else an earlier tool knows of the customer may still come, and the order must make no difference.
    ...severityColumns(assessSeverity({ policy: policy.document, rating: first.rating, flags, tier: interaction.tier, comment: first.comment })),
    rating: first.rating,
    policyKey: policy.key,
    policyVersion: policy.version,
    openedAt: first.at,
    outreachDueAt: clock.outreachDueAt,
    firstOutreachAt,
    reachedAt: story.outreaches.find(({ result }) => result === 'reached')?.at ?? null,
    breachedAt: isLate ? clock.outreachDueAt : null,
    resolvedAt: resolved?.at ?? null,
    rootCause: resolved?.rootCause ?? null,
    action: resolved?.action ?? null,
    secondAskedAt,
    secondRating: second?.rating ?? null,
    secondRatedAt: second?.at ?? null,
    closedAt,
    sample: interaction.sample,
    imported: true,
  };
}

function outreachRows(story: HistoricStory, caseId: string): HistoricRows['outreaches'] {
  return story.outreaches.map(({ eventId, at, kind, result, note, by }) => ({ id: eventId.replace('evt_', 'out_'), caseId, kind, result, note, at, byName: by }));
}

/** The actor of timeline lines that come from an earlier tool; a repeated fold replaces just these. */
export const importActor = 'import';

function timelineOf(story: HistoricStory, { id: caseId, outcome, openedAt, closedAt, breachedAt }: NonNullable<HistoricCase>): HistoricRows['entries'] {
  const line = (at: string, kind: string, detail: EntryDetail = {}) => ({ caseId, at, kind, actor: importActor, detail });
  return [
    line(openedAt, 'opened'),
    ...(breachedAt ? [line(breachedAt, 'breached')] : []),
    ...story.outreaches.map(({ at, kind, result, note, by }) => line(at, 'outreach_logged', { kind, result, note, by })),
    ...(story.resolved ? [line(story.resolved.at, 'resolved', { rootCause: story.resolved.rootCause, action: story.resolved.action })] : []),
    ...(story.secondAskedAt ? [line(story.secondAskedAt, 'asked_again')] : []),
    ...(closedAt ? [line(closedAt, 'closed', { outcome })] : []),
  ];
}
