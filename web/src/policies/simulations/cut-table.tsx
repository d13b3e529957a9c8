import { SegmentedControl } from '@mantine/core';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SimulationOutcome } from '../../api/types.js';
import { BarsKey, PairBars } from './bars.js';
import { Certainty } from './certainty.js';
import { cutLabel } from './decision-words.js';
import { DecisionsLink } from './decisions-link.js';
import { changeText, percentOf } from './figures.js';
import { cuts, searchOfCut, type Cut } from './simulations.search.js';

const route = getRouteApi('/shell/policies/$key/simulations/$id');

const titles: Record<Cut, string> = {
  channel: 'Channel',
  team: 'Team',
  segment: 'Segment',
  weekday: 'Weekday',
  surveyChannel: 'Survey channel',
};

/** Who is asked, cut one way; the cut is in the address. */
export function CutTable({ of: outcome }: { of: SimulationOutcome }): ReactNode {
  const { by = 'channel' } = route.useSearch();
  const navigate = route.useNavigate();
  const rows = rowsOf(outcome, by);
  const longest = Math.max(0, ...rows.map(({ decided, liveAsked }) => Math.max(decided, liveAsked)));
  const onCut = (next: string): void =>
    void navigate({ search: { by: cuts.find((cut) => cut === next) ?? 'channel' }, replace: true, resetScroll: false });
  return (
    <section className="panel" aria-labelledby="cut">
      <div className="row cut-head">
        <h2 id="cut" className="panel-title">
          Asked by {titles[by].toLowerCase()} <Certainty is="counted" />
        </h2>
        <SegmentedControl
          className="no-print"
          size="xs"
          aria-label="Cut by"
          value={by}
          onChange={onCut}
          data={cuts.map((value) => ({ value, label: titles[value] }))}
        />
      </div>
      <BarsKey />
      <table className="data stacked cut-table">
        <thead>
          <tr>
            <th scope="col">{titles[by]}</th>
            <th scope="col" aria-hidden="true" />
            {by !== 'surveyChannel' && (
              <th scope="col" className="num">
                Resolutions
              </th>
            )}
            <th scope="col" className="num">
              Asked
            </th>
            <th scope="col" className="num">
              Asked by live
            </th>
            <th scope="col" className="num">
              Change
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <CutRow key={row.key} by={by} row={row} longest={longest} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type Row = SimulationOutcome['byChannel'][number];

function CutRow({ by, row: { key, decided, asked, liveAsked }, longest }: { by: Cut; row: Row; longest: number }): ReactNode {
  const name = cutLabel(by, key);
  const search = searchOfCut(by, key);
  const isShare = by !== 'surveyChannel';
  return (
    <tr>
      <td data-label={titles[by]}>{key === null ? <span className="dim">{name}</span> : name}</td>
      <td className="cut-bars" aria-hidden="true">
        <PairBars tried={asked} live={liveAsked} of={longest} />
      </td>
      {isShare && (
        <td data-label="Resolutions" className="num">
          <DecisionsLink search={search} value={decided} of={`decided, ${name}`} />
        </td>
      )}
      <td data-label="Asked" className="num">
        <span>
          <DecisionsLink search={search && { ...search, outcome: 'ask' }} value={asked} of={`asked, ${name}`} />
          {isShare && <span className="dim small"> {percentOf(asked, decided)}</span>}
        </span>
      </td>
      <td data-label="Asked by live" className="num">
        <span>
          <DecisionsLink search={search && { ...search, liveOutcome: 'ask' }} value={liveAsked} of={`asked by live, ${name}`} />
          {isShare && <span className="dim small"> {percentOf(liveAsked, decided)}</span>}
        </span>
      </td>
      <td data-label="Change" className="num">
        {asked === liveAsked ? <span className="dim">{changeText(asked, liveAsked)}</span> : changeText(asked, liveAsked)}
      </td>
    </tr>
  );
}

function rowsOf(outcome: SimulationOutcome, by: Cut): Row[] {
  switch (by) {
    case 'channel':
      return outcome.byChannel;
    case 'team':
      return outcome.byTeam;
    case 'segment':
      return outcome.bySegment;
    case 'weekday':
      return outcome.byWeekday;
    case 'surveyChannel':
      return outcome.bySurveyChannel;
  }
}
