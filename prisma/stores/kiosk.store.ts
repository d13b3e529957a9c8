import { versionsInForce } from '../../domain/policy/in-force.js';
import { kioskSubject, type KioskPlace } from '../../domain/policy/kiosk-subject.js';
import { selectPolicy } from '../../domain/policy/match.js';
import type { PolicyVersion } from '../../domain/policy/policy.schema.js';
import type { Instrument } from '../../domain/survey/instrument.js';
import type { Kiosk } from '../generated/client.js';
import type { Database, Reader } from './database.js';
import { newId, newToken } from './new-id.js';
import { livePolicies } from './policy.store.js';

export type KioskRow = Kiosk;

export interface NewKiosk extends Omit<KioskPlace, 'id'> {
  name: string;
  place: string;
  instrument: Instrument;
  languages: string[];
  country: string | null;
}

export interface ListedKiosk extends Kiosk {
  answers: number;
}

export function createKiosk(db: Database, kiosk: NewKiosk, createdBy: string): Promise<ListedKiosk> {
  return db.kiosk.create({ data: { ...kiosk, id: newId('kio'), token: newToken(), createdBy } }).then((row) => ({ ...row, answers: 0 }));
}

/** Every kiosk, the newest first. */
export async function listKiosks(db: Reader): Promise<ListedKiosk[]> {
  const rows = await db.kiosk.findMany({
    include: { _count: { select: { interactions: true } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
  });
  return rows.map(({ _count, ...row }) => ({ ...row, answers: _count.interactions }));
}

/** Ends a kiosk for good; ended before, it stays as it was. Null for an unknown one. */
export async function revokeKiosk(db: Database, id: string, now: Date): Promise<ListedKiosk | null> {
  await db.kiosk.updateMany({ where: { id, revokedAt: null }, data: { revokedAt: now } });
  return (await listKiosks(db)).find((kiosk) => kiosk.id === id) ?? null;
}

export function readKiosk(db: Reader, token: string): Promise<Kiosk | null> {
  return db.kiosk.findUnique({ where: { token } });
}

/** The policy that a kiosk asks by: of those in force that match visits there, the first with its instrument; null where there is none. */
export async function policyOfKiosk(db: Reader, kiosk: KioskPlace & { instrument: string }): Promise<PolicyVersion | null> {
  const inForce = versionsInForce(await livePolicies(db), null);
  return selectPolicy(
    inForce.filter(({ document }) => document.survey.instrument === kiosk.instrument),
    kioskSubject(kiosk),
  );
}
