import { Button, CloseButton, NativeSelect, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { asList } from '../document.js';
import { idOfPath, type Field } from '../editing.js';
import { FieldFrame } from './field-frame.js';
import { textOf } from './plain-fields.js';

const units = [
  { value: 's', label: 'seconds' },
  { value: 'm', label: 'minutes' },
  { value: 'h', label: 'hours' },
  { value: 'd', label: 'days' },
];

interface SpanProps {
  label: string;
  text: string;
  invalid: boolean;
  id?: string;
  onChange(text: string): void;
}

/** A span of time, `24h` in the document: a number and its unit. */
function Span({ label, text, invalid, id, onChange }: SpanProps): ReactNode {
  const [, amount = '', unit = 'h'] = /^(.*?)([smhd])?$/.exec(text) ?? [];
  return (
    <span className="row field-span">
      <TextInput
        {...(id === undefined ? {} : { id })}
        aria-label={label}
        type="number"
        min={0}
        step={1}
        error={invalid}
        value={amount}
        onChange={(event) => onChange(`${event.currentTarget.value}${unit}`)}
      />
      <NativeSelect
        aria-label={`${label}: unit`}
        data={units}
        value={unit}
        onChange={(event) => onChange(`${amount}${event.currentTarget.value}`)}
      />
    </span>
  );
}

export function DurationField({ field }: { field: Field }): ReactNode {
  return (
    <FieldFrame field={field} plain>
      <Span label={field.label} text={textOf(field.value)} invalid={field.faults.length > 0} onChange={field.set} />
    </FieldFrame>
  );
}

export function DurationsField({ field }: { field: Field }): ReactNode {
  const spans = asList(field.value).map(textOf);
  return (
    <FieldFrame field={field}>
      <ul className="stack field-rows">
        {spans.map((span, index) => (
          <li key={index} className="row">
            <Span
              id={idOfPath(`${field.path}.${index}`)}
              label={`${field.label}, ${index + 1} of ${spans.length}`}
              text={span}
              invalid={field.faults.length > 0}
              onChange={(text) => field.set(spans.with(index, text))}
            />
            <CloseButton aria-label={`Remove ${span}`} onClick={() => field.set(spans.toSpliced(index, 1))} />
          </li>
        ))}
      </ul>
      <Button
        variant="default"
        onClick={() => field.set([...spans, spans.at(-1) ?? '12h'])}
        disabled={spans.length >= (field.node.maxItems ?? Infinity)}
      >
        Add a time
      </Button>
    </FieldFrame>
  );
}
