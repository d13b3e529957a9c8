import type { z } from 'zod';
import type { caseDetailSchema } from './cases.schema.js';

type Work = Pick<z.infer<typeof caseDetailSchema>, 'tasks' | 'remedyRequests' | 'doNotContactPeriods' | 'doNotContactSuggestions'>;

/** The work on the case of the other examples. */
export const caseWorkExample: Work = {
  tasks: [
    {
      number: 1,
      kind: 'promise',
      text: 'Call back as promised',
      dueAt: '2026-11-24T15:00:00.000Z',
      assigneeId: 'usr_7k2m4n8p1q3r5s6t7v9w',
      createdBy: 'Mo Lind',
      doneAt: null,
      doneBy: null,
    },
  ],
  remedyRequests: [],
  doNotContactPeriods: [],
  doNotContactSuggestions: [],
};
