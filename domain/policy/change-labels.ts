/** How the value of a field is said. */
export type FieldKind =
  | 'span'
  | 'percent'
  | 'plain'
  | 'quoted'
  | 'capitals'
  | 'switch'
  | 'treatment'
  | 'clock'
  | 'list'
  | 'label'
  | 'spans'
  | 'route'
  | 'contacts'
  | 'surveyChannels';

export interface FieldWords {
  /** The field in words, such as "the rate of all others". `{}` takes the word for the place in a list, such as whom a rate is for. */
  label: string;
  kind: FieldKind;
  /** What no value means; "none" unless said otherwise. */
  empty?: string;
}

const field = (label: string, kind: FieldKind, empty?: string): FieldWords => ({ label, kind, ...(empty === undefined ? {} : { empty }) });

/** The fields of a policy by their path, `*` for a place in a list. Texts are not among them: see `textLabels`. */
export const fieldWords: ReadonlyMap<string, FieldWords> = new Map([
  ['name', field('the name', 'quoted')],
  ['priority', field('the priority', 'plain')],

  ['match.channels', field('the channels', 'contacts', 'any')],
  ['match.teams', field('the teams', 'list', 'any')],
  ['match.agents', field('the agents', 'list', 'any')],
  ['match.brands', field('the brands', 'list', 'any')],
  ['match.productAreas', field('the product areas', 'list', 'any')],
  ['match.issueTypes', field('the issue types', 'list', 'any')],
  ['match.surveyPoints', field('the survey points', 'list', 'any')],
  ['match.segments', field('the segments', 'list', 'any')],
  ['match.tiers', field('the tiers', 'list', 'any')],
  ['match.tags', field('the tags', 'list', 'any')],
  ['match.languages', field('the languages', 'list', 'any')],
  ['match.condition', field('the condition', 'quoted')],

  ['survey.instrument', field('the question', 'capitals')],

  ['resolution.settle', field('the wait after a resolution', 'span')],
  ['resolution.reopenWindow', field('the time for a reopening', 'span')],
  ['resolution.staleAfter', field('the age at which a resolution is let go', 'span')],
  ['resolution.abandonAfter', field('the age at which an open interaction is let go', 'span')],
  ['resolution.conversationGap', field('the silence after a late message', 'span')],
  ['resolution.confirmation.enabled', field('the confirmation', 'switch')],
  ['resolution.confirmation.wait', field('the wait for a confirmation', 'span')],
  ['resolution.checkIn.enabled', field('the check-in', 'switch')],
  ['resolution.checkIn.after', field('the time until the check-in', 'span')],
  ['resolution.checkIn.wait', field('the wait for an answer to the check-in', 'span')],
  ['resolution.treatment.spam', field('spam', 'treatment')],
  ['resolution.treatment.internal', field('internal contacts', 'treatment')],
  ['resolution.treatment.autoClosed', field('automatically closed contacts', 'treatment')],
  ['resolution.treatment.duplicate', field('duplicates', 'treatment')],
  ['resolution.treatment.oneLine', field('one-line contacts', 'treatment')],
  ['resolution.treatment.agentInitiated', field('agent-initiated contacts', 'treatment')],
  ['resolution.minimum.customerMessages', field('the fewest messages of the customer', 'plain')],
  ['resolution.minimum.customerWords', field('the fewest words of the customer', 'plain')],
  ['resolution.skipTags', field('the tags that are never asked about', 'list')],

  ['sampling.ratePercent', field('the rate of all others', 'percent')],
  ['sampling.rates.*.ratePercent', field('the rate of {}', 'percent')],
  ['sampling.rates.*.tiers', field('the tiers of the rate of {}', 'list', 'any')],
  ['sampling.rates.*.segments', field('the segments of the rate of {}', 'list', 'any')],
  ['sampling.rates.*.channels', field('the channels of the rate of {}', 'contacts', 'any')],
  ['sampling.oncePer', field('the pause between two surveys of a customer', 'span')],
  ['sampling.quietAfterLow', field('the pause after a low score', 'span')],
  ['sampling.vip.tiers', field('the VIP tiers', 'list')],
  ['sampling.vip.oncePer', field('the pause between two surveys of a VIP', 'span')],
  ['sampling.vip.unlessContacts', field('the number of contacts that ends a VIP pause', 'plain')],
  ['sampling.surveyToContact.maxPercent', field('the ceiling of surveys to contacts', 'percent')],
  ['sampling.surveyToContact.fromContacts', field('the number of contacts from which the ceiling counts', 'plain')],
  ['sampling.surveyToContact.window', field('the time over which the ceiling counts', 'span')],
  ['sampling.bundleWithin', field('the time in which contacts belong to an ask', 'span')],
  ['sampling.maxOpenCases', field('the number of open cases at which nobody is asked', 'plain', 'no limit')],

  ['delivery.routes.phone', field('the way of asking after calls', 'route')],
  ['delivery.routes.email', field('the way of asking after emails', 'route')],
  ['delivery.routes.chat', field('the way of asking after chats', 'route')],
  ['delivery.routes.sms', field('the way of asking after SMS conversations', 'route')],
  ['delivery.routes.social', field('the way of asking after social media contacts', 'route')],
  ['delivery.routes.in_person', field('the way of asking after visits', 'route')],
  ['delivery.routes.web', field('the way of asking after web contacts', 'route')],
  ['delivery.expiry', field('the time that a survey stays open', 'span')],
  ['delivery.editWindow', field('the time to change an answer', 'span')],
  ['delivery.reminderAfter', field('the time until the reminder', 'span', 'no reminder')],
  ['delivery.fallbackAfter.undelivered', field('the wait for a delivery before the next channel', 'span')],
  ['delivery.fallbackAfter.unanswered', field('the wait for an answer before the next channel', 'span', 'no next channel')],

  ['quietHours.channels', field('the channels with quiet hours', 'surveyChannels')],
  ['quietHours.allowedFrom', field('quiet hours now end at', 'clock')],
  ['quietHours.allowedUntil', field('quiet hours now begin at', 'clock')],
  ['quietHours.sundayFrom', field('on Sundays quiet hours now end at', 'clock')],
  ['quietHours.holidays', field('the holidays', 'list')],

  ['lowScore.threshold', field('the highest low score', 'plain', "the question's own")],
  ['lowScore.thresholds.*.threshold', field('the highest low score of {}', 'plain')],
  ['lowScore.thresholds.*.segments', field('the segments of the threshold of {}', 'list', 'any')],
  ['lowScore.thresholds.*.tiers', field('the tiers of the threshold of {}', 'list', 'any')],
  ['lowScore.thresholds.*.surveyPoints', field('the survey points of the threshold of {}', 'list', 'any')],
  ['lowScore.thresholds.*.issueTypes', field('the issue types of the threshold of {}', 'list', 'any')],
  ['lowScore.criticalKeywords', field('the critical keywords', 'list')],
  ['lowScore.outreachWithin', field('the deadline for the outreach', 'span')],
  ['lowScore.reminders', field('the reminders of the outreach', 'spans')],
  ['lowScore.acknowledgeWithin', field('the deadline for the acknowledgement', 'span')],
  ['lowScore.followUpEvery', field('the time between two follow-ups', 'span')],
  ['lowScore.alertEmails', field('the addresses that are alerted', 'list')],
  ['lowScore.alertPhones', field('the phone numbers that are alerted', 'list')],
  ['lowScore.alertSlack', field('the places in Slack that are alerted', 'list')],
  ['lowScore.assignment.*.by', field('the rule of assignment {}', 'label')],
  ['lowScore.assignment.*.roles', field('the roles of the rule of assignment {}', 'list', 'managers')],
  ['lowScore.assignment.*.skills', field('the skills of the rule of assignment {}', 'label')],
  ['lowScore.assignment.*.people', field('the people of the rule of assignment {}', 'list')],
  ['lowScore.remedies', field('the remedies that may be offered', 'list')],
  ['lowScore.doNotContact.grounds', field('the grounds for not contacting a customer', 'list')],
  ['lowScore.doNotContact.approvers', field('who approves that a customer is not contacted', 'list')],
  ['lowScore.escalateTo', field('the addresses that hear of a missed outreach', 'list')],

  ['secondChance.enabled', field('the second-chance ask', 'switch')],
  ['secondChance.delay', field('the wait before the second-chance ask', 'span')],
  ['secondChance.expiry', field('the time that the second-chance ask stays open', 'span')],
  ['secondChance.oncePer', field('the pause between two second-chance asks of a customer', 'span')],

  ['holdOut.sharePercent', field('the share of low scores held out of recovery', 'percent')],
  ['holdOut.kind', field('the kind of the hold-out of recovery', 'plain')],
  ['holdOut.askAfter', field('the wait before the second ask of the hold-out', 'span')],
  ['holdOut.lasts', field('the time that a case is held out', 'span')],

  ['experiment.name', field('the name of the experiment', 'quoted')],
  ['experiment.holdOutPercent', field('the share that is held out', 'percent')],
  ['experiment.arms.*.key', field('the key of the arm {}', 'quoted')],
  ['experiment.arms.*.sharePercent', field('the share of the arm {}', 'percent')],
]);

/** What each text is, to stand behind its language: "the German question". */
export const textLabels: ReadonlyMap<string, string> = new Map([
  ['question', 'question'],
  ['lowLabel', 'label of the lowest rating'],
  ['highLabel', 'label of the highest rating'],
  ['commentQuestion', 'comment question'],
  ['oneThingQuestion', '"one thing" question'],
  ['emailSubject', 'email subject'],
  ['emailIntro', 'email text'],
  ['sms', 'SMS'],
  ['thanks', 'thanks'],
  ['thanksLow', 'thanks after a low score'],
  ['voice', 'words of the call'],
  ['voice.greeting', 'greeting of the call'],
  ['voice.question', 'question of the call'],
  ['voice.thanks', 'thanks of the call'],
]);

/** Whose texts they are, by the path before `texts`; the survey's own need no owner. */
export const textOwners: ReadonlyMap<string, string> = new Map([
  ['survey', ''],
  ['secondChance', ' of the second-chance ask'],
  ['holdOut', ' of the second ask of the hold-out'],
  ['resolution.confirmation', ' of the confirmation'],
  ['resolution.checkIn', ' of the check-in'],
  ['experiment.arms.*', ' of the arm {}'],
]);
