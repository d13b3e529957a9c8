import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TakenRequest {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  body: string;
}

/** What the server does with a request: answers, cuts the connection, breaks off in the middle of its answer, or never answers. */
export type Behaviour = { status: number; headers?: Record<string, string>; body?: string } | 'reset' | 'break_off' | 'silence';

export interface ProviderServer {
  url: string;
  /** Every request since the last `behave`. */
  requests: TakenRequest[];
  behave(behaviour: Behaviour | ((request: TakenRequest) => Behaviour)): void;
  close(): Promise<void>;
}

/** A real HTTP server that stands where a provider would. */
export async function startProviderServer(): Promise<ProviderServer> {
  let behaviour: Behaviour | ((request: TakenRequest) => Behaviour) = { status: 500 };
  const requests: TakenRequest[] = [];
  const server: Server = createServer((incoming, response) => {
    const chunks: Buffer[] = [];
    incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
    incoming.on('end', () => {
      const request = { method: incoming.method ?? '', path: incoming.url ?? '', headers: incoming.headers, body: Buffer.concat(chunks).toString('utf8') };
      requests.push(request);
      answer(response, typeof behaviour === 'function' ? behaviour(request) : behaviour);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    behave(next) {
      behaviour = next;
      requests.length = 0;
    },
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function answer(response: ServerResponse, behaviour: Behaviour): void {
  if (behaviour === 'silence') return;
  if (behaviour === 'reset') {
    response.socket?.resetAndDestroy();
    return;
  }
  if (behaviour === 'break_off') {
    response.writeHead(201, { 'content-type': 'application/json', 'content-length': '500' });
    response.write('{"sid":', () => response.destroy());
    return;
  }
  response.writeHead(behaviour.status, { 'content-type': 'application/json', ...behaviour.headers });
  response.end(behaviour.body ?? '');
}

/** An address where nothing listens. */
export async function closedUrl(): Promise<string> {
  const server = await startProviderServer();
  await server.close();
  return server.url;
}
