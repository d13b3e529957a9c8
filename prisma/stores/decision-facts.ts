import { channels, consentChannels, type Channel, type Consent, type SurveyChannel } from '../../domain/interaction.js';
import { durationMs } from '../../domain/duration.js';
import type { DecisionFacts } from '../../domain/policy/facts.js';
import type { PolicySubject } from '../../domain/policy/match.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { Customer, Interaction } from '../generated/client.js';
import type { Reader, Transaction } from './database.js';
import { readOrganisation } from './organisation.store.js';
import { suppressedAmong } from './suppression.store.js';

export type AskedInteraction = Interaction & { customer: Customer | null };

export const channelOf = (text: string | null): Channel | null => channels.find((known) => known === text) ?? null;

/** What a policy's match condition looks at. */
export function subjectOf(interaction: AskedInteraction): PolicySubject {
  const { channel, team, agentId, brand, productArea, issueType, surveyPoint, segment, tags, language, customer } = interaction;
  return {
    channel: channelOf(channel),
    team,
    agentId,
    brand,
    productArea,
    issueType,
    surveyPoint,
    segment: segment ?? customer?.segment ?? null,
    tier: customer?.tier ?? null,
    tags,
    language: language ?? customer?.locale ?? null,
  };
}

interface History {
  lastInvitedAt: Date | null;
  lastLowScoreAt: Date | null;
  contacts: number;
  invitations: number;
  contactsInVipWindow: number;
  openCases: number;
}

/** Everything that `decide` looks at, read within the caller's lock on the customer. Imported history counts: a customer is one person. */
export async function gatherFacts(tx: Transaction, interaction: AskedInteraction, { document }: PolicyVersion, now: Date): Promise<DecisionFacts> {
  const { customer } = interaction;
  if (!customer) throw new Error('an interaction without a customer is not decided');
  const since = (duration: string): Date => new Date(now.getTime() - durationMs(duration));
  const { surveyToContact, vip } = document.sampling;
  const history = await readHistory(tx, interaction.id, customer.id, since(surveyToContact.window), since(vip.oncePer));
  const { timeZone } = await readOrganisation(tx);
  return {
    interaction: {
      id: interaction.id,
      resolutionNumber: interaction.resolutionNumber,
      channel: channelOf(interaction.channel),
      status: interaction.status === 'resolved' || interaction.status === 'merged' ? interaction.status : 'open',
      resolvedAt: interaction.resolvedAt?.toISOString() ?? null,
      surveyPoint: interaction.surveyPoint,
      tags: interaction.tags,
      language: interaction.language,
    },
    customer: {
      id: customer.id,
      email: customer.email,
      phone: customer.phone,
      locale: customer.locale,
      timeZone: customer.timeZone,
      tier: customer.tier,
      consent: consentOf(customer.consent),
      optedOutAt: customer.optedOutAt?.toISOString() ?? null,
      suppressed: await suppressedChannels(tx, customer),
    },
    history: {
      lastInvitedAt: history.lastInvitedAt?.toISOString() ?? null,
      lastLowScoreAt: history.lastLowScoreAt?.toISOString() ?? null,
      contactsInWindow: history.contacts,
      invitationsInWindow: history.invitations,
      contactsInVipWindow: history.contactsInVipWindow,
    },
    openCases: history.openCases,
    organisationTimeZone: timeZone,
  };
}

/** One round trip. Invitations that were cancelled before they went out asked nobody, so they don't count. */
async function readHistory(tx: Reader, interactionId: string, customerId: string, windowFrom: Date, vipFrom: Date): Promise<History> {
  const [row] = await tx.$queryRaw<History[]>`
    WITH asked AS (
      SELECT send_at, coalesce(sent_at, send_at) AS at FROM invitation
      WHERE customer_id = ${customerId} AND kind = 'first' AND (sent_at IS NOT NULL OR status = 'scheduled')
        -- a reopening took this very ask back: the next resolution is asked about anew
        AND NOT (interaction_id = ${interactionId} AND coalesce(ended_reason = 'reopened', false))
    ), contacts AS (
      SELECT coalesce(resolved_at, opened_at, created_at) AS at FROM interaction WHERE customer_id = ${customerId} AND status <> 'merged' OR id = ${interactionId}
    )
    SELECT (SELECT max(at) FROM asked) AS "lastInvitedAt",
      (SELECT max(answered_at) FROM survey_response WHERE customer_id = ${customerId} AND kind = 'first' AND low AND grade = 'confirmed') AS "lastLowScoreAt",
      (SELECT count(*)::int FROM contacts WHERE at > ${windowFrom}) AS contacts,
      (SELECT count(*)::int FROM asked WHERE at > ${windowFrom}) AS invitations,
      (SELECT count(*)::int FROM contacts WHERE at > ${vipFrom}) AS "contactsInVipWindow",
      (SELECT count(*)::int FROM recovery_case WHERE status <> 'closed') AS "openCases"`;
  if (!row) throw new Error('a query without FROM gives one row');
  return row;
}

export function consentOf(value: unknown): Consent {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  const consent: Consent = {};
  for (const channel of consentChannels) {
    const said: unknown = entries.find(([name]) => name === channel)?.[1];
    if (typeof said === 'boolean') consent[channel] = said;
  }
  return consent;
}

async function suppressedChannels(tx: Reader, { email, phone }: Customer): Promise<SurveyChannel[]> {
  const addresses = [email, phone].filter((address) => address !== null);
  const suppressed = await suppressedAmong(tx, addresses);
  return [...(email !== null && suppressed.includes(email) ? ['email' as const] : []), ...(phone !== null && suppressed.includes(phone) ? ['sms' as const] : [])];
}
