import type { ReactNode } from 'react';
import type { PolicySentences } from '../../api/types.js';
import { useEditing } from './editing.js';
import { DocumentField } from './fields/document-field.js';
import { stepKeys, stepOf, steps, type StepKey } from './steps.js';

/** The document as a form, step by step; each step is headed by what it now says. */
export function DraftForm({ sentences }: { sentences: PolicySentences | undefined }): ReactNode {
  const { draft } = useEditing();
  return (
    <fieldset className="editor-steps" disabled={!draft.isReadable}>
      <legend className="visually-hidden">The policy, step by step</legend>
      {!draft.isReadable && <p className="field-fault">The JSON can’t be read, so the form waits. Mend the JSON first.</p>}
      {stepKeys.map((key) => (
        <Step key={key} step={key} sentence={sentences?.[key]} faults={draft.faults.filter(({ path }) => stepOf(path) === key).length} />
      ))}
    </fieldset>
  );
}

function Step({ step, sentence, faults }: { step: StepKey; sentence: string | undefined; faults: number }): ReactNode {
  const { name, fields, more } = steps[step];
  return (
    <details className="editor-step" open={step === 'who'}>
      <summary>
        <h2>{name}</h2>
        {faults > 0 && (
          <span className="tag" data-tone="late">
            {faults === 1 ? '1 fault' : `${faults} faults`}
          </span>
        )}
        <span className="editor-sentence dim">{sentence}</span>
      </summary>
      <div className="editor-fields">
        {fields.map((path) => (
          <DocumentField key={path} path={path} />
        ))}
        <details className="editor-more">
          <summary>More</summary>
          <div className="editor-fields">
            {more.map((path) => (
              <DocumentField key={path} path={path} />
            ))}
          </div>
        </details>
      </div>
    </details>
  );
}
