import type { Request, Response } from 'express';
import type { z } from 'zod';
import type { Actor } from '../../domain/recovery/case-state.js';
import type { ProblemCode } from './problem.js';

export type Role = Actor['role'];

/**
 * Who may call a route. Staff and integrations by role; `anyone` needs no identity (health, sign-in, the customer's page);
 * `provider` is let in by its signature, which the handler verifies over the raw body.
 */
export type Access = { roles: readonly Role[] } | 'anyone' | 'provider';

type Shape = z.ZodType | undefined;
type Fields = z.ZodObject | undefined;
type Parsed<S extends Shape> = S extends z.ZodType ? z.output<S> : undefined;

export interface RouteInput<P extends Fields, Q extends Fields, B extends Shape> {
  params: Parsed<P>;
  query: Parsed<Q>;
  body: Parsed<B>;
  /** Set on every route that names roles. */
  actor: Actor;
  request: Request;
  response: Response;
}

/** What a handler answers. `body` is sent as JSON unless `contentType` says otherwise. */
export interface Reply {
  status?: number;
  body?: unknown;
  contentType?: string;
  headers?: Record<string, string>;
}

export interface ResponseDoc {
  description: string;
  schema?: z.ZodType;
  contentType?: string;
  /** Shown in the documentation; checked against `schema` by a test. */
  example?: unknown;
}

export interface RouteSpec<P extends Fields = Fields, Q extends Fields = Fields, B extends Shape = Shape> {
  method: 'get' | 'post' | 'put' | 'delete';
  /** OpenAPI form: `/api/v1/cases/{id}`. */
  path: string;
  operationId: string;
  tag: string;
  summary: string;
  /** Longer than the summary, where there is more to know. */
  description?: string;
  access: Access;
  params?: P;
  query?: Q;
  body?: B;
  /** Media types of the body; JSON unless named. `raw` bodies reach the handler as bytes in `request.body`; so does a form where CSV is taken too. */
  bodyTypes?: readonly ('application/json' | 'application/x-www-form-urlencoded' | 'multipart/form-data' | 'text/csv' | 'raw')[];
  /** The largest body that is read, where it is not the usual 5 MB. */
  bodyLimit?: string;
  /** Called before the body is read; throws a Problem for whoever has no business here. */
  letIn?(request: Request): void;
  responses: Record<number, ResponseDoc>;
  /** Problems this route can answer besides those of its access and its input, which the documentation adds by itself. */
  problems?: readonly ProblemCode[];
  handle(input: RouteInput<P, Q, B>): Promise<Reply>;
}

/** Declares a route; the types of params, query and body follow from their schemas. */
export function route<P extends Fields = undefined, Q extends Fields = undefined, B extends Shape = undefined>(
  spec: RouteSpec<P, Q, B>,
): RouteSpec {
  // A handler takes exactly what its own schemas give, and mountRoutes hands it exactly that; the general type can't say so.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return spec as unknown as RouteSpec;
}

export const everyone: readonly Role[] = ['admin', 'ops', 'manager', 'agent', 'leader'];
export const caseWorkers: readonly Role[] = ['admin', 'ops', 'manager'];
export const policyEditors: readonly Role[] = ['admin', 'ops'];
/** Everyone who works on cases; an agent only on those of their own contacts or assigned to them. */
export const caseReaders: readonly Role[] = ['admin', 'ops', 'manager', 'leader', 'agent'];
export const readers: readonly Role[] = ['admin', 'ops', 'manager', 'leader', 'integration'];
