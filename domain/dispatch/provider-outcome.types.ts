/**
 * What a provider's word says about one message.
 * `accepted`: the provider has it. `arrived`: the person has it. `not_sent`: it was not taken and may be tried again.
 * `ambiguous`: perhaps taken, so never sent again. `permanent`: it did not arrive and will not. `no_news`: says nothing about it.
 */
export type Verdict = 'accepted' | 'arrived' | 'not_sent' | 'ambiguous' | 'permanent' | 'no_news';

/** What the same word says about the address: `dead` gets nothing on this channel again, `opted_out` nothing on any. */
export type AddressMeaning = 'fine' | 'dead' | 'opted_out';

/** One row of the table. `source` is the provider's page, or ours where the provider has none. */
export interface ProviderOutcome {
  code: string;
  verdict: Verdict;
  address: AddressMeaning;
  /** For staff: what happened and, where somebody can do something about it, what. */
  sentence: string;
  source: string;
}

/** What is read out of a word that may be in no row. */
export type Meaning = Omit<ProviderOutcome, 'source'>;
