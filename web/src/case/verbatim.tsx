import { Tooltip } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Driver, Flag } from '../api/types.js';
import { piecesOf, type Marking, type Piece } from './quotes.js';
import './verbatim.css';

interface VerbatimProps {
  comment: string;
  drivers: readonly Driver[];
  flags: readonly Flag[];
  /** Where drivers can be corrected: their names become buttons. */
  onDriver?: (key: string) => void;
  openDriver?: string | undefined;
}

/** The customer's words, whole, with what was read out of them marked in place. */
export function Verbatim({ comment, drivers, flags, onDriver, openDriver }: VerbatimProps): ReactNode {
  const markings: Marking[] = [
    ...flags.map(({ label, quote }): Marking => ({ label, quote, tone: 'flag', why: 'Needs a person’s eye' })),
    ...drivers.map(({ key, label, quote, sentiment, why, source }): Marking => ({
      key,
      label,
      quote,
      why,
      tone: sentiment === 'positive' ? 'positive' : 'negative',
      side: sentiment,
      byPerson: source === 'person',
    })),
  ];
  return (
    <blockquote className="verbatim">
      {piecesOf(comment, markings).map((piece) =>
        piece.markings.length === 0 ? (
          <span key={piece.start} data-start={piece.start}>
            {piece.text}
          </span>
        ) : (
          <Marked key={piece.start} piece={piece} onDriver={onDriver} openDriver={openDriver} />
        ),
      )}
    </blockquote>
  );
}

type MarkedProps = { piece: Piece; onDriver: VerbatimProps['onDriver']; openDriver: string | undefined };

function Marked({ piece: { start, text, markings }, onDriver, openDriver }: MarkedProps): ReactNode {
  return (
    <Tooltip label={markings.map(({ label, why }) => `${label}: ${why}`).join('\n')} styles={{ tooltip: { whiteSpace: 'pre-line' } }}>
      <mark data-tone={markings[0]?.tone}>
        <span data-start={start}>{text}</span>
        <span className="verbatim-labels">
          <span className="visually-hidden"> (</span>
          {markings.map((marking, index) => (
            <span key={marking.key ?? marking.label}>
              {index > 0 && ', '}
              <Name of={marking} onDriver={onDriver} isOpen={openDriver !== undefined && marking.key === openDriver} />
            </span>
          ))}
          <span className="visually-hidden">)</span>
        </span>
      </mark>
    </Tooltip>
  );
}

function Name({
  of: { key, label, side, byPerson },
  onDriver,
  isOpen,
}: {
  of: Marking;
  onDriver: VerbatimProps['onDriver'];
  isOpen: boolean;
}): ReactNode {
  if (key === undefined || onDriver === undefined) return label;
  return (
    <button
      type="button"
      className="verbatim-name"
      data-driver={key}
      aria-expanded={isOpen}
      aria-label={`${label}, ${side ?? ''}, ${byPerson === true ? 'by a person' : 'as read'}: correct`}
      onClick={() => onDriver(key)}
    >
      {label}
      {byPerson === true && <span aria-hidden="true"> ✓</span>}
    </button>
  );
}
