import type { AlertPurpose } from '../domain/recovery/alert-purpose.js';
import { escalationTargets } from '../domain/recovery/assignment.js';
import { closeUnasked, closeUnrated, markBreached, markLastLookBreached } from '../prisma/stores/case-lifecycle.store.js';
import { isHeldNow } from '../prisma/stores/hold-out.store.js';
import { inviteAgain } from '../prisma/stores/invitation.store.js';
import { loadCaseAlert, type CaseAlert } from '../prisma/stores/case-alert.store.js';
import { loadCaseNews, type CaseNews } from '../prisma/stores/case-news.store.js';
import { ensureOwner } from '../prisma/stores/case-owner.store.js';
import { storeReading } from '../prisma/stores/comment-reading.store.js';
import { followSecondRating } from '../prisma/stores/last-look.store.js';
import { loadResponse } from '../prisma/stores/interaction-stage.store.js';
import { listCandidates } from '../prisma/stores/recovery-candidates.store.js';
import { placesOf, placesOfUsers, type AlertPlace, type StaffChannel } from '../prisma/stores/staff-alert.store.js';
import type { RecoveryActivities } from '../workflows/contracts/recovery.contract.js';
import { tellStaff } from './alert-dispatch.js';
import { tellNews } from './case-news-dispatch.js';
import type { ReadingActivityDeps } from './deps.js';
import { activityFailure } from './failures.js';
import { sendSurvey } from './survey-dispatch.js';

