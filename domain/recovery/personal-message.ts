import { isSamePerson } from './same-person.js';
import { contactDeciders, type Actor } from './case-state.js';
import type { ChannelAdvice } from './contact-advice.js';

export const personalChannels = ['email', 'sms'] as const;
/** How a person writes to a customer from a case. */
export type PersonalChannel = (typeof personalChannels)[number];

export const personalStatuses = ['pending', 'sent', 'failed', 'unclear', 'returned'] as const;
/**
 * `pending`: on its way to the provider, or put off; `sent`: the provider took it, and the outreach is logged; `failed`: it was not sent;
 * `unclear`: nobody knows yet; `returned`: it was sent and came back.
 */
export type PersonalStatus = (typeof personalStatuses)[number];

/** Who may write: whoever the case is in the hands of, or somebody who leads; never the agent who was rated. */
export function refusedWriter(
  writer: Pick<Actor, 'id' | 'email' | 'role'>,
  { assigneeId, ratedAgentEmail }: { assigneeId: string | null; ratedAgentEmail: string | null },
): 'rated_agent_may_not' | 'forbidden' | null {
  if (isSamePerson(writer.email, ratedAgentEmail)) return 'rated_agent_may_not';
  const leads = contactDeciders.some((role) => role === writer.role);
  return leads || (writer.id !== null && writer.id === assigneeId) ? null : 'forbidden';
}

export type WriteObstacle =
  | { code: 'no_customer_email' | 'no_customer_phone' | 'customer_opted_out' | 'address_suppressed' | 'customer_refused_channel' }
  | { code: 'customer_quiet_hours' | 'customer_own_hours'; until: string | null };

/**
 * Why a person's message may not go now, by the advice for its channel; null when nothing is in the way. The customer's own hours are a wish:
 * whoever gives a reason may go past them. Law, policy, consent and STOP are no wishes.
 */
export function obstacleToWrite(
  { channel, verdict, until, overridable, reasons }: ChannelAdvice,
  { outsideHoursReason }: { outsideHoursReason: string | null },
): WriteObstacle | null {
  if (verdict === 'now') return null;
  const code = reasons[0]?.code;
  if (verdict === 'later') {
    if (overridable) return outsideHoursReason === null ? { code: 'customer_own_hours', until } : null;
    return { code: 'customer_quiet_hours', until };
  }
  switch (code) {
    case 'no_address':
      return { code: channel === 'email' ? 'no_customer_email' : 'no_customer_phone' };
    case 'opted_out':
      return { code: 'customer_opted_out' };
    case 'suppressed':
      return { code: 'address_suppressed' };
    default:
      return { code: 'customer_refused_channel' };
  }
}

/** What the ledger says of a message, and what follows for the person's message. */
export type Settlement = {
  status: PersonalStatus;
  news: 'message_sent' | 'message_not_sent' | 'message_unclear' | 'message_returned';
} | null;

/**
 * What becomes of a person's message by the status of its dispatch; null where nothing changes. Only what a provider is known to have taken
 * is an outreach: an unclear answer is none until it is cleared.
 */
export function settlementOf(before: PersonalStatus, ledger: string): Settlement {
  if (before === 'failed' || before === 'returned') return null;
  if (before === 'sent') return ledger === 'failed' ? { status: 'returned', news: 'message_returned' } : null;
  switch (ledger) {
    case 'sent':
    case 'delivered':
      return { status: 'sent', news: 'message_sent' };
    case 'failed':
    case 'suppressed':
      return { status: 'failed', news: 'message_not_sent' };
    case 'unknown':
      return before === 'unclear' ? null : { status: 'unclear', news: 'message_unclear' };
    default:
      return null; // queued, or in the hands of an attempt
  }
}

/** The subject of a mail: as it was written, or else the conversation's. Null where there is neither. */
export function subjectOf(written: string | null, conversation: string | null): string | null {
  if (written !== null) return written;
  if (conversation === null) return null;
  return /^re:/i.test(conversation) ? conversation : `Re: ${conversation}`;
}
