import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createDevServerResource } from './dev-server-resource.js';
import { createPostgresResource } from './postgres-resource.js';
import { resolveTimeSkippingServer } from './time-skipping-server.js';

export interface ResourceServer {
  readonly url: string;
  stop(): Promise<void>;
  /** Ends what it started without waiting: for a run that is interrupted. */
  stopAtOnce(): void;
}

/** Starts a resource at the first request and hands the same one to all later ones; a failed start may be tried again. */
function once<T>(start: () => Promise<T>): () => Promise<T> {
  let started: Promise<T> | undefined;
  return () => {
    started ??= start().catch((error: unknown) => {
      started = undefined;
      throw error;
    });
    return started;
  };
}

/**
 * What the test processes of one run share: one PostgreSQL, and the programs that are looked up (or built) once. It answers
 * on the loopback interface only.
 */
export async function startResourceServer(): Promise<ResourceServer> {
  const postgres = createPostgresResource();
  const devServers = createDevServerResource();
  const actions: Readonly<Record<string, (argument: string) => Promise<unknown>>> = {
    '/database/create': () => postgres.createDatabase('migrated'),
    '/database/create-empty': () => postgres.createDatabase('empty'),
    '/database/drop': (name) => postgres.dropDatabase(name),
    '/temporal/time-skipping-server': once(resolveTimeSkippingServer),
    '/temporal/binary': devServers.binary,
    '/temporal/dev-server/start': devServers.start,
    '/temporal/dev-server/end': devServers.end,
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const action = actions[url.pathname];
    if (action === undefined) return answer(response, 404, { error: `no such resource: ${url.pathname}` });
    action(url.searchParams.get('argument') ?? '').then(
      (value) => answer(response, 200, value ?? {}),
      (error: unknown) => answer(response, 500, { error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
  });
  server.requestTimeout = 0; // building a Temporal server takes minutes
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await Promise.all([postgres.stop(), devServers.stop()]);
    },
    stopAtOnce: () => {
      postgres.stopAtOnce();
      devServers.stopAtOnce();
    },
  };
}

function answer(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
