/** Wire name of the simulation workflow; a test freezes it. */
export const simulationWorkflowType = 'simulationWorkflow';

export interface SimulationWorkflowInput {
  simulationId: string;
  /** Where an earlier run stopped, over a continue-as-new. */
  progress?: SimulationProgress;
}

export interface SimulationProgress {
  /** Id of the last customer who was decided about; empty at the start. */
  afterCustomer: string;
  /** Resolutions decided so far. */
  done: number;
}

export interface SimulationResult {
  outcome: 'done' | 'ended' | 'failed';
}

/** Effects of a simulation. Each may run again at any time: a slice writes the same rows. */
export interface SimulationActivities {
  /** Counts what there is to decide. `false` when the simulation has ended meanwhile. */
  startSimulation(input: { simulationId: string }): Promise<boolean>;
  /** Decides the next customers; null when there are none left, or the simulation has ended meanwhile. */
  simulateSlice(input: { simulationId: string; progress: SimulationProgress }): Promise<SimulationProgress | null>;
  /** Counts the figures over everything decided, and ends the simulation. */
  finishSimulation(input: { simulationId: string }): Promise<void>;
  /** Ends a simulation that can't go on. */
  failSimulation(input: { simulationId: string }): Promise<void>;
}
