import { zoneClock } from '../policy/zone-clock.js';
import type { PolicyVersion } from '../policy/policy.schema.js';
import type { OutcomeRow } from './outcome.js';
import type { CustomerPast } from './past.js';
import { replayRecorded, simulateCustomer } from './simulate.js';

/** One decision of a simulation with everything that is kept of it. Instants are ISO strings. */
export interface SimulationRow extends OutcomeRow {
  interactionId: string;
  resolutionNumber: number;
  at: string;
  policyKey: string | null;
  sendAt: string | null;
  recordedOutcome: string | null;
  recordedDecidedBy: string | null;
}

/** What is tried: the draft takes the place of its own key among the policies in force. */
export interface Trial {
  draft: PolicyVersion;
  baseline: readonly PolicyVersion[];
  /** Of the organisation: whose days and weekdays are counted. */
  timeZone: string;
}

/** A customer's past as the draft, and as the policies in force, would have decided it; one row a resolution. */
export function rowsOf(past: CustomerPast, { draft, baseline, timeZone }: Trial): SimulationRow[] {
  const withDraft = [...baseline.filter(({ key }) => key !== draft.key), draft];
  const live = simulateCustomer(past, baseline);
  return simulateCustomer(past, withDraft).flatMap((tried, index) => {
    const inForce = live[index];
    if (!inForce) return [];
    const { resolution, ...decision } = tried;
    const { at, facts, recorded } = resolution;
    const replay = replayRecorded(resolution, baseline);
    return {
      ...decision,
      ...dayOf(at, timeZone),
      interactionId: facts.interaction.id,
      resolutionNumber: facts.interaction.resolutionNumber,
      at,
      channel: facts.interaction.channel,
      team: facts.interaction.team,
      segment: facts.customer.segment,
      liveOutcome: inForce.outcome,
      liveDecidedBy: inForce.decidedBy,
      liveSurveyChannel: inForce.surveyChannel,
      recordedOutcome: recorded?.outcome ?? null,
      recordedDecidedBy: recorded?.decidedBy ?? null,
      isRecorded: recorded !== null,
      replayDiffers: replay !== null && (replay.outcome !== recorded?.outcome || replay.decidedBy !== recorded.decidedBy),
    };
  });
}

/** The calendar day of an instant, and its weekday from 1, Monday, to 7. */
function dayOf(at: string, timeZone: string): { day: string; weekday: number } {
  const atMs = Date.parse(at);
  const local = new Date(atMs + zoneClock(timeZone).offsetAt(atMs));
  return { day: local.toISOString().slice(0, 10), weekday: ((local.getUTCDay() + 6) % 7) + 1 };
}
