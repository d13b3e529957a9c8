/** Words of an interaction, shared by intake, policies, screens and the API. */

export const channels = ['phone', 'email', 'chat', 'sms', 'social', 'in_person', 'web'] as const;
/** How the customer and the company were in contact. */
export type Channel = (typeof channels)[number];

export const initiators = ['customer', 'agent', 'system'] as const;
/** Who began an interaction, or resolved it. */
export type Initiator = (typeof initiators)[number];

export const messageChannels = ['email', 'sms', 'voice'] as const;
/** How a message or a call reaches the customer, wherever they are. */
export type MessageChannel = (typeof messageChannels)[number];

export const dispatchChannels = [...messageChannels, 'slack'] as const;
/** How anything leaves the house: as a message or a call to anybody, or in Slack to staff. */
export type DispatchChannel = (typeof dispatchChannels)[number];

export const surveyChannels = [...messageChannels, 'embed'] as const;
/** How a survey reaches the customer: by a message or a call, or in place (`embed`), on the company's own page or screen. */
export type SurveyChannel = (typeof surveyChannels)[number];

export const ledgerChannels = [...dispatchChannels, 'embed'] as const;
/** Where an entry of the send ledger may lead: out of the house, or into the page that asks in place. */
export type LedgerChannel = (typeof ledgerChannels)[number];

export const consentChannels = ['email', 'sms', 'voice'] as const;
export type Consent = Partial<Record<(typeof consentChannels)[number], boolean>>;

export const interactionEventTypes = [
  'interaction.opened',
  'interaction.updated',
  'interaction.contacted',
  'interaction.transferred',
  'interaction.resolved',
  'interaction.reopened',
  'interaction.merged',
] as const;
export type InteractionEventType = (typeof interactionEventTypes)[number];

/** What a company brings along from an earlier tool: surveys already asked and answered, cases already worked. */
export const historyEventTypes = [
  'history.surveyed',
  'history.answered',
  'history.outreach',
  'history.resolved',
  'history.second_answered',
] as const;
export type HistoryEventType = (typeof historyEventTypes)[number];

export const eventTypes = [...interactionEventTypes, 'customer.purchased', ...historyEventTypes] as const;
export type EventType = (typeof eventTypes)[number];

export const stages = ['open', 'waiting', 'deciding', 'not_asked', 'asked', 'answered', 'recovering', 'closed'] as const;
/**
 * Where an interaction stands: `open` with the company, `waiting` for its resolution to hold, `deciding`, `not_asked`,
 * `asked` (an invitation is scheduled or out), `answered`, `recovering` (a recovery case is at work), `closed`.
 */
export type Stage = (typeof stages)[number];

export type InteractionStatus = 'open' | 'resolved' | 'merged';

/** What the interaction workflow needs to know of the events so far; the newest revision wins. No personal data. */
export interface InteractionChange {
  /** Number of events folded; grows with each new event. */
  revision: number;
  status: InteractionStatus;
  /** How often it has been resolved; a reopen and a new resolution make the next one. */
  resolutionNumber: number;
  /** ISO instant of the newest resolution. */
  resolvedAt: string | null;
}
