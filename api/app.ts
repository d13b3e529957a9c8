import { randomUUID } from 'node:crypto';
import compression from 'compression';
import express, { type Express, type RequestHandler } from 'express';
import { authenticator } from './auth/authenticate.js';
import type { ApiDeps } from './deps.js';
import { apiMetrics, type ApiMetrics } from './http/api-metrics.js';
import { mountDocs } from './http/docs.js';
import { ownOriginsOnly } from './http/embed-origins.js';
import { mountEmbedScript } from './http/embed-script.js';
import { problemHandler } from './http/errors.js';
import { mountRoutes } from './http/mount.js';
import { Problem } from './http/problem.js';
import { anonymousLimiter } from './http/rate-limits.js';
import { securityHeaders } from './http/security-headers.js';
import { mountWebApp, type WebApp } from './http/web-app.js';
import { allRoutes } from './routes.js';

export interface AppOptions {
  webApp: WebApp | null;
  /** See MountOptions: on in tests. */
  checkReplies?: boolean;
}

/** The whole HTTP side: the API, its documentation, the customers' pages and the built web app. */
export function createApp(deps: ApiDeps, { webApp, checkReplies = false }: AppOptions): Express {
  const app = express();
  app.disable('x-powered-by');
  app.disable('etag');
  // A proxy in front is on the same machine or network; what others write into X-Forwarded-For is not believed.
  app.set('trust proxy', 'loopback, linklocal, uniquelocal');
  const metrics = apiMetrics(deps.db, deps.clock);
  const routes = allRoutes(deps, metrics);

  app.use(requestLog(deps, metrics));
  app.use(compression());
  app.use(securityHeaders(deps.publicUrl, webApp?.scriptHashes ?? []));
  app.use('/api', (_request, response, next) => {
    response.setHeader('Cache-Control', 'no-store');
    next();
  });
  app.use('/api/v1/surveys', ownOriginsOnly(deps.db));
  if (webApp) mountEmbedScript(app, webApp.root);
  mountRoutes(app, routes, { authenticate: authenticator(deps.db, deps.clock), limitAnonymous: anonymousLimiter(), checkReplies });
  mountDocs(app);
  if (webApp) mountWebApp(app, webApp);
  app.use((_request, _response, next) => next(new Problem('not_found')));
  app.use(problemHandler(deps.log));
  return app;
}

/** Gives each request an id and logs its end: the route's pattern, never the address, which may hold a customer's token. */
function requestLog({ log }: ApiDeps, metrics: ApiMetrics): RequestHandler {
  return (request, response, next) => {
    const startedAtMs = performance.now();
    const requestId = `req_${randomUUID().replaceAll('-', '').slice(0, 20)}`;
    response.locals['requestId'] = requestId;
    response.setHeader('X-Request-Id', requestId);
    response.once('close', () => {
      const tookMs = performance.now() - startedAtMs;
      const route = String(response.locals['route'] ?? 'other');
      const { method } = request;
      const status = response.writableEnded ? response.statusCode : 499; // the caller went away
      metrics.observe({ method, route, status, seconds: tookMs / 1_000 });
      log[route.startsWith('/health') ? 'debug' : 'info']({ requestId, method, route, status, tookMs: Math.round(tookMs) }, 'request');
    });
    next();
  };
}
