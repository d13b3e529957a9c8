import { durationMs } from '../duration.js';
import type { SurveyChannel } from '../interaction.js';
import { decide } from './decide.js';
import type { DecisionFacts } from './facts.js';
import type { PolicyDocument, PolicyVersion } from './policy.schema.js';

export const checkKinds = ['confirmation', 'check_in'] as const;
/** `confirmation`: right after the resolution has settled. `check_in`: a day or two after the resolution of a complex matter. */
export type CheckKind = (typeof checkKinds)[number];

export const checkEnds = ['yes', 'no', 'silent', 'cancelled'] as const;
/** How a question stands once it is over; `silent` means yes. */
export type CheckEnd = (typeof checkEnds)[number];

export const checkStatuses = ['scheduled', 'sent', ...checkEnds] as const;

/** Which question this policy puts before the survey; null for none. */
export function checkKindFor({ resolution }: PolicyDocument, { complex }: { complex: boolean }): CheckKind | null {
  if (complex && resolution.checkIn.enabled) return 'check_in';
  return resolution.confirmation.enabled ? 'confirmation' : null;
}

/** The times by which an interaction waits for its resolution. */
export interface ResolutionPlan {
  settleMs: number;
  abandonAfterMs: number;
  /** ISO instant at which the resolution has held long enough; null for one that isn't resolved. */
  settleAt: string | null;
  /** Whether the customer is asked if the matter is settled, before anything else follows. */
  checks: boolean;
}

/** Plans by a policy. `contact` is null where the resolution that is meant is not there, or no more. */
export function resolutionPlan(document: PolicyDocument, contact: { resolvedAt: string | null; complex: boolean } | null): ResolutionPlan {
  const { settle, abandonAfter } = document.resolution;
  const settleMs = durationMs(settle);
  const resolvedAt = contact?.resolvedAt ?? null;
  return {
    settleMs,
    abandonAfterMs: durationMs(abandonAfter),
    settleAt: resolvedAt === null ? null : new Date(Date.parse(resolvedAt) + settleMs).toISOString(),
    checks: contact !== null && checkKindFor(document, contact) !== null,
  };
}

export interface PlannedCheck {
  kind: CheckKind;
  channel: 'email' | 'sms';
  language: string;
  /** ISO instants. The customer's quiet hours are kept; silence until `waitsUntil` is a yes. */
  sendAt: string;
  waitsUntil: string;
}

/**
 * The question whether a resolution is one, as it would be put by these facts; null where it would be put for nothing, since a
 * survey would not follow: neither at the time of the question nor after its silence. It goes by message, so it is left out too where a
 * survey could only be shown in place. Pure. The caller knows that the resolution has settled.
 */
export function planCheck(policy: PolicyVersion, facts: DecisionFacts, now: string): PlannedCheck | null {
  const { resolution } = policy.document;
  const { resolvedAt } = facts.interaction;
  const kind = checkKindFor(policy.document, facts.interaction);
  if (kind === null || resolvedAt === null) return null;
  const [after, wait] =
    kind === 'check_in' ? [resolution.checkIn.after, resolution.checkIn.wait] : [resolution.settle, resolution.confirmation.wait];
  const dueMs = Date.parse(resolvedAt) + durationMs(after);
  const asked = decide(inWriting(policy), facts, dueMs > Date.parse(now) ? new Date(dueMs).toISOString() : now);
  if (asked.outcome !== 'ask' || asked.channel === 'voice' || asked.channel === 'embed') return null;
  const { channel, language, sendAt } = asked;
  const waitsUntil = new Date(Date.parse(sendAt) + durationMs(wait)).toISOString();
  return decide(policy, facts, waitsUntil).outcome === 'ask' ? { kind, channel, language, sendAt, waitsUntil } : null;
}

/** Nobody is rung up only to be asked whether it is settled, nor still on the page: that question goes by the written channels of the route. */
function inWriting({ document, ...version }: PolicyVersion): PolicyVersion {
  const { phone, email, chat, sms, social, in_person, web } = document.delivery.routes;
  const written = (route: readonly SurveyChannel[]): SurveyChannel[] => route.filter((channel) => channel === 'email' || channel === 'sms');
  const routes = {
    phone: written(phone),
    email: written(email),
    chat: written(chat),
    sms: written(sms),
    social: written(social),
    in_person: written(in_person),
    web: written(web),
  };
  return { ...version, document: { ...document, delivery: { ...document.delivery, routes } } };
}

/** Whether a question about the n-th resolution can still be answered: the interaction is in it, and its time is not over. */
export function isAnswerable(
  { status, resolutionNumber, waitsUntil }: { status: string; resolutionNumber: number; waitsUntil: Date },
  interaction: { status: string; resolutionNumber: number },
  now: Date,
): boolean {
  const isOpen = status === 'scheduled' || status === 'sent';
  return isOpen && interaction.status === 'resolved' && interaction.resolutionNumber === resolutionNumber && waitsUntil > now;
}
