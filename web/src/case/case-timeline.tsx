import type { ReactNode } from 'react';
import type { RecoveryCaseDetail } from '../api/types.js';
import { useQuery } from '@tanstack/react-query';
import { colleaguesQuery } from '../inbox/inbox.queries.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';
import { When } from '../time/when.js';
import { actorName, timelineLine } from './timeline-lines.js';

export function CaseTimeline({ of: subject }: { of: RecoveryCaseDetail }): ReactNode {
  const mayRead = mayWorkCases(useSession());
  const people = useQuery({ ...colleaguesQuery, enabled: mayRead }).data?.items ?? [];
  // Of several at the same moment, the one noted last stands on top.
  const entries = subject.timeline.toReversed().toSorted((a, b) => b.at.localeCompare(a.at));
  return (
    <section className="panel" aria-labelledby="timeline">
      <h2 id="timeline">Timeline</h2>
      <ol className="timeline">
        {entries.map((entry, index) => {
          const line = timelineLine(entry, subject, people);
          return (
            <li key={`${entry.at}${entry.kind}${index}`} data-tone={line.tone}>
              <div className="row" style={{ justifyContent: 'space-between', gap: 4 }}>
                <strong>{line.title}</strong>
                <span className="small dim">
                  {actorName(entry, people)} · <When at={entry.at} />
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
