import { compact } from '../../api/client.js';
import { textIn } from '../../parts/search-fields.js';

/** The model whose report is open. */
export interface LearningSearch {
  model?: number;
}

export function learningSearch(raw: Record<string, unknown>): LearningSearch {
  const text = textIn(raw, 'model');
  return compact({ model: text !== undefined && /^[1-9]\d{0,5}$/.test(text) ? Number(text) : undefined });
}
