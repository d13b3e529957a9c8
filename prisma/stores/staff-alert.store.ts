import { latestFor } from '../../domain/recovery/alert-grouping.js';
import type { AlertPurpose } from '../../domain/recovery/alert-purpose.js';
import { isSamePerson } from '../../domain/recovery/same-person.js';
import type { User } from '../generated/client.js';
import type { Reader } from './database.js';
import { newId } from './new-id.js';

export const staffChannels = ['email', 'sms', 'slack'] as const;
export type StaffChannel = (typeof staffChannels)[number];

/** Where somebody is told; `userId` is null for an address of the policy that is no user's. */
export interface AlertPlace {
  userId: string | null;
  channel: StaffChannel;
  address: string;
}

/** The case that somebody is told of. */
export interface AlertedCase {
  id: string;
  severity: string;
  openedAt: Date;
  outreachDueAt: Date;
  sample: boolean;
}

/**
 * Notes that these are to be told, each once per case, purpose and step, whatever runs again; the message follows when its turn comes.
 */
export async function queueAlerts(
  db: Reader,
  { id: caseId, severity, openedAt, outreachDueAt, sample }: AlertedCase,
  { purpose, step }: { purpose: AlertPurpose; step: number },
  places: readonly AlertPlace[],
  now: Date,
): Promise<void> {
  const clock = { openedAt: openedAt.toISOString(), outreachDueAt: outreachDueAt.toISOString() };
  const latestAt = latestFor(purpose, clock, now.toISOString());
  const of = { caseId, severity, purpose, step, latestAt, sample, createdAt: now };
  await db.staffAlert.createMany({
    data: withoutRepeats(places).map((place) => ({ ...of, ...place, id: newId('sal') })),
    skipDuplicates: true,
  });
}

/** One row per channel and address; where one of the policy's addresses is a user's, the user's goes before. */
function withoutRepeats(places: readonly AlertPlace[]): AlertPlace[] {
  const known = new Map<string, AlertPlace>();
  for (const place of places) {
    const address = place.channel === 'email' ? place.address.trim().toLowerCase() : place.address;
    const key = `${place.channel} ${address}`;
    if (known.get(key)?.userId == null) known.set(key, { ...place, address });
  }
  return [...known.values()];
}

/** How a person wants to be told, as far as there is an address for it; by mail where there is none. */
export function placesOf({ id: userId, email, phone, slackId, alertChannels }: User): AlertPlace[] {
  const addresses: Record<StaffChannel, string | null> = { email, sms: phone, slack: slackId };
  const places = staffChannels.flatMap((channel) => {
    const address = addresses[channel];
    return address !== null && alertChannels.includes(channel) ? [{ userId, channel, address }] : [];
  });
  return places.length > 0 ? places : [{ userId, channel: 'email', address: email }];
}

/** Where the persons of these ids are told; whoever has no access any more is not. */
export async function placesOfUsers(db: Reader, userIds: readonly string[]): Promise<AlertPlace[]> {
  const users = await db.user.findMany({ where: { id: { in: [...userIds] }, disabledAt: null } });
  return users.flatMap(placesOf);
}

/** Those who see to it that there is room: ops, or else the admins; never the rated agent. */
export async function placesOfOps(db: Reader, ratedAgentEmail: string | null): Promise<AlertPlace[]> {
  const users = await db.user.findMany({ where: { role: { in: ['ops', 'admin'] }, disabledAt: null }, orderBy: { id: 'asc' } });
  const others = users.filter(({ email }) => !isSamePerson(email, ratedAgentEmail));
  const ops = others.filter(({ role }) => role === 'ops');
  return (ops.length > 0 ? ops : others).flatMap(placesOf);
}
