import { ScheduleAlreadyRunning, ScheduleOverlapPolicy, type Client } from '@temporalio/client';
import { WEEKLY_REFIT } from '../domain/theming/learning/weekly-refit.js';
import { taskQueue, weeklyRefitId } from '../workflows/contracts/ids.js';
import { refitWorkflowType, type RefitWorkflowInput } from '../workflows/contracts/theming.contract.js';

/** Makes the schedule by which the theming learns once a week, at night from Saturday to Sunday. Any number of workers may call it. */
export async function ensureWeeklyRefit(client: Client): Promise<void> {
  const input: RefitWorkflowInput = { jobId: null };
  try {
    await client.schedule.create({
      scheduleId: weeklyRefitId,
      spec: { calendars: [{ dayOfWeek: WEEKLY_REFIT.dayOfWeek, hour: WEEKLY_REFIT.hour }], jitter: WEEKLY_REFIT.jitter },
      // The next week does as well: what was missed is not made up for in working hours.
      policies: { overlap: ScheduleOverlapPolicy.SKIP, catchupWindow: '1h' },
      action: { type: 'startWorkflow', workflowType: refitWorkflowType, workflowId: weeklyRefitId, taskQueue, args: [input] },
    });
  } catch (error) {
    if (!(error instanceof ScheduleAlreadyRunning)) throw error;
  }
}
