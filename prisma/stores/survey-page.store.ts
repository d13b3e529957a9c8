import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { RuleVerdict } from '../../domain/policy/facts.js';
import { documentForArm } from '../../domain/policy/arm.js';
import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import { instruments, type Instrument } from '../../domain/survey/instrument.js';
import { readBrandFace } from './brand.store.js';
import type { Reader } from './database.js';
import { traceOf } from './decision-rows.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';

/** What a customer's page shows, and where an opt-out from it belongs. */
export interface SurveyPageFacts {
  invitationId: string;
  kind: 'first' | 'second_chance';
  status: string;
  channel: string;
  instrument: Instrument;
  language: string;
  expiresAt: Date;
  document: PolicyDocument;
  brand: string | null;
  organisation: string;
  agentName: string | null;
  customerId: string;
  customerName: string | null;
  /** Where the survey went, as far as it is known. */
  address: string | null;
  timeZone: string;
  /** The zone of the people who call back. */
  teamZone: string;
  answer: SurveyPageAnswer | null;
  /** The customer's own part of the decision; null where an earlier tool asked. */
  why: { resolvedAt: Date | null; contactChannel: string | null; ratePercent: number; byPerson: boolean } | null;
}

export interface SurveyPageAnswer {
  rating: number;
  low: boolean;
  comment: string | null;
  oneThing: string | null;
  callbackAt: Date | null;
  answeredAt: Date;
  /** False where the rating may be a machine's: the page then asks a person who comes. */
  confirmed: boolean;
}

/** The page behind a token, or null where no invitation has it. Changes nothing. */
export async function readSurveyPage(db: Reader, token: string): Promise<SurveyPageFacts | null> {
  const invitation = await db.invitation.findUnique({
    where: { token },
    include: { response: true, interaction: { include: { customer: true } } },
  });
  if (!invitation) return null;
  const { interaction, response } = invitation;
  const { customer } = interaction;
  const [policy, organisation, face, dispatch, decision] = await Promise.all([
    getVersion(db, invitation.policyKey, invitation.policyVersion),
    readOrganisation(db),
    readBrandFace(db, interaction.brand),
    db.dispatch.findFirst({ where: { invitationId: invitation.id, channel: { not: 'embed' } }, select: { address: true }, orderBy: { createdAt: 'desc' } }),
    db.decision.findFirst({
      where: { interactionId: invitation.interactionId, resolutionNumber: invitation.resolutionNumber, step: 'decide', outcome: 'ask' },
      orderBy: { id: 'desc' },
    }),
  ]);
  const [one, other] = invitation.channel === 'email' ? [customer?.email, customer?.phone] : [customer?.phone, customer?.email];
  return {
    invitationId: invitation.id,
    kind: invitation.kind === 'second_chance' ? 'second_chance' : 'first',
    status: invitation.status,
    channel: invitation.channel,
    instrument: instruments.find((known) => known === invitation.instrument) ?? 'csat',
    language: invitation.language,
    expiresAt: invitation.expiresAt,
    // Surveys of an earlier tool were asked by no policy of ours.
    document: policy ? documentForArm(policy.document, invitation.arm) : defaultPolicy,
    brand: face.name,
    organisation: organisation.name,
    agentName: interaction.agentName,
    customerId: invitation.customerId,
    customerName: customer?.name ?? null,
    address: dispatch?.address ?? one ?? other ?? null,
    timeZone: customer?.timeZone ?? organisation.timeZone,
    teamZone: organisation.timeZone,
    answer: response && {
      rating: response.rating,
      low: response.low,
      comment: response.comment,
      oneThing: response.oneThing,
      callbackAt: response.callbackAt,
      answeredAt: response.answeredAt,
      confirmed: response.grade === 'confirmed',
    },
    why: decision && { resolvedAt: interaction.resolvedAt, contactChannel: interaction.channel, ...drawOf(traceOf(decision.trace)) },
  };
}

/** Of all contacts of the kind, how many are asked about, and whether a person chose this one. */
function drawOf(trace: readonly RuleVerdict[]): { ratePercent: number; byPerson: boolean } {
  const rate = trace.find(({ rule }) => rule === 'sampling_rate')?.detail['ratePercent'];
  return { ratePercent: typeof rate === 'number' ? rate : 100, byPerson: trace.some(({ outcome }) => outcome === 'lifted') };
}
