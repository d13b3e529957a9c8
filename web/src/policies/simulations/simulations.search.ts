import { compact } from '../../api/client.js';
import type { SimulatedDecisionsQuery } from '../../api/types.js';
import { oneOf, textIn } from '../../parts/search-fields.js';

export const cuts = ['channel', 'team', 'segment', 'weekday', 'surveyChannel'] as const;
export type Cut = (typeof cuts)[number];

/** How the page of a simulation cuts its figures. */
export interface SimulationSearch {
  by?: Cut;
}

export function simulationSearch(raw: Record<string, unknown>): SimulationSearch {
  return compact({ by: oneOf(cuts, raw, 'by') });
}

const outcomes = ['ask', 'do_not_ask'] as const;
const differences = ['live', 'now_asked', 'no_longer_asked', 'otherwise', 'recorded'] as const;
const weekdays = ['1', '2', '3', '4', '5', '6', '7'] as const;

/** What the address bar has where a channel, team or segment isn't known. */
export const unknown = '(none)';

/** Which decisions of a simulation are listed. */
export interface DecisionsSearch {
  outcome?: (typeof outcomes)[number];
  liveOutcome?: (typeof outcomes)[number];
  rule?: string;
  channel?: string;
  team?: string;
  segment?: string;
  weekday?: (typeof weekdays)[number];
  difference?: (typeof differences)[number];
}

export function decisionsSearch(raw: Record<string, unknown>): DecisionsSearch {
  const weekday = textIn(raw, 'weekday');
  return compact({
    outcome: oneOf(outcomes, raw, 'outcome'),
    liveOutcome: oneOf(outcomes, raw, 'liveOutcome'),
    rule: textIn(raw, 'rule'),
    channel: textIn(raw, 'channel'),
    team: textIn(raw, 'team'),
    segment: textIn(raw, 'segment'),
    weekday: weekdays.find((known) => known === weekday),
    difference: oneOf(differences, raw, 'difference'),
  });
}

/** The API's query for a view; there, an empty text stands for what isn't known. */
export function decisionsQueryOf({ weekday, ...search }: DecisionsSearch): SimulatedDecisionsQuery {
  const query: SimulatedDecisionsQuery = { ...search };
  for (const field of ['channel', 'team', 'segment'] as const) if (search[field] === unknown) query[field] = '';
  if (weekday !== undefined) query.weekday = Number(weekday);
  return query;
}

/** The decisions behind a row of a cut; none where the API can't choose them. */
export function searchOfCut(by: Cut, key: string | null): DecisionsSearch | null {
  if (by === 'surveyChannel') return null;
  return decisionsSearch({ [by]: key ?? unknown });
}
