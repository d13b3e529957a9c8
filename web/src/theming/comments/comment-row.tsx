import { IconFlag } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ThemedComment } from '../../api/types.js';
import { Score } from '../../parts/score.js';
import { When } from '../../time/when.js';
import { channelLabel } from '../../words/labels.js';
import { CorrectableComment } from '../corrections/correctable-comment.js';

export function CommentRow({ of: item }: { of: ThemedComment }): ReactNode {
  const { responseId, rating, instrument, answeredAt, team, channel, agentName, kind, language, flags, themingNote, drivers } = item;
  const where = [channel === null ? null : channelLabel(channel), team, agentName, kind === 'first' ? null : 'second ask'];
  const least = Math.min(...drivers.map(({ weight }) => weight));
  return (
    <article className="comment-row" data-comment={responseId} tabIndex={-1} aria-label={`Comment with a rating of ${rating}`}>
      <header className="row small">
        <Score rating={rating} instrument={instrument} />
        <span className="dim grow">
          {where.filter(Boolean).join(' · ')}
          {language !== null && ` · ${language}`} · <When at={answeredAt} />
        </span>
        {drivers.length > 0 && drivers.every(({ source }) => source === 'model') && (
          <span className="dim" title="How sure the reader is of the driver that it is least sure of">
            {Math.round(100 * least)} % sure
          </span>
        )}
        <SourceLink of={item} />
      </header>
      <CorrectableComment of={item} />
      {flags.length > 0 && (
        <p className="row">
          {flags.map(({ key, label, quote }) => (
            <span key={`${key}${quote.start}`} className="tag" data-tone="late">
              <IconFlag size={12} aria-hidden="true" />
              {label}
            </span>
          ))}
        </p>
      )}
      {themingNote !== null && <p className="small dim">{themingNote}</p>}
    </article>
  );
}

function SourceLink({ of: { caseId, interactionId } }: { of: ThemedComment }): ReactNode {
  if (caseId !== null) {
    return (
      <Link to="/cases/$id" params={{ id: caseId }} data-do="open">
        Case
      </Link>
    );
  }
  return (
    <Link to="/interactions/$id" params={{ id: interactionId }} data-do="open">
      Interaction
    </Link>
  );
}
