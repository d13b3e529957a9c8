import type { CommentReadingActivities } from '../../workflows/contracts/comment-reading.contract.js';
import type { DecideAndInviteResult, InteractionActivities } from '../../workflows/contracts/interaction.contract.js';
import type { RecoveryActivities } from '../../workflows/contracts/recovery.contract.js';

/** Activities that keep a diary instead of touching the world; single answers can be replaced. */
export type Diary = string[];

export const hourMs = 3_600_000;

export function askNow(nowMs: number, changes: Partial<NonNullable<DecideAndInviteResult['invitation']>> = {}): DecideAndInviteResult {
  const at = (spanMs: number) => new Date(nowMs + spanMs).toISOString();
  const invitation = { id: 'inv_1', sendAt: at(0), remindAt: null, expiresAt: at(14 * 24 * hourMs), ...changes };
  return { outcome: 'asked', decidedBy: null, invitation, responseId: null };
}

export const doNotAsk = (decidedBy: string): DecideAndInviteResult => ({
  outcome: 'not_asked',
  decidedBy,
  invitation: null,
  responseId: null,
});

const fakeReading = (diary: Diary): CommentReadingActivities => ({
  readByProvider: async ({ responseId }) => {
    diary.push(`provider read ${responseId}`);
  },
});

export function fakeInteractionActivities(
  diary: Diary,
  answers: Partial<InteractionActivities & CommentReadingActivities> = {},
): InteractionActivities & CommentReadingActivities {
  return {
    ...fakeReading(diary),
    planResolution: async () => ({ settleMs: 0, abandonAfterMs: 60 * 24 * hourMs }),
    decideAndInvite: async () => doNotAsk('sampling_rate'),
    askWhetherResolved: async () => ({ check: null }),
    sendCheck: async () => {
      diary.push('asked whether settled');
      return { outcome: 'sent' };
    },
    endCheck: async ({ status }) => {
      diary.push(`question over: ${status}`);
      return { status };
    },
    reportUnresolved: async ({ checkId }) => {
      diary.push(`reported ${checkId}`);
    },
    sendInvitation: async ({ step }) => {
      diary.push(step === 0 ? 'sent' : 'reminded');
      return { outcome: 'sent' };
    },
    planInvitation: async () => ({ act: 'over' }),
    sendStep: async ({ step }) => {
      diary.push(`sent step ${step}`);
      return { outcome: 'sent' };
    },
    endInvitation: async ({ reason }) => {
      diary.push(`ended: ${reason}`);
    },
    processResponse: async ({ responseId }) => {
      diary.push(`read ${responseId}`);
      return { caseId: null };
    },
    abandonInteraction: async () => {
      diary.push('abandoned');
    },
    ...answers,
  };
}

export function fakeRecoveryActivities(
  diary: Diary,
  clock: () => Promise<number>,
  answers: Partial<RecoveryActivities> = {},
): RecoveryActivities & CommentReadingActivities {
  const note = (line: string) => async () => {
    diary.push(line);
  };
  return {
    ...fakeReading(diary),
    alertCase: note('alerted'),
    remindCase: async ({ step }) => {
      diary.push(`reminded ${step}`);
    },
    breachCase: note('breached'),
    followUpCase: note('followed up'),
    askSecondChance: async () => {
      diary.push('asked again');
      return { outcome: 'asked', expiresAt: new Date((await clock()) + 7 * 24 * hourMs).toISOString() };
    },
    processSecondResponse: async ({ responseId }) => {
      diary.push(`second answer ${responseId}`);
      return { outcome: 'closed' };
    },
    alertLastLook: note('last look'),
    remindLastLook: async ({ step }) => {
      diary.push(`last look reminded ${step}`);
    },
    breachLastLook: note('last look breached'),
    tellHandOver: async ({ revision }) => {
      diary.push(`handed over ${revision}`);
    },
    closeUnrated: async ({ reason }) => {
      diary.push(`closed: ${reason}`);
    },
    ...answers,
  };
}
