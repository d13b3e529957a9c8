import { useEffect, useRef, type ReactNode } from 'react';
import { useEditing } from './editing.js';
import { placeOfPath } from './line-of-path.js';
import { sentence } from './fields/field-frame.js';
import './json-panel.css';

/** The same document as text. Lines with a fault are marked, and the fault is written under the text. */
export function JsonPanel(): ReactNode {
  const { draft, target } = useEditing();
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const { text } = draft;
  const faultyLines = new Map(draft.faults.map(({ path, message }) => [placeOfPath(text, path)?.line ?? 1, sentence(message)]));
  const lines = text.split('\n');
  useEffect(() => {
    const field = area.current;
    const place = target === null || field === null ? null : placeOfPath(field.value, target.path);
    if (field === null || place === null) return;
    field.focus();
    field.setSelectionRange(place.start, place.end);
    const perLine = field.scrollHeight / Math.max(1, field.value.split('\n').length);
    field.scrollTop = Math.max(0, (place.line - 6) * perLine);
  }, [target]);
  return (
    <div className="stack">
      <div className="json">
        <div className="json-gutter" ref={gutter} aria-hidden="true">
          {lines.map((_line, index) => (
            <span key={index} data-faulty={faultyLines.has(index + 1)} title={faultyLines.get(index + 1)}>
              {faultyLines.has(index + 1) ? '▸' : ''}
              {index + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={area}
          className="json-text"
          aria-label="Policy document, JSON"
          aria-invalid={faultyLines.size > 0}
          aria-describedby="json-faults"
          spellCheck={false}
          wrap="off"
          value={text}
          onChange={(event) => draft.type(event.currentTarget.value)}
          onScroll={({ currentTarget }) => {
            if (gutter.current) gutter.current.scrollTop = currentTarget.scrollTop;
          }}
        />
      </div>
      <ul id="json-faults" className="json-faults small">
        {[...faultyLines].map(([line, message]) => (
          <li key={line}>
            <strong>Line {line}:</strong> {message}
          </li>
        ))}
      </ul>
    </div>
  );
}
