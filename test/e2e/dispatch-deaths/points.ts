/** Where an attempt to send can die, in the order of its steps. */
export const points = [
  'before_queueing',
  'after_queueing',
  'after_claim',
  'request_sent',
  'request_taken',
  'answer_read',
  'after_settling',
] as const;
export type Point = (typeof points)[number];

export const channels = ['sms', 'email', 'voice'] as const;
export type Channel = (typeof channels)[number];

/** What a child process is told, as JSON in its one argument. */
export interface ChildOrder {
  databaseUrl: string;
  doubleUrl: string;
  publicUrl: string;
  /** Whose messages to send: those that were made for these points. */
  of: readonly Point[];
  /** Where each message is stopped for good; null sends them to the end. */
  stopAt: Point | null;
  /** How far its clock is ahead of the machine's: after what was claimed by a process that died. */
  aheadMinutes: number;
  /** Minutes after the claim at which it looks for unclear messages, once everything is sent. */
  looksAfterMinutes: readonly number[];
}

/** What a child process reports. */
export type ChildReport = { stopped: number } | { finished: Record<string, number> };

/** The one text in the ids of everything that belongs to a message. */
export const messageName = (point: Point, channel: Channel, number: number): string => `${point}-${channel}-${number}`;
