import { suggestDoNotContact } from '../../domain/recovery/do-not-contact-evidence.js';
import type { Prisma } from '../generated/client.js';
import { lastLookOf } from './case-rows.js';
import { instantOrNull } from './response-view.js';

export const workPartsOfList = {
  tasks: { orderBy: [{ dueAt: 'asc' }, { number: 'asc' }] },
} satisfies Prisma.RecoveryCaseInclude;

export const workPartsOfDetail = {
  entries: { orderBy: [{ at: 'asc' }, { id: 'asc' }], include: { mentions: { include: { user: { select: { id: true, name: true } } } } } },
  remedyRequests: { orderBy: { number: 'asc' } },
} satisfies Prisma.RecoveryCaseInclude;

type ListRow = Prisma.RecoveryCaseGetPayload<{ include: typeof workPartsOfList }>;
type DetailRow = Prisma.RecoveryCaseGetPayload<{
  include: typeof workPartsOfList & typeof workPartsOfDetail & { outreaches: true; response: { include: { flags: true } } };
}>;

/** What a case's detail shows besides what is in its own rows. */
export interface CaseEvidence {
  /** Low first ratings of the customer's. */
  lowScores: number;
  currency: string;
  consent: Readonly<Record<string, boolean>>;
}

/** How the work on a case stands: put aside, tasks, the last look. */
export function caseWorkView(row: ListRow, now: Date) {
  const { snoozedUntil, snoozeReason, snoozedBy, lastLookAction, lastLookNote } = row;
  const isSnoozed = snoozedUntil !== null && snoozedUntil > now && row.status !== 'closed';
  const open = row.tasks.filter(({ doneAt }) => doneAt === null);
  const lastLook = lastLookOf(row);
  return {
    customerConfirmed: row.customerConfirmed,
    snoozed: isSnoozed ? { until: snoozedUntil.toISOString(), reason: snoozeReason ?? '', by: snoozedBy ?? '' } : null,
    lastLook: lastLook && { ...lastLook, action: lastLookAction, note: lastLookNote },
    openTasks: open.length,
    nextTaskAt: instantOrNull(open[0]?.dueAt ?? null),
  };
}

/** The same in full, with what the evidence says about leaving the customer alone. */
export function caseWorkDetail(row: DetailRow, { lowScores, currency, consent }: CaseEvidence) {
  return {
    tasks: row.tasks.map(({ number, kind, text, dueAt, assigneeId, createdBy, doneAt, doneBy }) => ({
      number,
      kind,
      text,
      dueAt: dueAt.toISOString(),
      assigneeId,
      createdBy,
      doneAt: instantOrNull(doneAt),
      doneBy,
    })),
    remedyRequests: row.remedyRequests.map(
      ({ number, kind, amountCents, note, requestedAt, requestedByName, status, decidedAt, decidedBy }) => ({
        number,
        kind,
        amountCents,
        currency,
        note,
        requestedAt: requestedAt.toISOString(),
        requestedBy: requestedByName,
        status,
        decidedAt: instantOrNull(decidedAt),
        decidedBy,
      }),
    ),
    doNotContactPeriods: periodsOf(row.entries),
    doNotContactSuggestions: isUndecided(row)
      ? suggestDoNotContact({
          flags: row.response.flags.map(({ key }) => key),
          lowScores,
          notes: [...row.outreaches.map(({ note }) => note), ...row.entries.map(({ detail }) => noteIn(detail))],
          consent,
        })
      : [],
  };
}

const isUndecided = ({ status, doNotContactGround }: DetailRow): boolean => status !== 'closed' && doNotContactGround === null;

/** The lines of a timeline as callers see them. */
export function timelineView(entries: DetailRow['entries']) {
  return entries.map(({ at, kind, actor, detail, mentions }) => ({
    at: at.toISOString(),
    kind,
    actor,
    detail,
    mentions: mentions.map(({ user }) => user),
  }));
}

function periodsOf(entries: DetailRow['entries']): { from: string; until: string | null }[] {
  const periods: { from: string; until: string | null }[] = [];
  for (const { kind, at } of entries) {
    const last = periods.at(-1);
    if (kind === 'do_not_contact_approved') periods.push({ from: at.toISOString(), until: null });
    else if (kind === 'do_not_contact_reversed' && last) last.until = at.toISOString();
  }
  return periods;
}

/** The words of a line; a proposal's own are no evidence for the next. */
function noteIn(detail: unknown): string {
  const note: unknown = typeof detail === 'object' && detail !== null ? Reflect.get(detail, 'note') : undefined;
  return typeof note === 'string' ? note : '';
}
