/** One message that a provider holds for us. */
export interface HeldMessage {
  /** The provider's id, by which its callback would have told it. */
  id: string;
  /** Who sent it. */
  address: string;
  text: string;
  receivedAt: Date;
}

/** A provider that can be asked for what it received, for callbacks get lost: it gives up on them within minutes. */
export interface MessageInbox {
  readonly provider: 'twilio';
  /** What was received between two instants, to the second, in any order; at most `limit` messages of either direction. Throws when it can't be had. */
  listReceived(window: { from: Date; to: Date; limit: number }): Promise<{ messages: HeldMessage[]; isComplete: boolean }>;
}
