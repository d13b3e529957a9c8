import twilio from 'twilio';
import { requestClient, type TwilioSettings } from './twilio.sms.js';

/** Deletes at the provider what it keeps of a customer's voice. */
export interface RecordingRemover {
  /** Removes a recording or a transcript by its id there. `gone` also for what was removed before; `later` where it can't be said. Never throws. */
  remove(sid: string): Promise<'gone' | 'later'>;
}

/** Twilio's recordings (RE) and transcripts (TR). Deleting twice is harmless, so it is tried again until it is done. */
export function twilioRecordings(
  settings: Pick<TwilioSettings, 'accountSid' | 'authToken' | 'apiBaseUrl' | 'timeoutMs'>,
): RecordingRemover {
  const client = twilio(settings.accountSid, settings.authToken, { autoRetry: false, httpClient: requestClient(settings) });
  return {
    async remove(sid) {
      try {
        await (sid.startsWith('TR') ? client.transcriptions(sid) : client.recordings(sid)).remove();
        return 'gone';
      } catch (error) {
        const status: unknown = typeof error === 'object' && error !== null ? Reflect.get(error, 'status') : undefined;
        return status === 404 ? 'gone' : 'later';
      }
    },
  };
}
