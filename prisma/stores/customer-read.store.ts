import { plausibleCountries } from '../../domain/policy/plausible-zones.js';
import { renewalRiskOf } from '../../domain/recovery/renewal-risk.js';
import { readOrganisation } from './organisation.store.js';
import type { Reader } from './database.js';
import { consentOf } from './case-view.js';
import { ownHoursView } from './customer-columns.js';
import { readConsentHistory } from './consent.store.js';
import { instantOrNull, responseParts, responseView, type ResponseRow } from './response-view.js';
import { driverNames, type DriverNames } from './taxonomy.store.js';

/** What is known of one customer, or null. First ratings only: a second one tells of the recovery, not of the service. */
export async function findCustomerRecord(db: Reader, externalId: string, now: Date) {
  const customer = await db.customer.findUnique({ where: { externalId } });
  if (!customer) return null;
  const [responses, openCases, thisQuarter, nameOf] = await Promise.all([
    db.surveyResponse.findMany({
      where: { customerId: customer.id, kind: 'first', grade: 'confirmed' },
      orderBy: [{ answeredAt: 'desc' }, { id: 'desc' }],
      include: { ...responseParts, interaction: { select: { surveyPoint: true } } },
    }),
    db.recoveryCase.count({ where: { customerId: customer.id, status: { not: 'closed' } } }),
    interactionsInQuarter(db, customer.id, now),
    driverNames(db),
  ]);
  const latest = responses[0] ?? null;
  const onboarding = responses.findLast(({ interaction }) => interaction.surveyPoint === 'onboarding') ?? null;
  const { delta, atRisk } = renewalRiskOf({ onboarding, latest });
  const answers = responses.map((response) => responseView(response, nameOf));
  return {
    id: customer.id,
    externalId,
    name: customer.name,
    email: customer.email,
    phone: customer.phone,
    locale: customer.locale,
    timeZone: customer.timeZone,
    tier: customer.tier,
    segment: customer.segment,
    consent: consentOf(customer),
    consentHistory: await readConsentHistory(db, customer),
    ownHours: ownHoursView(customer, now),
    optedOutAt: instantOrNull(customer.optedOutAt),
    erasedAt: instantOrNull(customer.erasedAt),
    latestRating: latest?.rating ?? null,
    latestRatedAt: instantOrNull(latest?.answeredAt ?? null),
    onboardingRating: onboarding?.rating ?? null,
    delta,
    renewalRisk: atRisk,
    interactionsThisQuarter: thisQuarter,
    openCases,
    drivers: countedDrivers(
      answers.flatMap(({ drivers }) => drivers),
      nameOf,
    ),
    quotes: responses.flatMap((response) => quotesOf(response, nameOf)).slice(0, 20),
    sample: customer.sample,
  };
}

/** The countries that customers' numbers belong to, by one number for each beginning: enough to tell a country, and quick. */
export async function countriesOfCustomers(db: Reader): Promise<string[]> {
  const rows = await db.$queryRaw<{ phone: string }[]>`
    SELECT min(phone) AS phone FROM customer WHERE phone LIKE '+%' GROUP BY left(phone, 5) LIMIT 5000`;
  const countries = rows.flatMap(({ phone }) => plausibleCountries({ timeZone: null, phone, locale: null }, 'Etc/UTC'));
  return [...new Set(countries)].toSorted();
}

function quotesOf(response: ResponseRow, nameOf: DriverNames) {
  return responseView(response, nameOf).drivers.flatMap(({ key, quote }) =>
    quote.text === ''
      ? []
      : [
          {
            text: quote.text,
            driver: key,
            rating: response.rating,
            at: response.answeredAt.toISOString(),
            interactionId: response.interactionId,
          },
        ],
  );
}

