import { riskyDrop } from './severity.js';

/** A first rating as the comparison needs it. */
export interface ComparedRating {
  rating: number;
  instrument: string;
}

export interface RenewalRisk {
  /** Latest rating minus onboarding rating; null where the two can't be compared. */
  delta: number | null;
  atRisk: boolean;
  /** One sentence: why, or why nobody can tell. */
  reason: string;
}

/** Whether a customer's renewal is at risk: the latest rating against the one from onboarding, on one scale. */
export function renewalRiskOf({ onboarding, latest }: { onboarding: ComparedRating | null; latest: ComparedRating | null }): RenewalRisk {
  if (latest === null) return unknown('The customer has not rated anything yet.');
  if (onboarding === null) return unknown('No rating from onboarding is known to compare with.');
  if (onboarding.instrument !== latest.instrument)
    return unknown(`The rating from onboarding (${name(onboarding)}) and the latest (${name(latest)}) are on different scales.`);
  const delta = latest.rating - onboarding.rating;
  const atRisk = delta < -riskyDrop;
  const change = delta === 0 ? `stayed at ${latest.rating}` : `went from ${onboarding.rating} to ${latest.rating}`;
  const verdict = atRisk ? `a drop of more than ${riskyDrop} points` : `no drop of more than ${riskyDrop} points`;
  return { delta, atRisk, reason: `Since onboarding the rating ${change}: ${verdict}.` };
}

const unknown = (reason: string): RenewalRisk => ({ delta: null, atRisk: false, reason });
const name = ({ instrument }: ComparedRating): string => instrument.toUpperCase();
