import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type KeyboardEvent, type ReactNode } from 'react';
import { asTexts } from '../document.js';
import { useEditing, type Field } from '../editing.js';
import { languageLabel, valueLabel } from '../field-words.js';
import { FieldFrame, sentence } from './field-frame.js';

/** Several of the values that a field offers. */
export function ChoicesField({ field }: { field: Field }): ReactNode {
  const chosen = asTexts(field.value);
  const offered = field.node.items?.enum ?? [];
  return (
    <FieldFrame field={field}>
      <div className="choices">
        {offered.map((value) => (
          <Choice
            key={value}
            label={valueLabel(field.path, value)}
            checked={chosen.includes(value)}
            onChange={(isOn) => field.set(offered.filter((each) => (each === value ? isOn : chosen.includes(each))))}
          />
        ))}
      </div>
    </FieldFrame>
  );
}

function Choice({ label, checked, onChange }: { label: string; checked: boolean; onChange(isOn: boolean): void }): ReactNode {
  return (
    <label className="choice">
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      {label}
    </label>
  );
}

const mostOffered = 10;

/** Labels of the organisation's own: those that occur are there to be ticked, any other can be written. */
export function LabelsField({ field }: { field: Field }): ReactNode {
  const { known } = useEditing();
  const chosen = asTexts(field.value);
  const [last = ''] = field.path.split('.').slice(-1);
  const occurring = known[last] ?? [];
  const offered = [...new Set([...occurring.slice(0, mostOffered), ...chosen])];
  const nameOf = (value: string): string => (last === 'languages' ? `${languageLabel(value)} (${value})` : value);
  return (
    <FieldFrame field={field}>
      <div className="choices">
        {offered.map((value) =>
          occurring.includes(value) ? (
            <Choice
              key={value}
              label={nameOf(value)}
              checked={chosen.includes(value)}
              onChange={(isOn) => field.set(isOn ? [...chosen, value] : chosen.filter((each) => each !== value))}
            />
          ) : (
            <button
              key={value}
              type="button"
              className="choice"
              aria-label={`Remove ${value}`}
              onClick={() => field.set(chosen.filter((each) => each !== value))}
            >
              {nameOf(value)} <IconX size={13} aria-hidden="true" />
            </button>
          ),
        )}
        <AddLabel field={field} chosen={chosen} offered={offered.length > 0} suggestions={occurring.slice(mostOffered)} />
      </div>
    </FieldFrame>
  );
}

interface AddLabelProps {
  field: Field;
  chosen: string[];
  /** Whether there is something to choose from already. */
  offered: boolean;
  suggestions: string[];
}

function AddLabel({ field, chosen, offered, suggestions }: AddLabelProps): ReactNode {
  const [text, setText] = useState('');
  const { pattern } = field.node.items ?? {};
  const add = (): void => {
    const fresh = (pattern === undefined ? text.split(/[,;\n]/) : [text])
      .map((each) => each.trim())
      .filter((each) => each !== '' && !chosen.includes(each));
    if (fresh.length > 0) field.set([...chosen, ...fresh]);
    setText('');
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter') return;
    event.preventDefault();
    add();
  };
  return (
    <div className="row field-add">
      <TextInput
        aria-label={`${field.label}: another`}
        size="xs"
        placeholder={offered ? 'Another' : 'Write one'}
        list={`${field.id}-known`}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={onKeyDown}
        onBlur={add}
      />
      {suggestions.length > 0 && (
        <datalist id={`${field.id}-known`}>
          {suggestions.map((value) => (
            <option key={value} value={value}>
              {value}
            </option>
          ))}
        </datalist>
      )}
      {text.trim() !== '' && (
        <Button variant="default" onClick={add} aria-label={`Add to ${field.label}`}>
          Add
        </Button>
      )}
    </div>
  );
}

/** The survey channels to try after one kind of contact, in this order. */
export function RouteField({ field }: { field: Field }): ReactNode {
  const offered = ordersOf(field.node.items?.enum ?? []).map((order) => order.join(' '));
  const value = asTexts(field.value).join(' ');
  return (
    <NativeSelect
      className="field-choice"
      id={field.id}
      label={field.label}
      error={field.faults.length === 0 ? null : field.faults.map(sentence).join(' ')}
      data={[...new Set([...offered, value])].map((order) => ({ value: order, label: routeLabel(order) }))}
      value={value}
      onChange={(event) => field.set(event.currentTarget.value.split(' '))}
    />
  );
}

function routeLabel(order: string): string {
  const [first = '', ...others] = order.split(' ').map((channel) => valueLabel('', channel));
  return [first === '' ? 'Nothing yet' : first, ...others].join(', or else ');
}

/** Every choice of one or more, in every order. */
function ordersOf(values: readonly string[]): string[][] {
  return values.flatMap((first) => [[first], ...ordersOf(values.filter((value) => value !== first)).map((rest) => [first, ...rest])]);
}
