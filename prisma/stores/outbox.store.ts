import { dispatchChannels, type DispatchChannel } from '../../domain/interaction.js';
import { smsSegments, type SmsSegments } from '../../domain/survey/sms-segments.js';
import type { Prisma, SandboxMessage } from '../generated/client.js';
import { normaliseAddress } from './address-hash.js';
import type { Reader } from './database.js';

export interface OutboxFilters {
  to?: string | undefined;
  channel?: string | undefined;
  purpose?: string | undefined;
  limit: number;
  /** Sequence number of the last message of the page before. */
  before: string | null;
}

/** What a person may reply to; the rest went to staff. Of a call to staff the reply says how it ended. */
const repliable = new Set(['survey', 'reminder', 'second_chance', 'confirmation', 'check_in', 'reply', 'call_back']);

export interface OutboxMessage {
  id: string;
  dispatchId: string;
  channel: DispatchChannel;
  to: string;
  from: string;
  purpose: string;
  subject: string | null;
  text: string;
  html: string | null;
  links: string[];
  createdAt: string;
  interactionId: string | null;
  caseId: string | null;
  repliable: boolean;
  /** How many messages an SMS is paid as; null for a mail. */
  sms: SmsSegments | null;
}

/** What the sandbox accepted, newest first. */
export async function listSandboxMessages(db: Reader, filters: OutboxFilters): Promise<{ items: OutboxMessage[]; next: string | null }> {
  const { to, channel, purpose, limit, before } = filters;
  const where: Prisma.SandboxMessageWhereInput = {
    ...(to === undefined ? {} : { address: { in: [to, normaliseAddress(to)] } }),
    ...(channel === undefined ? {} : { channel }),
    ...(before !== null && /^\d{1,18}$/.test(before) ? { seq: { lt: BigInt(before) } } : {}),
  };
  if (purpose === undefined) {
    const rows = await db.sandboxMessage.findMany({ where, orderBy: { seq: 'desc' }, take: limit + 1 });
    return page(db, rows, limit);
  }
  const rows = await rowsOfPurpose(db, purpose, filters);
  return page(db, rows, limit);
}

/** A ledger row is not related to its message in the schema, so a filter on the purpose joins them by hand. */
async function rowsOfPurpose(db: Reader, purpose: string, { to, channel, limit, before }: OutboxFilters): Promise<SandboxMessage[]> {
  const seqs = await db.$queryRaw<{ seq: bigint }[]>`
    SELECT m.seq FROM sandbox_message m JOIN dispatch d ON d.id = m.dispatch_id
    WHERE d.purpose = ${purpose}
      AND (${to ?? null}::text IS NULL OR m.address IN (${to ?? ''}, ${normaliseAddress(to ?? '')}))
      AND (${channel ?? null}::text IS NULL OR m.channel = ${channel ?? null})
      AND (${before}::bigint IS NULL OR m.seq < ${before}::bigint)
    ORDER BY m.seq DESC LIMIT ${limit + 1}`;
  return db.sandboxMessage.findMany({ where: { seq: { in: seqs.map(({ seq }) => seq) } }, orderBy: { seq: 'desc' } });
}

/** One message of the sandbox, or null: unknown, or sent by a provider. */
export async function findSandboxMessage(db: Reader, id: string): Promise<OutboxMessage | null> {
  const row = await db.sandboxMessage.findUnique({ where: { id } });
  return row ? ((await views(db, [row]))[0] ?? null) : null;
}

async function page(db: Reader, rows: SandboxMessage[], limit: number): Promise<{ items: OutboxMessage[]; next: string | null }> {
  const items = rows.slice(0, limit);
  const last = items.at(-1);
  return { items: await views(db, items), next: rows.length > limit && last ? String(last.seq) : null };
}

async function views(db: Reader, rows: SandboxMessage[]): Promise<OutboxMessage[]> {
  const dispatches = await db.dispatch.findMany({
    where: { id: { in: rows.map(({ dispatchId }) => dispatchId) } },
    select: { id: true, purpose: true, interactionId: true, caseId: true },
  });
  const byId = new Map(dispatches.map((dispatch) => [dispatch.id, dispatch]));
  return rows.map((row) => {
    const dispatch = byId.get(row.dispatchId);
    return {
      id: row.id,
      dispatchId: row.dispatchId,
      channel: dispatchChannels.find((known) => known === row.channel) ?? 'email',
      to: row.address,
      from: row.sender,
      purpose: dispatch?.purpose ?? 'survey',
      subject: row.subject,
      text: row.text,
      html: row.html,
      links: Array.isArray(row.links) ? row.links.filter((link): link is string => typeof link === 'string') : [],
      createdAt: row.createdAt.toISOString(),
      interactionId: dispatch?.interactionId ?? null,
      caseId: dispatch?.caseId ?? null,
      repliable: repliable.has(dispatch?.purpose ?? ''),
      sms: row.channel === 'sms' ? smsSegments(row.text) : null,
    };
  });
}
