import { Button } from '@mantine/core';
import { IconArrowRight, IconCheck, IconClock, IconHandStop, IconX, type TablerIcon } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useId, useState, type ReactNode } from 'react';
import type { TraceEntry } from '../api/types.js';
import { policiesQuery } from '../policies/policies.queries.js';
import { When } from '../time/when.js';
import { words } from '../words/labels.js';
import { ruleQuestion } from '../words/rules.js';
import { decisionsOf, headlineOf, type TracedDecision } from './decisions-of-trace.js';
import { traceInputs } from './trace-inputs.js';

const verdicts: Record<string, { label: string; icon: TablerIcon; tone: string }> = {
  pass: { label: 'Yes', icon: IconCheck, tone: 'good' },
  stop: { label: 'No, too', icon: IconX, tone: 'calm' },
  defer: { label: 'Later', icon: IconClock, tone: 'soon' },
  choose: { label: 'Chosen', icon: IconArrowRight, tone: 'accent' },
  lifted: { label: 'No, but a person asked anyway', icon: IconHandStop, tone: 'accent' },
};
const decisiveVerdict = { label: 'No: this decided', icon: IconX, tone: 'late' };

/** Why the customer was asked or not: each decision in a sentence, then its rules, what they said and what they saw. */
export function TraceTable({ trace }: { trace: readonly TraceEntry[] }): ReactNode {
  const decisions = decisionsOf(trace);
  return (
    <section className="panel" aria-labelledby="trace">
      <h2 id="trace">Why it was asked or not</h2>
      {decisions.length === 0 && (
        <p className="dim">Nothing has been decided yet. That happens once the resolution has held for a while.</p>
      )}
      {decisions.map((decision, index) => (
        <Decision key={`${decision.at}${decision.step}${index}`} decision={decision} />
      ))}
    </section>
  );
}

function Decision({ decision }: { decision: TracedDecision }): ReactNode {
  const { verdict, because, isAsk } = headlineOf(decision);
  return (
    <section className="decision">
      <p className="decision-headline" data-ask={isAsk}>
        <strong>{verdict}</strong>
        {because !== null && `${isAsk && decision.step !== 'resolution_check' ? ' ' : ': '}${because}`}
      </p>
      <p className="small dim">
        Decided <When at={decision.at} />
        <DecidingPolicy policyKey={decision.policyKey} version={decision.policyVersion} />
      </p>
      <Rules decision={decision} />
    </section>
  );
}

function DecidingPolicy({ policyKey, version }: { policyKey: string | null; version: number | null }): ReactNode {
  const name = useQuery(policiesQuery).data?.items.find(({ key }) => key === policyKey)?.name;
  if (policyKey === null) return null;
  return (
    <>
      {' by the policy '}
      <Link to="/policies/$key/versions" params={{ key: policyKey }} search={version === null ? {} : { to: version }}>
        {name ?? policyKey}
        {version !== null && `, v${version}`}
      </Link>
    </>
  );
}

/** The rules in their order; those that just passed come out on demand. */
function Rules({ decision: { entries, decisive } }: { decision: TracedDecision }): ReactNode {
  const [all, setAll] = useState(false);
  const id = useId();
  const passed = entries.filter(({ outcome }) => outcome === 'pass').length;
  const isShort = passed < 3;
  const shown = all || isShort ? entries : entries.filter(({ outcome }) => outcome !== 'pass');
  return (
    <>
      <table id={id} className="data compact trace" hidden={shown.length === 0}>
        <thead>
          <tr>
            <th scope="col">Rule</th>
            <th scope="col">Verdict</th>
            <th scope="col">What it saw</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((entry, index) => (
            <TraceRow key={`${entry.rule}${index}`} entry={entry} isDecisive={entry === decisive} />
          ))}
        </tbody>
      </table>
      {!isShort && (
        <Button variant="subtle" mt={6} aria-expanded={all} aria-controls={id} onClick={() => setAll(!all)}>
          {all ? `Hide the ${passed} rules that passed` : `Show the ${passed} rules that passed`}
        </Button>
      )}
    </>
  );
}

function TraceRow({ entry, isDecisive }: { entry: TraceEntry; isDecisive: boolean }): ReactNode {
  const verdict = isDecisive ? decisiveVerdict : verdicts[entry.outcome];
  return (
    <tr data-decisive={isDecisive}>
      <td className="trace-rule">{ruleQuestion(entry.rule)}</td>
      <td>
        <span className="tag" data-tone={verdict?.tone ?? 'calm'}>
          {verdict && <verdict.icon size={13} aria-hidden="true" />}
          {verdict?.label ?? words(entry.outcome)}
        </span>
      </td>
      <td className="small trace-inputs">
        {traceInputs(entry.detail).map(({ label, value, interactionId }) => (
          <span key={label}>
            <span className="dim">{label}:</span>{' '}
            {interactionId === undefined ? (
              value
            ) : (
              <Link to="/interactions/$id" params={{ id: interactionId }}>
                {value}
              </Link>
            )}
          </span>
        ))}
      </td>
    </tr>
  );
}
