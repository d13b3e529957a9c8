import { Checkbox } from '@mantine/core';
import { IconFlag, IconPhoneCalling } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { memo, type ReactNode } from 'react';
import type { RecoveryCase } from '../api/types.js';
import { Score } from '../parts/score.js';
import { absoluteTime, clockTime } from '../time/format.js';
import { severityLabel } from '../words/labels.js';
import { Countdown } from './countdown.js';

interface CaseRowProps {
  recoveryCase: RecoveryCase;
  selected: boolean;
  selectable: boolean;
  onSelect(id: string, selected: boolean): void;
}

export const CaseRow = memo(function CaseRow({ recoveryCase, selected, selectable, onSelect }: CaseRowProps): ReactNode {
  const { customer, interaction, drivers, comment, assignee } = recoveryCase;
  const name = customer.name ?? customer.externalId;
  const driver = topDriver(recoveryCase);
  return (
    <li className="case-row" data-selected={selected}>
      {selectable && (
        <Checkbox
          size="xs"
          className="case-row-check"
          aria-label={`Select the case of ${name}`}
          checked={selected}
          onChange={(event) => onSelect(recoveryCase.id, event.currentTarget.checked)}
        />
      )}
      <span className="case-row-time">
        <Countdown of={recoveryCase} />
      </span>
      <span className="case-row-score">
        <Score rating={recoveryCase.rating} instrument={recoveryCase.instrument} low />
        {recoveryCase.secondRating !== null && (
          <span className={recoveryCase.upgraded ? 'dim' : 'case-row-still-low'}> → {recoveryCase.secondRating}</span>
        )}
      </span>
      <span className="case-row-main">
        <span className="case-row-head">
          <Link to="/cases/$id" params={{ id: recoveryCase.id }} className="case-row-link" data-case={recoveryCase.id}>
            {name}
          </Link>
          {recoveryCase.severity !== 'normal' && (
            <span className="tag" data-tone={recoveryCase.severity === 'critical' ? 'late' : 'soon'}>
              {severityLabel(recoveryCase.severity)}
            </span>
          )}
          {driver !== null && <span className="tag">{driver}</span>}
          {drivers.length > 1 && <span className="dim small">+{drivers.length - 1}</span>}
          {recoveryCase.flags.map((flag) => (
            <span key={flag.key} className="tag" data-tone="late" title={flag.quote.text}>
              <IconFlag size={12} aria-hidden="true" />
              {flag.label}
            </span>
          ))}
          {recoveryCase.callbackAt !== null && (
            <span className="tag" data-tone="accent" title={`Call back ${absoluteTime(recoveryCase.callbackAt)}`}>
              <IconPhoneCalling size={12} aria-hidden="true" />
              call back {clockTime(recoveryCase.callbackAt)}
            </span>
          )}
        </span>
        <span className="case-row-quote clip">{comment === null ? <i>No comment, only the rating</i> : firstLine(comment)}</span>
      </span>
      <span className="case-row-where clip dim">{[interaction.team, interaction.agent?.name].filter(Boolean).join(' · ')}</span>
      <span className="case-row-tries dim" title="Logged outreach">
        {recoveryCase.outreachCount === 0
          ? 'no try yet'
          : `${recoveryCase.outreachCount} ${recoveryCase.outreachCount === 1 ? 'try' : 'tries'}`}
      </span>
      <span className="case-row-owner clip" data-none={assignee === null}>
        {assignee?.name ?? 'No owner'}
      </span>
    </li>
  );
});

/** The heaviest complaint; praise only when there is nothing else. */
function topDriver({ drivers }: RecoveryCase): string | null {
  const complaints = drivers.filter((driver) => driver.sentiment !== 'positive');
  const ranked = (complaints.length > 0 ? complaints : drivers).toSorted((a, b) => b.weight - a.weight);
  return ranked[0]?.label ?? null;
}

const firstLine = (text: string): string => text.trim().split('\n', 1)[0]?.slice(0, 240) ?? '';
