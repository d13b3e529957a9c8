import type { Instrument } from '../survey/instrument.js';
import { composedMail, type ComposedMail, type LabelledLink } from '../survey/mail-content.js';
import type { AlertPurpose } from './alert-purpose.js';
import type { Severity } from './case-state.js';

export interface AlertMessageInput {
  purpose: AlertPurpose;
  caseNumber: number;
  severity: Severity;
  rating: number;
  instrument: Instrument;
  /** Top of the instrument's scale: "2 of 5". */
  scaleMax: number;
  /** ISO instant by which somebody reaches out. */
  dueAt: string;
  /** Absolute URL of the case. */
  caseLink: string;
  /** Names of the drivers in the comment, as the screens show them. */
  driverLabels: readonly string[];
  /** Why the case is as urgent as it is, in sentences. */
  severityReasons?: readonly string[];
  /** Absolute URL that says for its person that the message was seen; null where it is nobody's own. */
  acknowledgeLink?: string | null;
  /** ISO instant. */
  now: string;
}

/** A message to staff about a case. It travels by mail and SMS, so it names no customer and quotes none: the case does, behind its link. */
export function composeAlertMessage(input: AlertMessageInput): ComposedMail {
  const {
    purpose,
    caseNumber,
    severity,
    rating,
    instrument,
    scaleMax,
    dueAt,
    caseLink,
    driverLabels,
    severityReasons = [],
    acknowledgeLink,
    now,
  } = input;
  const score = `${rating} of ${scaleMax} (${instrument.toUpperCase()})`;
  const urgency = severity === 'normal' ? '' : `, ${severity}`;
  const left = timeLeft(dueAt, now);
  const headline = `Case ${caseNumber}: rated ${rating} of ${scaleMax}${urgency}`;
  const subject = {
    alert: `${headline}, ${left.phrase}${left.isOver ? '' : ' to reach out'}`,
    reassigned: `${headline}, now yours, ${left.phrase}${left.isOver ? '' : ' to reach out'}`,
    over_capacity: `${headline}, nobody had room for it`,
    deadline_reminder: `${headline}, still no outreach, ${left.phrase}`,
    escalation: `${headline}, outreach missed`,
    follow_up: `${headline}, not resolved yet`,
  }[purpose];
  const due = `${left.isOver ? 'The outreach was due' : 'The outreach is due'} ${utcText(dueAt)}: ${left.phrase}.`;
  const task = {
    alert: `A customer gave ${score}. Please reach out in person. ${due}`,
    reassigned: `A customer gave ${score}. The case was with a colleague who is away, and is with you now. Please reach out in person. ${due}`,
    over_capacity: `A customer gave ${score}. Nobody whom the policy's rules name was there and had room, so somebody got the case all the same. Please see to it that it can be looked after, and that there is room for the next. ${due}`,
    deadline_reminder: `A customer gave ${score} and nobody has reached out yet. ${due}`,
    escalation: `A customer gave ${score} and nobody reached out in time. ${due} Please take over or see to it that somebody calls.`,
    follow_up: `A customer gave ${score}. Somebody reached out, but the case has no root cause and no action yet. Please resolve it or note what it is waiting for.`,
  }[purpose];
  const facts = [
    [`Severity: ${severity}.`, ...severityReasons].join(' '),
    ...(driverLabels.length > 0 ? [`What it was about: ${driverLabels.join(', ')}.`] : []),
  ];
  const seen = acknowledgeLink == null ? [] : [{ label: 'Acknowledge', link: acknowledgeLink }];
  return composeStaffMail(subject, [task, ...facts], { label: 'Open the case', link: caseLink }, seen);
}

/** A mail to somebody of the company: what there is to know, the link to act on it, and others beside it. */
export function composeStaffMail(subject: string, paragraphs: string[], action: LabelledLink, more: LabelledLink[] = []): ComposedMail {
  return composedMail({
    kind: 'staff',
    language: 'en',
    direction: 'ltr',
    subject,
    preheader: paragraphs[0] ?? '',
    paragraphs,
    action,
    more,
  });
}

const minuteMs = 60_000;

/** The time to a deadline in words: "23 hours 40 minutes left", "2 days 3 hours overdue". Rounded down to whole minutes, so nobody is promised more than there is. */
export function timeLeft(dueAt: string, now: string): { isOver: boolean; phrase: string } {
  const leftMs = Date.parse(dueAt) - Date.parse(now);
  const isOver = leftMs <= 0;
  const minutes = Math.floor(Math.abs(leftMs) / minuteMs);
  if (minutes === 0) return { isOver, phrase: isOver ? 'due now' : 'less than a minute left' };
  const days = Math.floor(minutes / 1_440);
  // A 24-hour deadline reads as hours; days only help beyond two of them.
  const parts =
    days >= 2
      ? [counted(days, 'day'), counted(Math.floor((minutes % 1_440) / 60), 'hour')]
      : [counted(Math.floor(minutes / 60), 'hour'), counted(minutes % 60, 'minute')];
  return { isOver, phrase: `${parts.filter((part) => part !== null).join(' ')} ${isOver ? 'overdue' : 'left'}` };
}

function counted(count: number, unit: string): string | null {
  if (count === 0) return null;
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

/** "2026-11-23 09:14 UTC": readers sit in several zones, so the zone is named. */
function utcText(instant: string): string {
  return `${new Date(Date.parse(instant)).toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
