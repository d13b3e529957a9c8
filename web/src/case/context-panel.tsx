import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { ProblemAlert } from '../parts/problem-alert.js';
import { When } from '../time/when.js';
import { causeLabel, channelLabel, outcomeLabel, statusLabel } from '../words/labels.js';
import { contextQuery, type CaseContext } from './context.queries.js';
import './context.css';

/** What to know before one gets in touch: the hour there, what went wrong, the customer's history, and what helps to talk about. */
export function ContextPanel({ caseId }: { caseId: string }): ReactNode {
  const found = useQuery(contextQuery(caseId));
  return (
    <section className="panel" aria-labelledby="context">
      <h2 id="context">Before you get in touch</h2>
      {found.isPending && <p className="dim">Looking it up…</p>}
      {found.isError && <ProblemAlert error={found.error} onRetry={() => void found.refetch()} />}
      {found.data && <Context of={found.data} />}
    </section>
  );
}

function Context({ of: context }: { of: CaseContext }): ReactNode {
  const { interaction, contactAdvice, wentWrong, guides } = context;
  return (
    <div className="stack" style={{ gap: 14 }}>
      {contactAdvice !== null && <Advice of={contactAdvice} />}
      {interaction.sourceUrl !== null && (
        <p className="small">
          <a href={interaction.sourceUrl} target="_blank" rel="noreferrer">
            Open {interaction.externalId} in {interaction.source}
          </a>
        </p>
      )}
      {wentWrong.length > 0 && (
        <div>
          <h3 className="context-title">What went wrong</h3>
          <ul className="context-list">
            {wentWrong.map(({ code, sentence, evidence }, index) => (
              <li key={`${code}${index}`}>
                {sentence} <Evidence of={evidence} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Record of={context.customer} />
      <div>
        <h3 className="context-title">What helps in the talk</h3>
        {guides.map((guide) => (
          <Guide key={`${guide.about}${guide.key}`} of={guide} label={labelOf(context, guide.key)} />
        ))}
      </div>
    </div>
  );
}

const verdicts = { now: 'good', later: 'soon', never: 'calm' } as const;
const verdictWords = { now: 'yes', later: 'not now', never: 'no' } as const;

function Advice({ of: { headline, channels } }: { of: NonNullable<CaseContext['contactAdvice']> }): ReactNode {
  return (
    <div className="stack" style={{ gap: 6 }}>
      <p>
        <strong>{headline}</strong>
      </p>
      <ul className="context-list small">
        {channels.map(({ channel, verdict, until, reasons }) => (
          <li key={channel}>
            <span className="tag" data-tone={verdicts[verdict]}>
              {channelLabel(channel)}: {verdictWords[verdict]}
            </span>{' '}
            {reasons.map(({ sentence }) => sentence).join(' ')}
            {until !== null && (
              <>
                {' '}
                Again <When at={until} />.
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Evidence({ of: evidence }: { of: CaseContext['wentWrong'][number]['evidence'] }): ReactNode {
  switch (evidence.kind) {
    case 'instants':
      return (
        <span className="small dim">
          {evidence.at.map((at) => (
            <When key={at} at={at} />
          ))}
        </span>
      );
    case 'interactions':
      return (
        <span className="small">
          {evidence.ids.map((id, index) => (
            <Link key={id} to="/interactions/$id" params={{ id }}>
              {index === 0 ? 'See it' : ' and this'}
            </Link>
          ))}
        </span>
      );
    default:
      return null; // the sentence says it all
  }
}

function Record({ of: customer }: { of: CaseContext['customer'] }): ReactNode {
  const { renewalRisk, scores, openInteractions, earlierCases, purchases } = customer;
  return (
    <div className="stack" style={{ gap: 6 }}>
      <h3 className="context-title">The customer with us</h3>
      <p className="small">
        {renewalRisk.atRisk && (
          <span className="tag" data-tone="late">
            Renewal at risk
          </span>
        )}{' '}
        {renewalRisk.reason}
      </p>
      {scores.length > 1 && (
        <p className="small">
          Ratings so far:{' '}
          {scores.map(({ at, rating, kind }, index) => (
            <span key={`${at}${kind}`} title={`${kind === 'first' ? 'first rating' : 'after recovery'}, ${at.slice(0, 10)}`}>
              {index > 0 && ' → '}
              <strong>{rating}</strong>
            </span>
          ))}
        </p>
      )}
      <p className="small dim">
        {openInteractions.length === 0 ? 'Nothing else is open' : `${openInteractions.length} other open`} ·{' '}
        {purchases.count === 1 ? '1 purchase' : `${purchases.count} purchases`}, {purchases.in90Days} in 90 days
      </p>
      {earlierCases.length > 0 && (
        <ul className="context-list small">
          {earlierCases.map(({ id, number, rating, secondRating, outcome, status, rootCause, openedAt }) => (
            <li key={id}>
              <Link to="/cases/$id" params={{ id }}>
                Case {number}
              </Link>{' '}
              <When at={openedAt} />: rated {rating}
              {secondRating !== null && `, then ${secondRating}`},{' '}
              {(outcome === null ? statusLabel(status) : outcomeLabel(outcome)).toLowerCase()}
              {rootCause !== null && `; cause: ${causeLabel(rootCause).toLowerCase()}`}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** As the company's own taxonomy names it. */
const labelOf = ({ drivers, flags }: CaseContext, key: string): string =>
  [...drivers, ...flags].find((each) => each.key === key)?.label ?? causeLabel(key);

function Guide({ of: guide, label }: { of: CaseContext['guides'][number]; label: string }): ReactNode {
  return (
    <details className="context-guide">
      <summary>
        {label}
        {guide.about === 'flag' && (
          <span className="tag" data-tone="late">
            flag
          </span>
        )}
      </summary>
      <dl>
        <dt>Open with</dt>
        <dd>{guide.opening}</dd>
        <dt>Ask</dt>
        <dd>
          <Lines of={guide.questions} />
        </dd>
        <dt>You can</dt>
        <dd>
          <Lines of={guide.actions} />
        </dd>
        <dt>Close with</dt>
        <dd>{guide.closing}</dd>
        {guide.avoid !== undefined && (
          <>
            <dt>Leave</dt>
            <dd>{guide.avoid}</dd>
          </>
        )}
      </dl>
    </details>
  );
}

function Lines({ of: lines }: { of: readonly string[] }): ReactNode {
  return (
    <ul className="context-list">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
