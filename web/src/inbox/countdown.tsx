import { IconAlertTriangle, IconCheck, IconClock, IconClockHour4, IconHourglassHigh } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { RecoveryCase } from '../api/types.js';
import { useNow } from '../time/clock.js';
import { absoluteTime, absoluteTimeIn, ago, minutesAndSeconds, span } from '../time/format.js';

const hourMs = 60 * 60_000;
type Subject = Pick<
  RecoveryCase,
  'status' | 'lastLook' | 'outreachDueAt' | 'firstOutreachAt' | 'outreachInTime' | 'secondAskedAt' | 'resolvedAt' | 'closedAt'
> & {
  customer: { timeZone: string | null };
};

/** Time left to reach out, by the server's clock: minutes, and seconds in the last hour. Never announced by itself. */
export function Countdown({ of: subject }: { of: Subject }): ReactNode {
  const isLastLook = subject.status === 'last_look' && subject.lastLook !== null && subject.lastLook.reachedAt === null;
  const isOpen = subject.status === 'open' || isLastLook;
  const due = isLastLook && subject.lastLook !== null ? subject.lastLook.dueAt : subject.outreachDueAt;
  const dueAt = Date.parse(due);
  const coarse = useNow('minute');
  const left = dueAt - coarse;
  if (!isOpen) return <Settled of={subject} />;
  const title = [`${isLastLook ? 'Have the last look' : 'Reach out'} by ${absoluteTime(due)}`, customerClock(subject, due)]
    .filter(Boolean)
    .join('\n');
  if (left <= 0) {
    return (
      <span className="countdown" data-tone="late" title={title}>
        <IconAlertTriangle size={15} aria-hidden="true" />
        {span(-left)} late
      </span>
    );
  }
  return (
    <span className="countdown" data-tone={left < 4 * hourMs ? 'soon' : 'calm'} title={title}>
      {left < 4 * hourMs ? <IconClockHour4 size={15} aria-hidden="true" /> : <IconClock size={15} aria-hidden="true" />}
      {left < hourMs + 60_000 ? <LastHour dueAt={dueAt} /> : `${span(left)} left`}
    </span>
  );
}

function LastHour({ dueAt }: { dueAt: number }): ReactNode {
  const now = useNow('second');
  return <span role="timer">{minutesAndSeconds(dueAt - now)} left</span>;
}

function Settled({ of: subject }: { of: Subject }): ReactNode {
  const now = useNow('minute');
  const { firstOutreachAt, secondAskedAt } = subject;
  const inTime = subject.outreachInTime === true;
  if (subject.status === 'asked_again' && secondAskedAt !== null) {
    return (
      <span className="countdown" data-tone="calm" title={absoluteTime(secondAskedAt)}>
        <IconHourglassHigh size={15} aria-hidden="true" />
        asked {ago(secondAskedAt, now)}
      </span>
    );
  }
  if (firstOutreachAt === null) return <span className="countdown">closed</span>;
  return (
    <span className="countdown" data-tone={inTime ? 'good' : 'late'} title={`First outreach ${absoluteTime(firstOutreachAt)}`}>
      {inTime ? <IconCheck size={15} aria-hidden="true" /> : <IconAlertTriangle size={15} aria-hidden="true" />}
      {inTime ? 'reached in time' : 'reached late'}
    </span>
  );
}

function customerClock({ customer }: Subject, due: string): string | null {
  const theirs = customer.timeZone === null ? null : absoluteTimeIn(due, customer.timeZone);
  return theirs === null ? null : `For the customer: ${theirs}`;
}
