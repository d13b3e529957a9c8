import { createThemingJobActivities } from '../../activities/theming-jobs.activities.js';
import type { Database } from '../../prisma/client.js';
import { requestJob, type JobKind, type JobView } from '../../prisma/stores/theming-job.store.js';

/** The effects of the theming's jobs, without Temporal. */
export const jobActivities = (db: Database, clock: () => Date = () => new Date()) =>
  createThemingJobActivities({ db, clock, beat: () => undefined });

/** Asks for a job. */
export async function askForJob(db: Database, kind: JobKind): Promise<JobView> {
  const requested = await requestJob(db, kind, { id: null, name: 'Ona Peel' }, new Date());
  if (!requested.ok) throw new Error(requested.error.code);
  return requested.value;
}

/** What a job's workflow does, without Temporal. Gives the job's id. */
export async function runJob(db: Database, kind: JobKind): Promise<string> {
  const { id: jobId } = await askForJob(db, kind);
  const activities = jobActivities(db);
  if (kind === 'refit') await activities.refit({ jobId });
  else if ((await activities.startRetheme({ jobId })) === 'started') while ((await activities.rethemeSome({ jobId })) === 'more');
  return jobId;
}
