import type { PageVisit, VisitClient, VisitKind } from '../../domain/survey/page-visit.js';
import { addressHashKey, hashText } from './address-hash.js';
import type { Reader } from './database.js';

/** One visit as a page sees it. The address and the name of the client are hashed, never kept. */
export interface SeenVisit {
  invitationId: string;
  kind: VisitKind;
  client: VisitClient;
  address: string;
  userAgent: string;
  rating: number | null;
  head: boolean;
  prefetch: boolean;
  now: Date;
}

// Far more than any person makes; when it is reached the older half goes, for a grade looks at what is near.
const mostPerInvitation = 120;
const keptForDays = 30;

/** Adds a visit to the evidence. It is no state: no page, number or message looks at it, only the grade of a rating that was sent. */
export async function noteVisit(db: Reader, { invitationId, kind, client, rating, head, prefetch, now, ...who }: SeenVisit): Promise<void> {
  // Under this key nobody can be followed from link to link, or from day to day.
  const visitor = hashText(
    await addressHashKey(db),
    [invitationId, now.toISOString().slice(0, 10), who.address, who.userAgent].join('|'),
  ).slice(0, 16);
  await db.$executeRaw`
    WITH full_log AS (
      SELECT count(*) >= ${mostPerInvitation} AS is_full FROM page_visit WHERE invitation_id = ${invitationId}
    ), trimmed AS (
      DELETE FROM page_visit WHERE (SELECT is_full FROM full_log) AND id IN (
        SELECT id FROM page_visit WHERE invitation_id = ${invitationId} ORDER BY id LIMIT ${mostPerInvitation / 2})
    )
    INSERT INTO page_visit (invitation_id, at, kind, visitor, client, rating, head, prefetch)
    VALUES (${invitationId}, ${now}, ${kind}, ${visitor}, ${client}, ${rating}, ${head}, ${prefetch})`;
}

/** The evidence of one invitation, in the order in which it came. */
export async function listVisits(db: Reader, invitationId: string): Promise<PageVisit[]> {
  const rows = await db.pageVisit.findMany({ where: { invitationId }, orderBy: [{ at: 'asc' }, { id: 'asc' }] });
  return rows.map(({ at, kind, visitor, client, rating, head, prefetch }) => ({
    atMs: at.getTime(),
    kind: kind === 'rating' || kind === 'words' || kind === 'stop' ? kind : 'open',
    visitor,
    client: client === 'program' || client === 'scanner' ? client : 'browser',
    rating,
    head,
    prefetch,
  }));
}

/** Forgets visits after thirty days. Returns how many. */
export async function pruneVisits(db: Reader, now: Date): Promise<number> {
  const { count } = await db.pageVisit.deleteMany({ where: { at: { lt: new Date(now.getTime() - keptForDays * 86_400_000) } } });
  return count;
}
