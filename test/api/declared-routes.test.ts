import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsOf } from '../../api/http/openapi.js';
import { problems } from '../../api/http/problem.js';
import { keyOf, startApi, type ApiServer, type KeyRole } from './api-server.js';

let api: ApiServer;
beforeAll(async () => {
  api = await startApi();
});
afterAll(() => api?.close());

const roles: KeyRole[] = ['admin', 'ops', 'manager', 'leader', 'integration', 'agent'];
const addressOf = (path: string) => path.replaceAll(/\{(\w+)\}/g, (_all, name: string) => (name === 'version' ? '1' : 'unknown-one'));

describe('every declared route', () => {
  it('has an address and an operation of its own', () => {
    expect(api.routes.length).toBeGreaterThan(35);
    expect(new Set(api.routes.map(({ operationId }) => operationId)).size).toBe(api.routes.length);
    expect(new Set(api.routes.map(({ method, path }) => `${method} ${path}`)).size).toBe(api.routes.length);
  });

  it('says who may call it', () => {
    const silent = api.routes.filter(({ access }) => (typeof access === 'object' ? access.roles.length === 0 : !['anyone', 'provider'].includes(access)));
    expect(silent.map(({ operationId }) => operationId)).toEqual([]);
  });

  it('has a schema and an example that fits for each JSON answer', () => {
    for (const { operationId, responses } of api.routes) {
      expect(Object.keys(responses).length, operationId).toBeGreaterThan(0);
      for (const [status, { schema, contentType, example }] of Object.entries(responses)) {
        if (status === '204' || contentType !== undefined) continue;
        expect(schema, `${operationId} ${status} has a schema`).toBeDefined();
        expect(example, `${operationId} ${status} has an example`).toBeDefined();
        const parsed = schema?.safeParse(example);
        expect(parsed?.error?.issues ?? [], `${operationId} ${status}`).toEqual([]);
      }
    }
  });

  it('is in the OpenAPI document with all its statuses', async () => {
    const { status, body } = await api.call('GET', '/openapi.json', { as: null });
    expect(status).toBe(200);
    expect(body.openapi).toBe('3.1.0');
    for (const spec of api.routes) {
      const needsBody = spec.body !== undefined && spec.bodyTypes === undefined;
      const operation = body.paths[spec.path]?.[spec.method];
      expect(operation?.operationId, spec.path).toBe(spec.operationId);
      const statuses = [...Object.keys(spec.responses), ...problemsOf(spec).map((code) => String(problems[code].status))];
      expect(Object.keys(operation.responses).toSorted(), spec.operationId).toEqual([...new Set(statuses)].toSorted());
      expect(!needsBody || JSON.stringify(operation.requestBody).includes('schema'), spec.operationId).toBe(true);
    }
  });
});

describe('access', () => {
  it('is refused without a key and with a wrong one, wherever roles are named', async () => {
    for (const { method, path, access, operationId } of api.routes) {
      if (typeof access !== 'object') continue;
      const nobody = await api.call(method.toUpperCase(), addressOf(path), { as: null });
      expect(nobody.body, operationId).toMatchObject({ status: 401, code: 'unauthenticated' });
      expect(nobody.headers.get('www-authenticate')).toContain('Bearer');
      const wrong = await api.call(method.toUpperCase(), addressOf(path), { as: null, headers: { authorization: 'Bearer not-a-known-key' } });
      expect(wrong.status, operationId).toBe(401);
    }
  });

  it.each(roles)('lets %s call exactly what is declared', async (role) => {
    for (const { method, path, access, operationId } of api.routes) {
      if (typeof access !== 'object' || operationId === 'getSession') continue;
      const { status, body } = await api.call(method.toUpperCase(), addressOf(path), { as: role });
      const isAdmitted = ![401, 403, 405, 500, 503].includes(status);
      expect(isAdmitted, `${operationId} as ${role}: ${JSON.stringify(body)}`).toBe(access.roles.includes(role));
      expect(isAdmitted || body.code, `${operationId} as ${role}`).toBe(isAdmitted || 'forbidden');
    }
  });

  it('takes a key only in the form of a bearer key', async () => {
    for (const authorization of [keyOf('admin'), `Basic ${keyOf('admin')}`, 'Bearer ', 'Bearer a b']) {
      expect((await api.call('GET', '/api/v1/users', { as: null, headers: { authorization } })).status).toBe(401);
    }
  });
});

describe('a GET', () => {
  it('changes nothing, nor does a HEAD', async () => {
    const before = await contents();
    for (const { method, path, access } of api.routes) {
      if (method !== 'get') continue;
      await api.call('GET', addressOf(path), { as: access === 'anyone' ? null : 'admin' });
      await api.call('HEAD', addressOf(path), { as: access === 'anyone' ? null : 'admin' });
    }
    expect(await contents()).toEqual(before);
  });
});

/** Rows and their newest writer per table, as the database counts them. */
async function contents(): Promise<unknown> {
  const tables = await api.db.$queryRawUnsafe<{ name: string }[]>("SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1");
  const counts: Record<string, unknown> = {};
  for (const { name } of tables) {
    counts[name] = await api.db.$queryRawUnsafe(`SELECT count(*)::int AS rows, max(xmin::text::bigint)::text AS newest FROM "${name}"`);
  }
  return counts;
}
