import { faceOf, type Brand, type BrandFace } from '../../domain/brand/brand.js';
import type { Brand as BrandRow } from '../generated/client.js';
import { inTransaction, type Database, type Reader } from './database.js';
import { readOrganisation } from './organisation.store.js';

export async function listBrands(db: Reader): Promise<Brand[]> {
  return (await db.brand.findMany({ orderBy: { key: 'asc' } })).map(brandOfRow);
}

export async function findBrand(db: Reader, key: string): Promise<Brand | null> {
  const row = await db.brand.findUnique({ where: { key } });
  return row && brandOfRow(row);
}

/** Stores a brand under its key, anew or over what was there. The newest default brand is the only one. */
export function saveBrand(db: Database, { logo, ...brand }: Brand): Promise<void> {
  const row = { ...brand, logoUrl: logo?.url ?? null, logoAlt: logo?.alt ?? null };
  return inTransaction(db, async (tx) => {
    // Two saves at a time could each take the other's brand for no default.
    await tx.$executeRaw`LOCK TABLE brand IN SHARE ROW EXCLUSIVE MODE`;
    if (brand.isDefault) await tx.brand.updateMany({ where: { NOT: { key: brand.key } }, data: { isDefault: false } });
    await tx.brand.upsert({ where: { key: brand.key }, create: row, update: row });
  });
}

/** False where there was no such brand. */
export async function removeBrand(db: Database, key: string): Promise<boolean> {
  return (await db.brand.deleteMany({ where: { key } })).count === 1;
}

/** How messages and pages about a contact of this brand show themselves; null for a contact of none, and for messages to staff. */
export async function readBrandFace(db: Reader, key: string | null): Promise<BrandFace> {
  const [rows, organisation] = await Promise.all([
    db.brand.findMany({ where: { OR: [{ key: key ?? '' }, { isDefault: true }] } }),
    readOrganisation(db),
  ]);
  return faceOf(key, rows.map(brandOfRow), organisation.name);
}

function brandOfRow({
  key,
  name,
  colour,
  logoUrl,
  logoAlt,
  senderName,
  senderAddress,
  replyAddress,
  postalAddress,
  isDefault,
}: BrandRow): Brand {
  const logo = logoUrl === null ? null : { url: logoUrl, alt: logoAlt ?? name };
  return { key, name, colour, logo, senderName, senderAddress, replyAddress, postalAddress, isDefault };
}
