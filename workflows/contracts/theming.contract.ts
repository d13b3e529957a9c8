/** Wire names of the theming's workflows; a test freezes them. */
export const refitWorkflowType = 'refitWorkflow';
export const rethemeWorkflowType = 'rethemeWorkflow';

export interface RefitWorkflowInput {
  /** Null where the weekly schedule starts it, which knows no job yet. */
  jobId: string | null;
}

export interface RethemeWorkflowInput {
  jobId: string;
}

export interface ThemingJobResult {
  outcome: 'done' | 'ended' | 'failed';
}

/** Effects of the theming's jobs, keyed by the job. Each may run again at any time. No comment passes through here. */
export interface ThemingActivities {
  /** The job of a time at which the schedule fires, made once for the workflow's id; null when another refit is at work. */
  planWeeklyRefit(input: { workflowId: string }): Promise<string | null>;
  /** Learns from every corrected comment, stores the model once for the job and lets it read; `ended` when the job was cancelled meanwhile. */
  refit(input: { jobId: string }): Promise<'done' | 'ended'>;
  /** Counts the comments that there are to read; `ended` when the job was cancelled meanwhile. */
  startRetheme(input: { jobId: string }): Promise<'started' | 'ended'>;
  /** Reads some more comments, from where the job is on: its place moves with what was written. */
  rethemeSome(input: { jobId: string }): Promise<'more' | 'done' | 'ended'>;
  /** Ends a job that can't go on. */
  failThemingJob(input: { jobId: string }): Promise<void>;
}
