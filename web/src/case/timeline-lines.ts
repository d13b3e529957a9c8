import type { Person, RecoveryCaseDetail, TimelineEntry } from '../api/types.js';
import { messageLine } from './message-lines.js';
import { scaleOf } from '../parts/score.js';
import { absoluteTime, longSpan } from '../time/format.js';
import {
  callResultLabel,
  causeLabel,
  groundLabel,
  outcomeLabel,
  outreachKindLabel,
  outreachResultLabel,
  severityLabel,
  words,
} from '../words/labels.js';

interface TimelineLine {
  title: string;
  text: string;
  tone?: 'late' | 'good';
}
/** What a line may need to know of its case. */
export type TimelineCase = Pick<RecoveryCaseDetail, 'instrument' | 'rating' | 'openedAt' | 'outreachDueAt'>;

type Detail = TimelineEntry['detail'];
const textIn = (detail: Detail, key: string): string => (typeof detail[key] === 'string' ? detail[key] : '');
const numberIn = (detail: Detail, key: string): number | null => (typeof detail[key] === 'number' ? detail[key] : null);
const nameOf = (id: string, people: readonly Person[]): string => people.find((person) => person.id === id)?.name ?? 'a colleague';

/** Who did it: a colleague by name, an earlier tool's person as it was written there, or the program. */
export function actorName({ actor, detail }: TimelineEntry, people: readonly Person[]): string {
  if (actor.startsWith('usr_')) return nameOf(actor, people);
  return textIn(detail, 'by') || words(actor);
}

/** An entry of a case's timeline as a sentence, with what was written to it. */
export function timelineLine({ kind, detail }: TimelineEntry, of: TimelineCase, people: readonly Person[]): TimelineLine {
  const note = textIn(detail, 'note');
  switch (kind) {
    case 'assigned':
      return {
        title: textIn(detail, 'to') === '' ? 'Assigned' : `Assigned to ${nameOf(textIn(detail, 'to'), people)}`,
        text: note || assignedBecause(detail),
      };
    case 'alert_acknowledged':
      return { title: 'Acknowledged the alert', text: '' };
    case 'acknowledged':
      return { title: 'Seen', text: note };
    case 'outreach_logged':
      return outreachLine(detail);
    case 'callback_scheduled':
      return { title: withTime('Callback scheduled', detail), text: note };
    case 'remedy_offered':
      return { title: `Remedy: ${remedyOf(detail)}`, text: note };
    case 'remedy_requested':
      return { title: `Asked to offer more than the own limit: ${remedyOf(detail)}`, text: note };
    case 'remedy_approved':
      return { title: `Remedy approved: ${remedyOf(detail)}`, text: note, tone: 'good' };
    case 'remedy_declined':
      return { title: `Remedy declined: ${remedyOf(detail)}`, text: note };
    case 'note_added':
      return { title: 'Note', text: note };
    case 'snoozed':
      return { title: `Put aside until ${absoluteTime(textIn(detail, 'until'))}`, text: note };
    case 'snooze_ended':
      return { title: 'Taken up again before its time', text: '' };
    case 'task_added':
      return { title: `Task, due ${absoluteTime(textIn(detail, 'dueAt'))}`, text: note };
    case 'task_completed':
      return { title: 'Task done', text: note };
    case 'resolved':
      return {
        title: `Resolved: ${causeLabel(textIn(detail, 'rootCause'))}`,
        text: [textIn(detail, 'action'), note].filter((part) => part !== '').join('\n'),
        tone: 'good',
      };
    case 'do_not_contact_proposed':
      return { title: `Proposed not to contact: ${groundLabel(textIn(detail, 'ground'))}`, text: note };
    case 'do_not_contact_approved':
      return { title: `Not to be contacted, approved: ${groundLabel(textIn(detail, 'ground'))}`, text: note };
    case 'do_not_contact_declined':
      return { title: `To be contacted after all, proposal declined: ${groundLabel(textIn(detail, 'ground'))}`, text: note };
    case 'do_not_contact_reversed':
      return { title: `To be contacted again; was left alone since ${absoluteTime(textIn(detail, 'since'))}`, text: note };
    case 'last_look_closed':
      return { title: 'Closed after a last look', text: [textIn(detail, 'action'), note].filter((part) => part !== '').join('\n') };
    default:
      return programLine(kind, detail, of, people) ?? messageLine({ kind, detail }) ?? { title: words(kind), text: note || plain(detail) };
  }
}

/** Why it came to this person, where a rule and no colleague chose. */
function assignedBecause(detail: Detail): string {
  const left = { absence: 'The colleague before is away', access_ended: 'The colleague before has no access any more' }[
    textIn(detail, 'because')
  ];
  return [left ?? '', textIn(detail, 'assignedBecause')].filter((part) => part !== '').join('; ');
}

/** Who got a new case, and why. */
function givenTo(detail: Detail, people: readonly Person[]): string {
  const because = assignedBecause(detail);
  return because === '' ? '' : `Given to ${nameOf(textIn(detail, 'assigneeId'), people)}: ${because}`;
}

