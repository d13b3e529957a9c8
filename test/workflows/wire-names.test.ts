import { describe, expect, it } from 'vitest';
import * as call from '../../workflows/contracts/call.contract.js';
import * as interaction from '../../workflows/contracts/interaction.contract.js';
import * as proof from '../../workflows/contracts/proof.contract.js';
import * as recovery from '../../workflows/contracts/recovery.contract.js';
import * as theming from '../../workflows/contracts/theming.contract.js';
import * as simulation from '../../workflows/contracts/simulation.contract.js';
import {
  callWorkflowId,
  interactionWorkflowId,
  proofWorkflowId,
  recoveryWorkflowId,
  refitWorkflowId,
  rethemeWorkflowId,
  simulationWorkflowId,
  taskQueue,
  weeklyRefitId,
} from '../../workflows/contracts/ids.js';
import * as workflows from '../../workflows/index.js';
import { loadWorkflowBundle } from '../../workers/workflow-bundle.js';

describe('what running workflows and stored signals rely on', () => {
  it('keeps its names on the wire', () => {
    expect(Object.keys(workflows).toSorted()).toEqual([
      call.callWorkflowType,
      interaction.interactionWorkflowType,
      proof.proofWorkflowType,
      recovery.recoveryWorkflowType,
      theming.refitWorkflowType,
      theming.rethemeWorkflowType,
      simulation.simulationWorkflowType,
    ]);
    expect([
      interaction.interactionChangedSignalName,
      interaction.responseReceivedSignalName,
      interaction.invitationEndedSignalName,
      interaction.checkAnsweredSignalName,
      interaction.deliveryReportedSignalName,
    ]).toEqual(['interactionChanged', 'responseReceived', 'invitationEnded', 'checkAnswered', 'deliveryReported']);
    expect([recovery.caseChangedSignalName, recovery.secondResponseReceivedSignalName]).toEqual(['caseChanged', 'secondResponseReceived']);
    expect([
      interactionWorkflowId('int_1'),
      recoveryWorkflowId('cas_1'),
      simulationWorkflowId('sim_1'),
      proofWorkflowId('prf_1'),
      callWorkflowId('cll_1'),
      refitWorkflowId('job_1'),
      rethemeWorkflowId('job_1'),
      weeklyRefitId,
      taskQueue,
    ]).toEqual([
      'interaction:int_1',
      'recovery:cas_1',
      'simulation:sim_1',
      'proof:prf_1',
      'call:cll_1',
      'refit:job_1',
      'retheme:job_1',
      'refit-weekly',
      'amends',
    ]);
  });

  it('fits into a bundle without schemas, zones and databases', async () => {
    const bundle = await loadWorkflowBundle();
    const code = 'code' in bundle ? bundle.code : '';
    // Measured at 0.57 MB without its source map; every cached workflow pays for what is loaded here.
    const script = code.slice(0, code.lastIndexOf('//# sourceMappingURL='));
    expect(script.length).toBeGreaterThan(100_000);
    expect(script.length).toBeLessThan(800_000);
    for (const stranger of ['ZodError', 'node_modules/luxon', 'PrismaClient', 'libphonenumber']) expect(code).not.toContain(stranger);
  });
});
