import { spanMs } from '../duration.js';
import type { SurveyChannel } from '../interaction.js';
import type { CustomerFacts, RuleVerdict } from './facts.js';
import { ownInWords, type OwnHours } from './own-hours.js';
import { obstacleTo } from './permission-rules.js';
import type { PolicyDocument } from './policy.schema.js';
import { sendableAt, sendableBy } from './quiet-hours.js';

export const moveReasons = ['failed', 'suppressed', 'too_late', 'undelivered', 'unanswered'] as const;
/** Why an ask leaves a channel. `too_late`: its allowed hours come only after the invitation is over, or never meet the customer's own. */
export type MoveReason = (typeof moveReasons)[number];

export const stepStates = ['planned', 'offered', 'called_off', 'too_late', 'suppressed', 'failed', 'unknown', 'sent', 'delivered'] as const;
/** How the message of a step stands. `offered`: it waits for the company's page to fetch it; `unknown`: it may have been sent. */
export type StepState = (typeof stepStates)[number];

/** One channel of an invitation, in order. Instants are ISO strings. */
export interface ChannelStep {
  number: number;
  channel: SurveyChannel;
  /** Why the channel before was left; null for the first. */
  because: MoveReason | null;
  state: StepState;
  sendAt: string;
  sentAt: string | null;
  /** Whether deliveries are reported on this channel at all; where they aren't, silence says nothing about the arrival. */
  tellsDelivery: boolean;
  /** Set once this channel was left, or nothing was left to go on to. */
  leftBecause: MoveReason | null;
}

/** The way that one kind of contact goes, by the policy of the invitation. */
export interface StepRoute {
  channels: readonly SurveyChannel[];
  fallbackAfter: PolicyDocument['delivery']['fallbackAfter'];
  reminderAfter: string | null;
  quietHours: PolicyDocument['quietHours'];
}

export interface StepFacts {
  customer: Pick<CustomerFacts, 'hasEmail' | 'hasPhone' | 'consent' | 'suppressed' | 'zones' | 'countries' | 'ownHours'>;
  /** Whether the one reminder went out, or was given up. */
  reminded: boolean;
  expiresAt: string;
}

/** What is to be done next about an invitation, and when. */
export type NextStep =
  /** Send the step that is planned. */
  | { act: 'send'; number: number; at: string }
  /** Plan another step, then look again. `verdict` goes into the trace. */
  | { act: 'move'; channel: SurveyChannel; because: MoveReason; sendAt: string; verdict: RuleVerdict }
  /** The planned step has become needless: the one before arrived after all. */
  | { act: 'call_off'; number: number; verdict: RuleVerdict }
  /** The channel would be left, and there is no other: note it, then look again. */
  | { act: 'stay'; because: MoveReason; verdict: RuleVerdict }
  | { act: 'remind'; channel: SurveyChannel; at: string }
  | { act: 'look'; at: string }
  | { act: 'expire'; at: string }
  /** No channel reached the customer, and none is left. */
  | { act: 'end'; reason: 'undeliverable' | 'suppressed'; verdict: RuleVerdict };

// A message of unclear fate may have arrived: however short the policy's wait is, another channel doesn't follow within a minute.
const unclearMs = 60_000;

/**
 * The next act of an invitation that is neither answered nor over. Pure. All steps are one ask: there is one reminder, on the channel
 * that last reached the customer, and one expiry, whatever channels there are.
 */
export function nextStep(route: StepRoute, facts: StepFacts, steps: readonly ChannelStep[], now: string): NextStep {
  const planned = steps.find(({ state }) => state === 'planned');
  if (planned) return ofPlanned(planned, steps);
  const current = steps.findLast(({ state }) => state !== 'called_off');
  if (!current) return { act: 'expire', at: facts.expiresAt };
  const isLast = untried(route, steps).length === 0;
  const leave = current.leftBecause === null && !isLast ? leavingOf(current, route, now) : null;
  if (leave && Date.parse(leave.at) <= Date.parse(now)) return leaving(route, facts, steps, { current, because: leave.because, now });
  if (!steps.some(mayReach)) return leaving(route, facts, steps, { current, because: 'failed', now });
  const acts: NextStep[] = [
    ...(leave ? [{ act: 'look' as const, at: leave.at }] : []),
    ...reminderOf(route, facts, steps, now),
    { act: 'expire', at: facts.expiresAt },
  ];
  return acts.reduce((first, next) => (instantOf(next) < instantOf(first) ? next : first));
}

const instantOf = (next: NextStep): number => ('at' in next ? Date.parse(next.at) : 0);

/** Whether a step may have reached the customer. */
const hasReached = ({ state }: ChannelStep): boolean => state === 'unknown' || state === 'sent' || state === 'delivered';

/** What is offered in place may still be fetched. */
const mayReach = (step: ChannelStep): boolean => hasReached(step) || step.state === 'offered';

/** Two messages for one ask, because a report was late, would be one too many. */
function ofPlanned({ number, channel, because, sendAt }: ChannelStep, steps: readonly ChannelStep[]): NextStep {
  const arrived = because === 'undelivered' ? steps.findLast(({ state }) => state === 'delivered') : undefined;
  if (!arrived) return { act: 'send', number, at: sendAt };
  const detail = { channel, reason: 'the channel before has delivered after all', delivered: arrived.channel };
  return { act: 'call_off', number, verdict: { rule: 'next_channel', outcome: 'pass', detail } };
}

