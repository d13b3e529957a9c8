import { heartbeat } from '@temporalio/activity';
import type { CallActivities } from '../workflows/contracts/call.contract.js';
import type { CommentReadingActivities } from '../workflows/contracts/comment-reading.contract.js';
import type { InteractionActivities } from '../workflows/contracts/interaction.contract.js';
import type { RecoveryActivities } from '../workflows/contracts/recovery.contract.js';
import type { SimulationActivities } from '../workflows/contracts/simulation.contract.js';
import type { ThemingActivities } from '../workflows/contracts/theming.contract.js';
import type { ProofActivities } from '../workflows/contracts/proof.contract.js';
import { createCallActivities } from './call.activities.js';
import { createCommentReadingActivities } from './comment-reading.activities.js';
import type { ReadingActivityDeps } from './deps.js';
import { createInteractionActivities } from './interaction.activities.js';
import { createProofActivities } from './proof.activities.js';
import { createRecoveryActivities } from './recovery.activities.js';
import { createSimulationActivities } from './simulation.activities.js';
import { createThemingJobActivities } from './theming-jobs.activities.js';

/** Everything that the worker registers, by the names that the workflows call. */
export function createActivities(
  deps: ReadingActivityDeps,
): InteractionActivities &
  RecoveryActivities &
  CommentReadingActivities &
  SimulationActivities &
  ProofActivities &
  CallActivities &
  ThemingActivities {
  const { reading } = deps;
  return {
    ...createInteractionActivities(deps),
    ...createRecoveryActivities(deps),
    ...createCommentReadingActivities(deps),
    ...createSimulationActivities(deps),
    ...createProofActivities(deps),
    ...createCallActivities(deps),
    ...createThemingJobActivities({
      ...deps,
      beat: () => heartbeat(),
      ...(reading.asksProvider ? { readAgain: (comment, language) => reading.readComment(comment, language) } : {}),
    }),
  };
}
