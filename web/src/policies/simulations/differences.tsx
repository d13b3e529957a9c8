import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { Certainty } from './certainty.js';
import { DecisionsLink } from './decisions-link.js';
import { count, moreOrFewer, percentOf } from './figures.js';
import type { DecisionsSearch } from './simulations.search.js';

interface Row {
  label: string;
  of: string;
  value: number;
  search: DecisionsSearch;
}

/** Whom it asks against whom the live policies ask, and every decision that comes out otherwise. */
export function Differences({ of: { decided, asked, liveAsked, differences } }: { of: SimulationOutcome }): ReactNode {
  const rows: Row[] = [
    { label: 'Asked now, not by live', of: 'asked now', value: differences.nowAsked, search: { difference: 'now_asked' } },
    { label: 'No longer asked', of: 'no longer asked', value: differences.noLongerAsked, search: { difference: 'no_longer_asked' } },
    {
      label: 'By another channel, or not asked for another reason',
      of: 'decided otherwise',
      value: differences.otherwise,
      search: { difference: 'otherwise' },
    },
  ];
  return (
    <section className="panel" aria-labelledby="asked">
      <h2 id="asked" className="panel-title">
        Whom it would have asked <Certainty is="counted" />
      </h2>
      <p className="outcome-big">
        <DecisionsLink search={{ outcome: 'ask' }} value={asked} of="asked" /> <span className="small dim">asked of</span>{' '}
        <DecisionsLink search={{}} value={decided} of="decided">
          <span className="outcome-of">{count(decided)}</span>
        </DecisionsLink>{' '}
        <span className="small dim">resolutions, {percentOf(asked, decided)}</span>
      </p>
      <p>
        Live asks <DecisionsLink search={{ liveOutcome: 'ask' }} value={liveAsked} of="asked by the live policies" />,{' '}
        {percentOf(liveAsked, decided)}: {moreOrFewer(asked, liveAsked)}.
      </p>
      <ul className="outcome-rows">
        {rows.map(({ label, of, value, search }) => (
          <li key={label}>
            <span>{label}</span>
            <strong>
              <DecisionsLink search={search} value={value} of={of} />
            </strong>
          </li>
        ))}
      </ul>
      <p className="small dim">
        <Recorded differences={differences} />
      </p>
    </section>
  );
}

/** Whether the live policies still decide as it was decided then. */
function Recorded({ differences: { toRecorded, recorded } }: Pick<SimulationOutcome, 'differences'>): ReactNode {
  if (recorded === 0) return 'No decision was made here in this period: what an earlier tool told of is decided as of its resolution.';
  const made = recorded === 1 ? 'One decision was' : `${count(recorded)} decisions were`;
  if (toRecorded === 0) return `${made} really made in this period; today’s live policies decide all of that alike.`;
  return (
    <>
      {made} really made in this period; <DecisionsLink search={{ difference: 'recorded' }} value={toRecorded} of="made otherwise today" />{' '}
      of them would be made otherwise today, because the live policies have changed since.
    </>
  );
}
