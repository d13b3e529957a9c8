import type { PolicyDocument } from '../../domain/policy/policy.schema.js';
import { policySentences } from '../../domain/policy/policy-sentences.js';
import { outcomeOf } from '../../domain/simulation/outcome.js';
import { rowsOf } from '../../domain/simulation/rows.js';
import type { Database } from '../../prisma/client.js';
import { readOrganisation } from '../../prisma/stores/organisation.store.js';
import { livePolicies } from '../../prisma/stores/policy.store.js';
import { namesOfInteractions } from '../../prisma/stores/simulated-decision.store.js';
import { listNewestPast, loadPasts, openCasesOverTime } from '../../prisma/stores/simulation-past.store.js';
import { observedCapacity, observedRates } from '../../prisma/stores/simulation-rates.store.js';

/** The draft in hand on the newest interactions: the simulation itself, without storing anything. */
export async function previewDraft(db: Database, { key, document, limit }: { key: string; document: PolicyDocument; limit: number }, now: Date) {
  const newest = await listNewestPast(db, now, limit);
  const wanted = new Set(newest.map(({ interactionId, resolutionNumber }) => `${interactionId}#${resolutionNumber}`));
  const from = newest.at(-1)?.at ?? now;
  const customers = [...new Set(newest.map(({ customerId }) => customerId))];
  const { timeZone } = await readOrganisation(db);
  const baseline = (await livePolicies(db)).flatMap(({ versions }) => versions[0] ?? []);
  // A period leaves its end out, and what was decided just now belongs to it.
  const to = new Date(now.getTime() + 1);
  const pasts = await loadPasts(db, customers, { from, to }, await openCasesOverTime(db), timeZone);
  const trial = { draft: { key, version: 0, document }, baseline, timeZone };
  const rows = pasts.flatMap((past) => rowsOf(past, trial)).filter(({ interactionId, resolutionNumber }) => wanted.has(`${interactionId}#${resolutionNumber}`));
  const [observed, capacity, names] = await Promise.all([observedRates(db, now), observedCapacity(db, now), namesOfInteractions(db, rows.map(({ interactionId }) => interactionId))]);
  return {
    sentences: policySentences(document),
    outcome: outcomeOf(rows, observed, { perDay: capacity, from: capacity === null ? 'unknown' : 'observed' }),
    decisions: rows
      .toSorted((a, b) => b.at.localeCompare(a.at) || b.interactionId.localeCompare(a.interactionId))
      .map((row) => ({
        interactionId: row.interactionId,
        externalId: names.get(row.interactionId)?.externalId ?? '',
        source: names.get(row.interactionId)?.source ?? '',
        resolutionNumber: row.resolutionNumber,
        at: row.at,
        channel: row.channel,
        team: row.team,
        segment: row.segment,
        policyKey: row.policyKey,
        outcome: row.outcome,
        decidedBy: row.decidedBy,
        surveyChannel: row.surveyChannel,
        sendAt: row.sendAt,
        live: { outcome: row.liveOutcome, decidedBy: row.liveDecidedBy, surveyChannel: row.liveSurveyChannel },
        recorded: row.recordedOutcome === null ? null : { outcome: row.recordedOutcome, decidedBy: row.recordedDecidedBy },
      })),
    from: newest.at(-1)?.at.toISOString() ?? null,
    to: newest[0]?.at.toISOString() ?? null,
  };
}
