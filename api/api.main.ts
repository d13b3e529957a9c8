import { createServer } from 'node:http';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { openDatabase } from '../prisma/client.js';
import { readEnvOrExit } from '../workers/env.js';
import { exitWithParent, reportReady } from '../workers/start/child.js';
import { createApp } from './app.js';
import { bootstrap } from './bootstrap.js';
import { loadWebApp } from './http/web-app.js';

/** The API process: stateless, as many as wanted. */
const env = readEnvOrExit(process);
if (env.databaseUrl === undefined) {
  process.stderr.write('DATABASE_URL is not set. `npm start` brings a database along; this process alone needs one.\n');
  process.exit(1);
}

// What is under way gets this long when the process ends; its parent waits a little longer.
const FINISH_WITHIN_MS = 5_000;

const log = pino({ level: env.logLevel, base: { process: 'api' } });
const db = openDatabase(env.databaseUrl);
const server = createServer();

exitWithParent(async () => {
  const closed = new Promise((done) => server.close(done));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), FINISH_WITHIN_MS);
  await closed;
  clearTimeout(timer);
  await db.$disconnect();
});

const made = await bootstrap({ db, dataDir: env.dataDir, apiKey: env.apiKey, log });
const app = createApp(
  {
    db,
    clock: () => new Date(),
    log,
    publicUrl: env.publicUrl,
    sandbox: { email: env.sendgrid === undefined, sms: env.twilio === undefined, voice: env.twilio?.voiceFrom === undefined },
    twilio: env.twilio && { authToken: env.twilio.authToken, sender: env.twilio.from, voiceFrom: env.twilio.voiceFrom },
    sendgridWebhookPublicKey: env.sendgridWebhookPublicKey,
    sendgridInbound: env.sendgridInbound,
  },
  { webApp: loadWebApp(resolve(fileURLToPath(new URL('../dist/web', import.meta.url)))) },
);
server.on('request', app);
await new Promise<void>((listening, failed) => {
  server.once('error', failed);
  server.listen(env.port, listening);
});
log.info({ port: env.port }, 'the API takes requests');
reportReady(made);
