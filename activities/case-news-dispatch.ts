import { composeCaseNews, type CaseNewsKind } from '../domain/recovery/case-news.js';
import { readBrandFace } from '../prisma/stores/brand.store.js';
import type { CaseNews } from '../prisma/stores/case-news.store.js';
import { brandedMessage } from './branded-message.js';
import type { ActivityDeps } from './deps.js';
import { dispatch } from './dispatch/dispatch.js';
import { settled } from './failures.js';

/** Tells each address by email, once per kind and step. Idempotency key: kind, case, step, address. */
export async function tellNews(
  deps: ActivityDeps,
  news: CaseNews,
  kind: CaseNewsKind,
  step: number,
  addresses: readonly string[],
): Promise<void> {
  const { id: caseId, interactionId, sample, number, severity, rating, secondRating, instrument, dueAt, driverLabels } = news;
  const composed = composeCaseNews({
    kind,
    caseNumber: number,
    severity,
    rating,
    secondRating,
    instrument,
    dueAt,
    caseLink: `${deps.publicUrl}/cases/${caseId}`,
    driverLabels,
    now: deps.clock().toISOString(),
  });
  const message = await brandedMessage(composed, await readBrandFace(deps.db, null));
  const purpose = kind === 'hand_over' ? 'hand_over' : 'last_look';
  for (const address of new Set(addresses.map((each) => each.toLowerCase()))) {
    const identity = { channel: 'email', address, customerId: null, interactionId, invitationId: null, caseId, sample } as const;
    settled(await dispatch(deps, { ...message, ...identity, purpose, key: `${kind}:${caseId}:${step}:email:${address}` }, null), caseId);
  }
}
