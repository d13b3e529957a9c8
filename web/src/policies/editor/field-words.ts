import { channelLabel, groundLabel, words } from '../../words/labels.js';

interface FieldWords {
  label: string;
  hint?: string;
  /** Of a field that may be nothing: what is said when it is. */
  none?: string;
}

/** What fields are called on the form. `*` stands for an entry of a list or a language. What isn't here goes by its own name. */
const fields: Record<string, FieldWords | string> = {
  name: { label: 'Name of the policy', hint: 'For your colleagues; customers never see it.' },
  priority: { label: 'Priority', hint: 'When several policies fit a contact, the one with the highest number decides.' },
  'match.channels': 'Contact by',
  'match.teams': 'Team',
  'match.agents': 'Agent',
  'match.brands': 'Brand',
  'match.productAreas': 'Product area',
  'match.issueTypes': 'Issue type',
  'match.surveyPoints': 'Survey point',
  'match.segments': 'Customer segment',
  'match.tiers': 'Customer tier',
  'match.tags': 'Tag',
  'match.languages': { label: 'Language', hint: 'As a tag, such as de or pt-BR.' },
  'match.condition': { label: 'Condition', hint: 'In CEL, for what the lists above can’t say. Checked as you type.' },
  'sampling.ratePercent': { label: 'Percent of customers to ask', hint: 'Of everyone for whom no other rate is given below.' },
  'sampling.rates': { label: 'Other rates for some customers', hint: 'The first one that fits counts.' },
  'sampling.rates.*': 'Rate',
  'sampling.rates.*.ratePercent': 'Percent to ask',
  'sampling.rates.*.tiers': 'Of customers of the tier',
  'sampling.rates.*.segments': 'Of customers in the segment',
  'sampling.rates.*.channels': 'After contacts by',
  'sampling.oncePer': { label: 'At most one survey per customer in', hint: '0 for no pause.' },
  'sampling.quietAfterLow': 'No survey after a low score for',
  'sampling.vip': 'Customers to ask less often',
  'sampling.vip.tiers': 'Tiers that count as VIP',
  'sampling.vip.oncePer': 'At most once in',
  'sampling.vip.unlessContacts': 'Unless they were in contact so many times',
  'sampling.surveyToContact': 'Surveys for each contact',
  'sampling.surveyToContact.maxPercent': { label: 'Percent of a customer’s contacts to ask about, at most', hint: '100 for no ceiling.' },
  'sampling.surveyToContact.fromContacts': 'Counted from so many contacts on',
  'sampling.surveyToContact.window': 'In the last',
  'sampling.bundleWithin': { label: 'Contacts soon after a survey belong to it, within', hint: '0 bundles nothing.' },
  'sampling.maxOpenCases': { label: 'Ask nobody from so many open cases on', none: 'Ask however many cases are open' },
  'resolution.settle': { label: 'Wait after the resolution', hint: '0 asks right away.' },
  'quietHours.channels': 'Quiet hours hold for',
  'quietHours.allowedUntil': { label: 'Quiet from', hint: 'In the evening, where the customer is.' },
  'quietHours.allowedFrom': { label: 'Quiet until', hint: 'In the morning.' },
  'quietHours.sundayFrom': { label: 'On Sundays quiet until', hint: 'As late as the evening: never on Sundays.' },
  'quietHours.holidays': { label: 'Days without messages', hint: '2026-12-24, or 12-25 for every year.' },
  'resolution.confirmation': 'Ask first whether the matter is settled',
  'resolution.confirmation.enabled': 'Ask right after the resolution',
  'resolution.confirmation.wait': 'Wait for an answer',
  'resolution.checkIn': 'After complex contacts, check in later',
  'resolution.checkIn.enabled': 'Ask a day or two after the resolution',
  'resolution.checkIn.after': 'Ask after',
  'resolution.checkIn.wait': 'Wait for an answer',
  'resolution.conversationGap': 'Wait after the customer’s last message',
  'resolution.reopenWindow': { label: 'Reopening counts within', hint: 'It takes a survey back; later it is a new matter.' },
  'resolution.abandonAfter': 'Let go of what never resolves after',
  'survey.instrument': 'Question',
  'survey.texts': { label: 'What customers read', hint: '{name}, {brand}, {agent} and {link} are filled in.' },
  'delivery.routes': 'Send the survey by',
  'delivery.fallbackAfter': 'When a channel does not reach the customer',
  'delivery.fallbackAfter.undelivered': {
    label: 'Go on to the next channel without a delivery after',
    hint: 'At once where the message comes back.',
  },
  'delivery.fallbackAfter.unanswered': { label: 'Go on to the next channel without an answer after', none: 'Stay on a channel that works' },
  'delivery.expiry': 'The survey stays open for',
  'delivery.reminderAfter': { label: 'Remind after', none: 'No reminder' },
  'delivery.editWindow': 'An answer can be changed for',
  'lowScore.threshold': { label: 'A rating up to this opens a case', none: 'The usual one of the question’s scale' },
  'lowScore.thresholds': { label: 'Other limits for some contacts', hint: 'The first one that fits counts.' },
  'lowScore.thresholds.*': 'Limit',
  'lowScore.thresholds.*.threshold': 'A rating up to this is low',
  'lowScore.criticalKeywords': { label: 'Words that make a case critical', hint: 'Such as lawyer or cancel.' },
  'lowScore.alertEmails': { label: 'Tell by email', hint: 'Besides the person the case is given to.' },
  'lowScore.alertPhones': { label: 'Tell by SMS', hint: 'Numbers such as +15005550006.' },
  'lowScore.alertSlack': { label: 'Tell in Slack', hint: 'Channels such as #recovery, or ids.' },
  'lowScore.assignment': { label: 'Who gets a case', hint: 'The first rule that names somebody with room counts; of several the least loaded.' },
  'lowScore.assignment.*': 'Rule',
  'lowScore.assignment.*.by': 'By',
  'lowScore.assignment.*.roles': { label: 'Of the roles', none: 'Managers' },
  'lowScore.assignment.*.skills': 'Who know',
  'lowScore.assignment.*.people': { label: 'People of the queue', hint: 'Their email addresses.' },
  'lowScore.outreachWithin': 'A person reaches out within',
  'lowScore.reminders': 'Remind them after',
  'lowScore.escalateTo': { label: 'When nobody has reached out in time, tell', hint: 'Nobody here: the team’s managers and the admins.' },
  'lowScore.acknowledgeWithin': 'The agent acknowledges within',
  'lowScore.followUpEvery': 'Bring an unresolved case up again every',
  'lowScore.remedies': 'May be offered to the customer',
  'lowScore.doNotContact': 'When a customer may be left alone',
  'lowScore.doNotContact.grounds': 'Grounds',
  'lowScore.doNotContact.approvers': 'Approved by',
  'secondChance.enabled': 'Ask for a second rating',
  'secondChance.delay': 'After the case is resolved, wait',
  'secondChance.expiry': 'The second survey stays open for',
  'secondChance.oncePer': 'At most once per customer in',
  'secondChance.texts': { label: 'What customers read the second time', hint: '{name}, {brand} and {link} are filled in.' },
  'resolution.treatment': 'Contacts of a special kind',
  'resolution.skipTags': 'Never ask about contacts tagged',
  'resolution.staleAfter': 'Never ask about what was resolved longer ago than',
  'resolution.minimum': 'The customer must have written',
  'resolution.minimum.customerMessages': 'So many messages at least',
  'resolution.minimum.customerWords': 'So many words at least',
  holdOut: {
    label: 'Hold some low scores out of recovery',
    hint: 'A small random share, never a critical one, shows what recovery changes.',
  },
  'holdOut.sharePercent': { label: 'Percent held out', hint: 'Of low scores. Anyone can release a case.' },
  'holdOut.kind': 'What they go without',
  'holdOut.askAfter': 'Ask them again after',
  'holdOut.lasts': 'A held case ends after',
  'holdOut.texts': { label: 'What they read when asked again', hint: 'Nobody has been in touch, so it must not say so.' },
  experiment: { label: 'Run an experiment', hint: 'Customers are drawn into an arm and stay in it.' },
  'experiment.name': { label: 'Name of the experiment', hint: 'Small letters, digits, - and _.' },
  'experiment.holdOutPercent': { label: 'Percent held out', hint: 'Asked nothing, for comparison.' },
  'experiment.arms': 'Arms',
  'experiment.arms.*': 'Arm',
  'experiment.arms.*.key': 'Name of the arm',
  'experiment.arms.*.sharePercent': 'Percent of customers',
  'experiment.arms.*.texts': { label: 'What they read instead', hint: 'An empty field keeps the survey’s own text.' },
  'resolution.confirmation.texts': 'What customers are asked first',
  'resolution.checkIn.texts': 'What customers are asked later',
};

