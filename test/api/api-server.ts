import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { createApp } from '../../api/app.js';
import { apiMetrics } from '../../api/http/api-metrics.js';
import type { RouteSpec } from '../../api/http/route.js';
import { allRoutes } from '../../api/routes.js';
import { secretHash } from '../../api/auth/authenticate.js';
import type { ApiDeps } from '../../api/deps.js';
import type { WebApp } from '../../api/http/web-app.js';
import { openDatabase, type Database } from '../../prisma/client.js';
import { ensureDefaultPolicy } from '../../prisma/stores/policy-write.store.js';
import { putKey, type KeyOwner } from '../../prisma/stores/staff.store.js';
import { createTestDatabase } from '../support/database.js';

export type KeyRole = KeyOwner['role'];

export interface Answer {
  status: number;
  // Tests look into answers of every shape; the real app checks each against its declared schema meanwhile.
  // oxlint-disable-next-line typescript/no-explicit-any
  body: any;
  text: string;
  headers: Headers;
}

export interface ApiServer {
  url: string;
  db: Database;
  databaseUrl: string;
  /** Everything that is declared. */
  routes: RouteSpec[];
  /** Lines of the log, as they were written. */
  logged: string[];
  call(method: string, path: string, options?: CallOptions): Promise<Answer>;
  close(): Promise<void>;
}

export interface CallOptions {
  /** Whose key is sent; admin unless named, none for null. */
  as?: KeyRole | null;
  body?: unknown;
  headers?: Record<string, string>;
}

const roles: KeyRole[] = ['admin', 'ops', 'manager', 'leader', 'integration', 'agent'];
export const keyOf = (role: KeyRole): string => `test-key-of-${role}`;

/** The real app on a database of its own, with a key for each role. Every JSON answer is checked against its declared schema. */
export async function startApi(changes: Partial<ApiDeps> = {}, webApp: WebApp | null = null): Promise<ApiServer> {
  const home = await createTestDatabase();
  const db = openDatabase(home.url);
  await ensureDefaultPolicy(db);
  for (const role of roles) await putKey(db, role, role, secretHash(keyOf(role)));
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const deps: ApiDeps = {
    db,
    clock: () => new Date(),
    log,
    publicUrl: 'http://localhost:3000',
    sandbox: { email: true, sms: true, voice: true },
    twilio: undefined,
    sendgridWebhookPublicKey: undefined,
    ...changes,
  };
  const server = createServer(createApp(deps, { webApp, checkReplies: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    db,
    databaseUrl: home.url,
    routes: allRoutes(deps, apiMetrics(db, deps.clock)),
    logged,
    call: (method, path, options = {}) => call(url, method, path, options),
    close: async () => {
      await closed(server);
      await db.$disconnect();
      await home.drop();
    },
  };
}

async function call(url: string, method: string, path: string, { as = 'admin', body, headers = {} }: CallOptions): Promise<Answer> {
  const response = await fetch(`${url}${path}`, {
    method,
    redirect: 'manual',
    headers: {
      ...(as === null ? {} : { authorization: `Bearer ${keyOf(as)}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') === true && text !== '';
  return { status: response.status, body: isJson ? JSON.parse(text) : undefined, text, headers: response.headers };
}

function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
