/** Wire name of the simulation workflow; a test freezes it. */
export const simulationWorkflowType = 'simulationWorkflow';

export interface SimulationWorkflowInput {
  simulationId: string;
}

/** Some customers, by their ids: those after one, up to another. */
export interface SimulationSlice {
  after: string;
  upTo: string;
}

export interface SimulationResult {
  outcome: 'done' | 'ended' | 'failed';
}

/** Effects of a simulation. Each may run again at any time: a slice writes the same rows. */
export interface SimulationActivities {
  /** Counts what there is to decide, and cuts it into slices; null when the simulation has ended meanwhile. */
  startSimulation(input: { simulationId: string }): Promise<SimulationSlice[] | null>;
  /** Decides the customers of a slice; says how many resolutions that were, null when the simulation has ended meanwhile. `done` is shown as its progress. */
  simulateSlice(input: { simulationId: string; slice: SimulationSlice; done: number }): Promise<number | null>;
  /** Counts the figures over everything decided, and ends the simulation. */
  finishSimulation(input: { simulationId: string }): Promise<void>;
  /** Ends a simulation that can't go on. */
  failSimulation(input: { simulationId: string }): Promise<void>;
}
