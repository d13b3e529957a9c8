/** Effects that both the interaction and the recovery need for comments that a provider reads. */
export interface CommentReadingActivities {
  /**
   * Has a provider read a response's comment again and stores that; what was decided by this machine's own reading stays. Without an answer of
   * the provider the local reading stands.
   */
  readByProvider(input: { responseId: string }): Promise<void>;
}
