import { unnamedOrganisation } from '../../domain/brand/brand.js';
import type { Database, Reader } from './database.js';

export interface OrganisationFacts {
  name: string;
  timeZone: string;
  /** ISO 4217; what remedies are counted in. */
  currency: string;
}

const newOrganisation: OrganisationFacts = { name: unnamedOrganisation, timeZone: 'UTC', currency: 'EUR' };

/** Makes the one organisation of a new installation. */
export async function ensureOrganisation(db: Database): Promise<void> {
  await db.organisation.createMany({ data: [{ id: 1, ...newOrganisation }], skipDuplicates: true });
}

export async function readOrganisation(db: Reader): Promise<OrganisationFacts> {
  const row = await db.organisation.findUnique({ where: { id: 1 }, select: { name: true, timeZone: true, currency: true } });
  return row ?? newOrganisation;
}

/** Changes what is given; a currency that is not stays as it is. */
export async function updateOrganisation(
  db: Database,
  facts: Omit<OrganisationFacts, 'currency'> & { currency?: string | undefined },
): Promise<void> {
  const { currency, ...rest } = facts;
  const given = currency === undefined ? rest : { ...rest, currency };
  await db.organisation.upsert({ where: { id: 1 }, create: { id: 1, ...newOrganisation, ...given }, update: given });
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
