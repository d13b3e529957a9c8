import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from 'express';
import type { Actor } from '../../domain/recovery/case-state.js';
import { inputFaults, Problem } from './problem.js';
import type { Reply, RouteSpec } from './route.js';

/** Finds out who calls; null when nobody says so. Throws a Problem on a key or session that is wrong. */
export type Authenticate = (request: Request) => Promise<Actor | null>;

const bodyLimit = '5mb';
const nobody: Actor = { id: null, name: 'nobody', email: null, role: 'integration' };

/** Mounts each declared route, and a 405 for the methods that an address doesn't take. */
export function mountRoutes(app: Express, routes: readonly RouteSpec[], authenticate: Authenticate): void {
  for (const spec of routes) {
    app[spec.method](expressPath(spec.path), ...bodyParsers(spec), handler(spec, authenticate));
  }
  for (const [path, methods] of methodsByPath(routes)) {
    app.all(path, (_request, response) => {
      response.setHeader('Allow', methods.join(', ').toUpperCase());
      throw new Problem('method_not_allowed');
    });
  }
}

function handler(spec: RouteSpec, authenticate: Authenticate): RequestHandler {
  return async (request: Request, response: Response, next: NextFunction) => {
    try {
      const actor = await admit(spec, request, authenticate);
      const reply = await spec.handle({
        params: parsed(spec.params, request.params),
        query: parsed(spec.query, request.query),
        body: parsed(spec.body, request.body),
        actor,
        request,
        response,
      });
      send(response, reply);
    } catch (error) {
      next(error);
    }
  };
}

async function admit(spec: RouteSpec, request: Request, authenticate: Authenticate): Promise<Actor> {
  if (spec.access === 'anyone' || spec.access === 'provider') return nobody;
  const actor = await authenticate(request);
  if (!actor) throw new Problem('unauthenticated');
  if (!spec.access.roles.includes(actor.role)) throw new Problem('forbidden');
  return actor;
}

function parsed(schema: RouteSpec['body'], value: unknown): never {
  if (!schema) return undefined as never;
  const result = schema.safeParse(value ?? {});
  if (!result.success) throw new Problem('invalid_input', { errors: inputFaults(result.error) });
  return result.data as never;
}

function send(response: Response, reply: Reply): void {
  for (const [name, value] of Object.entries(reply.headers ?? {})) response.setHeader(name, value);
  response.status(reply.status ?? (reply.body === undefined ? 204 : 200));
  if (reply.body === undefined) response.end();
  else if (reply.contentType) response.type(reply.contentType).send(reply.body);
  else response.json(reply.body);
}

function bodyParsers(spec: RouteSpec): RequestHandler[] {
  if (!spec.body && !spec.bodyTypes) return [];
  const types = spec.bodyTypes ?? ['application/json'];
  if (types.includes('raw')) return [express.raw({ type: () => true, limit: bodyLimit })];
  const parsers: RequestHandler[] = [];
  if (types.includes('application/json')) parsers.push(express.json({ limit: bodyLimit, strict: true }));
  if (types.includes('application/x-www-form-urlencoded')) parsers.push(express.urlencoded({ extended: false, limit: '100kb' }));
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
