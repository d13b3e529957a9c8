import { Link } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { ProblemAlert } from '../../parts/problem-alert.js';
import type { PolicyPreview, SimulatedDecision } from '../../api/types.js';
import { RowsSkeleton } from '../../parts/page.js';
import { When } from '../../time/when.js';
import { channelLabel, words } from '../../words/labels.js';

interface EffectPanelProps {
  policyKey: string;
  preview: PolicyPreview | undefined;
  error: unknown;
}

interface Group {
  id: string;
  label: string;
  /** How many of them live has; where the group is one of live's too. */
  live?: number;
  holds(decision: SimulatedDecision): boolean;
}

const isAsked = ({ outcome }: SimulatedDecision): boolean => outcome === 'ask';
const isLiveAsked = ({ live }: SimulatedDecision): boolean => live.outcome === 'ask';

/** What the draft would have done with the newest contacts, beside what is live. Every number opens the contacts behind it. */
export function EffectPanel({ policyKey, preview, error }: EffectPanelProps): ReactNode {
  const [opened, setOpened] = useState<string | null>(null);
  if (preview === undefined) return error === null ? <RowsSkeleton rows={4} height={44} /> : <ProblemAlert error={error} />;
  const { outcome, decisions } = preview;
  if (decisions.length === 0) {
    return <p className="dim">No contact has been resolved yet. Once some have, this shows which of them the draft would ask about.</p>;
  }
  const groups = groupsOf(policyKey, preview);
  return (
    <div className="stack">
      <p className="small dim">
        The draft, tried on the last {decisions.length} resolved contacts as if it were live. Live asks about {outcome?.liveAsked ?? 0} of
        them.
      </p>
      <ul className="effect">
        {groups.map((group) => (
          <Figure
            key={group.id}
            group={group}
            decisions={decisions.filter(group.holds)}
            isOpen={opened === group.id}
            onToggle={() => setOpened(opened === group.id ? null : group.id)}
          />
        ))}
      </ul>
    </div>
  );
}

function groupsOf(policyKey: string, { outcome }: PolicyPreview): Group[] {
  return [
    { id: 'asked', label: 'asked', live: outcome?.liveAsked ?? 0, holds: isAsked },
    { id: 'own', label: 'decided by this policy', holds: (decision) => decision.policyKey === policyKey },
    { id: 'more', label: 'asked that live doesn’t ask', holds: (decision) => isAsked(decision) && !isLiveAsked(decision) },
    { id: 'fewer', label: 'no longer asked', holds: (decision) => !isAsked(decision) && isLiveAsked(decision) },
    {
      id: 'channel',
      label: 'asked by another channel than live',
      holds: (decision) => isAsked(decision) && isLiveAsked(decision) && decision.surveyChannel !== decision.live.surveyChannel,
    },
    ...(outcome?.notAsked ?? []).map(({ rule, liveCount }) => ({
      id: rule,
      label: `not asked: ${words(rule).toLowerCase()}`,
      live: liveCount,
      holds: (decision: SimulatedDecision) => !isAsked(decision) && decision.decidedBy === rule,
    })),
  ];
}

interface FigureProps {
  group: Group;
  decisions: SimulatedDecision[];
  isOpen: boolean;
  onToggle(): void;
}

function Figure({ group, decisions, isOpen, onToggle }: FigureProps): ReactNode {
  return (
    <li>
      <button type="button" className="effect-figure" aria-expanded={isOpen} disabled={decisions.length === 0} onClick={onToggle}>
        <strong>{decisions.length}</strong> {group.label}
        {group.live !== undefined && group.live !== decisions.length && <span className="dim"> (live: {group.live})</span>}
      </button>
      {isOpen && (
        <ul className="effect-contacts small">
          {decisions.map((decision) => (
            <li key={`${decision.interactionId}${decision.resolutionNumber}`}>
              <Link to="/interactions/$id" params={{ id: decision.interactionId }}>
                {decision.externalId}
              </Link>{' '}
              <span className="dim">
                {channelLabel(decision.channel)}, {decision.team ?? 'no team'}, <When at={decision.at} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
