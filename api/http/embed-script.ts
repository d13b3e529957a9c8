import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Express, RequestHandler } from 'express';

const stableName = 'amends.js';

/**
 * Serves the web component that companies load into their own pages: under `/embed/amends.js`, which a new version takes over within
 * minutes, and under a name with the hash of its content, which never changes (the stable address names it in `Content-Location`).
 * It may be loaded by any page; what it may ask for is another matter. Nothing where the screens aren't built.
 */
export function mountEmbedScript(app: Express, webRoot: string): void {
  const folder = join(webRoot, 'embed');
  const hashedName = existsSync(folder) ? readdirSync(folder).find((name) => /^amends-[\w-]+\.js$/.test(name)) : undefined;
  if (hashedName === undefined) return;
  const script = readFileSync(join(folder, hashedName), 'utf8');
  const serve =
    (caching: string): RequestHandler =>
    (_request, response) => {
      response.locals['route'] = 'web';
      response.setHeader('Cache-Control', caching);
      response.setHeader('Content-Location', `/embed/${hashedName}`);
      // A module of another origin is fetched as scripts fetch, without cookies.
      response.setHeader('Access-Control-Allow-Origin', '*');
      response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
      response.type('text/javascript').send(script);
    };
  app.get(`/embed/${stableName}`, serve('public, max-age=300'));
  app.get(`/embed/${hashedName}`, serve('public, max-age=31536000, immutable'));
}
