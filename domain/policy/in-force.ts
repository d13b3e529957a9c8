import type { PolicyVersion } from './policy.schema.js';

export const publicationScopes = ['undecided', 'new'] as const;
/** What a publication changes: `undecided` whatever has no decision yet, `new` only what is resolved after it. */
export type PublicationScope = (typeof publicationScopes)[number];

export interface PublishedVersion extends PolicyVersion {
  /** ISO instant. */
  publishedAt: string;
  appliesTo: PublicationScope;
}

/** One policy with its published versions, newest first, at least back to the newest that applies to everything undecided. */
export interface PolicyLine {
  key: string;
  versions: readonly PublishedVersion[];
}

/**
 * The version of each policy that decides about an interaction whose resolution has waited since an instant; null for one that doesn't
 * wait yet. A policy all of whose versions are newer, and are for new resolutions only, has none.
 */
export function versionsInForce(lines: readonly PolicyLine[], waitingSince: string | null): PolicyVersion[] {
  const sinceMs = waitingSince === null ? Number.MAX_VALUE : Date.parse(waitingSince);
  return lines.flatMap(({ versions }) => versions.find(({ appliesTo, publishedAt }) => appliesTo === 'undecided' || Date.parse(publishedAt) <= sinceMs) ?? []);
}
