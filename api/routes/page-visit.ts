import type { Request } from 'express';
import { clientOf, isPrefetch, type VisitKind } from '../../domain/survey/page-visit.js';
import { noteVisit } from '../../prisma/stores/page-visit.store.js';
import type { ApiDeps } from '../deps.js';
import { wantsJson } from '../pages/page-reply.js';

/** What came to the page of an invitation, and what it did there. */
export interface Visited {
  invitationId: string;
  kind: VisitKind;
  rating: number | null;
  now: Date;
}

/** Notes a visit as evidence for the grade of a rating. It changes nothing that anybody is shown, told or counted by. */
export function noteRequest({ db }: Pick<ApiDeps, 'db'>, request: Request, { invitationId, kind, rating, now }: Visited): Promise<void> {
  const userAgent = String(request.headers['user-agent'] ?? '').slice(0, 500);
  return noteVisit(db, {
    invitationId,
    kind,
    rating,
    now,
    client: clientOf({ userAgent, isProgram: wantsJson(request) }),
    address: request.ip ?? '',
    userAgent,
    head: request.method === 'HEAD',
    prefetch: isPrefetch(request.headers),
  });
}

/** The click of a mail program's own button (RFC 8058): one POST, made for the reader and without a page. */
export const isOneClick = (body: unknown): boolean =>
  typeof body === 'object' &&
  body !== null &&
  Object.entries(body).some(([name, value]) => name.toLowerCase() === 'list-unsubscribe' && /one-click/i.test(String(value)));
