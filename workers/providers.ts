import { sandboxMessages } from '../activities/adapters/sandbox.message.js';
import { sendgridEmail } from '../activities/adapters/sendgrid.email.js';
import { slackMessages } from '../activities/adapters/slack.message.js';
import { twilioSms } from '../activities/adapters/twilio.sms.js';
import { twilioVoice } from '../activities/adapters/twilio.voice.js';
import type { DispatchDeps } from '../activities/dispatch/dispatch.js';
import type { Database } from '../prisma/client.js';
import type { Env } from './env.js';

/** A provider for each channel: the configured one, else the sandbox. */
export function createProviders({ twilio, sendgrid, slack, publicUrl }: Env, db: Database): DispatchDeps['providers'] {
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  return {
    email: sendgrid ? sendgridEmail(sendgrid) : sandbox.email,
    sms: twilio ? twilioSms({ ...twilio, publicUrl }) : sandbox.sms,
    voice: twilio?.voiceFrom === undefined ? sandbox.voice : twilioVoice({ ...twilio, voiceFrom: twilio.voiceFrom, publicUrl }),
    ...(slack ? { slack: slackMessages(slack) } : {}),
    sandbox,
  };
}
