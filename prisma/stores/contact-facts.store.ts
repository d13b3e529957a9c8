import { defaultPolicy } from '../../domain/policy/default-policy.js';
import { placeOf, plausibleZones } from '../../domain/policy/plausible-zones.js';
import type { ContactFacts } from '../../domain/recovery/contact-advice.js';
import type { RecoveryCase } from '../generated/client.js';
import { agreedBy, whereaboutsOf } from './customer-columns.js';
import type { Reader } from './database.js';
import { readOrganisation } from './organisation.store.js';
import { getVersion } from './policy.store.js';
import { suppressedAmong } from './suppression.store.js';

/** What a personal contact with a case's customer hangs on, as it is now. Of an erased customer nothing is left to reach. */
export async function readContactFacts(
  db: Reader,
  { customerId, responseId, policyKey, policyVersion }: Pick<RecoveryCase, 'customerId' | 'responseId' | 'policyKey' | 'policyVersion'>,
): Promise<ContactFacts> {
  const customer = await db.customer.findUnique({ where: { id: customerId } });
  const response = await db.surveyResponse.findUnique({ where: { id: responseId }, select: { callbackAt: true } });
  const policy = await getVersion(db, policyKey, policyVersion);
  const { timeZone } = await readOrganisation(db);
  const [email, phone] = [customer?.email ?? null, customer?.phone ?? null];
  const suppressed = await suppressedAmong(
    db,
    [email, phone].filter((address) => address !== null),
  );
  const agreed = agreedBy(customer);
  const on = (address: string | null, consent: boolean | undefined) => ({
    hasAddress: address !== null && address !== '',
    isSuppressed: address !== null && suppressed.includes(address),
    consent: consent ?? null,
  });
  const whereabouts = whereaboutsOf(customer);
  return {
    channels: { email: on(email, agreed.email), sms: on(phone, agreed.sms), voice: on(phone, agreed.voice) },
    optedOut: customer === null || customer.optedOutAt !== null,
    place: placeOf(whereabouts, timeZone),
    zonesFrom: plausibleZones(whereabouts, timeZone).from,
    // An earlier tool's case has no policy of ours.
    quietHours: (policy?.document ?? defaultPolicy).quietHours,
    wishedAt: response?.callbackAt?.toISOString() ?? null,
  };
}