function outreachLine(detail: Detail): TimelineLine {
  const result = textIn(detail, 'result');
  const isTry = detail['counts'] === false || result === 'no_answer';
  return {
    title: `${outreachKindLabel(textIn(detail, 'kind'))}: ${outreachResultLabel(result).toLowerCase()}${isTry ? ' (a try)' : ''}`,
    text: textIn(detail, 'note'),
    ...(isTry ? {} : { tone: 'good' as const }),
  };
}

/** What the program noted by itself, or the customer brought about. */
function programLine(kind: string, detail: Detail, of: TimelineCase, people: readonly Person[]): TimelineLine | null {
  const scale = scaleOf(of.instrument);
  const rated = (rating: number | null): string => `${rating ?? '–'} of ${scale}`;
  const from = numberIn(detail, 'from');
  const to = numberIn(detail, 'to');
  switch (kind) {
    case 'opened':
      return { title: `Rated ${rated(numberIn(detail, 'rating') ?? of.rating)}`, text: givenTo(detail, people) };
    case 'breached':
      return {
        title: `${longSpan(Date.parse(of.outreachDueAt) - Date.parse(of.openedAt))} passed without outreach`,
        text: '',
        tone: 'late',
      };
    case 'escalated':
      return { title: 'Escalated, for somebody to take over', text: '', tone: 'late' };
    case 'asked_again':
      return { title: 'Asked for a second rating', text: '' };
    case 'rerated':
      return {
        title: `Rated again: ${rated(to)}, ${comparison(from, to)}`,
        text: '',
        ...(isHigher(from, to) ? { tone: 'good' as const } : {}),
      };
    case 'last_look_opened':
      return { title: `No better: somebody above looks once more, by ${absoluteTime(textIn(detail, 'dueAt'))}`, text: '' };
    case 'last_look_breached':
      return { title: 'Nobody had the last look in time', text: '', tone: 'late' };
    case 'rating_corrected':
      return { title: `The customer changed the rating from ${from ?? '–'} to ${rated(to)}`, text: '' };
    case 'severity_raised':
      return { title: `Severity raised to ${severityLabel(textIn(detail, 'to')).toLowerCase()}`, text: '', tone: 'late' };
    case 'reopened':
      return { title: 'Opened again: the rating is low once more', text: '' };
    case 'call_started':
      return { title: 'Call started', text: detail['atWish'] === true ? 'As the customer asked' : '' };
    case 'call_ended':
      return { title: callEnded(detail), text: '' };
    case 'call_was_voicemail':
      return { title: 'It was the customer’s voicemail', text: '' };
    case 'callback_wished':
      return { title: withTime('The customer asked to be called', detail, 'at'), text: '' };
    case 'withdrawn':
      return { title: `Withdrawn: the customer changed the rating to ${rated(numberIn(detail, 'rating'))}`, text: '', tone: 'good' };
    case 'closed':
      return closedLine(detail);
    default:
      return null;
  }
}

function remedyOf(detail: Detail): string {
  const cents = numberIn(detail, 'amountCents');
  return `${words(textIn(detail, 'kind')).toLowerCase()}${cents === null ? '' : `, ${(cents / 100).toFixed(2)}`}`;
}

function callEnded(detail: Detail): string {
  const seconds = numberIn(detail, 'seconds');
  return `Call ended: ${callResultLabel(textIn(detail, 'result')).toLowerCase()}${seconds === null || seconds === 0 ? '' : `, ${seconds} s`}`;
}

function closedLine(detail: Detail): TimelineLine {
  const outcome = textIn(detail, 'outcome');
  const reason = textIn(detail, 'reason');
  const title = outcome === '' ? 'Closed without a second rating' : `Closed, ${outcomeLabel(outcome).toLowerCase()}`;
  return {
    title,
    text: reason === '' ? '' : /^[a-z]+(_[a-z]+)*$/.test(reason) ? words(reason) : `${reason.charAt(0).toUpperCase()}${reason.slice(1)}`,
    ...(outcome === 'upgraded' ? { tone: 'good' as const } : {}),
  };
}

const isHigher = (from: number | null, to: number | null): boolean => from !== null && to !== null && to > from;

function comparison(from: number | null, to: number | null): string {
  if (from === null || to === null || from === to) return 'the same as before';
  return `${to > from ? 'up' : 'down'} from ${from}`;
}

function withTime(title: string, detail: Detail, preposition = 'for'): string {
  const at = textIn(detail, 'callbackAt');
  return at === '' ? title : `${title} ${preposition} ${absoluteTime(at)}`;
}

/** What a line of a kind not told above has to say, in words. */
function plain(detail: Detail): string {
  return Object.entries(detail)
    .filter(([key, value]) => !/id$/i.test(key) && ['string', 'number', 'boolean'].includes(typeof value) && value !== '')
    .map(([key, value]) => `${words(key)}: ${readable(value)}`)
    .join(' · ');
}

function readable(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value)) return absoluteTime(value);
  return words(String(value)).toLowerCase();
}
