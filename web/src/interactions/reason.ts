import type { TraceEntry } from '../api/types.js';
import { dayOnly, longSpan } from '../time/format.js';
import { policySpan } from '../time/policy-span.js';
import { channelLabel, words } from '../words/labels.js';
import { ruleReason } from '../words/rules.js';

type Line = Pick<TraceEntry, 'rule' | 'at' | 'detail'>;

/** Reads the inputs of a rule, whose kinds depend on the rule. */
interface Inputs {
  text(name: string): string | null;
  number(name: string): number | null;
  list(name: string): string[];
  /** A span of the policy, written out. */
  span(name: string): string;
  /** How long before the decision an instant was. */
  before(name: string): string;
}

function inputsOf({ at, detail }: Line): Inputs {
  const text = (name: string): string | null => {
    const value = detail[name];
    return typeof value === 'string' ? value : null;
  };
  return {
    text,
    number: (name) => {
      const value = detail[name];
      return typeof value === 'number' ? value : null;
    },
    list: (name) => {
      const value = detail[name];
      return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
    },
    span: (name) => policySpan(text(name) ?? '') ?? 'the time set',
    before: (name) => spanBefore(text(name), at),
  };
}

/** The largest unit says enough: nobody counts the minutes of twelve days. */
function spanBefore(instant: string | null, at: string): string {
  const lengthMs = instant === null ? Number.NaN : Date.parse(at) - Date.parse(instant);
  if (Number.isNaN(lengthMs)) return 'some time before';
  const unitMs = [86_400_000, 3_600_000, 60_000].find((unit) => lengthMs >= unit);
  return unitMs === undefined ? 'a moment before' : `${longSpan(Math.floor(lengthMs / unitMs) * unitMs)} before`;
}

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const sentences: Record<string, (inputs: Inputs) => string> = {
  resolved: ({ text }) => (text('status') === 'merged' ? 'it was merged into another' : 'it is still open'),
  merged: () => 'it was merged into another, and is asked about there',
  stale_resolution: ({ before, span }) => `resolved ${before('resolvedAt')}, too old after ${span('staleAfter')}`,
  staff_choice: () => 'a person said never to ask about it',
  spam: (inputs) => kind(inputs, 'it is spam'),
  internal: (inputs) => kind(inputs, 'it came from inside'),
  auto_closed: (inputs) => kind(inputs, 'it was closed by the system, not by a person'),
  duplicate: (inputs) => kind(inputs, 'it is a duplicate'),
  one_line: (inputs) => kind(inputs, `the customer wrote one message of ${counted(inputs.number('customerWords') ?? 0, 'word')}`),
  agent_initiated: (inputs) => kind(inputs, 'an agent began it, and the customer wrote nothing'),
  minimum_substance: tooLittle,
  skip_tags: ({ list }) => `tagged ${quoted(list('found'))}, which is never asked about`,
  opt_out: ({ text }) => `the customer opted out on ${dayOnly(text('optedOutAt') ?? '')}`,
  consent: () => 'the customer has agreed to no channel that would be used',
  reachable_channel: outOfReach,
  hold_out: ({ text, number }) =>
    `the customer is among the ${number('holdOutPercent') ?? 0} % held out of the experiment “${text('experiment') ?? ''}”`,
  sampling_rate: ({ number }) =>
    `not drawn: its draw of ${Math.round((number('drawnPercent') ?? 0) * 10) / 10} is not below the rate of ${number('ratePercent') ?? 0} %`,
  once_per_customer: ({ before, span }) => `asked ${before('lastInvitedAt')}, at most once in ${span('oncePer')}`,
  quiet_after_low_score: ({ before, span }) => `a low score ${before('lastLowScoreAt')}, with a pause of ${span('quietAfterLow')} after it`,
  vip_quarter: ({ before, span, number }) =>
    `a VIP, asked ${before('lastInvitedAt')}; at most once in ${span('oncePer')} below ${counted(number('unlessContacts') ?? 0, 'contact')}`,
  survey_to_contact: ({ number }) =>
    `with this one ${(number('invitations') ?? 0) + 1} of ${counted(number('contacts') ?? 0, 'contact')} would be asked about, at most ${number('maxPercent') ?? 0} %`,
  bundle: ({ before }) => `another contact was asked about ${before('lastInvitedAt')}; that ask covers this one too`,
  open_load: ({ number }) => `${counted(number('openCases') ?? 0, 'case')} open, asked only below ${number('maxOpenCases') ?? 0}`,
  quiet_hours: ({ text }) => noHour(text('ownHours')),
  policy: () => 'no live policy fits it',
  imported: () => 'an earlier tool told of it, and had not asked',
  second_chance_enabled: () => 'the policy asks for no second rating',
  outreach_logged: () => 'nobody has logged an outreach',
  case_resolved: () => 'the case is not resolved',
  may_be_written_to: ({ text }) => `in the way: ${words(text('obstacle') ?? 'unknown').toLowerCase()}`,
  second_chance_once_per: ({ before, span }) => `asked again ${before('lastAskedAt')}, at most once in ${span('oncePer')}`,
};

/** Why a rule said no, as the end of a sentence: "asked 12 days before, at most once in 30 days". */
export function reasonOf(line: Line): string {
  const sentence = sentences[line.rule];
  return sentence ? sentence(inputsOf(line)) : ruleReason(line.rule).toLowerCase();
}

const noHour = (ownHours: string | null): string =>
  ownHours === null
    ? 'no hour within three weeks is allowed'
    : `no hour within three weeks is allowed within the customer’s own hours (${ownHours})`;

const quoted = (tags: readonly string[]): string => tags.map((tag) => `“${tag}”`).join(' and ');

/** A kind of contact that the policy skips: known by its tags, or else by what happened. */
function kind({ list }: Inputs, fact: string): string {
  const found = list('found');
  return `${found.length === 0 ? fact : `tagged ${quoted(found)}`}; the policy skips such contacts`;
}

function tooLittle({ number }: Inputs): string {
  const part = (count: number | null, least: number | null, one: string): string[] =>
    count !== null && least !== null && count < least ? [`${counted(count, one)}, at least ${least}`] : [];
  const parts = [
    ...part(number('customerMessages'), number('minimumMessages'), 'message'),
    ...part(number('customerWords'), number('minimumWords'), 'word'),
  ];
  return `the customer wrote too little: ${parts.join('; ')}`;
}

const obstacles: Record<string, string> = { no_address: 'no address', no_consent: 'no consent', suppressed: 'the address does not work' };

function outOfReach({ list, text }: Inputs): string {
  const tried = list('route').map((channel) => `${channelLabel(channel)}: ${obstacles[text(channel) ?? ''] ?? 'not possible'}`);
  return tried.length === 0 ? 'the policy has no channel for it' : `no channel reaches the customer (${tried.join('; ')})`;
}
