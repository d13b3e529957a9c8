import { sandboxMessages } from '../../../activities/adapters/sandbox.message.js';
import { sendgridEmail } from '../../../activities/adapters/sendgrid.email.js';
import { twilioSms } from '../../../activities/adapters/twilio.sms.js';
import { twilioVoice } from '../../../activities/adapters/twilio.voice.js';
import type { MessageProvider } from '../../../activities/adapters/messaging.port.js';
import { reconcileOnce } from '../../../activities/dispatch/reconcile.js';
import { sendSurvey } from '../../../activities/survey-dispatch.js';
import { openDatabase, type Database } from '../../../prisma/client.js';
import { doubleApiKey } from '../../support/provider-doubles/sendgrid-double.js';
import { doubleAccount } from '../../support/provider-doubles/twilio-double.js';
import type { ChildOrder, ChildReport, Point } from './points.js';

// Sends surveys as an activity does, and stops each for good where it is told to; the test then kills this process. With no place to
// stop it sends them to the end and looks for what is unclear, as the process does that takes the work over.

const order = JSON.parse(process.argv[2] ?? '{}') as ChildOrder;
const report = (news: ChildReport): void => void process.send?.(news);
const underWayAtOnce = 20;

let aheadMs = order.aheadMinutes * 60_000;
const clock = (): Date => new Date(Date.now() + aheadMs);
const database = openDatabase(order.databaseUrl, 20);

let stopped = 0;
/** Takes a message's place among those under way, so that all can reach the point where they stop. */
let leave: () => void = () => undefined;
function stopHere(): Promise<never> {
  stopped += 1;
  leave();
  report({ stopped });
  return new Promise(() => undefined);
}

/** The real database, with a stop before the calls that this point comes before. */
function databaseWithStop(db: Database): Database {
  const stops: Partial<Record<Point, { of: object; name: string }>> = {
    before_queueing: { of: db.dispatch, name: 'createMany' },
    after_queueing: { of: db, name: '$transaction' }, // the claim
    after_settling: { of: db.invitation, name: 'updateMany' }, // marking the invitation as sent
  };
  const stop = order.stopAt === null ? undefined : stops[order.stopAt];
  if (!stop) return db;
  const stopping = <T extends object>(target: T): T =>
    new Proxy(target, {
      get(real, name) {
        const value: unknown = Reflect.get(real, name);
        if (real === stop.of && name === stop.name) return stopHere;
        return real === db && typeof value === 'object' && value === stop.of ? stopping(value) : value;
      },
    });
  return stopping(db);
}

/** The real provider, with a stop around its one call. While a request is under way, others may start theirs. */
function providerWithStop(provider: MessageProvider): MessageProvider {
  return {
    ...provider,
    async send(message) {
      if (order.stopAt === 'after_claim') return stopHere();
      if (order.stopAt === 'request_sent' || order.stopAt === 'request_taken') leave();
      const result = await provider.send(message);
      return order.stopAt === 'answer_read' ? stopHere() : result;
    },
  };
}

const db = databaseWithStop(database);
const { doubleUrl: apiBaseUrl, publicUrl } = order;
// Long enough for the test to see all requests held; the product's own limit is 30 s.
const timeoutMs = 300_000;
const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
const sms = twilioSms({ ...doubleAccount, from: '+15005550001', messagingServiceSid: undefined, apiBaseUrl, publicUrl, timeoutMs });
const voice = twilioVoice({ ...doubleAccount, voiceFrom: '+15005550001', apiBaseUrl, publicUrl, timeoutMs });
const email = sendgridEmail({ apiKey: doubleApiKey, from: 'surveys@example.com', apiBaseUrl, timeoutMs });
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const deps = {
  db,
  clock,
  publicUrl,
  log,
  startClock: async () => undefined,
  providers: { sms: providerWithStop(sms), email: providerWithStop(email), voice: providerWithStop(voice), sandbox },
};

/** As Temporal does it: a failed attempt is tried again. */
async function sendToTheEnd(invitationId: string): Promise<string> {
  for (;;) {
    try {
      return (await sendSurvey(deps, invitationId, 0)).outcome;
    } catch (error) {
      if (error instanceof Error && /quiet_hours|record_gone/.test(error.message)) throw error;
    }
  }
}

const waiting: (() => void)[] = [];
let free = underWayAtOnce;
async function enter(): Promise<void> {
  if (free > 0) free -= 1;
  else await new Promise<void>((resolve) => waiting.push(resolve));
}
leave = () => {
  const next = waiting.shift();
  if (next) next();
  else free += 1;
};

const outcomes: Record<string, number> = {};
const mine = { OR: order.of.map((point) => ({ id: { startsWith: point } })) };
const invitations = await database.invitation.findMany({ where: mine, select: { id: true }, orderBy: { id: 'asc' } });
await Promise.all(
  invitations.map(async ({ id }) => {
    await enter();
    const outcome = await sendToTheEnd(id);
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    leave();
  }),
);
for (const minutes of order.looksAfterMinutes) {
  aheadMs = minutes * 60_000;
  while ((await reconcileOnce(deps)).looked > 0);
}
report({ finished: outcomes });
await database.$disconnect();
process.disconnect();
