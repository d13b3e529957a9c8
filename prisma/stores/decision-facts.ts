import { drawKeyOf } from '../../domain/ids.js';
import { channels, initiators, type Channel, type Initiator, type MessageChannel } from '../../domain/interaction.js';
import { durationMs } from '../../domain/duration.js';
import type { CustomerHistory, DecisionFacts, PolicySubject } from '../../domain/policy/facts.js';
import { placeOf, plausibleCountries, plausibleZones } from '../../domain/policy/plausible-zones.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import { preferencesOf } from '../../domain/survey/preferences.js';
import type { Customer, Interaction, StaffChoice } from '../generated/client.js';
import { agreedBy, whereaboutsOf } from './customer-columns.js';
import type { Reader, Transaction } from './database.js';
import { suppressedAmong } from './suppression.store.js';

export type AskedInteraction = Interaction & { customer: Customer | null; staffChoice?: StaffChoice | null };

export const channelOf = (text: string | null): Channel | null => channels.find((known) => known === text) ?? null;
const initiatorOf = (text: string | null): Initiator | null => initiators.find((known) => known === text) ?? null;
const instantOf = (at: Date | null): string | null => at?.toISOString() ?? null;

/** What a policy's match condition looks at. */
export function subjectOf(interaction: AskedInteraction, organisationTimeZone: string, suppressed: MessageChannel[] = []): PolicySubject {
  const { customer, agentId, channel, initiatedBy, lastContactAt, resolvedAt, resolvedBy, status, ...row } = interaction;
  const whereabouts = whereaboutsOf(customer);
  const { zones, from } = plausibleZones(whereabouts, organisationTimeZone);
  const { ownHours } = placeOf(whereabouts, organisationTimeZone);
  return {
    interaction: {
      id: row.id,
      source: row.source,
      resolutionNumber: row.resolutionNumber,
      channel: channelOf(channel),
      status: status === 'resolved' || status === 'merged' ? status : 'open',
      resolvedAt: instantOf(resolvedAt),
      lastContactAt: instantOf(lastContactAt),
      team: row.team,
      agentId,
      brand: row.brand,
      productArea: row.productArea,
      issueType: row.issueType,
      surveyPoint: row.surveyPoint,
      tags: row.tags,
      language: preferencesOf(customer?.preferences).language ?? row.language,
      complex: row.complex,
      canEmbed: row.canEmbed,
      transfers: row.transfers,
      contacts: row.contacts,
      initiatedBy: initiatorOf(initiatedBy),
      resolvedBy: initiatorOf(resolvedBy),
      customerMessages: row.customerMessages,
      customerWords: row.customerWords,
    },
    customer: {
      id: customer?.id ?? '',
      drawKey: drawKeyOf(customer?.externalId ?? ''),
      hasEmail: customer?.email != null && customer.email !== '',
      hasPhone: customer?.phone != null && customer.phone !== '',
      locale: customer?.locale ?? null,
      tier: customer?.tier ?? null,
      segment: row.segment ?? customer?.segment ?? null,
      consent: agreedBy(customer),
      optedOutAt: instantOf(customer?.optedOutAt ?? null),
      suppressed,
      zones,
      zonesFrom: from,
      countries: plausibleCountries(whereabouts, organisationTimeZone),
      ...(ownHours === undefined ? {} : { ownHours }),
    },
  };
}

/** The survey channels on which a customer's address is suppressed. */
export async function suppressedChannels(tx: Reader, { email, phone }: Pick<Customer, 'email' | 'phone'>): Promise<MessageChannel[]> {
  const addresses = [email, phone].filter((address) => address !== null);
  const suppressed = await suppressedAmong(tx, addresses);
  return [...(email !== null && suppressed.includes(email) ? ['email' as const] : []), ...(phone !== null && suppressed.includes(phone) ? (['sms', 'voice'] as const) : [])];
}

/** Everything that `decide` looks at, read within the caller's lock on the customer. Imported history counts: a customer is one person. */
export async function gatherFacts(tx: Transaction, subject: PolicySubject, staffChoice: StaffChoice | null, { document }: PolicyVersion, now: Date): Promise<DecisionFacts> {
  const { surveyToContact, vip } = document.sampling;
  const since = (duration: string): Date => new Date(now.getTime() - durationMs(duration));
  const { openCases, ...history } = await readHistory(tx, subject, since(surveyToContact.window), since(vip.oncePer));
  const choice = staffChoice?.choice;
  return { ...subject, history, openCases, staffChoice: choice === 'ask' || choice === 'never' ? choice : null };
}

interface HistoryRow extends Omit<CustomerHistory, 'lastInvitedAt' | 'lastLowScoreAt'> {
  lastInvitedAt: Date | null;
  lastLowScoreAt: Date | null;
  openCases: number;
}

/** One round trip. Invitations that were cancelled before they went out asked nobody, so they don't count. */
async function readHistory(tx: Reader, { interaction, customer }: PolicySubject, windowFrom: Date, vipFrom: Date): Promise<CustomerHistory & { openCases: number }> {
  const [row] = await tx.$queryRaw<HistoryRow[]>`
    WITH asked AS (
      SELECT interaction_id, coalesce(sent_at, send_at) AS at FROM invitation
      WHERE customer_id = ${customer.id} AND kind = 'first' AND (sent_at IS NOT NULL OR status = 'scheduled')
        -- a reopening took this very ask back: the next resolution is asked about anew
        AND NOT (interaction_id = ${interaction.id} AND coalesce(ended_reason = 'reopened', false))
    ), newest AS (
      SELECT interaction_id, at FROM asked ORDER BY at DESC, interaction_id LIMIT 1
    ), contacts AS (
      SELECT coalesce(resolved_at, opened_at, created_at) AS at FROM interaction WHERE customer_id = ${customer.id} AND status <> 'merged' OR id = ${interaction.id}
    )
    SELECT (SELECT at FROM newest) AS "lastInvitedAt", (SELECT interaction_id FROM newest) AS "lastInvitedInteractionId",
      (SELECT max(answered_at) FROM survey_response WHERE customer_id = ${customer.id} AND kind = 'first' AND low AND grade = 'confirmed') AS "lastLowScoreAt",
      (SELECT count(*)::int FROM contacts WHERE at > ${windowFrom}) AS "contactsInWindow",
      (SELECT count(*)::int FROM asked WHERE at > ${windowFrom}) AS "invitationsInWindow",
      (SELECT count(*)::int FROM contacts WHERE at > ${vipFrom}) AS "contactsInVipWindow",
      (SELECT count(*)::int FROM recovery_case WHERE status <> 'closed') AS "openCases"`;
  if (!row) throw new Error('a query without FROM gives one row');
  return { ...row, lastInvitedAt: instantOf(row.lastInvitedAt), lastLowScoreAt: instantOf(row.lastLowScoreAt) };
}
