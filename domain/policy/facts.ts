import type { Channel, Consent, Initiator, InteractionStatus, MessageChannel, SurveyChannel } from '../interaction.js';
import type { OwnHours } from './own-hours.js';

/**
 * What `decide` looks at, and all that it looks at: no name, no address, no word of a customer, so that facts can be kept beside
 * the decision and a simulation can decide by them again. Instants are ISO strings.
 */
export interface DecisionFacts extends PolicySubject {
  history: CustomerHistory;
  /** Recovery cases not yet closed, of the whole organisation. */
  openCases: number;
  /** What a person has said about asking: `ask` lifts the organisation's own limits, `never` forbids. */
  staffChoice: StaffChoice | null;
}

export type StaffChoice = 'ask' | 'never';

/** What a policy's match condition looks at. */
export interface PolicySubject {
  interaction: InteractionFacts;
  customer: CustomerFacts;
}

/** One contact as it stood at the decision. What is not known is null. */
export interface InteractionFacts {
  id: string;
  source: string;
  resolutionNumber: number;
  channel: Channel | null;
  status: InteractionStatus;
  resolvedAt: string | null;
  /** The customer's newest message that was told of. */
  lastContactAt: string | null;
  team: string | null;
  agentId: string | null;
  brand: string | null;
  productArea: string | null;
  issueType: string | null;
  surveyPoint: string;
  tags: string[];
  language: string | null;
  complex: boolean;
  /** Whether the company's own page can show the survey. Facts from before there was that lack it. */
  canEmbed?: boolean;
  transfers: number;
  contacts: number;
  initiatedBy: Initiator | null;
  resolvedBy: Initiator | null;
  customerMessages: number | null;
  customerWords: number | null;
}

/** The customer as known at the decision. */
export interface CustomerFacts {
  id: string;
  /** Computed from the customer's id at the source, the same on every machine: what draws hang on. */
  drawKey: string;
  hasEmail: boolean;
  hasPhone: boolean;
  locale: string | null;
  tier: string | null;
  segment: string | null;
  consent: Consent;
  optedOutAt: string | null;
  /** Channels whose address is suppressed. */
  suppressed: MessageChannel[];
  /** Where the customer may be; one zone when it is known. */
  zones: string[];
  zonesFrom: 'customer' | 'phone' | 'locale' | 'organisation';
  /** Countries whose law may protect the customer. Facts from before it was kept have none: then those of the zones count. */
  countries?: string[];
  /** The hours in which the customer wishes to be reached; absent where none were said, and in facts from before they could be. */
  ownHours?: OwnHours;
}

/** What was asked before. Gathered under a lock on the customer, so that two interactions can't both win a survey slot. */
export interface CustomerHistory {
  /** Newest first invitation of this customer that was sent or is scheduled (second-chance asks don't count). */
  lastInvitedAt: string | null;
  /** The interaction that it was about. */
  lastInvitedInteractionId: string | null;
  lastLowScoreAt: string | null;
  /** Interactions of the customer, and invitations, within the policy's survey-to-contact window, this interaction included. */
  contactsInWindow: number;
  invitationsInWindow: number;
  contactsInVipWindow: number;
}

/** One line of the trace: a rule, what it saw, and what it said. */
export interface RuleVerdict {
  rule: string;
  /** `lifted`: it would have said stop, and a person's choice to ask anyway goes before it. */
  outcome: 'pass' | 'stop' | 'defer' | 'choose' | 'lifted';
  /** The inputs, named; ids, numbers and instants, never names or addresses. */
  detail: Record<string, string | number | boolean | null | string[]>;
}

export type Decision =
  | {
      outcome: 'ask';
      channel: SurveyChannel;
      language: string;
      /** ISO instant of the send; later than now inside quiet hours. */
      sendAt: string;
      /** The arm of the policy's experiment. */
      arm: string | null;
      trace: RuleVerdict[];
    }
  | {
      outcome: 'do_not_ask';
      /** The first rule that said stop (a `RuleName`). */
      decidedBy: string;
      /** The interaction whose ask covers this one too. */
      bundledInto: string | null;
      trace: RuleVerdict[];
    };
