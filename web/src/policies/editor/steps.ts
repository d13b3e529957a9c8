export const stepKeys = ['who', 'when', 'ask', 'ifLow', 'recover', 'askAgain', 'stop'] as const;
export type StepKey = (typeof stepKeys)[number];

interface Step {
  name: string;
  /** Fields of the document by path, in the order of the form. */
  fields: readonly string[];
  /** The rarer ones. */
  more: readonly string[];
}

/** What the form asks, step by step. A test sees to it that every field of the document has its place here. */
export const steps: Record<StepKey, Step> = {
  who: {
    name: 'Who',
    fields: ['name', 'match', 'sampling.ratePercent', 'sampling.rates', 'priority'],
    more: [
      'match.condition',
      'sampling.oncePer',
      'sampling.quietAfterLow',
      'sampling.vip',
      'sampling.surveyToContact',
      'sampling.bundleWithin',
      'sampling.maxOpenCases',
    ],
  },
  when: {
    name: 'When',
    fields: ['resolution.settle', 'quietHours.channels', 'quietHours.allowedUntil', 'quietHours.allowedFrom', 'quietHours.sundayFrom'],
    more: [
      'quietHours.holidays',
      'resolution.conversationGap',
      'resolution.confirmation',
      'resolution.checkIn',
      'resolution.reopenWindow',
      'resolution.abandonAfter',
    ],
  },
  ask: {
    name: 'Ask',
    fields: ['survey.instrument', 'delivery.routes', 'survey.texts'],
    more: ['delivery.fallbackAfter', 'delivery.reminderAfter', 'delivery.expiry', 'delivery.editWindow'],
  },
  ifLow: {
    name: 'If low',
    fields: ['lowScore.threshold', 'lowScore.alertEmails', 'lowScore.alertPhones', 'lowScore.alertSlack'],
    more: ['lowScore.assignment', 'lowScore.thresholds', 'lowScore.criticalKeywords'],
  },
  recover: {
    name: 'Recover',
    fields: ['lowScore.outreachWithin', 'lowScore.reminders', 'lowScore.escalateTo', 'lowScore.remedies'],
    more: ['lowScore.acknowledgeWithin', 'lowScore.followUpEvery', 'lowScore.doNotContact'],
  },
  askAgain: {
    name: 'Ask again',
    fields: ['secondChance.enabled', 'secondChance.delay', 'secondChance.texts'],
    more: ['secondChance.expiry', 'secondChance.oncePer'],
  },
  stop: {
    name: 'Stop',
    fields: ['resolution.treatment', 'resolution.skipTags', 'experiment', 'holdOut'],
    more: ['resolution.minimum', 'resolution.staleAfter'],
  },
};

/** The step in which a path is edited; null for what no field is made for. */
export function stepOf(path: string): StepKey | null {
  const found = stepKeys
    .flatMap((key) => [...steps[key].fields, ...steps[key].more].map((field) => ({ key, field })))
    .filter(({ field }) => path === field || path.startsWith(`${field}.`))
    .toSorted((one, other) => other.field.length - one.field.length);
  return found[0]?.key ?? null;
}
