import { durationMs } from '../duration.js';
import type { SurveyChannel } from '../interaction.js';
import type { RuleVerdict } from './facts.js';
import { contactHours } from '../law/contact-hours.js';
import { ownInWords, type OwnHours } from './own-hours.js';
import { sendableBy } from './quiet-hours.js';
import type { RuleInput, RuleName } from './rules.js';

/** When the invitation goes out on a channel. */
export interface ChosenTime {
  /** Null when no hour of the next weeks is allowed. */
  sendAt: string | null;
  /** The customer's own hours, where they never meet those of the channel. */
  neverMeets: OwnHours | null;
  verdicts: RuleVerdict[];
}

/** When the invitation goes out on a channel, and why then. */
export function chooseTime(input: RuleInput, channel: SurveyChannel, now: string): ChosenTime {
  const afterTalk = midConversation(input, now);
  const { sendAt, own, verdict } = quietHours(input, channel, afterTalk.from);
  return { sendAt, neverMeets: sendAt === null ? own : null, verdicts: [afterTalk.verdict, verdict] };
}

/** A customer who wrote again after the resolution is still talking: the ask waits until that has been silent for a while. */
function midConversation({ policy, facts: { interaction }, nowMs }: RuleInput, now: string): { from: string; verdict: RuleVerdict } {
  const { conversationGap } = policy.document.resolution;
  const quietFrom = quietAfterTalk(interaction, conversationGap);
  const isTalking = quietFrom !== null && Date.parse(quietFrom) > nowMs;
  const rule: RuleName = 'mid_conversation';
  const detail = { lastContactAt: interaction.lastContactAt, resolvedAt: interaction.resolvedAt, conversationGap };
  return { from: isTalking ? quietFrom : now, verdict: { rule, outcome: isTalking ? 'defer' : 'pass', detail } };
}

/** When a conversation that went on after the resolution has been silent for the gap; null when it didn't go on. */
export function quietAfterTalk(
  { lastContactAt, resolvedAt }: { lastContactAt: string | null; resolvedAt: string | null },
  gap: string,
): string | null {
  if (lastContactAt === null || resolvedAt === null || Date.parse(lastContactAt) <= Date.parse(resolvedAt)) return null;
  return new Date(Date.parse(lastContactAt) + durationMs(gap)).toISOString();
}

function quietHours(
  { policy, facts: { customer } }: RuleInput,
  channel: SurveyChannel,
  from: string,
): { sendAt: string | null; own: OwnHours | null; verdict: RuleVerdict } {
  const { quietHours: hours } = policy.document;
  const applies = hours.channels.some((quiet) => quiet === channel);
  const { sendAt, law, own } = sendableBy(from, channel, customer, hours);
  const rule: RuleName = 'quiet_hours';
  const { allowedFrom, allowedUntil, sundayFrom, holidays } = hours;
  const detail = {
    applies,
    channel,
    zones: customer.zones,
    zonesFrom: customer.zonesFrom,
    allowedFrom,
    allowedUntil,
    sundayFrom,
    holidays: holidays.length,
    sendAt,
    ...lawInWords(law),
    ...ownInWords(own),
  };
  const outcome = sendAt === null ? 'stop' : sendAt === from ? 'pass' : 'defer';
  return { sendAt, own, verdict: { rule, outcome, detail } };
}

/** The row of the law that made it later than the policy alone would have. */
function lawInWords(id: string | null): { law?: string; statute?: string } {
  const row = contactHours.find((known) => known.id === id);
  return row ? { law: row.id, statute: row.statute } : {};
}
