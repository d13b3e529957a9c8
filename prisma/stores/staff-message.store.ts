import { planAlerts, type AlertPlan } from '../../domain/recovery/alert-grouping.js';
import { alertPurposes, type AlertPurpose } from '../../domain/recovery/alert-purpose.js';
import { severities } from '../../domain/recovery/case-state.js';
import type { StaffMessage } from '../generated/client.js';
import { inTransaction, type Database, type Reader, type Transaction } from './database.js';
import { newId } from './new-id.js';
import { readAlertWindowMs } from './organisation.store.js';
import { staffChannels, type StaffChannel } from './staff-alert.store.js';

/** One person's phone, mailbox or place in Slack. Sample data is told apart, for it never leaves the house. */
export interface Recipient {
  channel: string;
  address: string;
  sample: boolean;
}

/** Recipients for whom something is due now: what is critical, what has waited long enough, and whoever was told nothing within the window. */
export async function listDueRecipients(db: Reader, now: Date, limit: number): Promise<Recipient[]> {
  const windowStart = new Date(now.getTime() - (await readAlertWindowMs(db)));
  return db.$queryRaw<Recipient[]>`
    SELECT a.channel, a.address, a.sample FROM staff_alert a
    WHERE a.message_id IS NULL AND a.dropped_at IS NULL
    GROUP BY a.channel, a.address, a.sample
    HAVING bool_or(a.severity = 'critical') OR min(a.latest_at) <= ${now} OR NOT EXISTS (
      SELECT 1 FROM staff_message m
      WHERE m.channel = a.channel AND m.address = a.address AND m.sample = a.sample AND NOT m.urgent AND m.made_at > ${windowStart})
    ORDER BY min(a.created_at) LIMIT ${limit}`;
}

/** The same for what waits about one case. */
export function recipientsOfCase(db: Reader, caseId: string): Promise<Recipient[]> {
  return db.staffAlert.findMany({
    where: { caseId, messageId: null, droppedAt: null },
    select: { channel: true, address: true, sample: true },
    distinct: ['channel', 'address', 'sample'],
    orderBy: { id: 'asc' },
  });
}

/**
 * Makes messages of what waits for a recipient, as far as it is their turn; the ids of the messages. Each alert is in one message at most,
 * ever. What has been overtaken is dropped: of a case that is closed or in other hands, and a reminder of what was done meanwhile.
 */
export function makeMessages(db: Database, recipient: Recipient, now: Date): Promise<string[]> {
  return inTransaction(db, async (tx) => {
    const { channel, address, sample } = recipient;
    // Of two workers the second finds nothing waiting, instead of a window that it can't see yet.
    await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`staff_message ${channel} ${address}`}, 0))::text`;
    const waiting = await tx.staffAlert.findMany({
      where: { ...recipient, messageId: null, droppedAt: null },
      include: { recoveryCase: { select: { status: true, assigneeId: true } } },
      orderBy: [{ createdAt: 'asc' }, { id: 'asc' }],
    });
    const [told, dropped] = [waiting.filter(stillHolds), waiting.filter((alert) => !stillHolds(alert))];
    await tx.staffAlert.updateMany({ where: { id: { in: dropped.map(({ id }) => id) } }, data: { droppedAt: now } });
    const last = await tx.staffMessage.findFirst({ where: { channel, address, sample, urgent: false }, orderBy: { madeAt: 'desc' } });
    const alerts = told.map(({ id, severity, latestAt }) => ({
      id,
      severity: severities.find((known) => known === severity) ?? 'normal',
      latestAt: latestAt?.toISOString() ?? null,
    }));
    const plan = planAlerts(
      alerts,
      { lastMessageAt: last?.madeAt.toISOString() ?? null, windowMs: await readAlertWindowMs(tx) },
      now.toISOString(),
    );
    return store(tx, recipient, plan, told.find(({ userId }) => userId !== null)?.userId ?? null, now);
  });
}

/** What a person was to be told of a case of their own goes where the case went; whom else it concerns hears of it all the same. */
const ownPurposes: readonly string[] = ['alert', 'reassigned', 'deadline_reminder', 'follow_up'] satisfies AlertPurpose[];

interface Waiting {
  userId: string | null;
  purpose: string;
  recoveryCase: { status: string; assigneeId: string | null };
}

function stillHolds({ userId, purpose, recoveryCase: { status, assigneeId } }: Waiting): boolean {
  if (status === 'closed') return false;
  if (userId !== null && ownPurposes.includes(purpose) && assigneeId !== userId) return false;
  return purpose !== 'deadline_reminder' || status === 'open';
}

async function store(tx: Transaction, recipient: Recipient, plan: AlertPlan, userId: string | null, now: Date): Promise<string[]> {
  const ids: string[] = [];
  for (const { alertIds, urgent } of plan.messages) {
    const { id } = await tx.staffMessage.create({ data: { ...recipient, id: newId('smg'), userId, urgent, madeAt: now, tryAt: now } });
    await tx.staffAlert.updateMany({ where: { id: { in: alertIds } }, data: { messageId: id } });
    ids.push(id);
  }
  return ids;
}

/** Messages that are to be sent now: new, or not taken by their provider the last time. */
export async function listUnsentMessages(db: Reader, now: Date, limit: number): Promise<string[]> {
  const rows = await db.staffMessage.findMany({
    where: { settledAt: null, tryAt: { lte: now } },
    select: { id: true },
    orderBy: { tryAt: 'asc' },
    take: limit,
  });
  return rows.map(({ id }) => id);
}

export interface LoadedStaffMessage {
  id: string;
  userId: string | null;
  channel: StaffChannel;
  address: string;
  sample: boolean;
  madeAt: Date;
  tries: number;
  settledAt: Date | null;
  /** What it tells of, in the order in which it came up. */
  alerts: { caseId: string; purpose: AlertPurpose }[];
}

/** A message with what it tells of; null where it is gone. Cases that were erased since are left out. */
export async function loadStaffMessage(db: Reader, id: string): Promise<LoadedStaffMessage | null> {
  const found = await db.staffMessage.findUnique({
    where: { id },
    include: { alerts: { orderBy: [{ createdAt: 'asc' }, { id: 'asc' }] } },
  });
  if (!found) return null;
  const alerts = found.alerts.map(({ caseId, purpose }) => ({
    caseId,
    purpose: alertPurposes.find((known) => known === purpose) ?? 'alert',
  }));
  return { ...plain(found), alerts };
}

function plain({ id, userId, channel, address, sample, madeAt, tries, settledAt }: StaffMessage): Omit<LoadedStaffMessage, 'alerts'> {
  return { id, userId, channel: staffChannels.find((known) => known === channel) ?? 'email', address, sample, madeAt, tries, settledAt };
}

/** Notes what became of a message for good. */
export async function settleStaffMessage(db: Database, id: string, outcome: string, now: Date): Promise<void> {
  await db.staffMessage.updateMany({ where: { id, settledAt: null }, data: { settledAt: now, outcome } });
}

/** Notes that its provider did not take a message, and when to try again. */
export async function tryAgain(db: Database, id: string, tryAt: Date): Promise<void> {
  await db.staffMessage.updateMany({ where: { id, settledAt: null }, data: { tryAt, tries: { increment: 1 } } });
}