function countedDrivers(drivers: readonly { key: string; sentiment: string }[], nameOf: DriverNames) {
  const counts = new Map<string, { key: string; label: string; sentiment: string; count: number }>();
  for (const { key, sentiment } of drivers) {
    const known = counts.get(`${key} ${sentiment}`);
    if (known) known.count += 1;
    else counts.set(`${key} ${sentiment}`, { key, label: nameOf(key), sentiment, count: 1 });
  }
  return [...counts.values()].toSorted((a, b) => b.count - a.count || a.key.localeCompare(b.key));
}

/** Interactions whose last known moment lies in the running calendar quarter, counted in the organisation's time zone. */
async function interactionsInQuarter(db: Reader, customerId: string, now: Date): Promise<number> {
  const { timeZone } = await readOrganisation(db);
  const [row] = await db.$queryRaw<{ count: bigint }[]>`
    SELECT count(*) AS count FROM interaction
    WHERE customer_id = ${customerId}
      AND coalesce(resolved_at, opened_at, created_at) <= ${now}
      AND coalesce(resolved_at, opened_at, created_at) >= (date_trunc('quarter', ${now}::timestamptz AT TIME ZONE ${timeZone}) AT TIME ZONE ${timeZone})`;
  return Number(row?.count ?? 0);
}

/** Every row that is held about one customer, as it is stored; null for an unknown one. Links that open a survey are left out: they are keys. */
export async function exportCustomer(db: Reader, externalId: string, now: Date) {
  const customer = await db.customer.findUnique({ where: { externalId } });
  if (!customer) return null;
  const customerId = customer.id;
  const [events, interactions, invitations, responses, recoveryCases, dispatches, purchases] = await Promise.all([
    db.intakeEvent.findMany({ where: { customerKey: externalId }, orderBy: { seq: 'asc' } }),
    db.interaction.findMany({
      where: { customerId },
      include: { decisions: true, staffChoice: true, checks: { omit: { token: true } } },
      orderBy: { createdAt: 'asc' },
    }),
    db.invitation.findMany({
      where: { customerId },
      omit: { token: true },
      include: { steps: true, visits: { omit: { visitor: true } } },
      orderBy: { createdAt: 'asc' },
    }),
    db.surveyResponse.findMany({
      where: { customerId },
      include: { drivers: true, flags: true, corrections: true },
      orderBy: { answeredAt: 'asc' },
    }),
    db.recoveryCase.findMany({
      where: { customerId },
      include: { entries: true, outreaches: true, tasks: true, remedyRequests: true, messages: true, replies: true },
      orderBy: { openedAt: 'asc' },
    }),
    db.dispatch.findMany({ where: { customerId }, orderBy: { createdAt: 'asc' } }),
    db.purchase.findMany({ where: { customerId }, orderBy: { at: 'asc' } }),
  ]);
  const inbound = await db.inboundMessage.findMany({
    where: {
      OR: [
        { dispatchId: { in: dispatches.map(({ id }) => id) } },
        { id: { in: recoveryCases.flatMap(({ replies }) => replies.map(({ inboundId }) => inboundId)) } },
        ...addressesOf(customer).map((address) => ({ address })),
      ],
    },
    orderBy: { receivedAt: 'asc' },
  });
  return {
    exportedAt: now.toISOString(),
    customer: plain(customer),
    events: events.map(plain),
    interactions: interactions.map(plain),
    invitations: invitations.map(plain),
    responses: responses.map(plain),
    recoveryCases: recoveryCases.map(plain),
    messages: dispatches.map(plain),
    inboundMessages: inbound.map(plain),
    purchases: purchases.map(plain),
    consents: (await readConsentHistory(db, customer)).map(plain),
  };
}

export function addressesOf({ email, phone }: { email: string | null; phone: string | null }): string[] {
  return [email, phone].filter((address) => address !== null);
}

/** A row as JSON can carry it: sequence numbers are 64 bits wide. */
function plain(row: object): Record<string, unknown> {
  const text = JSON.stringify(row, (_key, value: unknown) => (typeof value === 'bigint' ? String(value) : value));
  const parsed: unknown = JSON.parse(text);
  return typeof parsed === 'object' && parsed !== null ? { ...parsed } : {};
}
