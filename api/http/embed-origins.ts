import type { Request, RequestHandler } from 'express';
import type { Database } from '../../prisma/client.js';
import { readEmbedOrigins } from '../../prisma/stores/organisation.store.js';

// A preflight is asked for again after this; an origin that was taken out goes on for so long at most in a browser that asked before.
const preflightKnownSeconds = 600;

/**
 * Lets pages of the organisation's own origins, and no others, call what lies under it. Who calls is known by the token in the address
 * alone: no cookie and no key travels with such a request.
 */
export function ownOriginsOnly(db: Database): RequestHandler {
  return async (request, response, next) => {
    try {
      response.vary('Origin');
      const { origin } = request.headers;
      const isOwn = origin !== undefined && (await readEmbedOrigins(db)).includes(origin);
      if (isOwn) response.setHeader('Access-Control-Allow-Origin', origin);
      if (!isPreflight(request)) return next();
      if (isOwn) {
        response.setHeader('Access-Control-Allow-Methods', 'GET, POST');
        response.setHeader('Access-Control-Allow-Headers', 'Content-Type');
        response.setHeader('Access-Control-Max-Age', preflightKnownSeconds);
      }
      response.locals['route'] = 'preflight';
      response.status(204).end();
    } catch (error) {
      next(error);
    }
  };
}

const isPreflight = ({ method, headers }: Request): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;
