import { useCallback, useState } from 'react';
import type { Taxonomy, TaxonomyDocument } from '../../api/types.js';
import { readPreference, writePreference } from '../../shell/preferences.js';
import type { TaxonomyDraft } from './draft.js';

const stored = 'taxonomy-draft';

/** What was typed and not published, kept by this browser; null where that is nothing. */
function storedDraft(): TaxonomyDraft | null {
  const text = readPreference(stored);
  if (text === null || text === '') return null;
  try {
    const held: unknown = JSON.parse(text);
    return isDraft(held) ? held : null;
  } catch {
    return null;
  }
}

function isDraft(held: unknown): held is TaxonomyDraft {
  if (typeof held !== 'object' || held === null || !('basedOn' in held && 'base' in held && 'document' in held)) return false;
  return Number.isInteger(held.basedOn) && isDocument(held.base) && isDocument(held.document);
}

const isDocument = (held: unknown): held is TaxonomyDocument =>
  typeof held === 'object' && held !== null && 'drivers' in held && Array.isArray(held.drivers);

/** The draft of this browser, or one that changes nothing yet; every change is kept at once. */
export function useTaxonomyDraft({ version, document }: Taxonomy) {
  const fresh: TaxonomyDraft = { basedOn: version, base: document, document };
  const [draft, setDraft] = useState<TaxonomyDraft>(() => storedDraft() ?? fresh);
  const keep = useCallback((next: TaxonomyDraft): void => {
    setDraft(next);
    writePreference(stored, JSON.stringify(next.document) === JSON.stringify(next.base) ? '' : JSON.stringify(next));
  }, []);
  const isChanged = JSON.stringify(draft.document) !== JSON.stringify(draft.base);
  // A draft without changes goes along with what others publish.
  const current = isChanged ? draft : draft.basedOn === version ? draft : fresh;
  return {
    draft: current,
    isChanged,
    isBehind: isChanged && current.basedOn !== version,
    change: (next: TaxonomyDocument): void => keep({ ...current, document: next }),
    take: keep,
    drop: (): void => keep(fresh),
  };
}
