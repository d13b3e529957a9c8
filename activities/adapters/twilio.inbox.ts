import type { MessageInbox } from './inbox.port.js';
import { twilioClient, type TwilioSettings } from './twilio.sms.js';

const pageSize = 200;

/**
 * What Twilio received for our numbers. With a number of our own Twilio is asked for that one; behind a messaging service there may be
 * many, so all messages of the account are looked through and those that came in are kept. Asking changes nothing there.
 */
export function twilioInbox(
  settings: Pick<TwilioSettings, 'accountSid' | 'authToken' | 'from' | 'apiBaseUrl' | 'timeoutMs'>,
): MessageInbox {
  const client = twilioClient(settings);
  const to = settings.from === undefined ? {} : { to: settings.from };
  return {
    provider: 'twilio',
    async listReceived({ from: dateSentAfter, to: dateSentBefore, limit }) {
      const listed = await client.messages.list({ ...to, dateSentAfter, dateSentBefore, pageSize: Math.min(pageSize, limit), limit });
      const messages = listed
        .filter(({ direction }) => direction === 'inbound')
        .map((message) => ({
          id: message.sid,
          address: message.from,
          text: message.body ?? '',
          receivedAt: message.dateSent ?? message.dateCreated ?? dateSentAfter,
        }));
      return { messages, isComplete: listed.length < limit };
    },
  };
}
