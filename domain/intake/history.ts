import type { OutreachKind, OutreachResult } from '../recovery/case-state.js';
import { countsAsOutreach } from '../recovery/outreach-commands.js';
import type { SurveyChannel } from '../interaction.js';
import type { IncomingEvent } from './event.schema.js';

/** One event of an interaction, as the history fold sees it. */
export interface HistoryFact {
  id: string;
  type: IncomingEvent['type'];
  /** ISO instant. */
  occurredAt: string;
  history: NonNullable<IncomingEvent['history']>;
}

export interface HistoricAnswer {
  at: string;
  rating: number;
  comment: string | null;
  oneThing: string | null;
}

export interface HistoricOutreach {
  eventId: string;
  at: string;
  kind: OutreachKind;
  result: OutreachResult;
  note: string;
  by: string;
}

/** What an earlier tool did about one interaction, in order of its own times. Instants are ISO strings. */
export interface HistoricStory {
  askedAt: string | null;
  channel: SurveyChannel;
  first: HistoricAnswer | null;
  outreaches: HistoricOutreach[];
  firstOutreachAt: string | null;
  resolved: { at: string; rootCause: string; action: string } | null;
  secondAskedAt: string | null;
  second: HistoricAnswer | null;
}

/**
 * Folds the history events of one interaction. The order of arrival doesn't matter. The first answer stands, whatever
 * comes later; a survey after the resolution of the case is the second ask.
 */
export function foldHistoricStory(facts: readonly HistoryFact[]): HistoricStory {
  const ordered = facts.toSorted((a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || a.id.localeCompare(b.id));
  const ofType = (type: HistoryFact['type']): HistoryFact[] => ordered.filter((fact) => fact.type === type);
  const first = answerOf(ofType('history.answered')[0]);
  const closing = ofType('history.resolved')[0];
  const second = answerOf(ofType('history.second_answered')[0]);
  const asked = ofType('history.surveyed');
  const outreaches = ofType('history.outreach').map(outreachOf);
  const isLater = (fact: HistoryFact): boolean => closing !== undefined && fact.occurredAt >= closing.occurredAt;
  return {
    askedAt: asked.find((fact) => !isLater(fact))?.occurredAt ?? first?.at ?? null,
    channel: asked[0]?.history.channel ?? 'email',
    first,
    outreaches,
    firstOutreachAt: outreaches.find(({ result }) => countsAsOutreach(result))?.at ?? null,
    resolved: closing
      ? { at: closing.occurredAt, rootCause: closing.history.rootCause ?? 'not recorded', action: closing.history.action ?? 'not recorded' }
      : null,
    secondAskedAt: asked.find(isLater)?.occurredAt ?? second?.at ?? null,
    second,
  };
}

function answerOf(fact: HistoryFact | undefined): HistoricAnswer | null {
  if (fact?.history.rating === undefined) return null;
  const { rating, comment, oneThing } = fact.history;
  return { at: fact.occurredAt, rating, comment: comment ?? null, oneThing: oneThing ?? null };
}

function outreachOf({ id, occurredAt, history }: HistoryFact): HistoricOutreach {
  return {
    eventId: id,
    at: occurredAt,
    kind: history.kind ?? 'call',
    result: history.result ?? 'reached',
    note: history.note ?? '',
    by: history.by ?? 'imported',
  };
}
