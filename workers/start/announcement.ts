import type { Env } from '../env.js';
import type { ReadyMessage } from './ready-message.js';

export type Announcement = {
  env: Env;
  dataDir: string;
  temporalUiUrl: string | undefined;
  /** What the API reported. */
  ready: ReadyMessage;
};

/** The lines that close a start. The last one is part of the public contract; scripts wait for it. */
export function announce({ env, dataDir, temporalUiUrl, ready }: Announcement): string[] {
  const url = `http://localhost:${env.port}`;
  const rows: [string, string][] = [
    ['App', url],
    ['API and its documentation', `${url}/docs`],
  ];
  if (env.publicUrl !== url) rows.push(['Address for customers and vendors', env.publicUrl]);
  if (temporalUiUrl !== undefined) rows.push(['Workflows (Temporal)', temporalUiUrl]);
  rows.push(['Data and logs', dataDir], ['Messages', messagesRow(env)]);
  if (ready.firstAdmin) {
    rows.push(['Sign in as', ready.firstAdmin.email], ['with the password', `${ready.firstAdmin.password}   (shown this once)`]);
  } else {
    rows.push(['Sign in', 'with your account; for a lost password `npm run reset-password -- admin@amends.local`']);
  }
  if (ready.apiKey !== undefined) rows.push(['API key', `${ready.apiKey}   (shown this once)`]);
  const width = Math.max(...rows.map(([label]) => label.length));
  return ['', ...rows.map(([label, value]) => `  ${label.padEnd(width)}  ${value}`), '', `Amends is ready: ${url}`];
}

function messagesRow(env: Env): string {
  if (!env.twilio && !env.sendgrid) return 'go to the sandbox outbox; no provider is set up (see .env.example)';
  const sms = env.twilio ? 'SMS by Twilio' : 'SMS to the sandbox outbox';
  const email = env.sendgrid ? 'email by SendGrid' : 'email to the sandbox outbox';
  const calls = env.twilio?.voiceFrom === undefined ? 'calls to the sandbox outbox' : 'calls by Twilio';
  return `${sms}, ${calls}, ${email}`;
}
