import { compact } from '../../api/client.js';
import { oneOf, textIn } from '../../parts/search-fields.js';

export const periods = ['30', '90', '365'] as const;

/** How many days back, and the earlier evaluation that is open. */
export interface QualitySearch {
  days?: (typeof periods)[number];
  evaluation?: string;
}

export function qualitySearch(raw: Record<string, unknown>): QualitySearch {
  const days = oneOf(periods, { days: textIn(raw, 'days') }, 'days');
  return compact({ days, evaluation: textIn(raw, 'evaluation') });
}
