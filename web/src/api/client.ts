import createClient, { type Middleware } from 'openapi-fetch';
import { noteServerDate } from '../time/clock.js';
import { ApiProblem, problemOf, unreachable } from './problem.js';
import type { paths } from './schema.js';

const serverClock: Middleware = {
  onResponse({ response }) {
    noteServerDate(response.headers.get('date'));
  },
};

/** The API, typed by its own OpenAPI document. The session is a cookie; nothing secret is held here. */
export const api = createClient<paths>({ baseUrl: '', credentials: 'same-origin', headers: { Accept: 'application/json' } });
api.use(serverClock);

interface Answer<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The data of an answer; throws an ApiProblem for anything else. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await call;
  } catch (error) {
    throw error instanceof ApiProblem ? error : unreachable();
  }
  if (answer.response.ok && answer.data !== undefined) return answer.data;
  throw problemOf(answer.error, answer.response.status);
}

/** For calls whose success has no body. */
export async function doneOf(call: Promise<Answer<unknown>>): Promise<void> {
  const answer = await call.catch(() => {
    throw unreachable();
  });
  if (!answer.response.ok) throw problemOf(answer.error, answer.response.status);
}

type Compact<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without the fields that say nothing: addresses and query strings stay short. */
export function compact<T extends object>(fields: T): Compact<T> {
  const kept: Compact<T> = {};
  for (const key in fields) {
    const value = fields[key];
    if (value !== undefined && value !== null && value !== '') Object.assign(kept, { [key]: value });
  }
  return kept;
}
