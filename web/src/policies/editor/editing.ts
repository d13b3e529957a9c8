import { createContext, useContext, type ReactNode } from 'react';
import { valueAt, type Fault } from './document.js';
import { isNullable, kindOf, nodeAt, type FieldKind, type SchemaNode } from './document-schema.js';
import type { Draft } from './use-draft.js';
import { wordsFor } from './field-words.js';

interface Editing {
  draft: Draft;
  schema: SchemaNode;
  /** Values that occur in recent interactions, by field. */
  known: Record<string, string[]>;
  /** The path that a fault was followed to, and how often, so that a second click counts. */
  target: { path: string; count: number } | null;
  /** The control for a field: parts of the form hold others, which are of any kind. */
  fieldAt(path: string): ReactNode;
}

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (editing === null) throw new Error('a field stands outside the editor');
  return editing;
}

export interface Field {
  path: string;
  id: string;
  node: SchemaNode;
  kind: FieldKind;
  value: unknown;
  label: string;
  hint: string | undefined;
  none: string | undefined;
  /** The server's sentences about this field; of a list of plain values, about its entries too. */
  faults: string[];
  set(value: unknown): void;
}

export const idOfPath = (path: string): string => `field-${path.replaceAll('.', '-')}`;

/** Everything about one field of the document. What isn't written in it counts with the definition's default. */
export function useField(path: string): Field {
  const { draft, schema } = useEditing();
  const node = nodeAt(schema, path);
  const kind = kindOf(node, path);
  const written = valueAt(draft.document, path);
  return {
    path,
    id: idOfPath(path),
    node,
    kind,
    value: written === undefined ? node.default : written,
    ...wordsOf(path),
    none: isNullable(node) ? (wordsFor(path).none ?? 'None') : undefined,
    faults: faultsAt(draft.faults, path, kind),
    set: (value) => draft.set(path, value),
  };
}

/** The name of a field; of an entry of a list, with its number. */
function wordsOf(path: string): { label: string; hint: string | undefined } {
  const { label, hint } = wordsFor(path);
  const [index] = /(?<=\.)\d+$/.exec(path) ?? [];
  return { label: index === undefined ? label : `${label} ${Number(index) + 1}`, hint };
}

const lists: ReadonlySet<FieldKind> = new Set(['labels', 'durations', 'choices', 'route']);

function faultsAt(faults: readonly Fault[], path: string, kind: FieldKind): string[] {
  return faults
    .filter((fault) => fault.path === path || (lists.has(kind) && fault.path.startsWith(`${path}.`)))
    .map(({ message }) => message);
}
