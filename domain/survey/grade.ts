import type { PageVisit } from './page-visit.js';

export const grades = ['confirmed', 'provisional', 'scanner'] as const;
/** `confirmed` ratings count; `provisional` ones wait for what follows; those of a `scanner` count in no number until a person settles them. */
export type Grade = (typeof grades)[number];

export const gradeReasons = [
  'ratings_sent_at_once',
  'stopped_at_once',
  'known_scanner',
  'prefetched',
  'no_page_view',
  'faster_than_reading',
  'links_opened_at_once',
  'headers_only',
  'nothing_followed',
  'wrote_words',
  'by_reply',
  'staff',
] as const;
export type GradeReason = (typeof gradeReasons)[number];

export interface GradeVerdict {
  grade: Grade;
  reasons: GradeReason[];
  /** Until when a provisional rating waits; null where silence settles nothing. */
  settlesAtMs: number | null;
}

/** The rating that is graded: when it was sent, and when words came with it or after it. */
export interface GradedAnswer {
  sentAtMs: number;
  wordsAtMs: number | null;
}

/** How long a rating with one sign of a machine waits for a second one. What presses everything has gone on long before. */
export const quietMs = 5_000;
// Nobody reads a page, chooses and presses within this time.
const readingMs = 500;
// Between two ratings of one person lie a page to read, a choice and a press.
const betweenRatingsMs = 2_000;
const burstMs = 10_000;
// Ratings that follow each other closer than this belong to one rush; a person who comes after it is not part of it.
const rushGapMs = 15_000;

/**
 * Whether a machine sent a rating, by all visits to its page. What only a machine does makes it a scanner's; of what a person may
 * happen to do, too, two signs do, and one makes it wait. Words are a person's unless they came together with a machine's signs.
 */
export function gradeAnswer({ sentAtMs, wordsAtMs }: GradedAnswer, visits: readonly PageVisit[], nowMs: number): GradeVerdict {
  const sent = visits.findLast(({ kind, atMs }) => kind === 'rating' && atMs === sentAtMs);
  // Nothing is known of how it came, as where no page took it in.
  if (!sent) return { grade: 'confirmed', reasons: [], settlesAtMs: null };
  const machine = machineSigns(visits, sentAtMs);
  const doubtful = doubtfulSigns(visits, sent);
  const reasons = [...machine, ...doubtful];
  if (wordsAtMs !== null && isPersonal(visits, wordsAtMs, sentAtMs, machine))
    return { grade: 'confirmed', reasons: [...reasons, 'wrote_words'], settlesAtMs: null };
  if (machine.length > 0 || doubtful.length > 1) return { grade: 'scanner', reasons, settlesAtMs: null };
  if (doubtful.length === 0) return { grade: 'confirmed', reasons, settlesAtMs: null };
  const settlesAtMs = sentAtMs + quietMs;
  return nowMs >= settlesAtMs
    ? { grade: 'confirmed', reasons: [...reasons, 'nothing_followed'], settlesAtMs: null }
    : { grade: 'provisional', reasons, settlesAtMs };
}

/**
 * Whether a new rating may take the place of one that is not confirmed: it shows no sign of a machine, and is no part of the same rush.
 */
export function isPersonsRating(sentAtMs: number, visits: readonly PageVisit[]): boolean {
  const sent = visits.findLast(({ kind, atMs }) => kind === 'rating' && atMs === sentAtMs);
  if (!sent) return true;
  return (
    rushOf(visits, sentAtMs).every(({ atMs }) => atMs === sentAtMs) &&
    machineSigns(visits, sentAtMs).length === 0 &&
    doubtfulSigns(visits, sent).length === 0
  );
}

/** Words that came later are a person's although the rating was a machine's, if they were not part of the rush. */
function isPersonal(visits: readonly PageVisit[], wordsAtMs: number, sentAtMs: number, machine: readonly GradeReason[]): boolean {
  if (machine.length === 0) return true;
  const words = visits.findLast(({ kind, atMs }) => (kind === 'words' || kind === 'rating') && atMs === wordsAtMs);
  if (!words || wordsAtMs === sentAtMs) return false;
  const isRush = visits.some((visit) => visit !== words && visit.kind !== 'open' && Math.abs(visit.atMs - wordsAtMs) < quietMs);
  return !isRush && words.client !== 'scanner' && !words.prefetch && doubtfulSigns(visits, words).length === 0;
}

