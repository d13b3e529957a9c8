import { caseFor } from '../domain/recovery/case-for.js';
import { recoveryClock } from '../domain/recovery/clock.js';
import { assessSeverity, type ScoreHistory } from '../domain/recovery/severity.js';
import { openCase, withdrawCase } from '../prisma/stores/case-lifecycle.store.js';
import { inTransaction, type Transaction } from '../prisma/stores/database.js';
import { decideAndInvite, planResolution } from '../prisma/stores/decision.store.js';
import { endInvitation } from '../prisma/stores/invitation.store.js';
import { planInvitation } from '../prisma/stores/invitation-step.store.js';
import { closeInteraction, loadResponse, lockResponse, type LoadedResponse } from '../prisma/stores/interaction-stage.store.js';
import { askWhetherResolved, endCheck } from '../prisma/stores/resolution-check.store.js';
import { readScoreHistory } from '../prisma/stores/score-history.store.js';
import { storeTheming } from '../prisma/stores/theming.store.js';
import type { InteractionActivities } from '../workflows/contracts/interaction.contract.js';
import { reportUnresolved, sendCheck } from './check-dispatch.js';
import type { ReadingActivityDeps } from './deps.js';
import { sendStep } from './step-dispatch.js';
import { sendSurvey } from './survey-dispatch.js';
import type { ReaderInForce } from './theming/local-reader.js';

/** Effects of the interaction workflow. Each may run again at any time: by its ids it happens once. */
export function createInteractionActivities(deps: ReadingActivityDeps): InteractionActivities {
  const { db, clock, reading } = deps;
  return {
    planResolution: (resolution) => planResolution(db, resolution),

    /** Key: the resolution. A time-out leaves the question that the retry finds. */
    askWhetherResolved: (resolution) => askWhetherResolved(db, resolution, clock()),

    sendCheck: ({ checkId }) => sendCheck(deps, checkId),

    /** Key: the question. Repeated, it tells how the question ended. */
    endCheck: async ({ checkId, status }) => ({ status: await endCheck(db, checkId, status, clock()) }),

    reportUnresolved: ({ checkId }) => reportUnresolved(deps, checkId),

    decideAndInvite: (resolution) => decideAndInvite(db, resolution, clock()),

    sendInvitation: ({ invitationId, step }) => sendSurvey(deps, invitationId, step),

    /** Key: the invitation, by what it has gone through. A time-out leaves a step that the retry finds. */
    planInvitation: (invitation) => planInvitation(db, invitation, clock()),

    sendStep: ({ invitationId, step }) => sendStep(deps, invitationId, step),

    endInvitation: ({ invitationId, reason }) => endInvitation(db, invitationId, reason, clock()),

    /**
     * Key: the response. A time-out may leave a case without a clock; the retry, or the sweeper, starts it. What this machine reads decides at
     * once; a provider is asked afterwards, and nobody waits for it.
     */
    async processResponse({ responseId }) {
      const reader = await reading.inForce();
      const { caseId, mayLeave } = await inTransaction(db, (tx) => readAnswer(tx, reader, responseId, clock()));
      if (caseId !== null) await deps.startClock(caseId);
      return { caseId, ...(reading.asksProvider && mayLeave ? { providerReads: true } : {}) };
    },

    abandonInteraction: ({ interactionId }) => closeInteraction(db, interactionId, clock()),
  };
}

interface ReadAnswer {
  /** Of the case, where there is one. */
  caseId: string | null;
  /** Whether there is a comment that a provider may be given. */
  mayLeave: boolean;
}

/** Themes the comment on this machine and decides what the rating sets in motion. */
async function readAnswer(tx: Transaction, reader: ReaderInForce, responseId: string, now: Date): Promise<ReadAnswer> {
  await lockResponse(tx, responseId);
  const response = await loadResponse(tx, responseId);
  if (!response) return { caseId: null, mayLeave: false }; // erased meanwhile
  const theming = response.comment === null ? null : reader.theme(response.comment, response.language);
  if (theming) await storeTheming(tx, responseId, theming, now);
  const mayLeave = theming !== null && !response.sample;
  if (caseFor(response) === 'case') {
    const flags = theming?.flags.map(({ key }) => key) ?? [];
    const facts = caseFacts(response, flags, await readScoreHistory(tx, response));
    return { caseId: await openCase(tx, { responseId, ...facts }, now), mayLeave };
  }
  await withdrawCase(tx, responseId, response.rating, now);
  await closeInteraction(tx, response.interactionId, now);
  return { caseId: null, mayLeave };
}

function caseFacts({ policy, rating, comment, answeredAt, settledAt, tier }: LoadedResponse, flags: string[], history: ScoreHistory) {
  const { severity, reasons: severityReasons } = assessSeverity({ policy, rating, flags, tier, comment, history });
  return {
    severity,
    severityReasons,
    // Of what counted only later nobody could have known before.
    outreachDueAt: recoveryClock(policy, (settledAt ?? answeredAt).toISOString()).outreachDueAt,
  };
}
