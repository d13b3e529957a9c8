import { compact } from '../../api/client.js';
import { textIn } from '../../parts/search-fields.js';

/** Which versions are held side by side; `to` alone is held against the one before it. */
export interface VersionsSearch {
  from?: number;
  to?: number;
}

export function versionsSearch(raw: Record<string, unknown>): VersionsSearch {
  return compact({ from: versionIn(raw, 'from'), to: versionIn(raw, 'to') });
}

function versionIn(raw: Record<string, unknown>, key: string): number | undefined {
  const text = textIn(raw, key);
  return text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined;
}
