import type { Clauses } from './clauses.js';
import type { Finding } from './finding.types.js';

/** Words such as "agent" or "checkout" often only name the scene; where their clause says something firm, that is the matter. */
export const SCENERY: ReadonlySet<string> = new Set([
  'agent_attitude',
  'agent_knowledge',
  'digital_experience',
  'process_effort',
  'product_defect',
  'delivery_delay',
  'communication',
  'competitor',
  'wait_time',
  'billing_refund',
  'discounts',
  'cancellation',
  'account_access',
  'lost_or_damaged',
]);

export const sentenceOf = (finding: Finding, clauses: Clauses): number => clauses.list[clauses.ofToken[finding.from] ?? 0]?.sentence ?? 0;

/** Leaves out the topics that only set the scene of another driver's matter. */
export const withoutScenery = (findings: readonly Finding[], clauses: Clauses): Finding[] => {
  const clauseOf = (finding: Finding): number => clauses.ofToken[finding.from] ?? 0;
  const firmIn = driversBy(findings, (finding) => (finding.kind === 'topic' || finding.sentiment === 'neutral' ? null : clauseOf(finding)));
  const toldIn = driversBy(findings, (finding) => (finding.sentiment === 'neutral' ? null : sentenceOf(finding, clauses)));
  const others = (drivers: ReadonlySet<string> | undefined, own: string): boolean =>
    drivers !== undefined && drivers.size > (drivers.has(own) ? 1 : 0);
  return findings.filter((finding) => {
    if (finding.kind !== 'topic') return true;
    // "Quick refund, thanks": courtesy in the sentence of a matter adds no statement.
    if (finding.driver === 'general') return !others(toldIn.get(sentenceOf(finding, clauses)), finding.driver);
    const scenic = SCENERY.has(finding.driver);
    const silent = finding.sentiment === 'neutral';
    if (scenic && silent) return false;
    return (!scenic && !silent) || !others(firmIn.get(clauseOf(finding)), finding.driver);
  });
};

const driversBy = (
  findings: readonly Finding[],
  placeOf: (finding: Finding) => number | null,
): ReadonlyMap<number, ReadonlySet<string>> => {
  const places = new Map<number, Set<string>>();
  for (const finding of findings) {
    const place = placeOf(finding);
    if (place === null) continue;
    const drivers = places.get(place);
    if (drivers === undefined) places.set(place, new Set([finding.driver]));
    else drivers.add(finding.driver);
  }
  return places;
};
