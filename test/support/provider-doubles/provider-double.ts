import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventually } from '../wait.js';
import { newState, type DoubleAnswer, type DoubleState, type Moment, type TakenMessage, type Trouble } from './double-state.js';
import { isSendgridPath, readSendgridMail, refuseSendgrid, sendgridTook } from './sendgrid-double.js';
import { isTwilioPath, listTwilio, readTwilioForm, refuseTwilio, twilioTook } from './twilio-double.js';

/** One server that speaks as Twilio and as SendGrid, and remembers. Nothing in it is random but its ids. */
export interface ProviderDouble {
  readonly url: string;
  /** What it took, in order. A message that is here was sent, whatever the product believes. */
  readonly taken: readonly TakenMessage[];
  /** How many requests it was sent, taken or not. */
  requests(): number;
  /** What it does from now on. */
  will(trouble: Trouble): void;
  /** Resolves when so many requests are held. */
  holds(count: number): Promise<void>;
  /** The owner of this number told the provider STOP. */
  stop(number: string): void;
  close(): Promise<void>;
}

export async function startProviderDouble(): Promise<ProviderDouble> {
  const state = newState();
  const held = new Set<ServerResponse>();
  let requests = 0;
  const server = createServer((request, response) => {
    requests += 1;
    void bodyOf(request).then((body) => serve(state, held, request, body, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: state.taken,
    requests: () => requests,
    will(trouble) {
      state.trouble = trouble;
    },
    async holds(count) {
      await eventually(() => held.size >= count, { timeoutMs: 240_000, what: `${count} requests held (now ${held.size})` });
    },
    stop: (number) => void state.stopped.add(number),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}

function serve(state: DoubleState, held: Set<ServerResponse>, request: IncomingMessage, body: string, response: ServerResponse): void {
  response.once('close', () => held.delete(response));
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://double.invalid');
  const isTwilio = isTwilioPath(pathname);
  if (!isTwilio && !isSendgridPath(pathname))
    return answer(response, { status: 404, body: { code: 20404, status: 404, message: 'not found' } });
  const refused = isTwilio ? refuseTwilio(request.headers.authorization, state) : refuseSendgrid(request.headers.authorization, state);
  if (refused) return answer(response, refused);
  if (request.method === 'GET') return answer(response, listTwilio(searchParams, state));
  if (isStopped(state, held, response, 'before_taking')) return undefined;
  const read = isTwilio ? readTwilioForm(pathname, body, state) : readSendgridMail(body);
  if ('status' in read) return answer(response, read);
  state.taken.push(read);
  if (isStopped(state, held, response, 'after_taking')) return undefined;
  return answer(response, isTwilio ? twilioTook(read) : sendgridTook(read));
}

/** Whether the request ends here, in the trouble of the hour. */
function isStopped({ trouble }: DoubleState, held: Set<ServerResponse>, response: ServerResponse, moment: Moment): boolean {
  if ((trouble.kind !== 'hold' && trouble.kind !== 'cut') || trouble.at !== moment) return false;
  if (trouble.kind === 'hold') held.add(response);
  else response.socket?.resetAndDestroy();
  return true;
}

function answer(response: ServerResponse, { status, headers = {}, body }: DoubleAnswer): void {
  response.writeHead(status, { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers });
  response.end(body === undefined ? undefined : JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
