import { createActivities } from '../../activities/create-activities.js';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { settleQuietRatings } from '../../prisma/stores/response-grade.store.js';
import { quiet, readHere } from '../stores/story.js';
import { startApi, type ApiServer } from './api-server.js';
import { storeAsked, type AskedCustomer } from './survey-page-data.js';

export interface Client {
  userAgent: string;
  address: string;
}

/** The real app on a clock that the test moves, and the worker's part in what answers set in motion. */
export interface PageBench {
  api: ApiServer;
  /** Lets time go by. */
  wait(ms: number): void;
  asked(): Promise<AskedCustomer>;
  get(client: Client, path: string, options?: { method?: 'GET' | 'HEAD'; headers?: Record<string, string> }): Promise<number>;
  post(
    client: Client,
    path: string,
    fields: Record<string, string>,
    headers?: Record<string, string>,
  ): Promise<{ status: number; text: string }>;
  /** Reads each answer as the worker does when it is told of it. */
  work(): Promise<void>;
  /** Settles what silence settles, and works. */
  settle(): Promise<void>;
  gradeOf(customer: AskedCustomer): Promise<string | null>;
  close(): Promise<void>;
}

const start = new Date('2026-11-20T15:00:00Z');

export async function openPageBench(): Promise<PageBench> {
  let nowMs = start.getTime();
  const clock = (): Date => new Date(nowMs);
  const api = await startApi({ clock });
  const { db } = api;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const activities = createActivities({
    db,
    clock,
    log: quiet,
    publicUrl: api.url,
    providers: { ...sandbox, sandbox },
    startClock: async () => {},
    reading: readHere,
  });
  const headersOf = ({ userAgent, address }: Client): Record<string, string> => ({
    'user-agent': userAgent,
    'x-forwarded-for': address,
    accept: 'text/html,*/*;q=0.8',
  });
  let worked = 0n;
  const work = async (): Promise<void> => {
    const owed = await db.workflowSignal.findMany({
      where: { seq: { gt: worked }, signal: { in: ['responseReceived', 'start'] } },
      orderBy: { seq: 'asc' },
    });
    for (const { seq, payload, workflow, entityId } of owed) {
      worked = seq;
      if (workflow === 'proof') await activities.sendProof({ proofId: entityId });
      const responseId: unknown = Object(payload).responseId;
      if (typeof responseId === 'string') await activities.processResponse({ responseId });
    }
  };
  return {
    api,
    wait: (ms) => {
      nowMs += ms;
    },
    asked: () => storeAsked(db, { sentAt: new Date(nowMs - 3_600_000), expiresAt: new Date(nowMs + 14 * 86_400_000) }),
    get: async (client, path, { method = 'GET', headers = {} } = {}) => {
      const response = await fetch(`${api.url}/s/${path}`, { method, headers: { ...headersOf(client), ...headers } });
      await response.arrayBuffer();
      return response.status;
    },
    post: async (client, path, fields, headers = {}) => {
      const response = await fetch(`${api.url}/s/${path}`, {
        method: 'POST',
        headers: { ...headersOf(client), ...headers },
        body: new URLSearchParams(fields),
      });
      return { status: response.status, text: await response.text() };
    },
    work,
    settle: async () => {
      await settleQuietRatings(db, clock());
      await work();
    },
    gradeOf: async ({ invitationId }) => (await db.surveyResponse.findUnique({ where: { invitationId } }))?.grade ?? null,
    close: api.close,
  };
}

/** Works on all items, some at a time. */
export async function someAtATime<T>(limit: number, items: readonly T[], work: (item: T) => Promise<unknown>): Promise<void> {
  const queue = items.values();
  const lane = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: limit }, lane));
}
