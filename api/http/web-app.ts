import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import express, { type Express } from 'express';

export interface WebApp {
  root: string;
  index: string;
  /** Of the page's inline scripts, as Content-Security-Policy names them. */
  scriptHashes: string[];
}

/** The built screens, read once; null where they aren't built. */
export function loadWebApp(root: string): WebApp | null {
  const file = join(root, 'index.html');
  if (!existsSync(file)) return null;
  const index = readFileSync(file, 'utf8');
  const inline = [...index.matchAll(/<script(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return { root, index, scriptHashes: inline.map((script) => `'sha256-${createHash('sha256').update(script).digest('base64')}'`) };
}

/** Addresses that belong to programs and customers; what is unknown there is a problem, not the app. */
const notTheApp = /^\/(api|webhooks|s|embed|kiosk|health|metrics|docs|openapi\.json|assets)(\/|$)/;

/** Serves the built files, and the app's page for every address that a browser asks for as a page. */
export function mountWebApp(app: Express, { root, index }: WebApp): void {
  const files = express.static(root, {
    index: false,
    redirect: false,
    setHeaders: (response, path) => {
      // Names under assets/ carry a hash of the content.
      response.setHeader('Cache-Control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });
  app.use((request, response, next) => {
    response.locals['route'] = 'web';
    if (request.path === '/index.html') next();
    else files(request, response, next);
  });
  app.use((request, response, next) => {
    const wantsPage = request.headers.accept?.includes('text/html') === true || request.path === '/';
    if (!['GET', 'HEAD'].includes(request.method) || !wantsPage || notTheApp.test(request.path)) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.type('html').send(index);
  });
}
