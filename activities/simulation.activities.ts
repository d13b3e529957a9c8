import { setImmediate as breathe } from 'node:timers/promises';
import { outcomeOf } from '../domain/simulation/outcome.js';
import { rowsOf, type SimulationRow, type Trial } from '../domain/simulation/rows.js';
import type { CustomerPast } from '../domain/simulation/past.js';
import { readOrganisation } from '../prisma/stores/organisation.store.js';
import { listCustomersBetween, loadPasts, openCasesOverTime, slicePast } from '../prisma/stores/simulation-past.store.js';
import { loadRunning, markDone, markFailed, markProgress, markStarted, type RunningSimulation } from '../prisma/stores/simulation.store.js';
import { readOutcomeRows, writeSimulated } from '../prisma/stores/simulated-decision.store.js';
import { observedCapacity, observedRates } from '../prisma/stores/simulation-rates.store.js';
import type { SimulationActivities } from '../workflows/contracts/simulation.contract.js';
import type { ActivityDeps } from './deps.js';

// Few enough that a slice is done in about a second, so that progress is seen and little is done again after a crash.
const customersASlice = 1_000;
// Surveys and cases share this process: after so long they get a turn.
const turnMs = 15;

/** Effects of the simulation workflow, keyed by the simulation and its resolutions. */
export function createSimulationActivities({ db, clock }: Pick<ActivityDeps, 'db' | 'clock'>): SimulationActivities {
  return {
    async startSimulation({ simulationId }) {
      const simulation = await loadRunning(db, simulationId);
      if (!simulation) return null;
      const { total, lastOfEach } = await slicePast(db, simulation, customersASlice);
      await markStarted(db, simulationId, total, clock());
      return lastOfEach.map((upTo, index) => ({ after: lastOfEach[index - 1] ?? '', upTo }));
    },

    async simulateSlice({ simulationId, slice, done }) {
      const simulation = await loadRunning(db, simulationId);
      if (!simulation) return null;
      await markProgress(db, simulationId, done);
      const customers = await listCustomersBetween(db, slice);
      const { timeZone } = await readOrganisation(db);
      const pasts = await loadPasts(db, customers, simulation, await openCasesOverTime(db), timeZone);
      const rows = await decided(pasts, trialOf(simulation, timeZone));
      await writeSimulated(db, simulationId, rows);
      return rows.length;
    },

    async finishSimulation({ simulationId }) {
      const simulation = await loadRunning(db, simulationId);
      if (!simulation) return;
      const { timeZone } = await readOrganisation(db);
      const [rows, observed, capacity] = await Promise.all([readOutcomeRows(db, simulationId, timeZone), observedRates(db, simulation.to), capacityOf(simulation)]);
      await markDone(db, simulationId, outcomeOf(rows, observed, capacity), clock());
    },

    failSimulation: ({ simulationId }) => markFailed(db, simulationId, 'It could not be decided; the log of the worker says why.', clock()),
  };

  async function capacityOf({ capacityPerDay, to }: RunningSimulation) {
    if (capacityPerDay !== null) return { perDay: capacityPerDay, from: 'given' as const };
    const perDay = await observedCapacity(db, to);
    return { perDay, from: perDay === null ? ('unknown' as const) : ('observed' as const) };
  }
}

const trialOf = ({ draft, baseline }: RunningSimulation, timeZone: string): Trial => ({ draft, baseline, timeZone });

async function decided(pasts: readonly CustomerPast[], trial: Trial): Promise<SimulationRow[]> {
  const rows: SimulationRow[] = [];
  let turnFrom = performance.now();
  for (const past of pasts) {
    rows.push(...rowsOf(past, trial));
    if (performance.now() - turnFrom < turnMs) continue;
    await breathe();
    turnFrom = performance.now();
  }
  return rows;
}
