import { absoluteTime } from '../time/format.js';
import { policySpan } from '../time/policy-span.js';
import { channelLabel, words } from '../words/labels.js';

/** What a rule looked at, in the order in which one reads it: the fact first, then the limit it was held against. */
const labels: Record<string, string> = {
  reason: 'Reason',
  askedByEarlierTool: 'Asked by the earlier tool',
  answer: 'Answer',
  status: 'Status',
  firstOutreachAt: 'First outreach',
  resolvedAt: 'Resolved',
  resolutionNumber: 'Times resolved',
  staleAfter: 'Too old after',
  lastContactAt: 'Customer’s last message',
  conversationGap: 'Waits for a silence of',
  staffChoice: 'A person’s choice',
  found: 'Tags found',
  skipTags: 'Never asked about',
  resolvedBy: 'Resolved by',
  initiatedBy: 'Begun by',
  customerMessages: 'Messages of the customer',
  minimumMessages: 'Messages wanted',
  customerWords: 'Words of the customer',
  minimumWords: 'Words wanted',
  oneLineWords: 'One line means up to words',
  treatment: 'The policy’s choice',
  optedOutAt: 'Opted out',
  agreed: 'Agreed to',
  emailConsent: 'Consent to email',
  smsConsent: 'Consent to SMS',
  interactionChannel: 'Contact by',
  route: 'Tried in this order',
  channel: 'Channel of the survey',
  obstacle: 'In the way',
  email: 'Email',
  sms: 'SMS',
  arm: 'Arm',
  experiment: 'Experiment',
  drawnPercent: 'Drawn',
  ratePercent: 'Asked below',
  rateOf: 'Rate for',
  holdOutPercent: 'Held out below',
  lastInvitedAt: 'Last asked',
  lastLowScoreAt: 'Last low score',
  lastAskedAt: 'Last second ask',
  isVip: 'VIP',
  tier: 'Tier',
  contacts: 'Contacts',
  invitations: 'Surveys before',
  oncePer: 'At most once in',
  quietAfterLow: 'Pause after a low score',
  bundleWithin: 'One ask covers all within',
  into: 'Covered by the ask about',
  nextAt: 'Free again',
  unlessContacts: 'Limit lifted from contacts',
  maxPercent: 'Ceiling',
  fromContacts: 'Holds from contacts',
  window: 'Looking back',
  openCases: 'Open cases',
  maxOpenCases: 'Most at once',
  enabled: 'Switched on',
  applies: 'Applies to this channel',
  zones: 'Time zones',
  zonesFrom: 'Zone known from',
  allowedFrom: 'Allowed from',
  allowedUntil: 'Allowed until',
  sundayFrom: 'On Sundays from',
  holidays: 'Holidays kept',
  sentAt: 'Sent',
  answeredAt: 'Answered',
  waitsUntil: 'Waited until',
  ownHours: 'Because of the customer’s own hours',
  sendAt: 'Goes out',
};
const places = new Map(Object.keys(labels).map((name, index) => [name, index]));

/** How nothing is said where "none" would read wrong. */
const nothing: Record<string, string> = {
  optedOutAt: 'no',
  lastInvitedAt: 'never',
  lastLowScoreAt: 'never',
  lastAskedAt: 'never',
  lastContactAt: 'unknown',
  nextAt: 'now',
  maxOpenCases: 'no limit',
  interactionChannel: 'unknown',
  tier: 'unknown',
  resolvedBy: 'unknown',
  initiatedBy: 'unknown',
  customerMessages: 'unknown',
  customerWords: 'unknown',
  emailConsent: 'unknown',
  smsConsent: 'unknown',
  obstacle: 'nothing',
  into: 'none other',
};
/** The organisation's own words, shown as they were written. */
const verbatim: ReadonlySet<string> = new Set(['found', 'skipTags', 'tier', 'zones', 'arm', 'experiment', 'reason', 'ownHours']);
const channelFields: ReadonlySet<string> = new Set(['channel', 'interactionChannel', 'route', 'agreed']);
const sentences: Record<string, Record<string, string>> = {
  treatment: { ask: 'asked about', skip: 'skipped' },
  staffChoice: { ask: 'ask anyway', never: 'never ask' },
  answer: { yes: 'yes', no: 'no', silent: 'silence, which counts as yes' },
};

interface TraceInput {
  label: string;
  value: string;
  /** An interaction that the value stands for. */
  interactionId?: string;
}

/** Whether an input has a label of its own. */
export const isKnownInput = (name: string): boolean => places.has(name);

/** The inputs of a rule in words, the known ones first. */
export function traceInputs(detail: Record<string, unknown>): TraceInput[] {
  const place = (name: string): number => places.get(name) ?? places.size;
  return Object.entries(detail)
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([name, value]) => {
      const label = labels[name] ?? words(name);
      if (name === 'into' && typeof value === 'string') return { label, value: 'another contact', interactionId: value };
      return { label, value: inWords(name, value) };
    });
}

function inWords(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return nothing[name] ?? 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((each) => inWords(name, each)).join(', ');
  if (typeof value === 'number') return name.endsWith('Percent') ? `${Math.round(value * 10) / 10} %` : value.toLocaleString('en-GB');
  return typeof value === 'string' ? textInWords(name, value) : JSON.stringify(value);
}

function textInWords(name: string, text: string): string {
  const sentence = sentences[name]?.[text];
  if (sentence !== undefined) return sentence;
  if (verbatim.has(name)) return text;
  if (channelFields.has(name)) return channelLabel(text);
  if (name === 'rateOf') return rateOwner(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return absoluteTime(text);
  return policySpan(text) ?? (/^[a-z]+(_[a-z]+)*$/.test(text) ? words(text).toLowerCase() : text);
}

/** "rates.0" is the first of the policy's list of rates. */
function rateOwner(text: string): string {
  const index = /^rates\.(\d+)$/.exec(text)?.[1];
  return index === undefined ? words(text).toLowerCase() : `number ${Number(index) + 1} of the list`;
}
