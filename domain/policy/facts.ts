import type { Channel, Consent, SurveyChannel } from '../interaction.js';

/** What `decide` looks at. Gathered under a lock on the customer, so two interactions can't both win a survey slot. Instants are ISO strings. */
export interface DecisionFacts {
  interaction: {
    id: string;
    resolutionNumber: number;
    channel: Channel | null;
    status: 'open' | 'resolved' | 'merged';
    resolvedAt: string | null;
    surveyPoint: string;
    tags: string[];
    language: string | null;
  };
  customer: {
    id: string;
    email: string | null;
    phone: string | null;
    locale: string | null;
    timeZone: string | null;
    tier: string | null;
    consent: Consent;
    optedOutAt: string | null;
    /** Survey channels whose address is suppressed. */
    suppressed: SurveyChannel[];
  };
  history: {
    /** Newest first invitation of this customer that was sent or is scheduled (second-chance asks don't count). */
    lastInvitedAt: string | null;
    lastLowScoreAt: string | null;
    /** Interactions of the customer, and invitations, within the policy's survey-to-contact window, this interaction included. */
    contactsInWindow: number;
    invitationsInWindow: number;
    contactsInVipWindow: number;
  };
  /** Recovery cases not yet closed, of the whole organisation. */
  openCases: number;
  /** Zone of the organisation, for customers whose zone is unknown. */
  organisationTimeZone: string;
}

/** One line of the trace: a rule, what it saw, and what it said. */
export interface RuleVerdict {
  rule: string;
  outcome: 'pass' | 'stop' | 'defer' | 'choose';
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
      trace: RuleVerdict[];
    }
  /** `decidedBy` is the first rule that said stop (a `RuleName`). */
  | { outcome: 'do_not_ask'; decidedBy: string; trace: RuleVerdict[] };