function machineSigns(visits: readonly PageVisit[], sentAtMs: number): GradeReason[] {
  const sentTogether = visits.filter(({ kind, atMs }) => kind === 'rating' && atMs === sentAtMs);
  const signs: GradeReason[] = [];
  if (isTooQuick(rushOf(visits, sentAtMs))) signs.push('ratings_sent_at_once');
  if (visits.some(({ kind, atMs }) => kind === 'stop' && Math.abs(atMs - sentAtMs) < betweenRatingsMs)) signs.push('stopped_at_once');
  if (sentTogether.some(({ client }) => client === 'scanner')) signs.push('known_scanner');
  if (sentTogether.some(({ prefetch }) => prefetch)) signs.push('prefetched');
  return signs;
}

/** The ratings around one, each close to the next. */
function rushOf(visits: readonly PageVisit[], sentAtMs: number): PageVisit[] {
  const ratings = visits.filter(({ kind }) => kind === 'rating').toSorted((one, other) => one.atMs - other.atMs);
  const here = ratings.findIndex(({ atMs }) => atMs === sentAtMs);
  if (here < 0) return [];
  const isApart = (later: number): boolean => (ratings[later]?.atMs ?? Infinity) - (ratings[later - 1]?.atMs ?? -Infinity) >= rushGapMs;
  let [first, last] = [here, here];
  while (!isApart(first)) first -= 1;
  while (!isApart(last + 1)) last += 1;
  return ratings.slice(first, last + 1);
}

/** Different ratings faster than a person presses, or more of them than one changes one's mind; the same one twice is a double click. */
function isTooQuick(rush: readonly PageVisit[]): boolean {
  const isPair = (one: PageVisit, other: PageVisit): boolean =>
    one.rating !== other.rating && Math.abs(one.atMs - other.atMs) < betweenRatingsMs;
  const distinctFrom = (fromMs: number): number =>
    new Set(rush.filter(({ atMs }) => atMs >= fromMs && atMs - fromMs <= burstMs).map(({ rating }) => rating)).size;
  if (new Set(rush.map(({ rating }) => rating)).size < 2) return false;
  return (
    rush.some((one) => rush.some((other) => isPair(one, other)) || distinctFrom(one.atMs) > 2) ||
    new Set(rush.map(({ rating }) => rating)).size > 3
  );
}

/** What a person may happen to do, but seldom twice over. */
function doubtfulSigns(visits: readonly PageVisit[], sent: PageVisit): GradeReason[] {
  const earlier = visits.filter((visit) => visit !== sent && visit.atMs <= sent.atMs);
  // An answer shows a page, too.
  const views = earlier.filter(({ head, client, kind, atMs }) => !head && client !== 'program' && (kind === 'open' || atMs < sent.atMs));
  const lastView = views.findLast(({ visitor }) => visitor === sent.visitor) ?? views.at(-1);
  const lately = earlier.filter(({ visitor, atMs }) => visitor === sent.visitor && sent.atMs - atMs <= quietMs);
  const opened = new Set(lately.filter(({ kind, rating }) => kind === 'open' && rating !== null).map(({ rating }) => rating));
  const signs: GradeReason[] = [];
  if (!lastView && sent.client !== 'program') signs.push('no_page_view');
  if (lastView && sent.client !== 'program' && sent.atMs - lastView.atMs < readingMs && !isRepeated(earlier, sent))
    signs.push('faster_than_reading');
  if (opened.size > 2) signs.push('links_opened_at_once');
  if (lately.some(({ head }) => head)) signs.push('headers_only');
  return signs;
}

/** The second press of a double click, or the same form sent once more. */
function isRepeated(earlier: readonly PageVisit[], sent: PageVisit): boolean {
  return earlier.some(({ kind, rating, visitor }) => kind === 'rating' && rating === sent.rating && visitor === sent.visitor);
}
