import type { AddressMeaning, ProviderOutcome, Verdict } from './provider-outcome.types.js';

const rowsOf = (
  source: string,
  rows: readonly [code: string, verdict: Verdict, address: AddressMeaning, sentence: string][],
): ProviderOutcome[] => rows.map(([code, verdict, address, sentence]) => ({ code, verdict, address, sentence, source }));

/** HTTP statuses of the call that sends. What the account has to put right was not taken, and waits. */
export const sendgridAnswers: readonly ProviderOutcome[] = rowsOf(
  'https://www.twilio.com/docs/sendgrid/api-reference/how-to-use-the-sendgrid-v3-api/responses',
  [
    ['400', 'permanent', 'fine', 'SendGrid found the request wrong and took nothing.'],
    [
      '401',
      'not_sent',
      'fine',
      'SendGrid does not take the API key, or the credits are used up; once that is put right, the message goes out.',
    ],
    ['403', 'not_sent', 'fine', 'The sender is not verified, or the API key may not send; once that is put right, the message goes out.'],
    ['413', 'permanent', 'fine', 'The message is larger than SendGrid takes.'],
    ['415', 'permanent', 'fine', 'SendGrid does not read this kind of request.'],
    ['429', 'not_sent', 'fine', 'SendGrid gets too many requests at once; the message follows later.'],
  ],
);

const eventPage = 'https://www.twilio.com/docs/sendgrid/for-developers/tracking-events/event';

/** Events of the webhook. `blocked` is a bounce of that type: this message is lost, the address stays good. */
export const sendgridEvents: readonly ProviderOutcome[] = rowsOf(eventPage, [
  ['processed', 'accepted', 'fine', 'SendGrid has the message.'],
  ['deferred', 'accepted', 'fine', 'The mail server put the message off; SendGrid tries again for three days.'],
  ['delivered', 'arrived', 'fine', 'The mail server took the message.'],
  ['blocked', 'permanent', 'fine', 'The mail server turned this message away; the next one may arrive.'],
  ['bounce', 'permanent', 'dead', 'The mailbox does not exist or refuses all mail; correct the address in the record of the customer.'],
  ['dropped', 'permanent', 'fine', 'SendGrid did not try to deliver the message.'],
  ['spamreport', 'no_news', 'opted_out', 'The customer reported the message as spam and is not written to again.'],
  ['unsubscribe', 'no_news', 'opted_out', 'The customer unsubscribed and is not written to again.'],
  ['group_unsubscribe', 'no_news', 'opted_out', 'The customer unsubscribed and is not written to again.'],
  ['group_resubscribe', 'no_news', 'fine', 'The customer subscribed to a list of SendGrid again; for us START counts.'],
  ['open', 'no_news', 'fine', 'Somebody, or a program, opened the message.'],
  ['click', 'no_news', 'fine', 'Somebody, or a program, followed a link.'],
]);

/** Why SendGrid drops a message, by the beginning of its reason in lower case; the longer beginnings first. */
export const sendgridDrops: readonly ProviderOutcome[] = rowsOf(`${eventPage}#dropped`, [
  ['unsubscribed address', 'permanent', 'opted_out', 'The customer unsubscribed at SendGrid earlier and is not written to again.'],
  ['spam reporting address', 'permanent', 'opted_out', 'The customer reported an earlier message as spam and is not written to again.'],
  ['bounced address', 'permanent', 'dead', 'An earlier message to this address bounced; correct it in the record of the customer.'],
  ['invalid smtpapi header', 'permanent', 'fine', 'SendGrid could not read the settings of the message.'],
  ['invalid', 'permanent', 'dead', 'This is no email address; correct it in the record of the customer.'],
  ['spam content', 'permanent', 'fine', "SendGrid's spam check stopped the message; look at its text."],
  ['recipient list over package quota', 'permanent', 'fine', "The SendGrid account's quota is used up."],
]);
