import { OpenAPIRegistry, OpenApiGeneratorV31, type ResponseConfig, type RouteConfig } from '@asteasolutions/zod-to-openapi';
import type { z } from 'zod';
import { problemSchema } from '../contract/shapes.schema.js';
import { problemBody, problems, type ProblemCode } from './problem.js';
import type { RouteSpec } from './route.js';

/** The OpenAPI 3.1 document of the declared routes: every route, every status it can give, with examples. */
export function openApiDocument(routes: readonly RouteSpec[], serverUrl: string): unknown {
  const registry = new OpenAPIRegistry();
  registry.registerComponent('securitySchemes', 'key', { type: 'http', scheme: 'bearer', description: 'An API key.' });
  registry.registerComponent('securitySchemes', 'session', { type: 'apiKey', in: 'cookie', name: 'amends_session' });
  for (const spec of routes) registry.registerPath(pathOf(spec));
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: {
      title: 'Amends',
      version: '1.0.0',
      description: 'Closed-loop recovery: ask after a contact, put every low score into a person’s hands, ask again, show what was recovered.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: serverUrl }],
  });
}

function pathOf(spec: RouteSpec): RouteConfig {
  const needsIdentity = spec.access !== 'anyone' && spec.access !== 'provider';
  return {
    method: spec.method,
    path: spec.path,
    operationId: spec.operationId,
    tags: [spec.tag],
    summary: spec.summary,
    description: descriptionOf(spec),
    security: needsIdentity ? [{ key: [] }, { session: [] }] : [],
    request: {
      ...(spec.params ? { params: spec.params } : {}),
      ...(spec.query ? { query: spec.query } : {}),
      ...(spec.body ? { body: { required: true, content: bodyContent(spec.body, spec.bodyTypes) } } : {}),
    },
    responses: merged(successes(spec), failures(spec)),
  };
}

function descriptionOf({ description, access }: RouteSpec): string {
  const callers = access === 'anyone' ? 'Needs no identity.' : access === 'provider' ? 'For the provider, by its signature.' : `For: ${access.roles.join(', ')}.`;
  return [...(description ? [description] : []), callers].join('\n\n');
}

function bodyContent(schema: z.ZodType, bodyTypes: RouteSpec['bodyTypes']): NonNullable<NonNullable<RouteConfig['request']>['body']>['content'] {
  const types = (bodyTypes ?? ['application/json']).map((type) => (type === 'raw' ? 'application/octet-stream' : type));
  return Object.fromEntries(types.map((type) => [type, { schema }]));
}

function successes(spec: RouteSpec): Record<number, ResponseConfig> {
  return Object.fromEntries(
    Object.entries(spec.responses).map(([status, { description, schema, contentType, example }]) => [
      status,
      schema || contentType
        ? { description, content: { [contentType ?? 'application/json']: { schema: schema ?? { type: 'string' }, ...(example === undefined ? {} : { example }) } } }
        : { description },
    ]),
  );
}

/** A status that is a page for browsers and a problem for programs is documented with both. */
function merged(declared: Record<number, ResponseConfig>, problemsByStatus: Record<number, ResponseConfig>): Record<number, ResponseConfig> {
  const both = { ...declared };
  for (const [status, problem] of Object.entries(problemsByStatus)) {
    const own = declared[Number(status)];
    both[Number(status)] = own
      ? { description: `${own.description}\n\n${problem.description}`, content: { ...own.content, ...problem.content } }
      : problem;
  }
  return both;
}

function failures(spec: RouteSpec): Record<number, ResponseConfig> {
  const byStatus = new Map<number, ProblemCode[]>();
  for (const code of problemsOf(spec)) {
    const { status } = problems[code];
    byStatus.set(status, [...(byStatus.get(status) ?? []), code]);
  }
  return Object.fromEntries(
    [...byStatus].map(([status, codes]) => [
      status,
      { description: codes.map((code) => `\`${code}\`: ${problems[code].title}`).join('\n\n'), content: { 'application/problem+json': { schema: problemSchema, examples: examplesOf(codes) } } },
    ]),
  );
}

/** Every problem a route can answer: its own, and those that follow from its access and its input. */
export function problemsOf(spec: RouteSpec): ProblemCode[] {
  const codes = new Set<ProblemCode>(spec.problems ?? []);
  if (typeof spec.access === 'object') for (const code of ['unauthenticated', 'forbidden'] as const) codes.add(code);
  if (spec.params || spec.query || spec.body) codes.add('invalid_input');
  if (spec.body) for (const code of ['invalid_json', 'body_too_large', 'unsupported_media_type'] as const) codes.add(code);
  if (spec.access !== 'anyone' || spec.body) codes.add('overloaded');
  codes.add('rate_limited');
  codes.add('internal');
  return [...codes].toSorted((a, b) => problems[a].status - problems[b].status);
}

function examplesOf(codes: readonly ProblemCode[]): Record<string, { value: unknown }> {
  const errors = [{ path: 'customer.email', message: 'not an email address' }];
  return Object.fromEntries(codes.map((code) => [code, { value: problemBody(code, 'req_0f9d2c', code === 'invalid_input' ? { errors } : {}) }]));
}
