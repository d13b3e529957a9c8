import type { ReactNode } from 'react';
import type { Field } from '../editing.js';

/** A field that is made of several controls: its name, its hint, what is wrong with it. */
export function FieldFrame({ field, children, plain }: { field: Field; children: ReactNode; plain?: boolean }): ReactNode {
  const { id, label, hint, faults } = field;
  return (
    <fieldset className="field-frame" id={id} data-plain={plain === true} aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      {hint !== undefined && <p className="small dim">{hint}</p>}
      {children}
      <FieldFaults field={field} />
    </fieldset>
  );
}

export function FieldFaults({ field: { id, faults } }: { field: Field }): ReactNode {
  if (faults.length === 0) return null;
  return (
    <p id={`${id}-fault`} className="field-fault">
      {faults.map(sentence).join(' ')}
    </p>
  );
}

/** The server's "keep it to 120 characters" as a sentence of its own. */
export const sentence = (message: string): string =>
  `${message.charAt(0).toUpperCase()}${message.slice(1)}${/[.!?]$/.test(message) ? '' : '.'}`;
