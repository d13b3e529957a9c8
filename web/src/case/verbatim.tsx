import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Driver, Flag } from '../api/types.js';
import { piecesOf, type Marking } from './quotes.js';
import './verbatim.css';

interface VerbatimProps {
  comment: string;
  drivers: readonly Driver[];
  flags: readonly Flag[];
}

/** The customer's words, whole, with what was read out of them marked in place. */
export function Verbatim({ comment, drivers, flags }: VerbatimProps): ReactNode {
  const markings: Marking[] = [
    ...flags.map(({ label, quote }): Marking => ({ label, quote, tone: 'flag', why: 'Needs a person’s eye' })),
    ...drivers.map(({ label, quote, sentiment, why }): Marking => ({
      label,
      quote,
      why,
      tone: sentiment === 'positive' ? 'positive' : 'negative',
    })),
  ];
  return (
    <blockquote className="verbatim">
      {piecesOf(comment, markings).map(({ start, text, markings: here }) =>
        here.length === 0 ? (
          <span key={start}>{text}</span>
        ) : (
          <Tooltip
            key={start}
            label={here.map(({ label, why }) => `${label}: ${why}`).join('\n')}
            styles={{ tooltip: { whiteSpace: 'pre-line' } }}
          >
            <mark data-tone={here[0]?.tone}>
              {text}
              <span className="verbatim-labels">
                <span className="visually-hidden"> (</span>
                {here.map(({ label }) => label).join(', ')}
                <span className="visually-hidden">)</span>
              </span>
            </mark>
          </Tooltip>
        ),
      )}
    </blockquote>
  );
}
