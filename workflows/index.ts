/** What the worker's bundle holds: the workflows by their type names. */
export { callWorkflow } from './call.workflow.js';
export { interactionWorkflow } from './interaction.workflow.js';
export { proofWorkflow } from './proof.workflow.js';
export { recoveryWorkflow } from './recovery.workflow.js';
export { refitWorkflow } from './refit.workflow.js';
export { rethemeWorkflow } from './retheme.workflow.js';
export { simulationWorkflow } from './simulation.workflow.js';
