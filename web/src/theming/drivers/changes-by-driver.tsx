import type { ReactNode } from 'react';
import type { TaxonomyDocument } from '../../api/types.js';
import { taxonomyChanges } from './taxonomy-changes.js';

/** How two taxonomies differ, in sentences under the name of each driver. */
export function ChangesByDriver({ before, after }: { before: TaxonomyDocument; after: TaxonomyDocument }): ReactNode {
  const changes = taxonomyChanges(before, after);
  if (changes.length === 0) return <p className="dim">They are alike.</p>;
  return (
    <ul className="taxonomy-changes">
      {changes.map(({ key, label, sentences }) => (
        <li key={key}>
          <h3>{label || key}</h3>
          <ul>
            {sentences.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
