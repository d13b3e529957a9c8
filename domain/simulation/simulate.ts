import { durationMs } from '../duration.js';
import { decide } from '../policy/decide.js';
import type { Decision, DecisionFacts } from '../policy/facts.js';
import { selectPolicy } from '../policy/match.js';
import type { PolicyVersion } from '../policy/policy.schema.js';
import { historyAt, type CustomerPast, type PastAsk, type PastResolution, type SimulatedAsk } from './past.js';

/** One resolution as a set of policies would have decided it. */
export interface SimulatedDecision {
  resolution: PastResolution;
  policyKey: string | null;
  outcome: Decision['outcome'];
  decidedBy: string | null;
  surveyChannel: string | null;
  /** ISO instant; null when nobody is asked. */
  sendAt: string | null;
}

/**
 * Decides a customer's past once more, one resolution after another, by the functions that decide in earnest. What these policies would
 * have asked takes the place of what was asked, so that caps follow the simulated asks. An ask that was really made keeps its own
 * times and answer; of one that wasn't, no answer is assumed.
 */
export function simulateCustomer(past: CustomerPast, policies: readonly PolicyVersion[]): SimulatedDecision[] {
  const own = new Map(past.asks.map((ask) => [nameOf(ask.interactionId, ask.resolutionNumber), ask]));
  const decidedHere = new Set(past.resolutions.map(({ facts }) => nameOf(facts.interaction.id, facts.interaction.resolutionNumber)));
  let asks: SimulatedAsk[] = past.asks.filter((ask) => !decidedHere.has(nameOf(ask.interactionId, ask.resolutionNumber)));
  let hasDiverged = false;
  return past.resolutions.map((resolution) => {
    asks = asks.map((ask) => takenBack(ask, resolution));
    const real = own.get(nameOf(resolution.facts.interaction.id, resolution.facts.interaction.resolutionNumber)) ?? null;
    const decided = decideAgain(resolution, past, policies, hasDiverged ? asks : null, asks);
    if (decided.outcome === 'ask') asks.push(real ?? imagined(resolution, decided.sendAt ?? resolution.at));
    hasDiverged ||= (decided.outcome === 'ask') !== (real !== null) || resolution.recorded === null;
    return decided;
  });
}

/**
 * What these policies say about a recorded decision, given exactly what was known then: the same as was recorded, unless the policies have
 * changed since. Null where nothing was recorded.
 */
export function replayRecorded({ at, facts, recorded }: PastResolution, policies: readonly PolicyVersion[]): { outcome: string; decidedBy: string | null } | null {
  if (recorded === null) return null;
  const policy = selectPolicy(policies, facts);
  if (!policy) return { outcome: 'do_not_ask', decidedBy: 'policy' };
  const decision = decide(policy, facts, at);
  return { outcome: decision.outcome, decidedBy: decision.outcome === 'ask' ? null : decision.decidedBy };
}

/** `changedAsks` is null as long as everything was asked as it really was: then the recorded facts are the facts. */
function decideAgain(resolution: PastResolution, past: CustomerPast, policies: readonly PolicyVersion[], changedAsks: SimulatedAsk[] | null, asks: SimulatedAsk[]): SimulatedDecision {
  const policy = selectPolicy(policies, resolution.facts);
  if (!policy) return { resolution, policyKey: null, outcome: 'do_not_ask', decidedBy: 'policy', surveyChannel: null, sendAt: null };
  const now = decidedAt(resolution, policy);
  const facts = changedAsks === null && isRecordedFor(resolution, policy) ? resolution.facts : recomputed(resolution, past, policy, asks, now);
  const decision = decide(policy, facts, now);
  const isAsk = decision.outcome === 'ask';
  return {
    resolution,
    policyKey: policy.key,
    outcome: decision.outcome,
    decidedBy: isAsk ? null : decision.decidedBy,
    surveyChannel: isAsk ? decision.channel : null,
    sendAt: isAsk ? decision.sendAt : null,
  };
}

/** A policy that lets resolutions settle longer, or less long, decides later or sooner by the difference. */
function decidedAt({ at, recordedBy }: PastResolution, { document }: PolicyVersion): string {
  const shiftMs = durationMs(document.resolution.settle) - (recordedBy === null ? 0 : durationMs(recordedBy.resolution.settle));
  return shiftMs === 0 ? at : new Date(Date.parse(at) + shiftMs).toISOString();
}

/** Recorded counts hold for the windows that they were counted in. */
function isRecordedFor({ recordedBy }: PastResolution, { document }: PolicyVersion): boolean {
  if (recordedBy === null) return false;
  const [then, now] = [recordedBy.sampling, document.sampling];
  return then.surveyToContact.window === now.surveyToContact.window && then.vip.oncePer === now.vip.oncePer && recordedBy.resolution.settle === document.resolution.settle;
}

function recomputed({ facts }: PastResolution, past: CustomerPast, { document }: PolicyVersion, asks: SimulatedAsk[], now: string): DecisionFacts {
  return { ...facts, history: historyAt(asks, past.contacts, facts.interaction.id, document, now) };
}

/** An ask that was never made: sent when it was due. */
function imagined({ at, facts }: PastResolution, sendAt: string): PastAsk {
  const { id: interactionId, resolutionNumber } = facts.interaction;
  return { interactionId, resolutionNumber, decidedAt: at, sendAt, sentAt: sendAt, endedAt: null, endedReason: null, lowAt: null };
}

/** An imagined ask is taken back, as a real one would have been, where its interaction turns out to be resolved once more. */
function takenBack(ask: SimulatedAsk, { facts: { interaction } }: PastResolution): SimulatedAsk {
  const isTaken = ask.interactionId === interaction.id && ask.resolutionNumber < interaction.resolutionNumber && ask.endedAt === null && ask.lowAt === null;
  if (!isTaken || interaction.resolvedAt === null) return ask;
  const isSent = ask.sentAt !== null && ask.sentAt <= interaction.resolvedAt;
  return { ...ask, endedAt: interaction.resolvedAt, endedReason: 'reopened', sentAt: isSent ? ask.sentAt : null };
}

const nameOf = (interactionId: string, resolutionNumber: number): string => `${interactionId}#${resolutionNumber}`;
