import { caseFor } from '../domain/recovery/case-for.js';
import { recoveryClock } from '../domain/recovery/clock.js';
import { assessSeverity, type ScoreHistory } from '../domain/recovery/severity.js';
import { themeLocally } from '../domain/theming/theme-locally.js';
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
import type { ActivityDeps } from './deps.js';
import { sendStep } from './step-dispatch.js';
import { sendSurvey } from './survey-dispatch.js';

/** Effects of the interaction workflow. Each may run again at any time: by its ids it happens once. */
export function createInteractionActivities(deps: ActivityDeps): InteractionActivities {
  const { db, clock } = deps;
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

    /** Key: the response. A time-out may leave a case without a clock; the retry, or the sweeper, starts it. */
    async processResponse({ responseId }) {
      const caseId = await inTransaction(db, (tx) => readAnswer(tx, responseId, clock()));
      if (caseId !== null) await deps.startClock(caseId);
      return { caseId };
    },

    abandonInteraction: ({ interactionId }) => closeInteraction(db, interactionId, clock()),
  };
}

/** Themes the comment and decides what the rating sets in motion; the id of the case where there is one. */
async function readAnswer(tx: Transaction, responseId: string, now: Date): Promise<string | null> {
  await lockResponse(tx, responseId);
  const response = await loadResponse(tx, responseId);
  if (!response) return null; // erased meanwhile
  const theming = response.comment === null ? null : themeLocally(response.comment, response.language);
  if (theming) await storeTheming(tx, responseId, theming, now);
  if (caseFor(response) === 'case') {
    const flags = theming?.flags.map(({ key }) => key) ?? [];
    return openCase(tx, { responseId, ...caseFacts(response, flags, await readScoreHistory(tx, response)) }, now);
  }
  await withdrawCase(tx, responseId, response.rating, now);
  await closeInteraction(tx, response.interactionId, now);
  return null;
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
