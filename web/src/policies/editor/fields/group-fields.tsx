import { Button, Switch } from '@mantine/core';
import { Fragment, type ReactNode } from 'react';
import { asList } from '../document.js';
import { emptyOf, kindOf, nodeAt, type FieldKind } from '../document-schema.js';
import { useEditing, type Field } from '../editing.js';
import { wordsFor } from '../field-words.js';
import { FieldFrame } from './field-frame.js';

const pathsIn = ({ path, node }: Field): string[] => Object.keys(node.properties ?? {}).map((key) => `${path}.${key}`);

/** Kinds that have room side by side. */
const short: ReadonlySet<FieldKind> = new Set(['choice', 'route', 'number', 'clock', 'duration']);

/** Fields that belong together. */
export function GroupField({ field }: { field: Field }): ReactNode {
  const { fieldAt, schema } = useEditing();
  const isCompact = pathsIn(field).every((path) => short.has(kindOf(nodeAt(schema, path), path)));
  return (
    <FieldFrame field={field}>
      <div className="field-group" data-compact={isCompact}>
        {pathsIn(field).map((path) => (
          <Fragment key={path}>{fieldAt(path)}</Fragment>
        ))}
      </div>
    </FieldFrame>
  );
}

/** A part that a policy may do without, such as an experiment. */
export function OptionalGroupField({ field }: { field: Field }): ReactNode {
  const isOn = field.value !== null && field.value !== undefined;
  const begin = (): void => field.set(beginnings[field.path] ?? emptyOf({ ...field.node, default: undefined }));
  return (
    <div className="stack" id={field.id}>
      <Switch
        label={field.label}
        description={field.hint}
        checked={isOn}
        onChange={(event) => (event.currentTarget.checked ? begin() : field.set(null))}
      />
      {isOn && <GroupField field={{ ...field, id: `${field.id}-parts`, label: 'What it compares', hint: undefined }} />}
    </div>
  );
}

/** Two halves: the least that compares anything. */
const firstExperiment = {
  name: 'first',
  holdOutPercent: 0,
  arms: [
    { key: 'a', sharePercent: 50, texts: {} },
    { key: 'b', sharePercent: 50, texts: {} },
  ],
};

/** A tenth of the low scores, who are asked again all the same. */
const firstHoldOut = { sharePercent: 10, kind: 'second_ask_only' };

const beginnings: Record<string, unknown> = { experiment: firstExperiment, holdOut: firstHoldOut };

/** A field that may be nothing: a tick for that, else the field itself. */
export function NullableField({ field, children }: { field: Field; children: ReactNode }): ReactNode {
  const isNothing = field.value === null || field.value === undefined;
  const usual = field.node.default ?? emptyOf({ ...field.node, default: undefined });
  return (
    <div className="stack field-nullable">
      {isNothing ? <p className="field-label">{field.label}</p> : children}
      <label className="choice">
        <input type="checkbox" checked={isNothing} onChange={(event) => field.set(event.currentTarget.checked ? null : usual)} />
        {field.none}
      </label>
    </div>
  );
}

/** A list of rules, each with fields of its own. */
export function RowsField({ field }: { field: Field }): ReactNode {
  const { fieldAt } = useEditing();
  const rows = asList(field.value);
  const { label: rowLabel } = wordsFor(`${field.path}.0`);
  return (
    <FieldFrame field={field}>
      <ol className="stack field-rows">
        {rows.map((_row, index) => {
          const path = `${field.path}.${index}`;
          return (
            <li key={path} className="field-row">
              {fieldAt(path)}
              <Button
                variant="subtle"
                color="gray"
                aria-label={`Remove ${rowLabel.toLowerCase()} ${index + 1}`}
                onClick={() => field.set(rows.toSpliced(index, 1))}
              >
                Remove
              </Button>
            </li>
          );
        })}
      </ol>
      <Button
        variant="default"
        disabled={rows.length >= (field.node.maxItems ?? Infinity)}
        onClick={() => field.set([...rows, emptyOf(field.node.items ?? {})])}
      >
        Add {article(rowLabel)} {rowLabel.toLowerCase()}
      </Button>
    </FieldFrame>
  );
}

const article = (noun: string): string => (/^[aeiou]/i.test(noun) ? 'an' : 'a');
