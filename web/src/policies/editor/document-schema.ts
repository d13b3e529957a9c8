import { queryOptions } from '@tanstack/react-query';
import { problemOf, unreachable } from '../../api/problem.js';
import { isFields } from './document.js';

/** The part of JSON Schema that the document's definition uses. */
export interface SchemaNode {
  type?: string | string[];
  enum?: string[];
  pattern?: string;
  minimum?: number;
  maximum?: number;
  maxLength?: number;
  minItems?: number;
  maxItems?: number;
  default?: unknown;
  properties?: Record<string, SchemaNode>;
  items?: SchemaNode;
  additionalProperties?: SchemaNode | boolean;
}

/** What each field of a policy may hold: the form is made from the API's own definition. */
export const documentSchemaQuery = queryOptions({
  queryKey: ['policy-schema'],
  queryFn: async (): Promise<SchemaNode> => {
    const answer = await fetch('/openapi.json').catch(() => {
      throw unreachable();
    });
    const body: unknown = await answer.json().catch(() => null);
    if (!answer.ok) throw problemOf(body, answer.status);
    return schemaIn(body);
  },
  staleTime: Number.POSITIVE_INFINITY,
});

function schemaIn(body: unknown): SchemaNode {
  const components = isFields(body) ? body['components'] : undefined;
  const schemas = isFields(components) ? components['schemas'] : undefined;
  const document = isFields(schemas) ? schemas['PolicyDocument'] : undefined;
  return isNode(document) ? document : {};
}

const isNode = (value: unknown): value is SchemaNode => isFields(value);

/** The definition at a dotted path; entries of lists and languages of texts are followed too. */
export function nodeAt(schema: SchemaNode, path: string): SchemaNode {
  return path.split('.').reduce((node, key) => childOf(node, key), schema);
}

function childOf({ properties, items, additionalProperties }: SchemaNode, key: string): SchemaNode {
  if (properties) return properties[key] ?? {};
  if (items) return items;
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

export type FieldKind =
  | 'group'
  | 'optional group'
  | 'rows'
  | 'texts'
  | 'route'
  | 'choices'
  | 'durations'
  | 'labels'
  | 'yes or no'
  | 'choice'
  | 'number'
  | 'duration'
  | 'clock'
  | 'text'
  | 'long text';

const longTextFrom = 200;

export const isNullable = ({ type }: SchemaNode): boolean => Array.isArray(type) && type.includes('null');
const typeOf = ({ type }: SchemaNode): string | undefined => (Array.isArray(type) ? type.find((each) => each !== 'null') : type);
/** Whether a field is for values such as the sample, and not for any name, which `24h` could be too. */
const isLike = ({ pattern }: SchemaNode, sample: string): boolean => {
  const shape = pattern === undefined ? null : new RegExp(pattern);
  return shape !== null && shape.test(sample) && !shape.test('name');
};

/** How a field is edited. */
export function kindOf(node: SchemaNode, path: string): FieldKind {
  switch (typeOf(node)) {
    case 'object':
      if (node.properties === undefined) return 'texts';
      return isNullable(node) ? 'optional group' : 'group';
    case 'array':
      return listKind(node.items ?? {}, path);
    case 'boolean':
      return 'yes or no';
    case 'number':
    case 'integer':
      return 'number';
    default:
      return textKind(node);
  }
}

function listKind(items: SchemaNode, path: string): FieldKind {
  if (items.properties) return 'rows';
  if (items.enum) return path.startsWith('delivery.routes.') ? 'route' : 'choices';
  return isLike(items, '24h') ? 'durations' : 'labels';
}

function textKind(node: SchemaNode): FieldKind {
  if (node.enum) return 'choice';
  if (isLike(node, '24h')) return 'duration';
  if (isLike(node, '09:00')) return 'clock';
  return (node.maxLength ?? longTextFrom) >= longTextFrom && node.pattern === undefined ? 'long text' : 'text';
}

/** What a new entry of a list begins with: what the definition asks for, empty. */
export function emptyOf(node: SchemaNode): unknown {
  if (node.default !== undefined) return node.default;
  switch (typeOf(node)) {
    case 'object':
      return Object.fromEntries(Object.entries(node.properties ?? {}).map(([key, field]) => [key, emptyOf(field)]));
    case 'array':
      return [];
    case 'number':
    case 'integer':
      return node.maximum === 100 ? 100 : (node.minimum ?? 0);
    case 'boolean':
      return false;
    default:
      return isLike(node, '24h') ? '24h' : (node.enum?.[0] ?? '');
  }
}