/** Effects of the recovery workflow. Each may run again at any time: by its ids and steps it happens once. A case that is gone needs nothing. */
export function createRecoveryActivities(deps: ReadingActivityDeps): RecoveryActivities {
  const { db, clock, reading } = deps;
  const tell = async (
    caseId: string,
    purpose: AlertPurpose,
    step: number,
    places: (alert: CaseAlert) => AlertPlace[] | Promise<AlertPlace[]>,
  ): Promise<void> => {
    // Whoever had it may be gone by now, and nobody else would hear of it.
    await ensureOwner(db, caseId, clock());
    const alert = await loadCaseAlert(db, caseId);
    if (alert && alert.status !== 'closed') await tellStaff(deps, alert, { purpose, step }, await places(alert));
  };
  const tellOfLook = async (caseId: string, kind: 'last_look' | 'last_look_reminder', step: number): Promise<void> => {
    await ensureOwner(db, caseId, clock());
    const news = await loadCaseNews(db, caseId);
    // Put aside, it rests only once nothing of its deadline is left.
    const isResting = news?.dueAt === null && isSnoozed(news, clock());
    if (news?.status === 'last_look' && !isResting) await tellNews(deps, news, kind, step, addressOf(news));
  };
  const toAssignee = ({ assignee }: CaseAlert): AlertPlace[] => (assignee === null ? [] : placesOf(assignee));
  const addressOf = ({ assignee }: CaseAlert): string[] => (assignee === null ? [] : [assignee.email]);

  return {
    alertCase: ({ caseId }) => tell(caseId, 'alert', 0, (alert) => [...toAssignee(alert), ...placesOfPolicy(alert)]),

    /** An outreach that was logged in this very moment makes the reminder needless, though the workflow hasn't heard of it yet. */
    remindCase: ({ caseId, step }) =>
      tell(caseId, 'deadline_reminder', step, (alert) => (alert.status === 'open' ? toAssignee(alert) : [])),

    /** Key: the case. The breach is written before anybody is told, so a retry tells whom the first attempt did not reach. */
    async breachCase({ caseId }) {
      await markBreached(db, caseId, clock());
      await tell(caseId, 'escalation', 0, async (alert) => {
        if (alert.breachedAt === null) return [];
        const { team, ratedAgentEmail, assigneeId, policy } = alert;
        const targets = escalationTargets(await listCandidates(db), {
          team,
          ratedAgentEmail,
          assigneeId,
          escalateTo: policy.lowScore.escalateTo,
        });
        const [known, others] = [targets.flatMap(({ id }) => id ?? []), targets.filter(({ id }) => id === null)];
        // Where there is nobody above, the assignee hears of it all the same.
        if (targets.length === 0) return toAssignee(alert);
        return [...(await placesOfUsers(db, known)), ...others.map(({ email }) => placeOf('email', email))];
      });
    },

    /** A case that was put aside until a promised time is brought up after it. */
    async followUpCase({ caseId, step }) {
      const news = await loadCaseNews(db, caseId);
      if (news && isSnoozed(news, clock()) && news.status !== 'open') return;
      await tell(caseId, 'follow_up', step, (alert) => (alert.status === 'open' || alert.status === 'contacted' ? toAssignee(alert) : []));
    },

    /** Key: the case. Resolved at night, the ask by SMS waits for the morning: Temporal tries again then, and meanwhile the case may still be closed. */
    async askSecondChance({ caseId }) {
      const ask = await inviteAgain(db, caseId, clock());
      if (ask.outcome === 'quiet_hours') throw activityFailure('quiet_hours', caseId, ask.until.getTime() - clock().getTime());
      if (ask.outcome === 'released') return { outcome: 'closed', reason: 'released from the hold-out' };
      if (ask.outcome === 'closed') {
        await closeUnasked(db, caseId, ask.reason, clock());
        return ask;
      }
      const { outcome } = await sendSurvey(deps, ask.invitationId, 0);
      if (outcome === 'sent' || outcome === 'unknown') return { outcome: 'asked', expiresAt: ask.expiresAt.toISOString() };
      const reason = outcome === 'suppressed' ? 'the customer may not be written to' : 'the message could not be sent';
      await closeUnasked(db, caseId, reason, clock());
      return { outcome: 'closed', reason };
    },

    async processSecondResponse({ caseId, responseId }) {
      const response = await loadResponse(db, responseId);
      if (!response) {
        await closeUnrated(db, caseId, 'the second answer was erased', clock());
        return { outcome: 'closed' };
      }
      const { comment, language, rating, answeredAt, sample } = response;
      const { theme } = await reading.inForce();
      if (comment !== null) await storeReading(db, responseId, comment, theme(comment, language), clock());
      const lastLook = await followSecondRating(db, caseId, { rating, at: answeredAt }, clock());
      const read = reading.asksProvider && comment !== null && !sample ? { providerReads: true } : {};
      if (lastLook === null) return { outcome: 'closed', ...read };
      const { openedAt, dueAt, reachedAt } = lastLook;
      return { outcome: 'last_look', lastLook: { openedAt, dueAt, reachedAt }, ...read };
    },

    alertLastLook: ({ caseId }) => tellOfLook(caseId, 'last_look', 0),

    remindLastLook: ({ caseId, step }) => tellOfLook(caseId, 'last_look_reminder', step),

    /** Key: the case. The breach is written before anybody is told. */
    async breachLastLook({ caseId }) {
      await markLastLookBreached(db, caseId, clock());
      await ensureOwner(db, caseId, clock());
      const news = await loadCaseNews(db, caseId);
      if (news?.status !== 'last_look' || !news.lastLookBreached) return;
      const { team, ratedAgentEmail, assigneeId, policy } = news;
      const { escalateTo } = policy.lowScore;
      const targets = escalationTargets(await listCandidates(db), { team, ratedAgentEmail, assigneeId, escalateTo });
      await tellNews(deps, news, 'last_look_breach', 0, [...addressOf(news), ...targets.map(({ email }) => email)]);
    },

    /** Key: the case and the revision of the hand-over. Whoever took the case knows already; whom Amends gave it was told with it. */
    async tellHandOver({ caseId, revision }) {
      const news = await loadCaseNews(db, caseId);
      if (!news || news.status === 'closed' || news.givenBy === null || news.givenBy === news.assigneeId) return;
      await tellNews(deps, news, 'hand_over', revision, addressOf(news));
    },

    closeUnrated: async ({ caseId, reason }) =>
      closeUnrated(db, caseId, (await isHeldNow(db, caseId)) ? 'its time in the hold-out is over' : reason, clock()),
  };
}

/** Put aside until a promised time that is still to come. */
const isSnoozed = ({ snoozedUntil }: CaseNews, now: Date): boolean => snoozedUntil !== null && snoozedUntil > now;
const placeOf = (channel: StaffChannel, address: string): AlertPlace => ({ userId: null, channel, address });

/** The addresses that the policy wants told of every new case. */
function placesOfPolicy({ policy: { lowScore } }: CaseAlert): AlertPlace[] {
  return [
    ...lowScore.alertEmails.map((email) => placeOf('email', email)),
    ...lowScore.alertPhones.map((phone) => placeOf('sms', phone)),
    ...lowScore.alertSlack.map((place) => placeOf('slack', place)),
  ];
}
