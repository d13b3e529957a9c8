export const DRIVER_KEYS = [
  'repeat_transfers',
  'repeating_oneself',
  'wait_time',
  'first_contact_resolution',
  'resolution',
  'premature_closing',
  'agent_knowledge',
  'agent_attitude',
  'communication',
  'broken_promise',
  'policy_clarity',
  'billing_refund',
  'price',
  'discounts',
  'product_defect',
  'digital_experience',
  'account_access',
  'process_effort',
  'booking',
  'cancellation',
  'delivery_delay',
  'lost_or_damaged',
  'competitor',
  'general',
] as const;

/** The causes of satisfaction that Amends comes with. The keys are a contract: rename none. A company's taxonomy may add its own. */
export type DriverKey = (typeof DRIVER_KEYS)[number];

export const FLAG_KEYS = [
  'legal_threat',
  'safety',
  'churn',
  'abuse',
  'compensation_extraction',
  'vulnerable_customer',
  'personal_data',
] as const;

/** Something in a comment that somebody must know of, whatever the rating. */
export type FlagKey = (typeof FLAG_KEYS)[number];

export type Sentiment = 'positive' | 'neutral' | 'negative' | 'mixed';

/** UTF-16 offsets into the original comment; `comment.slice(start, end)` is what the customer wrote. */
export interface Quote {
  readonly start: number;
  readonly end: number;
}

export interface ThemedDriver {
  /** A key of the taxonomy. */
  readonly key: string;
  readonly sentiment: Sentiment;
  readonly quote: Quote;
  /** 0..1: how firmly the words speak of this driver, not how bad it was. */
  readonly weight: number;
  /** One sentence for the reader who asks why the driver is there. */
  readonly why: string;
}

export interface ThemedFlag {
  readonly key: FlagKey;
  readonly quote: Quote;
}

export interface Theming {
  readonly language: string;
  readonly sentiment: Sentiment;
  readonly drivers: readonly ThemedDriver[];
  readonly flags: readonly ThemedFlag[];
  readonly modelVersion: string;
}
