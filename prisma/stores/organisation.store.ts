import { unnamedOrganisation } from '../../domain/brand/brand.js';
import type { Database, Reader } from './database.js';

export interface OrganisationFacts {
  name: string;
  timeZone: string;
  /** ISO 4217; what remedies are counted in. */
  currency: string;
}

export interface OrganisationSettings extends OrganisationFacts {
  /** So many minutes apart, at least, somebody is told of cases on one channel; 0 for each at once. */
  alertWindowMinutes: number;
}

const newOrganisation: OrganisationFacts = { name: unnamedOrganisation, timeZone: 'UTC', currency: 'EUR' };
const usualAlertWindowMinutes = 10;

/** Makes the one organisation of a new installation. */
export async function ensureOrganisation(db: Database): Promise<void> {
  await db.organisation.createMany({ data: [{ id: 1, ...newOrganisation }], skipDuplicates: true });
}

export async function readOrganisation(db: Reader): Promise<OrganisationFacts> {
  const row = await db.organisation.findUnique({ where: { id: 1 }, select: { name: true, timeZone: true, currency: true } });
  return row ?? newOrganisation;
}

/** What ops and admins set for the organisation as a whole. */
export async function readOrganisationSettings(db: Reader): Promise<OrganisationSettings> {
  const select = { name: true, timeZone: true, currency: true, alertWindowMinutes: true };
  const row = await db.organisation.findUnique({ where: { id: 1 }, select });
  return row ?? { ...newOrganisation, alertWindowMinutes: usualAlertWindowMinutes };
}

export async function readAlertWindowMs(db: Reader): Promise<number> {
  return (await readOrganisationSettings(db)).alertWindowMinutes * 60_000;
}

/** What is left out stays as it is. */
export async function updateOrganisation(
  db: Database,
  facts: Pick<OrganisationFacts, 'name' | 'timeZone'> & { currency?: string | undefined; alertWindowMinutes?: number | undefined },
): Promise<void> {
  const { name, timeZone, currency, alertWindowMinutes } = facts;
  const data = {
    name,
    timeZone,
    ...(currency === undefined ? {} : { currency }),
    ...(alertWindowMinutes === undefined ? {} : { alertWindowMinutes }),
  };
  await db.organisation.upsert({ where: { id: 1 }, create: { id: 1, ...data }, update: data });
}

/** Origins of the company's own pages that may show a survey in place. */
export async function readEmbedOrigins(db: Reader): Promise<string[]> {
  const row = await db.organisation.findUnique({ where: { id: 1 }, select: { embedOrigins: true } });
  return row?.embedOrigins ?? [];
}

/** What was there before is replaced. */
export async function replaceEmbedOrigins(db: Database, embedOrigins: string[]): Promise<void> {
  await db.organisation.upsert({ where: { id: 1 }, create: { id: 1, ...newOrganisation, embedOrigins }, update: { embedOrigins } });
}

export async function hasSampleData(db: Reader): Promise<boolean> {
  return (await db.interaction.findFirst({ where: { sample: true }, select: { id: true } })) !== null;
}

export async function hasInteractions(db: Reader): Promise<boolean> {
  return (await db.interaction.findFirst({ select: { id: true } })) !== null;
}
