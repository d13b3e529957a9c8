import { instruments, scales } from '../survey/instrument.js';
import type { ComposedMail } from '../survey/mail-content.js';
import { composeStaffMail, timeLeft, type AlertMessageInput } from './alert-message.js';

export const caseNewsKinds = ['last_look', 'last_look_reminder', 'last_look_breach', 'hand_over'] as const;
/** `last_look`: the second rating was no better; its reminder; nobody looked in time; `hand_over`: the case is in the reader's hands now. */
export type CaseNewsKind = (typeof caseNewsKinds)[number];

export type CaseNewsInput = Pick<
  AlertMessageInput,
  'caseNumber' | 'severity' | 'rating' | 'instrument' | 'caseLink' | 'driverLabels' | 'now'
> & {
  kind: CaseNewsKind;
  secondRating: number | null;
  /** The deadline that runs: that of the last look, or that of the outreach; null where none does. */
  dueAt: string | null;
};

/** A message to staff about a case in the course of its life. Like an alert it names no customer and quotes none. */
export function composeCaseNews(input: CaseNewsInput): ComposedMail {
  const { kind, caseNumber, severity, caseLink, driverLabels } = input;
  const { subject, task } = wordsOf(input);
  const facts = [`Severity: ${severity}.`, ...(driverLabels.length > 0 ? [`What it was about: ${driverLabels.join(', ')}.`] : [])];
  const headline = `Case ${caseNumber}: ${subject}`;
  return composeStaffMail(headline, [task, ...(kind === 'last_look_breach' ? [] : facts)], { label: 'Open the case', link: caseLink });
}

function wordsOf({ kind, rating, secondRating, instrument, dueAt, now }: CaseNewsInput): { subject: string; task: string } {
  const { max } = scales[instruments.find((known) => known === instrument) ?? 'csat'];
  const again = `rated ${secondRating ?? rating} of ${max} again, after ${rating}`;
  const left = dueAt === null ? null : timeLeft(dueAt, now);
  const due = left === null ? '' : ` It is due: ${left.phrase}.`;
  switch (kind) {
    case 'last_look':
      return {
        subject: `${again}, a last look is yours`,
        task: `After the outreach the customer gave ${secondRating ?? rating} of ${max}, which is no better than the first time. Please look at it once more with fresh eyes, do what can be done, and close it.${due}`,
      };
    case 'last_look_reminder':
      return {
        subject: `${again}, the last look is still to come`,
        task: `The last look at this case is yours and it is not closed yet.${due}`,
      };
    case 'last_look_breach':
      return {
        subject: 'nobody had the last look in time',
        task: `The last look at this case was due and nobody had it. Please see to it that somebody does.${due}`,
      };
    case 'hand_over':
      return {
        subject: 'it is in your hands now',
        task: `A customer gave ${rating} of ${max}, and the case was handed over to you. What you should know is in its timeline.${due}`,
      };
  }
}
