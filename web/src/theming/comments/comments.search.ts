import { compact } from '../../api/client.js';
import { oneOf, textIn } from '../../parts/search-fields.js';
import { sentiments, type Sentiment } from '../corrections/themed.js';

export const flags = [
  'legal_threat',
  'safety',
  'churn',
  'abuse',
  'compensation_extraction',
  'vulnerable_customer',
  'personal_data',
] as const;
const days = /^\d{4}-\d{2}-\d{2}$/;

/** Filters of the list; `from` and `to` are days of the screen's calendar, the last one counted. */
export interface CommentsSearch {
  driver?: string;
  sentiment?: Sentiment;
  flag?: (typeof flags)[number];
  language?: string;
  corrected?: 'true' | 'false';
  q?: string;
  from?: string;
  to?: string;
  sort?: 'uncertain';
}

export function commentsSearch(raw: Record<string, unknown>): CommentsSearch {
  return compact({
    driver: textIn(raw, 'driver'),
    sentiment: oneOf(sentiments, raw, 'sentiment'),
    flag: oneOf(flags, raw, 'flag'),
    language: textIn(raw, 'language'),
    corrected: (['true', 'false'] as const).find((known) => known === textIn(raw, 'corrected')),
    q: textIn(raw, 'q'),
    from: dayIn(raw, 'from'),
    to: dayIn(raw, 'to'),
    sort: oneOf(['uncertain'] as const, raw, 'sort'),
  });
}

function dayIn(raw: Record<string, unknown>, key: string): string | undefined {
  const text = textIn(raw, key);
  return text !== undefined && days.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;
}
