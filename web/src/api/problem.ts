import type { components } from './schema.js';

type Problem = components['schemas']['Problem'];

/** A refusal or failure of the API, or of the way to it. `sentence` is fit for the screen. */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly requestId: string | null;
  readonly faults: { path: string; message: string }[];

  constructor(problem: Partial<Problem> & { title: string }) {
    super(sentenceOf(problem));
    this.code = problem.code ?? 'unreachable';
    this.status = problem.status ?? 0;
    this.requestId = problem.requestId ?? null;
    this.faults = problem.errors ?? [];
  }
}

/** What people read for the codes whose general sentence is written for programs. */
const sentences: Record<string, string> = {
  invalid_input: 'Something in the form is not right.',
  unauthenticated: 'You are signed out. Sign in again; what you typed stays here.',
  wrong_credentials: 'That email and password do not belong together. Check both and try again.',
  rate_limited: 'Too many tries. Wait a minute, then try again.',
  outreach_required: 'Log your outreach first: a case is resolved after somebody has reached out.',
  conflict: 'Somebody changed this a moment ago. It has been loaded again; check it and repeat your change.',
  overloaded: 'Amends is busy. Nothing was lost here; try again in a few seconds.',
  internal: 'Something failed on our side. Nothing you typed is lost; try again.',
};

function sentenceOf(problem: { code?: string; title: string; detail?: string }): string {
  const sentence = sentences[problem.code ?? ''] ?? problem.title;
  return problem.detail === undefined ? sentence : `${sentence} ${problem.detail}`;
}

export const unreachable = (): ApiProblem =>
  new ApiProblem({ title: 'Amends cannot be reached. Check your connection; this page tries again by itself.' });

/** The body of a failed answer as a problem, whatever a proxy on the way made of it. */
export function problemOf(body: unknown, status: number): ApiProblem {
  const fields: Partial<Problem> = typeof body === 'object' && body !== null ? body : {};
  return new ApiProblem({ ...fields, status, title: typeof fields.title === 'string' ? fields.title : `The server answered ${status}.` });
}

export function asProblem(error: unknown): ApiProblem {
  return error instanceof ApiProblem ? error : new ApiProblem({ title: 'This page met an error of its own.', code: 'screen' });
}
