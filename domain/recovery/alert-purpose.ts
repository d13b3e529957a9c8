export const alertPurposes = ['alert', 'reassigned', 'over_capacity', 'deadline_reminder', 'escalation', 'follow_up'] as const;
/**
 * Why somebody of the company is told of a case. `alert`: it is new; `reassigned`: it comes from a colleague who is away; `over_capacity`:
 * nobody had room for it; `deadline_reminder`: the outreach is still to come; `escalation`: it did not come in time; `follow_up`: reached
 * out, not resolved.
 */
export type AlertPurpose = (typeof alertPurposes)[number];
