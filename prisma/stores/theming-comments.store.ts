import { maskPersonalData } from '../../domain/theming/corrections/mask.js';
import { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { responseParts, responseView, themingView, type ResponseRow } from './response-view.js';
import { driverNames, keysCountedAs, taxonomyInForce, type DriverNames } from './taxonomy.store.js';

export interface CommentFilters {
  driver?: string | undefined;
  sentiment?: string | undefined;
  flag?: string | undefined;
  language?: string | undefined;
  corrected?: 'true' | 'false' | undefined;
  q?: string | undefined;
  from?: Date | undefined;
  to?: Date | undefined;
  sort: 'newest' | 'uncertain';
  limit: number;
  after: readonly [number, Date, string] | null;
}

/** Flags hold personal data as well as others; the first place of each is known. */
export const personalDataOf = ({ flags }: Pick<ResponseRow, 'flags'>) =>
  flags.map(({ key, quoteStart, quoteEnd }) => ({ key, quote: { start: quoteStart, end: quoteEnd } }));

/** Comments with what was read in them, newest or least certain first; personal data in them is masked. */
export async function listComments(db: Reader, filters: CommentFilters) {
  const rows = await pageRows(db, filters);
  const page = rows.slice(0, filters.limit);
  const [full, nameOf] = await Promise.all([
    db.surveyResponse.findMany({
      where: { id: { in: page.map(({ id }) => id) } },
      include: {
        ...responseParts,
        interaction: { select: { team: true, channel: true, agentName: true } },
        recoveryCase: { select: { id: true } },
      },
    }),
    driverNames(db),
  ]);
  const byId = new Map(full.map((row) => [row.id, row]));
  const items = page.flatMap(({ id }) => byId.get(id) ?? []).map((row) => commentView(row, nameOf));
  const last = page.at(-1);
  const next: [number, Date, string] | null = rows.length > filters.limit && last ? [last.doubt, last.at, last.id] : null;
  return { items, next };
}

type CommentRow = ResponseRow & {
  interaction: { team: string | null; channel: string | null; agentName: string | null };
  recoveryCase: { id: string } | null;
};

function commentView(row: CommentRow, nameOf: DriverNames) {
  const comment = maskPersonalData(row.comment ?? '', personalDataOf(row));
  return {
    responseId: row.id,
    interactionId: row.interactionId,
    caseId: row.recoveryCase?.id ?? null,
    kind: row.kind,
    instrument: row.instrument,
    rating: row.rating,
    answeredAt: row.answeredAt.toISOString(),
    team: row.interaction.team,
    channel: row.interaction.channel,
    agentName: row.interaction.agentName,
    comment,
    ...themingView(row, comment, nameOf),
  };
}

/** One answer with what was read and said of it; null for an unknown one. */
export async function findResponse(db: Reader, id: string) {
  const row = await db.surveyResponse.findUnique({ where: { id }, include: responseParts });
  return row && responseView(row, await driverNames(db));
}

// A thousandth is as fine as weights are. Of a comment without a driver nothing is certain; of one that a person judged everything is.
const doubtSql = Prisma.sql`CASE WHEN EXISTS (SELECT 1 FROM theming_correction c WHERE c.response_id = r.id AND c.withdrawn_at IS NULL) THEN 2000
  ELSE coalesce((SELECT round(min(d.weight) * 1000) FROM response_driver d WHERE d.response_id = r.id), 0) END`;

async function pageRows(db: Reader, filters: CommentFilters): Promise<{ id: string; at: Date; doubt: number }[]> {
  const { sort, limit, after } = filters;
  const doubt = sort === 'uncertain' ? doubtSql : Prisma.sql`0`;
  const conditions = [Prisma.sql`btrim(coalesce(r.comment, '')) <> ''`, ...(await conditionsOf(db, filters))];
  // Doubt goes up and time goes down: of the same doubt the newest comes first.
  const beyond = after
    ? Prisma.sql`WHERE doubt > ${after[0]}::int OR (doubt = ${after[0]}::int AND (at, id) < (${after[1]}::timestamptz, ${after[2]}::text))`
    : Prisma.empty;
  return db.$queryRaw`
    SELECT * FROM (
      SELECT r.id, r.answered_at AS at, (${doubt})::int AS doubt FROM survey_response r WHERE ${Prisma.join(conditions, ' AND ')}
    ) listed ${beyond} ORDER BY doubt, at DESC, id DESC LIMIT ${limit + 1}`;
}

async function conditionsOf(
  db: Reader,
  { driver, sentiment, flag, language, corrected, q, from, to }: CommentFilters,
): Promise<Prisma.Sql[]> {
  const keys = driver === undefined ? [] : keysCountedAs((await taxonomyInForce(db)).document, driver);
  const isCorrected = Prisma.sql`EXISTS (SELECT 1 FROM theming_correction c WHERE c.response_id = r.id AND c.withdrawn_at IS NULL)`;
  return [
    driver === undefined ? null : Prisma.sql`EXISTS (SELECT 1 FROM response_driver d WHERE d.response_id = r.id AND d.key = ANY(${keys}))`,
    sentiment === undefined ? null : Prisma.sql`r.sentiment = ${sentiment}`,
    flag === undefined ? null : Prisma.sql`EXISTS (SELECT 1 FROM response_flag f WHERE f.response_id = r.id AND f.key = ${flag})`,
    language === undefined ? null : Prisma.sql`r.language = ${language}`,
    corrected === undefined ? null : corrected === 'true' ? isCorrected : Prisma.sql`NOT ${isCorrected}`,
    q === undefined || q.trim() === '' ? null : Prisma.sql`r.comment ILIKE ${`%${literal(q.trim())}%`}`,
    from === undefined ? null : Prisma.sql`r.answered_at >= ${from}`,
    to === undefined ? null : Prisma.sql`r.answered_at < ${to}`,
  ].filter((condition) => condition !== null);
}

/** What is searched for is text, not a pattern. */
const literal = (text: string): string => text.replaceAll(/[\\%_]/g, String.raw`\$&`);
