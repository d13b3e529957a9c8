import type { Reader } from './database.js';
import { scopeSql, type MetricScope } from './metric-scope.js';

export interface CountedDriver {
  key: string;
  /** Low scores that carry the driver. */
  lowScores: number;
  /** Over all first ratings of 1 to 5 that carry it; null where there are none. */
  averageRating: number | null;
  /** What customers wrote, newest first. */
  quotes: string[];
}

export interface CountedDrivers {
  lowScoresWithComment: number;
  drivers: CountedDriver[];
}

const quotesPerDriver = 3;

interface DriverRow {
  key: string;
  lowScores: number;
  averageRating: number | null;
  quotes: { comment: string; start: number; end: number }[] | null;
}

/** How often each driver stands behind a low score with a comment, most often first. */
export async function countDrivers(db: Reader, scope: MetricScope): Promise<CountedDrivers> {
  const [row] = await db.$queryRaw<{ lowScoresWithComment: number; drivers: DriverRow[] | null }[]>`
    WITH ${scopeSql(scope)}, commented AS (
      SELECT response_id, comment, at FROM low_score WHERE btrim(coalesce(comment, '')) <> ''
    ), carried AS (
      SELECT DISTINCT d.key, d.response_id FROM response_driver d JOIN first_rating f ON f.response_id = d.response_id
    ), rated AS (
      SELECT c.key, avg(f.rating)::float8 AS average FROM carried c JOIN first_rating f ON f.response_id = c.response_id
      WHERE f.instrument = 'csat' GROUP BY c.key
    ), quoted AS (
      SELECT DISTINCT ON (d.key, d.response_id) d.key, c.at,
        jsonb_build_object('comment', c.comment, 'start', d.quote_start, 'end', d.quote_end) AS quote
      FROM response_driver d JOIN commented c ON c.response_id = d.response_id
      WHERE d.sentiment <> 'positive' AND d.quote_end > d.quote_start
      ORDER BY d.key, d.response_id, d.weight DESC, d.id
    ), ranked AS (
      SELECT key, quote, row_number() OVER (PARTITION BY key ORDER BY at DESC) AS place FROM quoted
    ), driver AS (
      SELECT c.key, count(*)::int AS "lowScores" FROM carried c JOIN commented l ON l.response_id = c.response_id GROUP BY c.key
    )
    SELECT (SELECT count(*)::int FROM commented) AS "lowScoresWithComment",
      (SELECT jsonb_agg(jsonb_build_object('key', driver.key, 'lowScores', driver."lowScores", 'averageRating', rated.average,
          'quotes', (SELECT jsonb_agg(quote ORDER BY place) FROM ranked WHERE ranked.key = driver.key AND place <= ${quotesPerDriver}))
        ORDER BY driver."lowScores" DESC, driver.key)
       FROM driver LEFT JOIN rated ON rated.key = driver.key) AS drivers`;
  return {
    lowScoresWithComment: row?.lowScoresWithComment ?? 0,
    drivers: (row?.drivers ?? []).map(({ quotes, ...driver }) => ({
      ...driver,
      // Offsets are UTF-16, as the themes were found; SQL would count characters.
      quotes: (quotes ?? []).map(({ comment, start, end }) => comment.slice(start, end)).filter((quote) => quote.trim() !== ''),
    })),
  };
}
