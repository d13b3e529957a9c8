import type { ReactNode } from 'react';
import type { Fault } from './document.js';
import { sentence } from './fields/field-frame.js';
import { wordsFor } from './field-words.js';
import { stepOf, steps } from './steps.js';

/** Everything that keeps the policy from working, with the way to each. */
export function FaultList({ faults, onFollow }: { faults: readonly Fault[]; onFollow(path: string): void }): ReactNode {
  if (faults.length === 0) return null;
  return (
    <section className="editor-faults" aria-live="polite">
      <h2>This policy can’t work yet, so it isn’t saved</h2>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={`${path}${message}`}>
            <button type="button" className="link-button" onClick={() => onFollow(path)}>
              {placeInWords(path)}
            </button>{' '}
            {sentence(message)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function placeInWords(path: string): string {
  const step = stepOf(path);
  if (path === '') return 'JSON';
  if (step === null) return path;
  const [last = ''] = path.split('.').slice(-1);
  const named = /^\d+$/.test(last) ? path.slice(0, path.lastIndexOf('.')) : path;
  return `${steps[step].name}: ${wordsFor(named).label}`;
}
