/** The source's own mail that a message goes on from. */
export interface MailThread {
  /** `<...>`; null where the source didn't tell. */
  emailMessageId: string | null;
  emailSubject: string | null;
}

/**
 * The subject of a mail that goes on in a conversation, and the Message-ID that it answers. Mail programs show two mails as one thread only
 * where both fit. Without a known conversation the message stays what it is; an SMS has none.
 */
export function inThread(subject: string | null, { emailMessageId, emailSubject }: MailThread): { subject: string | null; inReplyTo?: string } {
  if (subject === null || emailMessageId === null) return { subject };
  const continued = emailSubject ?? subject;
  return { subject: /^re:/i.test(continued) ? continued : `Re: ${continued}`, inReplyTo: emailMessageId };
}
