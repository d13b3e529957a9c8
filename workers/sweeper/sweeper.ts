import type { Logger } from 'pino';
import type { RecordingRemover } from '../../activities/adapters/twilio.recordings.js';
import type { Database } from '../../prisma/stores/database.js';
import { faultName } from '../../prisma/stores/database-fault.js';
import { listForsakenCases, reassignForsaken } from '../../prisma/stores/case-assignment.store.js';
import { blankOldTexts } from '../../prisma/stores/retention.store.js';
import { deleteOldSessions } from '../../prisma/stores/staff.store.js';
import { pruneVisits } from '../../prisma/stores/page-visit.store.js';
import { listDueRecordings, markRecordingDeleted } from '../../prisma/stores/provider-recording.store.js';
import { ensureOwner, listOwnerlessCases } from '../../prisma/stores/case-owner.store.js';
import { endInvitation } from '../../prisma/stores/invitation.store.js';
import {
  endForgottenDispatches,
  failLostSimulations,
  failLostThemingJobs,
  listClocklessCases,
  listOverdueInvitations,
  listStuckInteractions,
  listUnreadResponses,
  markLookedAt,
  withSweepLock,
} from '../../prisma/stores/sweep.store.js';
import { responseReceivedSignalName } from '../../workflows/contracts/interaction.contract.js';
import { inParallel } from '../relay/in-parallel.js';
import { repeat, type Repeated } from '../repeat.js';
import type { WorkflowGateway, WorkflowLookup } from '../workflow-gateway.js';

const everyMs = 60_000;
// What one pass repairs at most: after an outage the passes share the load.
const limit = 500;
const callsUnderWay = 8;
const textsAtOnce = 5_000;
const dayMs = 86_400_000;

export interface SweeperDeps {
  db: Database;
  gateway: WorkflowGateway & WorkflowLookup;
  /** Starts the clock of a case that has none. */
  startClock: (caseId: string) => Promise<void>;
  /** Deletes recordings at the provider; undefined where there is none. */
  recordings?: RecordingRemover | undefined;
  clock: () => Date;
  /** How long the words of messages are kept once they are settled; 90 days unless said otherwise. */
  keepTextsDays?: number;
  log: Pick<Logger, 'info' | 'warn'>;
}

export interface SweepCounts {
  interactions: number;
  responses: number;
  cases: number;
  /** Cases that went on to somebody who is there. */
  reassigned: number;
  dispatches: number;
  invitations: number;
  simulations: number;
  themingJobs: number;
  /** Messages whose words were blanked. */
  texts: number;
  recordings: number;
}

/**
 * One pass over everything that should have moved on and hasn't. A case that can't get its clock is logged and stands in
 * nobody's way. Null when another worker is at it.
 */
export function sweepOnce({
  db,
  gateway,
  startClock,
  recordings,
  clock,
  keepTextsDays = 90,
  log,
}: SweeperDeps): Promise<SweepCounts | null> {
  const now = clock();
  return withSweepLock(db, async (tx) => {
    const dispatches = await endForgottenDispatches(db, now); // first, and on its own: it needs no Temporal
    const reassigned = await reassign(db, now, log); // nor does this
    const interactions = await listStuckInteractions(tx, now, limit);
    const restarted: string[] = [];
    await inParallel(callsUnderWay, interactions, async ({ id, revision, status, resolutionNumber, resolvedAt }) => {
      if (await gateway.runsInteraction(id)) return; // it waits for something that only the policy knows, such as a long settle delay
      await gateway.changeInteraction(id, { revision, status, resolutionNumber, resolvedAt: resolvedAt?.toISOString() ?? null });
      restarted.push(id);
    });
    const responses = await listUnreadResponses(tx, now, limit);
    for (const { id, revision, interactionId } of responses) {
      await gateway.signalInteraction(interactionId, responseReceivedSignalName, { responseId: id, revision });
    }
    let cases = 0;
    for (const { id } of await listClocklessCases(tx, now, limit)) {
      try {
        await startClock(id);
        cases += 1;
      } catch (error) {
        log.warn({ caseId: id, fault: faultName(error) }, 'a case has no clock yet');
      }
    }
    const overdue = await listOverdueInvitations(tx, now, limit);
    for (const id of overdue) await endInvitation(db, id, 'expired', now);
    const simulations = await failLostSimulations(db, now);
    const themingJobs = await failLostThemingJobs(db, now);
    const texts = await blankOldTexts(db, new Date(now.getTime() - keepTextsDays * dayMs), textsAtOnce);
    const removed = recordings ? await removeRecordings(db, recordings, now) : 0;
    await markLookedAt(
      tx,
      interactions.map(({ id }) => id),
      now,
    );
    await deleteOldSessions(db, now);
    await pruneVisits(db, now);
    return {
      interactions: restarted.length,
      responses: responses.length,
      cases,
      reassigned,
      dispatches,
      invitations: overdue.length,
      simulations,
      themingJobs,
      texts,
      recordings: removed,
    };
  });
}

/** Gives cases of people who are away, or have no access any more, to others; one that can't be given on stands in nobody's way. */
async function reassign(db: Database, now: Date, log: SweeperDeps['log']): Promise<number> {
  let reassigned = 0;
  const forsaken = (await listForsakenCases(db, now, limit)).map((caseId) => ({ caseId, give: reassignForsaken }));
  const ownerless = (await listOwnerlessCases(db, limit)).map((caseId) => ({ caseId, give: ensureOwner }));
  for (const { caseId, give } of [...forsaken, ...ownerless]) {
    try {
      if (await give(db, caseId, now)) reassigned += 1;
    } catch (error) {
      log.warn({ caseId, fault: faultName(error) }, 'a case could not be given to somebody else yet');
    }
  }
  return reassigned;
}

// A call each to the provider, so a pass takes no more than some seconds for them.
const recordingsAPass = 20;

/** What can't be deleted now is tried again with the next pass. */
async function removeRecordings(db: Database, recordings: RecordingRemover, now: Date): Promise<number> {
  let removed = 0;
  await inParallel(callsUnderWay, await listDueRecordings(db, now, recordingsAPass), async (sid) => {
    if ((await recordings.remove(sid)) === 'later') return;
    await markRecordingDeleted(db, sid, now);
    removed += 1;
  });
  return removed;
}

/** Sweeps once a minute until it is stopped. */
export function startSweeper(deps: SweeperDeps): Repeated {
  const pass = async (): Promise<void> => {
    const counts = await sweepOnce(deps);
    if (counts && Object.values(counts).some((count) => count > 0)) deps.log.info(counts, 'swept');
  };
  return repeat(pass, { everyMs, log: deps.log, what: 'the sweep' });
}
