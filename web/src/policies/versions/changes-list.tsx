import type { ReactNode } from 'react';
import type { PolicyChange } from '../../api/types.js';
import { changesByPart, valueText } from './changes-by-part.js';

/** Differences in plain sentences; each opens to the place in the document and what stands there before and after. */
export function ChangesList({ changes }: { changes: readonly PolicyChange[] }): ReactNode {
  if (changes.length === 0) return <p>They are alike: every field of the document is the same.</p>;
  return (
    <div className="stack">
      {changesByPart(changes).map(({ part, changes: within }) => (
        <section key={part}>
          <h3 className="changes-part">{part}</h3>
          <ul className="changes">
            {within.map((change) => (
              <li key={change.path}>
                <details>
                  <summary>{change.sentence}</summary>
                  <dl className="change-values">
                    <dt>In the document</dt>
                    <dd className="mono">{change.path}</dd>
                    <dt>Before</dt>
                    <dd className="mono">{valueText(change.before)}</dd>
                    <dt>After</dt>
                    <dd className="mono">{valueText(change.after)}</dd>
                  </dl>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