/** Fields that have one name wherever they stand. */
const names: Record<string, string> = {
  lowLabel: 'Under the lowest rating',
  highLabel: 'Under the highest rating',
  commentQuestion: 'Question for a comment',
  oneThingQuestion: 'Question for one thing to do better',
  emailSubject: 'Email: subject',
  emailIntro: 'Email: opening',
  sms: 'SMS',
  voice: 'By phone',
  thanks: 'Thanks',
  thanksLow: 'Thanks after a low rating',
  tiers: 'Customer tier',
  segments: 'Customer segment',
  surveyPoints: 'Survey point',
  issueTypes: 'Issue type',
  autoClosed: 'Automatically closed',
  oneLine: 'One line only',
  agentInitiated: 'Begun by an agent',
};

export function wordsFor(path: string): FieldWords {
  const [last = path] = path.split('.').slice(-1);
  const found =
    fields[path] ?? fields[path.replaceAll(/\.\d+(?=\.|$)/g, '.*')] ?? routeWords(path) ?? (isTextPath(path) ? names[last] : undefined);
  if (typeof found === 'object') return found;
  return { label: found ?? names[last] ?? words(last) };
}

const isTextPath = (path: string): boolean => /(^|\.)texts\./.test(path);

function routeWords(path: string): string | undefined {
  const [, channel] = /^delivery\.routes\.(\w+)$/.exec(path) ?? [];
  return channel === undefined ? undefined : afterContact[channel];
}

const afterContact: Record<string, string> = {
  phone: 'After calls',
  email: 'After emails',
  chat: 'After chats',
  sms: 'After SMS conversations',
  social: 'After social media contacts',
  in_person: 'After visits',
  web: 'After web contacts',
};

const values: Record<string, string> = {
  csat: 'Satisfaction (CSAT), 1 to 5',
  nps: 'Recommendation (NPS), 0 to 10',
  ces: 'Effort (CES), 1 to 7',
  ask: 'Ask',
  skip: 'Never ask',
};

/** One of the values that a field offers. */
export function valueLabel(path: string, value: string): string {
  if (values[value] !== undefined) return values[value];
  return path.endsWith('.grounds') ? groundLabel(value) : channelLabel(value);
}

const languageNames = new Intl.DisplayNames(['en'], { type: 'language' });

/** "pt-BR" -> "Brazilian Portuguese" */
export function languageLabel(tag: string): string {
  try {
    return languageNames.of(tag) ?? tag;
  } catch {
    return tag;
  }
}
