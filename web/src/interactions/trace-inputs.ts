import { absoluteTime, longSpan } from '../time/format.js';
import { channelLabel, words } from '../words/labels.js';

/** What a rule looked at, in the order in which one reads it: the fact first, then the limit it was held against. */
const labels: Record<string, string> = {
  status: 'Status',
  resolvedAt: 'Resolved',
  resolutionNumber: 'Times resolved',
  staleAfter: 'Too old after',
  found: 'Tags found',
  skipTags: 'Never asked about',
  optedOutAt: 'Opted out',
  interactionChannel: 'Contact by',
  route: 'Tried in this order',
  channel: 'Channel of the survey',
  email: 'Email',
  sms: 'SMS',
  ivr: 'Phone survey',
  drawnPercent: 'Drawn',
  ratePercent: 'Asked below',
  lastInvitedAt: 'Last asked',
  lastLowScoreAt: 'Last low score',
  isVip: 'VIP',
  tier: 'Tier',
  contacts: 'Contacts',
  invitations: 'Surveys before',
  oncePer: 'At most once in',
  quietAfterLow: 'Pause after a low score',
  nextAt: 'Free again',
  unlessContacts: 'Limit lifted from contacts',
  maxPercent: 'Ceiling',
  fromContacts: 'Holds from contacts',
  window: 'Looking back',
  openCases: 'Open cases',
  maxOpenCases: 'Most at once',
  applies: 'Applies to this channel',
  timeZone: 'Time zone',
  zoneFrom: 'Zone known from',
  allowedFrom: 'Allowed from',
  allowedUntil: 'Allowed until',
  sundayFrom: 'On Sundays from',
  sendAt: 'Goes out',
};
const places = new Map(Object.keys(labels).map((name, index) => [name, index]));

/** How nothing is said where "none" would read wrong. */
const nothing: Record<string, string> = {
  optedOutAt: 'no',
  lastInvitedAt: 'never',
  lastLowScoreAt: 'never',
  nextAt: 'now',
  maxOpenCases: 'no limit',
  interactionChannel: 'unknown',
  tier: 'unknown',
};
/** The organisation's own words, shown as they were written. */
const verbatim: ReadonlySet<string> = new Set(['found', 'skipTags', 'tier', 'timeZone']);
const channelFields: ReadonlySet<string> = new Set(['channel', 'interactionChannel', 'route']);

interface TraceInput {
  label: string;
  value: string;
}

/** The inputs of a rule in words, the known ones first. */
export function traceInputs(detail: Record<string, unknown>): TraceInput[] {
  const place = (name: string): number => places.get(name) ?? places.size;
  return Object.entries(detail)
    .toSorted(([one], [other]) => place(one) - place(other))
    .map(([name, value]) => ({ label: labels[name] ?? words(name), value: inWords(name, value) }));
}

function inWords(name: string, value: unknown): string {
  if (value === null || value === undefined || value === '') return nothing[name] ?? 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map((each) => inWords(name, each)).join(', ');
  if (typeof value === 'number') return name.endsWith('Percent') ? `${Math.round(value * 10) / 10} %` : value.toLocaleString('en-GB');
  return typeof value === 'string' ? textInWords(name, value) : JSON.stringify(value);
}

function textInWords(name: string, text: string): string {
  if (verbatim.has(name)) return text;
  if (channelFields.has(name)) return channelLabel(text);
  if (/^\d{4}-\d\d-\d\dT/.test(text)) return absoluteTime(text);
  const spanMs = durationMs(text);
  if (spanMs !== null) return longSpan(spanMs);
  return /^[a-z]+(_[a-z]+)*$/.test(text) ? words(text).toLowerCase() : text;
}

/** Milliseconds of a span as policies write it ("30d"); null for other text. */
function durationMs(text: string): number | null {
  const [, amount, unit] = /^(\d+)([smhd])$/.exec(text) ?? [];
  if (amount === undefined || unit === undefined) return null;
  const perUnit = { s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit];
  return perUnit === undefined ? null : Number(amount) * perUnit;
}
