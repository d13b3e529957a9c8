import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadWebApp } from '../../api/http/web-app.js';
import { openDatabase } from '../../prisma/client.js';
import { startApi, type ApiServer } from './api-server.js';

let api: ApiServer;
let root: string;
beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'amends-web-'));
  mkdirSync(join(root, 'assets'));
  writeFileSync(join(root, 'index.html'), '<!doctype html><script>let dark = 1;</script><div id="root"></div>');
  writeFileSync(join(root, 'assets', 'main-4f3a.js'), 'export {};');
  api = await startApi({}, loadWebApp(root));
});
afterAll(async () => {
  await api?.close();
  rmSync(root, { recursive: true, force: true });
});

const get = (path: string, accept?: string) => api.call('GET', path, { as: null, headers: accept ? { accept } : {} });

describe('the app', () => {
  it('serves the page for every address that a browser opens, and hashed files for good', async () => {
    for (const path of ['/', '/cases/cas_1', '/overview?from=2026-01-01']) {
      const page = await get(path, 'text/html,application/xhtml+xml,*/*;q=0.8');
      expect(page.status, path).toBe(200);
      expect(page.text).toContain('id="root"');
      expect(page.headers.get('cache-control')).toBe('no-cache');
    }
    const file = await get('/assets/main-4f3a.js');
    expect(file.status).toBe(200);
    expect(file.headers.get('cache-control')).toContain('immutable');
  });

  it('answers what is unknown with a problem where a program asks', async () => {
    for (const [path, accept] of [['/cases/cas_1', 'application/json'], ['/api/v1/nothing', 'text/html'], ['/assets/old-1.js', 'text/html'], ['/favicon.ico', '*/*']] as const) {
      const answer = await get(path, accept);
      expect(answer.headers.get('content-type'), path).toContain('application/problem+json');
      expect(answer.body, path).toMatchObject({ status: 404, code: 'not_found' });
    }
    expect((await api.call('POST', '/cases/cas_1', { headers: { accept: 'text/html' } })).status).toBe(404);
  });

  it('names the methods that an address takes', async () => {
    const answer = await api.call('DELETE', '/api/v1/events');
    expect(answer.body).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(answer.headers.get('allow')).toBe('POST');
  });

  it('lets no script in but its own, and no page frame it', async () => {
    const policy = (await get('/')).headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/script-src 'self' 'sha256-[\w+/=]+'(;|$)/);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('upgrade-insecure-requests');
    const { headers } = await get('/health/live');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-request-id')).toMatch(/^req_[0-9a-f]{20}$/);
  });

  it('is documented by a page that runs under the same policy', async () => {
    const docs = await api.call('GET', '/docs/', { as: null });
    expect(docs.status).toBe(200);
    expect(docs.text).toContain('swagger-ui');
    expect(docs.text.match(/<script(?![^>]*src=)[^>]*>\s*\S/)).toBeNull();
    expect((await get('/docs/swagger-ui-init.js')).text).toContain('/openapi.json');
  });

  it('tells whether it is live and ready, and its figures to whoever has a key', async () => {
    expect((await get('/health/live')).body).toEqual({ status: 'live' });
    expect((await get('/health/ready')).body).toMatchObject({ status: 'ready', database: 'reachable', relay: { waiting: 0, lagSeconds: 0, parked: 0 } });
    const figures = await api.call('GET', '/metrics', { as: 'integration' });
    expect(figures.status).toBe(200);
    expect(figures.text).toContain('amends_relay_lag_seconds 0');
    expect(figures.text).toContain('route="/health/ready"');
  });

  it('logs the pattern of a route, never an address, a key or a body', async () => {
    await api.call('GET', '/api/v1/customers/CUS-SECRET?x=HIDDEN', { headers: { cookie: 'amends_session=TOKEN' } });
    await api.call('POST', '/api/v1/events', { body: { id: 'BODYTEXT' } });
    const log = api.logged.join('');
    expect(log).toContain('/api/v1/customers/{externalId}');
    for (const secret of ['CUS-SECRET', 'HIDDEN', 'TOKEN', 'BODYTEXT', 'test-key-of']) expect(log).not.toContain(secret);
  });
});

describe('a failure inside', () => {
  it('says nothing but the request id, which the log has too', async () => {
    const broken = await startApi({
      clock: () => {
        throw new Error('the secret of the database is hunter2');
      },
    });
    const answer = await broken.call('GET', '/api/v1/cases');
    expect(answer.status).toBe(500);
    expect(answer.body).toEqual({
      type: 'urn:amends:problem:internal',
      title: 'Something failed on our side; the request id helps to find it.',
      status: 500,
      code: 'internal',
      requestId: answer.headers.get('x-request-id'),
    });
    const log = broken.logged.join('');
    expect(log).toContain(answer.body.requestId);
    expect(log).not.toContain('hunter2');
    await broken.close();
  });

  it('is an outage while the database is away: 503, and when to try again', async () => {
    const away = openDatabase('postgresql://nobody@127.0.0.1:1/none');
    const cut = await startApi({ db: away });
    for (const path of ['/health/ready', '/api/v1/interactions']) {
      const answer = await cut.call('GET', path);
      expect(answer.body, path).toMatchObject({ status: 503, code: 'overloaded' });
      expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    }
    expect((await cut.call('GET', '/health/live')).status).toBe(200);
    await away.$disconnect();
    await cut.close();
  });
});
