import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { ThemingQuality } from '../../api/types.js';
import { useDriverName } from '../taxonomy.queries.js';

type Mistake = Omit<ThemingQuality['worst'][number], 'responseId' | 'at' | 'modelVersion'> & { responseId?: string; row?: number };

/** The comments that were read worst: what is there and was not read, and the other way round. */
export function WorstList({ of: mistakes }: { of: readonly Mistake[] }): ReactNode {
  const nameOf = useDriverName();
  if (mistakes.length === 0) return <p className="dim">Every comment was read as people read it.</p>;
  return (
    <ul className="worst">
      {mistakes.map(({ responseId, row, comment, told, read, wrong, missed }) => (
        <li key={responseId ?? row}>
          <p className="quoted">{comment}</p>
          <p className="small">
            {missed.length > 0 && <>Missed: {missed.map(nameOf).join(', ')}. </>}
            {wrong.length > 0 && <>Wrongly read: {wrong.map(nameOf).join(', ')}. </>}
            {told.sentiment !== null && told.sentiment !== read.sentiment && (
              <>
                Sounds {told.sentiment}, was read as {read.sentiment}.{' '}
              </>
            )}
            {row !== undefined && <span className="dim">Row {row} </span>}
            {responseId !== undefined && (
              <Link to="/theming" search={{ q: wordsOfIt(comment) }}>
                Open the comment
              </Link>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Enough of its words to find it by; what is dotted out can't be searched for. */
const wordsOfIt = (comment: string): string => (comment.split(/•+/).toSorted((a, b) => b.length - a.length)[0] ?? '').trim().slice(0, 80);
