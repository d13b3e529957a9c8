import type { MessageProvider, OutgoingMessage, SendResult } from './messaging.port.js';
import { twilioClient, twilioFailure, type TwilioSettings } from './twilio.sms.js';

export interface TwilioVoiceSettings extends Pick<TwilioSettings, 'accountSid' | 'authToken' | 'apiBaseUrl' | 'publicUrl' | 'timeoutMs'> {
  /** The number that is shown to whoever is called. */
  voiceFrom: string;
}

/** Rings five or six times: longer, and a mailbox answers that we would only hang up on. */
const ringSeconds = 25;

/**
 * Calls by Twilio's own SDK, retries off. What is said comes from our voice webhook once somebody answers; the dispatch id travels in
 * both addresses. A call is `sent` when Twilio took it: whether it was heard, the callbacks tell.
 */
export function twilioVoice(settings: TwilioVoiceSettings): MessageProvider {
  const client = twilioClient(settings);
  return {
    name: 'twilio',
    channel: 'voice',
    async send({ address, dispatchId }: OutgoingMessage): Promise<SendResult> {
      try {
        const call = await client.calls.create({
          to: address,
          from: settings.voiceFrom,
          url: `${settings.publicUrl}/webhooks/twilio/voice?dispatch=${dispatchId}`,
          method: 'POST',
          statusCallback: `${settings.publicUrl}/webhooks/twilio/status?dispatch=${dispatchId}`,
          statusCallbackMethod: 'POST',
          statusCallbackEvent: ['initiated', 'ringing', 'answered', 'completed'],
          timeout: ringSeconds,
          // Tells a person from a mailbox before anything is said.
          machineDetection: 'Enable',
        });
        return { outcome: 'sent', providerMessageId: call.sid };
      } catch (error) {
        return twilioFailure(error);
      }
    },
    // Twilio lists calls by number alone, and several may have been made; the callbacks of a call carry our id.
    list: null,
  };
}
