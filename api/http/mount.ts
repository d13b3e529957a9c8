import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../../domain/recovery/case-state.js';
import { inputFaults, Problem } from './problem.js';
import type { Reply, RouteSpec } from './route.js';
import { unstorablePaths } from './unstorable.js';

/** Finds out who calls; null when nobody says so. Throws a Problem on a key or session that is wrong. */
export type Authenticate = (request: Request) => Promise<Actor | null>;

export interface MountOptions {
  authenticate: Authenticate;
  /** Called for each request to a route that needs no identity; throws a Problem when there are too many. */
  limitAnonymous: (request: Request) => Promise<void>;
  /** Checks each JSON answer against the route's declared schema and fails when it doesn't fit: for tests. */
  checkReplies: boolean;
}

const bodyLimit = '5mb';
const nobody: Actor = { id: null, name: 'nobody', email: null, role: 'integration' };

/** Mounts each declared route, and a 405 for the methods that an address doesn't take. */
export function mountRoutes(app: Express, routes: readonly RouteSpec[], options: MountOptions): void {
  for (const spec of routes) {
    // Who calls is settled before the body is read, so a stranger's five megabytes are never parsed.
    app[spec.method](expressPath(spec.path), admission(spec, options), ...bodyParsers(spec), handler(spec, options));
  }
  for (const [path, methods] of methodsByPath(routes)) {
    app.all(path, (_request, response) => {
      response.setHeader('Allow', methods.join(', ').toUpperCase());
      throw new Problem('method_not_allowed');
    });
  }
}

const actors = new WeakMap<Request, Actor>();

function admission(spec: RouteSpec, options: MountOptions): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      response.locals['route'] = spec.path;
      actors.set(request, await admit(spec, request, options));
      next();
    } catch (error) {
      next(error);
    }
  };
}

async function admit(spec: RouteSpec, request: Request, { authenticate, limitAnonymous }: MountOptions): Promise<Actor> {
  spec.letIn?.(request);
  if (spec.access === 'provider') return nobody;
  if (spec.access === 'anyone') {
    await limitAnonymous(request);
    return nobody;
  }
  const actor = await authenticate(request);
  if (!actor) throw new Problem('unauthenticated');
  if (!spec.access.roles.includes(actor.role)) throw new Problem('forbidden');
  return actor;
}

function handler(spec: RouteSpec, { checkReplies }: MountOptions): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      const reply = await spec.handle({
        params: parsed(spec.params, request.params),
        query: parsed(spec.query, request.query),
        body: parsed(spec.body, request.body),
        actor: actors.get(request) ?? nobody,
        request,
        response,
      });
      const status = reply.status ?? (reply.body === undefined ? 204 : 200);
      if (checkReplies) checkReply(spec, status, reply);
      send(response, status, reply);
    } catch (error) {
      next(error);
    }
  };
}

function parsed<S extends z.ZodType>(schema: S | undefined, value: unknown): z.output<S> | undefined {
  if (!schema) return undefined;
  const unstorable = unstorablePaths(value);
  if (unstorable.length > 0) {
    throw new Problem('invalid_input', { errors: unstorable.map((path) => ({ path, message: 'holds a character that is no text' })) });
  }
  const result = schema.safeParse(value ?? {});
  if (!result.success) throw new Problem('invalid_input', { errors: inputFaults(result.error) });
  return result.data;
}

function checkReply(spec: RouteSpec, status: number, reply: Reply): void {
  const doc = spec.responses[status];
  if (!doc) throw new Error(`${spec.operationId} answers ${status}, which it doesn't declare`);
  const checked = doc.schema && reply.body !== undefined ? doc.schema.safeParse(JSON.parse(JSON.stringify(reply.body))) : null;
  if (checked && !checked.success) throw new Error(`${spec.operationId} breaks its schema: ${JSON.stringify(inputFaults(checked.error))}`);
}

function send(response: Response, status: number, reply: Reply): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.status(status);
  if (reply.body === undefined) response.end();
  else if (reply.contentType) response.type(reply.contentType).send(reply.body);
  else response.json(reply.body);
}

function bodyParsers(spec: RouteSpec): RequestHandler[] {
  if (!spec.body && !spec.bodyTypes) return [];
  const types = spec.bodyTypes ?? ['application/json'];
  if (types.includes('raw')) return [express.raw({ type: () => true, limit: spec.bodyLimit ?? bodyLimit })];
  const parsers: RequestHandler[] = [];
  if (types.includes('application/json')) parsers.push(express.json({ limit: bodyLimit, strict: true }));
  if (types.includes('application/x-www-form-urlencoded')) parsers.push(express.urlencoded({ extended: false, limit: '100kb' }));
  if (types.includes('text/csv')) parsers.push(express.raw({ type: [...types], limit: spec.bodyLimit ?? bodyLimit }));
  parsers.push(refuseOtherTypes(types));
  return parsers;
}

/** A body that no parser took is of a type we don't read: better said than treated as empty. */
function refuseOtherTypes(types: readonly string[]): RequestHandler {
  return (request, _response, next) => {
    const hasBody = request.headers['transfer-encoding'] !== undefined || Number(request.headers['content-length'] ?? 0) > 0;
    next(hasBody && !request.is([...types]) ? new Problem('unsupported_media_type') : undefined);
  };
}

function methodsByPath(routes: readonly RouteSpec[]): Map<string, string[]> {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of routes) {
    const key = expressPath(path);
    byPath.set(key, [...(byPath.get(key) ?? []), method, ...(method === 'get' ? ['head'] : [])]);
  }
  return byPath;
}

const expressPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1');
