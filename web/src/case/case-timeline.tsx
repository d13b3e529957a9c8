import type { ReactNode } from 'react';
import type { Person, RecoveryCaseDetail, TimelineEntry } from '../api/types.js';
import { useQuery } from '@tanstack/react-query';
import { colleaguesQuery } from '../inbox/inbox.queries.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';
import { absoluteTime } from '../time/format.js';
import { When } from '../time/when.js';
import { causeLabel, groundLabel, outreachKindLabel, outreachResultLabel, words } from '../words/labels.js';

export function CaseTimeline({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const mayRead = mayWorkCases(useSession());
  const people = useQuery({ ...colleaguesQuery, enabled: mayRead }).data?.items ?? [];
  const entries = subject.timeline.toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="panel" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol className="timeline">
        {entries.map((entry, index) => {
          const line = lineOf(entry, people);
          return (
            <li key={`${entry.at}${entry.kind}${index}`} data-tone={line.tone}>
              <div className="row" style={{ justifyContent: 'space-between', gap: 4 }}>
                <strong>{line.title}</strong>
                <span className="small dim">
                  {actorName(entry.actor, people)} · <When at={entry.at} />
                </span>
              </div>
              {line.text !== '' && <p className="timeline-text">{line.text}</p>}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

interface Line {
  title: string;
  text: string;
  tone?: 'late' | 'good';
}

const nameOf = (id: string, people: readonly Person[]): string => people.find((person) => person.id === id)?.name ?? 'a colleague';
const actorName = (actor: string, people: readonly Person[]): string => (actor.startsWith('usr_') ? nameOf(actor, people) : words(actor));

function lineOf({ kind, detail }: TimelineEntry, people: readonly Person[]): Line {
  const text = (key: string): string => (typeof detail[key] === 'string' ? detail[key] : '');
  switch (kind) {
    case 'assigned':
      return { title: text('to') === '' ? 'Assigned' : `Assigned to ${nameOf(text('to'), people)}`, text: '' };
    case 'outreach_logged':
      return {
        title: `${outreachKindLabel(text('kind'))}: ${outreachResultLabel(text('result')).toLowerCase()}${detail['counts'] === false ? ' (a try)' : ''}`,
        text: text('note'),
        ...(detail['counts'] === false ? {} : { tone: 'good' as const }),
      };
    case 'callback_scheduled':
      return {
        title: text('callbackAt') === '' ? 'Callback scheduled' : `Callback scheduled for ${absoluteTime(text('callbackAt'))}`,
        text: text('note'),
      };
    case 'remedy_offered':
      return { title: `Remedy: ${words(text('kind')).toLowerCase()}`, text: text('note') };
    case 'note_added':
      return { title: 'Note', text: text('note') };
    case 'resolved':
      return {
        title: `Resolved: ${causeLabel(text('rootCause'))}`,
        text: [text('action'), text('note')].filter((part) => part !== '').join('\n'),
        tone: 'good',
      };
    case 'do_not_contact_proposed':
      return { title: `Proposed not to contact: ${groundLabel(text('ground'))}`, text: text('note') };
    default:
      return {
        title: words(kind),
        text: text('note') || plain(detail),
        ...(/breach|escalat|overdue/.test(kind) ? { tone: 'late' as const } : {}),
      };
  }
}

/** What a line of a kind not told above has to say, in words. */
function plain(detail: Record<string, unknown>): string {
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
