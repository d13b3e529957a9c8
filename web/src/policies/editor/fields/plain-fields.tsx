import { NativeSelect, Switch, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Field } from '../editing.js';
import { valueLabel } from '../field-words.js';
import { sentence } from './field-frame.js';

export const textOf = (value: unknown): string => (typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '');
const faultOf = ({ faults }: Field): string | null => (faults.length === 0 ? null : faults.map(sentence).join(' '));

const shared = (field: Field) => ({ id: field.id, label: field.label, description: field.hint, error: faultOf(field) });

export function TextField({ field }: { field: Field }): ReactNode {
  return <TextInput {...shared(field)} value={textOf(field.value)} onChange={(event) => field.set(event.currentTarget.value)} />;
}

/** Words that customers read, with what is left of the room for them. An empty one is left out of an arm, where the survey's own counts. */
export function LongTextField({ field, isOptional = false }: { field: Field; isOptional?: boolean }): ReactNode {
  const text = textOf(field.value);
  const { maxLength } = field.node;
  return (
    <div>
      <Textarea
        {...shared(field)}
        autosize
        minRows={1}
        maxRows={12}
        value={text}
        onChange={({ currentTarget: { value } }) => field.set(isOptional && value === '' ? undefined : value)}
      />
      {maxLength !== undefined && text.length > 0.7 * maxLength && (
        <p className="small dim field-count">
          {text.length} of {maxLength} characters
        </p>
      )}
    </div>
  );
}

export function ChoiceField({ field }: { field: Field }): ReactNode {
  const data = (field.node.enum ?? []).map((value) => ({ value, label: valueLabel(field.path, value) }));
  return (
    <NativeSelect
      {...shared(field)}
      className="field-choice"
      data={data}
      value={textOf(field.value)}
      onChange={(event) => field.set(event.currentTarget.value)}
    />
  );
}

export function YesNoField({ field }: { field: Field }): ReactNode {
  return <Switch {...shared(field)} checked={field.value === true} onChange={(event) => field.set(event.currentTarget.checked)} />;
}

export function ClockField({ field }: { field: Field }): ReactNode {
  return (
    <TextInput
      {...shared(field)}
      className="field-short"
      type="time"
      value={textOf(field.value)}
      onChange={(event) => field.set(event.currentTarget.value)}
    />
  );
}

export function NumberField({ field }: { field: Field }): ReactNode {
  const { minimum, maximum } = field.node;
  return (
    <TextInput
      {...shared(field)}
      className="field-short"
      type="number"
      {...(minimum === undefined ? {} : { min: minimum })}
      {...(maximum === undefined ? {} : { max: maximum })}
      step={field.node.type === 'number' ? 'any' : 1}
      value={textOf(field.value)}
      onChange={({ currentTarget: { value } }) => field.set(value === '' ? '' : Number(value))}
    />
  );
}