/** When, and why, the present channel is left; null when it is not. */
function leavingOf(
  { state, sendAt, sentAt, tellsDelivery }: ChannelStep,
  { fallbackAfter }: StepRoute,
  now: string,
): { at: string; because: MoveReason } | null {
  if (state === 'failed' || state === 'suppressed' || state === 'too_late') return { at: now, because: state };
  const fromMs = Date.parse(sentAt ?? sendAt);
  const after = (spanOfMs: number) => new Date(fromMs + spanOfMs).toISOString();
  const undeliveredMs = spanMs(fallbackAfter.undelivered);
  const waits: { at: string; because: MoveReason }[] = [];
  if (state === 'offered') waits.push({ at: after(undeliveredMs), because: 'undelivered' });
  if (state === 'unknown') waits.push({ at: after(Math.max(undeliveredMs, unclearMs)), because: 'undelivered' });
  if (state === 'sent' && tellsDelivery) waits.push({ at: after(undeliveredMs), because: 'undelivered' });
  if (fallbackAfter.unanswered !== null) waits.push({ at: after(spanMs(fallbackAfter.unanswered)), because: 'unanswered' });
  return waits.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))[0] ?? null;
}

function untried({ channels }: StepRoute, steps: readonly ChannelStep[]): SurveyChannel[] {
  return channels.filter((channel) => !steps.some((step) => step.channel === channel && step.state !== 'called_off'));
}

interface Leaving {
  current: ChannelStep;
  because: MoveReason;
  now: string;
}

/** Of the channels that were not tried and can reach the customer, the one whose allowed hours come first; of equals, the first of the route. */
function leaving(route: StepRoute, facts: StepFacts, steps: readonly ChannelStep[], { current, because, now }: Leaving): NextStep {
  const others = untried(route, steps).map((channel) => candidateOf(channel, route, facts, now));
  const [next] = others.filter(({ sendAt }) => sendAt !== null).toSorted((a, b) => Date.parse(a.sendAt ?? '') - Date.parse(b.sendAt ?? ''));
  const findings = Object.fromEntries(others.map(({ channel, finding }) => [channel, finding]));
  const detail = { from: current.channel, because, route: [...route.channels], ...findings };
  if (next?.sendAt != null) {
    const { channel, sendAt } = next;
    return {
      act: 'move',
      channel,
      because,
      sendAt,
      verdict: { rule: 'next_channel', outcome: 'choose', detail: { ...detail, channel, sendAt, ...ownInWords(next.own) } },
    };
  }
  const own = others.find((other) => other.own !== null)?.own ?? null;
  const verdict: RuleVerdict = { rule: 'next_channel', outcome: 'stop', detail: { ...detail, channel: null, ...ownInWords(own) } };
  if (steps.some(mayReach)) return { act: 'stay', because, verdict };
  return { act: 'end', reason: steps.some(({ state }) => state === 'failed') ? 'undeliverable' : 'suppressed', verdict };
}

interface Candidate {
  channel: SurveyChannel;
  sendAt: string | null;
  finding: string;
  /** The customer's own hours, where they put it off, or leave it too late. */
  own: OwnHours | null;
}

function candidateOf(channel: SurveyChannel, { quietHours }: StepRoute, { customer, expiresAt }: StepFacts, now: string): Candidate {
  // In place is where an ask begins: whoever has left the page is not met there again.
  const obstacle = channel === 'embed' ? 'not_on_a_page' : obstacleTo(channel, customer);
  if (obstacle !== null) return { channel, sendAt: null, finding: obstacle, own: null };
  const { sendAt, own } = sendableBy(now, channel, customer, quietHours);
  if (sendAt === null || Date.parse(sendAt) >= Date.parse(expiresAt)) return { channel, sendAt: null, finding: 'too_late', own };
  return { channel, sendAt, finding: sendAt === now ? 'reachable' : 'reachable_later', own };
}

/** The channel that last reached the customer, by what is known; null where none may have. */
export function lastReached(steps: readonly ChannelStep[]): ChannelStep | null {
  const reached = steps.filter(hasReached);
  return reached.findLast(({ state }) => state === 'delivered') ?? reached.at(-1) ?? null;
}

/** The one reminder: so long after the newest message, and within the hours of the channel that last reached the customer, from now on. */
function reminderOf(
  { reminderAfter, quietHours }: StepRoute,
  { customer, reminded, expiresAt }: StepFacts,
  steps: readonly ChannelStep[],
  now: string,
): NextStep[] {
  const by = lastReached(steps);
  const newest = steps.findLast(hasReached);
  if (reminderAfter === null || reminded || !by || !newest || by.channel === 'embed') return [];
  const dueMs = Date.parse(newest.sentAt ?? newest.sendAt) + spanMs(reminderAfter);
  // One that was put off is due already: the hours that put it off count from now.
  const at = sendableAt(new Date(Math.max(dueMs, Date.parse(now))).toISOString(), by.channel, customer, quietHours);
  return at !== null && Date.parse(at) < Date.parse(expiresAt) ? [{ act: 'remind', channel: by.channel, at }] : [];
}
