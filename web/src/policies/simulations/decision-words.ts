import type { SimulatedDecision } from '../../api/types.js';
import { channelLabel } from '../../words/labels.js';
import { ruleReason } from '../../words/rules.js';
import { unknown, type Cut, type DecisionsSearch } from './simulations.search.js';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
export const weekdayOptions = weekdays.map((label, index) => ({ value: String(index + 1), label }));

export function cutLabel(by: Cut, key: string | null): string {
  if (key === null || key === unknown) return 'not known';
  if (by === 'channel' || by === 'surveyChannel') return channelLabel(key);
  if (by === 'weekday') return weekdays[Number(key) - 1] ?? key;
  return key;
}

export const differenceOptions = [
  { value: 'live', label: 'Otherwise than live' },
  { value: 'now_asked', label: 'Asked now, not by live' },
  { value: 'no_longer_asked', label: 'No longer asked' },
  { value: 'otherwise', label: 'Other channel or reason' },
  { value: 'recorded', label: 'Live decides otherwise than then' },
];

type Said = Pick<SimulatedDecision['live'], 'outcome' | 'decidedBy' | 'surveyChannel'>;

/** What was decided: "Asked by SMS", "Not asked: Asked too recently". */
export function decisionText({ outcome, decidedBy, surveyChannel }: Said): string {
  if (outcome === 'ask')
    return surveyChannel === null ? 'Asked' : `Asked by ${surveyChannel === 'sms' ? 'SMS' : channelLabel(surveyChannel).toLowerCase()}`;
  return decidedBy === null ? 'Not asked' : `Not asked: ${ruleReason(decidedBy).toLowerCase()}`;
}

/** What a list of decisions shows, as its heading. */
export function decisionsTitle({ outcome, liveOutcome, difference }: DecisionsSearch): string {
  const named = differenceOptions.find(({ value }) => value === difference)?.label;
  if (named !== undefined) return named;
  if (outcome === 'ask') return 'Asked by this version';
  if (outcome === 'do_not_ask') return 'Not asked by this version';
  if (liveOutcome !== undefined) return liveOutcome === 'ask' ? 'Asked by live' : 'Not asked by live';
  return 'All decisions';
}
