import { defaultPolicy } from '../../domain/policy/default-policy.js';
import type { FollowUpPolicy, SimulatedDecision, SimulationOutcome } from '../../web/src/api/types.js';

/** An outcome in which the version asks as live does. */
export function outcomeInTest(): SimulationOutcome {
  const share = { value: null, numerator: 0, denominator: 0, interval: null };
  return {
    decided: 4_200,
    asked: 900,
    liveAsked: 900,
    notAsked: [],
    byChannel: [],
    byTeam: [],
    bySegment: [],
    byWeekday: [],
    bySurveyChannel: [],
    differences: { toLive: 0, nowAsked: 0, noLongerAsked: 0, otherwise: 0, toRecorded: 0, recorded: 0 },
    bias: [],
    expected: { responseRate: share, lowShare: share, answers: null, lowScores: null },
    workload: { capacityPerDay: null, capacityFrom: 'unknown', days: [], casesPerDay: null, missed24h: null },
    exact: [],
    assumed: [],
  };
}

/** A contact that live asks about and the version doesn't. */
export function simulatedDecision(): SimulatedDecision {
  return {
    interactionId: 'int_1',
    externalId: 'T-90412',
    source: 'helpdesk',
    resolutionNumber: 1,
    at: '2026-10-14T09:14:02.000Z',
    channel: 'phone',
    team: 'billing',
    segment: 'smb',
    policyKey: 'default',
    outcome: 'do_not_ask',
    decidedBy: 'sampling_rate',
    surveyChannel: null,
    sendAt: null,
    live: { outcome: 'ask', decidedBy: null, surveyChannel: 'sms' },
    recorded: null,
  };
}

/** A version of the default policy with some parts of its document changed. */
export function versionOf(
  version: number,
  changes: Partial<FollowUpPolicy['document']> = {},
  status: FollowUpPolicy['status'] = 'superseded',
): FollowUpPolicy {
  const at = '2026-11-20T09:14:00.000Z';
  return {
    key: 'default',
    version,
    status,
    paused: false,
    // As it comes over the wire: without the fields that are undefined.
    document: JSON.parse(JSON.stringify({ ...defaultPolicy, ...changes })),
    createdAt: at,
    createdBy: 'Ona Peel',
    updatedAt: at,
    publishedAt: status === 'draft' ? null : at,
    publishedBy: status === 'draft' ? null : 'Ona Peel',
    appliesTo: 'undecided',
    restores: null,
  };
}
