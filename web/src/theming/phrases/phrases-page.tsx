import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { components } from '../../api/schema.js';
import { Empty, RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayEditPolicies, useSession } from '../../session/session.queries.js';
import { dayOnly } from '../../time/format.js';
import { languageName } from '../drivers/taxonomy-changes.js';
import './phrases.css';

type Phrase = components['schemas']['EmergingPhrases']['items'][number];

/** What several customers say that no driver covers. */
export function PhrasesPage(): ReactNode {
  const mayAdd = mayEditPolicies(useSession());
  const phrases = useQuery({
    queryKey: ['theming', 'phrases'],
    queryFn: () => answerOf(api.GET('/api/v1/theming/phrases')),
    staleTime: 60_000,
  });
  if (phrases.isPending) return <RowsSkeleton rows={6} height={80} />;
  if (phrases.isError) return <ProblemAlert error={phrases.error} onRetry={() => void phrases.refetch()} />;
  const { items, comments, from } = phrases.data;
  return (
    <>
      <p className="dim small theming-head">
        What five customers or more say in comments that no driver covers, the most telling first; out of {comments} comments since{' '}
        {dayOnly(from)}, without numbers, names and personal data.
      </p>
      {items.length === 0 ? (
        <Empty title="Nothing new is said" action={<Link to="/theming/drivers">See the drivers</Link>}>
          What several customers say is covered by the drivers, or too few say it.
        </Empty>
      ) : (
        <ul className="phrases">
          {items.map((item) => (
            <PhraseItem key={`${item.language} ${item.phrase}`} of={item} mayAdd={mayAdd} />
          ))}
        </ul>
      )}
    </>
  );
}

function PhraseItem({
  of: { phrase, language, customers, comments, elsewhere, examples },
  mayAdd,
}: {
  of: Phrase;
  mayAdd: boolean;
}): ReactNode {
  return (
    <li>
      <div className="row">
        <h2 className="phrase grow">“{phrase}”</h2>
        <Link to="/theming" search={{ q: phrase }} className="small" aria-label={`Comments that say “${phrase}”`}>
          Comments
        </Link>
        {mayAdd && (
          <Link to="/theming/drivers/edit" search={{ phrase, language }} className="small" aria-label={`Add to a driver: “${phrase}”`}>
            Add to a driver
          </Link>
        )}
      </div>
      <p className="small dim">
        {languageName(language)} · {customers} customers in {comments} comments{elsewhere > 0 && `; ${elsewhere} more with a driver`}
      </p>
      <details className="small">
        <summary>Examples</summary>
        {examples.map(({ responseId, comment }) => (
          <p key={responseId} className="quoted">
            {comment}
          </p>
        ))}
      </details>
    </li>
  );
}
