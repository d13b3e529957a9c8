import type { Database, Reader } from './database.js';

/** How far a provider's inbox was looked through. */
export interface InboxCursor {
  /** What came before the first look belongs to the time before Amends. */
  firstLookAt: Date;
  /** Everything up to here was looked at. */
  lookedUntil: Date;
}

const keyOf = (provider: string): string => `inbox_cursor_${provider}`;

/** The cursor, made at the first look. */
export async function readInboxCursor(db: Reader, provider: string, now: Date): Promise<InboxCursor> {
  const first = `${now.toISOString()} ${now.toISOString()}`;
  await db.$executeRaw`INSERT INTO setting (key, value) VALUES (${keyOf(provider)}, ${first}) ON CONFLICT (key) DO NOTHING`;
  const { value } = await db.setting.findUniqueOrThrow({ where: { key: keyOf(provider) } });
  const [firstLookAt = '', lookedUntil = ''] = value.split(' ');
  return { firstLookAt: new Date(firstLookAt), lookedUntil: new Date(lookedUntil) };
}

/** Moves the cursor on, never back. */
export async function moveInboxCursor(db: Reader, provider: string, lookedUntil: Date, now: Date): Promise<void> {
  const cursor = await readInboxCursor(db, provider, now);
  if (lookedUntil <= cursor.lookedUntil) return;
  await db.setting.update({
    where: { key: keyOf(provider) },
    data: { value: `${cursor.firstLookAt.toISOString()} ${lookedUntil.toISOString()}` },
  });
}

/** Those of a provider's messages that were taken in and understood. */
export async function understoodAmong(db: Reader, provider: string, ids: readonly string[]): Promise<Set<string>> {
  const rows = await db.inboundMessage.findMany({
    where: { provider, providerMessageId: { in: [...ids] }, outcome: { not: null } },
    select: { providerMessageId: true },
  });
  return new Set(rows.map(({ providerMessageId }) => providerMessageId));
}

/** Takes a lock for the length of one look, so that of several workers one looks. Null when another has it. */
export function withInboxLock<T>(db: Database, look: (tx: Reader) => Promise<T>): Promise<T | null> {
  const lock = 7_314_203; // an arbitrary number that names the lock of the inbox
  return db.$transaction(
    async (tx) => {
      const [row] = await tx.$queryRaw<{ taken: boolean }[]>`SELECT pg_try_advisory_xact_lock(${lock}) AS taken`;
      return row?.taken ? look(tx) : null;
    },
    { timeout: 300_000 },
  );
}
