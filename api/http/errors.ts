import type { ErrorRequestHandler } from 'express';
import { Problem, problemBody, problems, type ProblemCode } from './problem.js';

export interface ErrorLog {
  error(fields: Record<string, unknown>, message: string): void;
}

/** The one place where a failure becomes an answer. What went wrong inside is logged under the request id and never shown. */
export function problemHandler(log: ErrorLog): ErrorRequestHandler {
  return (error, request, response, next) => {
    if (response.headersSent) return next(error);
    const problem = asProblem(error);
    const requestId = String(response.locals['requestId'] ?? '');
    if (problem.code === 'internal') log.error({ requestId, method: request.method, error: describe(error) }, 'request failed');
    const { status } = problems[problem.code];
    if (problem.options.retryAfterSeconds !== undefined) response.setHeader('Retry-After', String(problem.options.retryAfterSeconds));
    if (status === 401) response.setHeader('WWW-Authenticate', 'Bearer realm="amends"');
    response.status(status).type('application/problem+json').send(JSON.stringify(problemBody(problem.code, requestId, problem.options)));
  };
}

/** What body parsers and Express throw, told apart by their documented `type`. */
const knownTypes: Record<string, ProblemCode> = {
  'entity.too.large': 'body_too_large',
  'entity.parse.failed': 'invalid_json',
  'encoding.unsupported': 'unsupported_media_type',
  'charset.unsupported': 'unsupported_media_type',
  'request.aborted': 'invalid_json',
  'request.size.invalid': 'invalid_json',
  'parameters.too.many': 'body_too_large',
};

function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof URIError) return new Problem('not_found');
  const type = typeof error === 'object' && error !== null && 'type' in error ? String(error.type) : '';
  const code = knownTypes[type];
  if (code) return new Problem(code);
  return new Problem(isDatabaseOutage(error) ? 'overloaded' : 'internal', isDatabaseOutage(error) ? { retryAfterSeconds: 5 } : {});
}

/** Prisma's and PostgreSQL's codes for "can't reach", "too many connections", "shutting down", "timed out waiting for a connection". */
const outageCodes = new Set(['P1001', 'P1002', 'P1008', 'P1017', 'P2024', 'ECONNREFUSED', 'ECONNRESET', '53300', '57P01', '57P03']);

function isDatabaseOutage(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && outageCodes.has(String(error.code));
}

/** Name, code and stack of an error, without its message, which may quote what a person wrote. */
function describe(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const frames = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '));
  return { name: error.name, code: 'code' in error ? error.code : undefined, stack: frames.slice(0, 12).join('\n') };
}
