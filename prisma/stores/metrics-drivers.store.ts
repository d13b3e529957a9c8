import type { RatingSums } from '../../domain/metrics/difference.js';
import { mergedKey, type TaxonomyDocument } from '../../domain/theming/taxonomy-document.js';
import { Prisma } from '../generated/client.js';
import type { Reader } from './database.js';
import { scopeSql, type MetricScope } from './metric-scope.js';
import { taxonomyInForce } from './taxonomy.store.js';

export interface CountedDriver {
  key: string;
  /** Low scores that carry the driver. */
  lowScores: number;
  /** Over all first ratings of 1 to 5 that carry it; null where there are none. */
  averageRating: number | null;
  /** Over the same ratings. */
  ratings: RatingSums;
  /** What customers wrote, newest first. */
  quotes: string[];
}

export interface CountedDrivers {
  lowScoresWithComment: number;
  /** Over all first ratings of 1 to 5, with drivers or without. */
  allRatings: RatingSums;
  drivers: CountedDriver[];
}

const quotesPerDriver = 3;

const noRatings: RatingSums = { count: 0, sum: 0, squares: 0 };
const ratingSums = Prisma.sql`jsonb_build_object('count', count(*), 'sum', coalesce(sum(f.rating), 0), 'squares', coalesce(sum(f.rating * f.rating), 0)) AS ratings`;

interface DriverRow {
  key: string;
  lowScores: number;
  ratings: RatingSums | null;
  quotes: { comment: string; start: number; end: number }[] | null;
}

/** How often each driver stands behind a low score with a comment, most often first. Merged ones count as their target. */
export async function countDrivers(db: Reader, scope: MetricScope): Promise<CountedDrivers> {
  const { document: taxonomy } = await taxonomyInForce(db);
  const [row] = await db.$queryRaw<{ lowScoresWithComment: number; allRatings: RatingSums; drivers: DriverRow[] | null }[]>`
    WITH ${scopeSql(scope)}, commented AS (
      SELECT response_id, comment, at FROM first_rating WHERE low AND btrim(coalesce(comment, '')) <> ''
    ), counted_driver AS NOT MATERIALIZED (
      SELECT d.id, coalesce(${mergesOf(taxonomy)}::jsonb ->> d.key, d.key) AS key, d.response_id, d.sentiment, d.quote_start, d.quote_end, d.weight
      FROM response_driver d
    ), carried AS (
      SELECT DISTINCT d.key, d.response_id FROM counted_driver d JOIN first_rating f ON f.response_id = d.response_id
    ), rated AS (
      SELECT c.key, ${ratingSums} FROM carried c JOIN first_rating f ON f.response_id = c.response_id
      WHERE f.instrument = 'csat' GROUP BY c.key
    ), quoted AS (
      SELECT DISTINCT ON (d.key, d.response_id) d.key, c.at,
        jsonb_build_object('comment', c.comment, 'start', d.quote_start, 'end', d.quote_end) AS quote
      FROM counted_driver d JOIN commented c ON c.response_id = d.response_id
      WHERE d.sentiment <> 'positive' AND d.quote_end > d.quote_start
      ORDER BY d.key, d.response_id, d.weight DESC, d.id
    ), ranked AS (
      SELECT key, quote, row_number() OVER (PARTITION BY key ORDER BY at DESC) AS place FROM quoted
    ), driver AS (
      SELECT c.key, count(*)::int AS "lowScores" FROM carried c JOIN commented l ON l.response_id = c.response_id GROUP BY c.key
    )
    SELECT (SELECT count(*)::int FROM commented) AS "lowScoresWithComment",
      (SELECT ratings FROM (SELECT ${ratingSums} FROM first_rating f WHERE f.instrument = 'csat') a) AS "allRatings",
      (SELECT jsonb_agg(jsonb_build_object('key', driver.key, 'lowScores', driver."lowScores", 'ratings', rated.ratings,
          'quotes', (SELECT jsonb_agg(quote ORDER BY place) FROM ranked WHERE ranked.key = driver.key AND place <= ${quotesPerDriver}))
        ORDER BY driver."lowScores" DESC, driver.key)
       FROM driver LEFT JOIN rated ON rated.key = driver.key) AS drivers`;
  return {
    lowScoresWithComment: row?.lowScoresWithComment ?? 0,
    allRatings: row?.allRatings ?? noRatings,
    drivers: (row?.drivers ?? []).map(({ quotes, ratings, ...driver }) => ({
      ...driver,
      averageRating: ratings === null || ratings.count === 0 ? null : ratings.sum / ratings.count,
      ratings: ratings ?? noRatings,
      // Offsets are UTF-16, as the themes were found; SQL would count characters.
      quotes: (quotes ?? []).map(({ comment, start, end }) => comment.slice(start, end)).filter((quote) => quote.trim() !== ''),
    })),
  };
}

/** Where the keys of merged drivers lead, as JSON. */
const mergesOf = (document: TaxonomyDocument): string =>
  JSON.stringify(
    Object.fromEntries(
      document.drivers.flatMap(({ key }) => {
        const target = mergedKey(document, key);
        return target === key ? [] : [[key, target]];
      }),
    ),
  );
