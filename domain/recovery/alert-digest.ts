import { capitalized } from '../policy/plain-words.js';
import type { ComposedMail, LabelledLink } from '../survey/mail-content.js';
import { composeStaffMail, timeLeft } from './alert-message.js';
import { alertPurposes, type AlertPurpose } from './alert-purpose.js';
import type { Severity } from './case-state.js';

/** One case of a message about several. */
export interface DigestCase {
  purpose: AlertPurpose;
  caseNumber: number;
  severity: Severity;
  rating: number;
  scaleMax: number;
  /** ISO instant by which somebody reaches out. */
  dueAt: string;
}

export interface DigestInput {
  cases: readonly DigestCase[];
  /** Absolute URL of the inbox. */
  inboxLink: string;
  /** Absolute URL that says for its person that all of it was seen; null where the message is nobody's own. */
  acknowledgeLink: string | null;
  /** IANA zone in which the organisation counts its days. */
  timeZone: string;
  /** ISO instant. */
  now: string;
}

/** More lines than this nobody reads; the inbox has them all. */
const mostLines = 30;

/** One message about several cases, the first one due first. Like every message to staff it names no customer and quotes none. */
export function composeDigest(input: DigestInput): ComposedMail {
  const cases = input.cases.toSorted((one, other) => Date.parse(one.dueAt) - Date.parse(other.dueAt));
  const listed = cases.slice(0, mostLines).map((one) => digestLine(one, input));
  const rest = cases.length > mostLines ? [`and ${cases.length - mostLines} more.`] : [];
  const counts = `${capitalized(countsInWords(cases))}.`;
  return composeStaffMail(
    digestSubject(input),
    [counts, [...listed, ...rest].join('\n')],
    { label: 'Open the inbox', link: input.inboxLink },
    seenLink(input.acknowledgeLink),
  );
}

/** "7 new cases, first due 14:20 (Europe/Berlin)". */
export function digestSubject({ cases, timeZone, now }: Pick<DigestInput, 'cases' | 'timeZone' | 'now'>): string {
  const first = cases.map(({ dueAt }) => dueAt).toSorted((one, other) => Date.parse(one) - Date.parse(other))[0];
  const due =
    first === undefined
      ? ''
      : Date.parse(first) <= Date.parse(now)
        ? ', the first overdue'
        : `, first due ${clockText(first, timeZone, now)}`;
  return `${countsInWords(cases)}${due}`;
}

/** The link that says "seen", where the message has an owner. */
export const seenLink = (link: string | null): LabelledLink[] => (link === null ? [] : [{ label: 'Acknowledge', link }]);

const purposeWords: Record<AlertPurpose, readonly [one: string, several: string]> = {
  alert: ['new case', 'new cases'],
  reassigned: ['case from a colleague who is away', 'cases from colleagues who are away'],
  over_capacity: ['case for which nobody had room', 'cases for which nobody had room'],
  deadline_reminder: ['case without outreach', 'cases without outreach'],
  escalation: ['missed outreach', 'missed outreaches'],
  follow_up: ['case not resolved yet', 'cases not resolved yet'],
};

function countsInWords(cases: readonly DigestCase[]): string {
  return alertPurposes
    .map((purpose) => ({ purpose, count: cases.filter((one) => one.purpose === purpose).length }))
    .filter(({ count }) => count > 0)
    .map(({ purpose, count }) => `${count} ${purposeWords[purpose][count === 1 ? 0 : 1]}`)
    .join(', ');
}

/** "Case 41: 2 of 5, critical, due 14:20 (Europe/Berlin), 3 hours left". */
export function digestLine(
  { purpose, caseNumber, severity, rating, scaleMax, dueAt }: DigestCase,
  { timeZone, now }: Pick<DigestInput, 'timeZone' | 'now'>,
): string {
  const urgency = severity === 'normal' ? '' : `, ${severity}`;
  const why = purpose === 'alert' ? '' : ` (${purposeWords[purpose][0]})`;
  return `Case ${caseNumber}: ${rating} of ${scaleMax}${urgency}, due ${clockText(dueAt, timeZone, now)}, ${timeLeft(dueAt, now).phrase}${why}`;
}

/** The time of day in the organisation's zone, with the day where it is not today's, and the zone, for readers sit in several. */
function clockText(instant: string, timeZone: string, now: string): string {
  const day = (at: string): string => formatted(at, timeZone, { year: 'numeric', month: '2-digit', day: '2-digit' });
  const clock = formatted(instant, timeZone, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const date = day(instant) === day(now) ? '' : `${formatted(instant, timeZone, { weekday: 'short', day: 'numeric', month: 'short' })} `;
  return `${date}${clock} (${timeZone})`;
}

const formatted = (instant: string, timeZone: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat('en-GB', { ...options, timeZone }).format(Date.parse(instant));
