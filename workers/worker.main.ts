import { Client } from '@temporalio/client';
import { DefaultLogger, Runtime, Worker } from '@temporalio/worker';
import { pino } from 'pino';
import { twilioRecordings } from '../activities/adapters/twilio.recordings.js';
import { createActivities } from '../activities/create-activities.js';
import { senderWarnings } from '../domain/law/sms-senders.js';
import { defaultPolicy } from '../domain/policy/default-policy.js';
import { openDatabase } from '../prisma/client.js';
import { countriesOfCustomers } from '../prisma/stores/customer-read.store.js';
import { faultName } from '../prisma/stores/database-fault.js';
import { loadClock, markClockStarted } from '../prisma/stores/recovery-clock.store.js';
import { taskQueue } from '../workflows/contracts/ids.js';
import { startAlerts } from './alerts.js';
import { readEnvOrExit } from './env.js';
import { createProviders } from './providers.js';
import { startReconciler } from './reconciler.js';
import { twilioInbox } from '../activities/adapters/twilio.inbox.js';
import { startInbox } from './replies/inbox-loop.js';
import { startPersonal } from './replies/personal-loop.js';
import { startReplies } from './replies/reply-loop.js';
import { startRelay } from './relay/relay-loop.js';
import { exitWithParent, reportReady } from './start/child.js';
import { startSweeper } from './sweeper/sweeper.js';
import { ensureWeeklyRefit } from './weekly-refit.js';
import { createCommentReaders } from './comment-readers.js';
import { connectToTemporal } from './temporal-connection.js';
import { loadWorkflowBundle } from './workflow-bundle.js';
import { createWorkflowGateway } from './workflow-gateway.js';

/** The worker process: relay, workflows, activities, sweeper. Stateless, as many as wanted. */
const env = readEnvOrExit(process);
const { databaseUrl, temporal } = env;
if (databaseUrl === undefined || temporal.address === undefined) {
  process.stderr.write('DATABASE_URL and TEMPORAL_ADDRESS have to be set. `npm start` brings both along; this process alone needs them.\n');
  process.exit(1);
}

// What is under way gets this long when the process ends; Temporal hands the rest to another worker.
const finishWithin = '12s';

const log = pino({ level: env.logLevel, base: { process: 'worker' } });
const stops: (() => Promise<unknown>)[] = [];
exitWithParent(async () => {
  for (const stop of stops.toReversed()) await stop();
});

// The runtime must not end this process by itself: exitWithParent does, in order.
Runtime.install({ logger: new DefaultLogger('WARN'), shutdownSignals: [] });
const db = openDatabase(databaseUrl, 20);
stops.push(() => db.$disconnect());

const options = { address: temporal.address, tls: temporal.tls, ...(temporal.apiKey === undefined ? {} : { apiKey: temporal.apiKey }) };
const { connection, native } = await connectToTemporal(options, log);
stops.push(
  () => connection.close(),
  () => native.close(),
);

const clock = (): Date => new Date();
const client = new Client({ connection, namespace: temporal.namespace });
const gateway = createWorkflowGateway(client);
const startClock = async (caseId: string): Promise<void> => {
  const input = await loadClock(db, caseId, clock());
  if (!input) return;
  await gateway.startRecovery(input);
  await markClockStarted(db, caseId, clock());
};

const providers = createProviders(env, db);
const worker = await Worker.create({
  connection: native,
  namespace: temporal.namespace,
  taskQueue,
  workflowBundle: await loadWorkflowBundle(),
  activities: createActivities({
    db,
    clock,
    log,
    publicUrl: env.publicUrl,
    providers,
    startClock,
    reading: createCommentReaders(env, { db, clock, log }),
  }),
  maxCachedWorkflows: 500,
  workflowTaskPollerBehavior: { type: 'autoscaling' },
  activityTaskPollerBehavior: { type: 'autoscaling' },
  shutdownGraceTime: finishWithin,
});
const running = worker.run();
running.catch((error: unknown) => {
  log.fatal({ fault: error instanceof Error ? error.name : 'unknown' }, 'the worker failed');
  process.exit(1);
});
stops.push(async () => {
  if (worker.getState() === 'RUNNING') worker.shutdown();
  await running;
});

const relay = startRelay(databaseUrl, { db, gateway, clock, log });
const sweeper = startSweeper({
  db,
  gateway,
  startClock,
  recordings: env.twilio && twilioRecordings({ ...env.twilio, timeoutMs: 5_000 }),
  clock,
  keepTextsDays: env.keepTextsDays,
  log,
});
const reconciler = startReconciler({ db, clock, providers, log });
const replies = startReplies({ db, clock, log, providers, publicUrl: env.publicUrl });
const personal = startPersonal({ db, clock, log, providers, publicUrl: env.publicUrl });
const alerts = startAlerts({ db, clock, log, providers, publicUrl: env.publicUrl });
const inbox = env.twilio && startInbox({ db, clock, log, inbox: twilioInbox(env.twilio) });
stops.push(
  async () => inbox?.stop(),
  () => alerts.stop(),
  () => replies.stop(),
  () => personal.stop(),
  () => reconciler.stop(),
  () => sweeper.stop(),
  () => relay.stop(),
);
log.info({ taskQueue }, 'the worker takes tasks');
reportReady();

// Comments are read without it, too: a server that takes no schedules only leaves the button.
ensureWeeklyRefit(client).catch((error: unknown) => {
  log.warn({ fault: faultName(error) }, 'the theming does not learn by itself: its schedule could not be made');
});

for (const { message, source } of senderWarnings(
  defaultPolicy,
  env.twilio?.from ?? null,
  env.twilio ? await countriesOfCustomers(db) : [],
)) {
  log.warn({ source }, `SMS settings: ${message}`);
}
