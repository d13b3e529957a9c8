import { compact } from '../../api/client.js';
import { textIn } from '../../parts/search-fields.js';

/** The drivers that are shown. */
export interface DriversSearch {
  find?: string;
}
export const driversSearch = (raw: Record<string, unknown>): DriversSearch => compact({ find: textIn(raw, 'find') });

/** The driver that is edited, and a phrase to be put into it. */
export interface EditorSearch {
  driver?: string;
  phrase?: string;
  language?: string;
}
export const taxonomyEditorSearch = (raw: Record<string, unknown>): EditorSearch =>
  compact({ driver: textIn(raw, 'driver'), phrase: textIn(raw, 'phrase'), language: textIn(raw, 'language') });

/** Which two versions are held side by side. */
export interface TaxonomyVersionsSearch {
  from?: number;
  to?: number;
}
export const taxonomyVersionsSearch = (raw: Record<string, unknown>): TaxonomyVersionsSearch =>
  compact({ from: numberIn(raw, 'from'), to: numberIn(raw, 'to') });

function numberIn(raw: Record<string, unknown>, key: string): number | undefined {
  const text = textIn(raw, key);
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
