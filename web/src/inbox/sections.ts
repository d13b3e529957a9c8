import type { RecoveryCase } from '../api/types.js';

export const sectionKeys = ['overdue', 'soon', 'later', 'resolve', 'snoozed', 'waiting', 'closed'] as const;
export type SectionKey = (typeof sectionKeys)[number];

export const sectionTitles: Record<SectionKey, string> = {
  overdue: 'Overdue',
  soon: 'Due in less than 4 h',
  later: 'Today and later',
  resolve: 'Reached out, to be resolved',
  snoozed: 'Put aside until a promised time',
  waiting: 'Waiting for the customer',
  closed: 'Closed',
};

const soonMs = 4 * 60 * 60_000;

export function sectionOf(recoveryCase: RecoveryCase, now: number): SectionKey {
  const { status, snoozed, lastLook } = recoveryCase;
  // What is put aside comes back by itself, and its deadline is never hidden behind it.
  const isPutAside = snoozed !== null && Date.parse(snoozed.until) > now;
  switch (status) {
    case 'open':
      return byTimeLeft(recoveryCase.outreachDueAt, now, isPutAside);
    case 'last_look':
      return lastLook === null || lastLook.reachedAt !== null ? aside(isPutAside) : byTimeLeft(lastLook.dueAt, now, isPutAside);
    case 'contacted':
      return aside(isPutAside);
    case 'resolved':
    case 'asked_again':
      return 'waiting';
    case 'closed':
      return 'closed';
  }
}

/** A last look has a deadline of its own. */
const dueAtOf = ({ lastLook, status, outreachDueAt }: RecoveryCase): string =>
  status === 'last_look' && lastLook ? lastLook.dueAt : outreachDueAt;

const aside = (isPutAside: boolean): SectionKey => (isPutAside ? 'snoozed' : 'resolve');

function byTimeLeft(dueAt: string, now: number, isPutAside: boolean): SectionKey {
  const left = Date.parse(dueAt) - now;
  if (left <= 0) return 'overdue';
  if (isPutAside) return 'snoozed';
  return left < soonMs ? 'soon' : 'later';
}

export interface Section {
  key: SectionKey;
  cases: RecoveryCase[];
}

/** Where each case stood when the list was last laid out. Rows keep their places until the reader asks for a new layout. */
export interface Layout {
  placed: ReadonlyMap<string, SectionKey>;
  order: readonly string[];
  key: string;
}

export function layOut(cases: readonly RecoveryCase[], now: number, key: string): Layout {
  const sorted = cases.toSorted((a, b) => dueAtOf(a).localeCompare(dueAtOf(b)));
  return { key, order: sorted.map((each) => each.id), placed: new Map(sorted.map((each) => [each.id, sectionOf(each, now)])) };
}

export function sectionsOf(cases: readonly RecoveryCase[], layout: Layout): Section[] {
  const byId = new Map(cases.map((each) => [each.id, each]));
  return sectionKeys
    .map((key) => ({ key, cases: layout.order.flatMap((id) => (layout.placed.get(id) === key ? (byId.get(id) ?? []) : [])) }))
    .filter((section) => section.cases.length > 0);
}

/** What a new layout would change: cases that are not shown yet, and cases that belong in another section by now. */
export function pendingOf(cases: readonly RecoveryCase[], layout: Layout, now: number): { fresh: number; moved: number } {
  const fresh = cases.filter((each) => !layout.placed.has(each.id)).length;
  const moved = cases.filter((each) => layout.placed.has(each.id) && layout.placed.get(each.id) !== sectionOf(each, now)).length;
  return { fresh, moved };
}
