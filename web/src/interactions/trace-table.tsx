import { IconArrowRight, IconCheck, IconClock, IconX, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TraceEntry } from '../api/types.js';
import { When } from '../time/when.js';
import { words } from '../words/labels.js';
import { traceInputs } from './trace-inputs.js';

const questions: Record<string, string> = {
  resolved: 'Is it resolved?',
  stale_resolution: 'Is the resolution recent enough?',
  skip_tags: 'Free of tags that are never asked about?',
  opt_out: 'Has the customer not opted out?',
  reachable_channel: 'Which channel may and can reach the customer?',
  sampling_rate: 'Drawn by the sampling rate?',
  once_per_customer: 'Long enough since the last survey?',
  quiet_after_low_score: 'Long enough since a low score?',
  vip_quarter: 'Within what VIP customers may be asked?',
  survey_to_contact: 'Under the survey-to-contact ceiling?',
  open_load: 'Can the team look after another low score?',
  quiet_hours: 'Outside quiet hours?',
  rating_grade: 'Did a person give the rating?',
};
const verdicts: Record<string, { label: string; icon: TablerIcon; tone: string }> = {
  pass: { label: 'Yes', icon: IconCheck, tone: 'good' },
  stop: { label: 'No: not asked', icon: IconX, tone: 'late' },
  defer: { label: 'Later', icon: IconClock, tone: 'soon' },
  choose: { label: 'Chosen', icon: IconArrowRight, tone: 'accent' },
};

/** Why the customer was asked or not: each rule, what it said, what it saw, by which version of the policy. */
export function TraceTable({ trace }: { trace: readonly TraceEntry[] }): ReactNode {
  return (
    <section className="panel" aria-labelledby="trace">
      <h2 id="trace">Why it was asked or not</h2>
      {trace.length === 0 ? (
        <p className="dim">Nothing has been decided yet. That happens once the resolution has held for a while.</p>
      ) : (
        decisionsOf(trace).map((entries) => <Decision key={`${entries[0].at}${entries[0].rule}`} entries={entries} />)
      )}
    </section>
  );
}

type Entries = [TraceEntry, ...TraceEntry[]];

/** The rules that were asked together: at one moment, by one version of one policy. */
function decisionsOf(trace: readonly TraceEntry[]): Entries[] {
  const decisions: Entries[] = [];
  for (const entry of trace) {
    const last = decisions.at(-1);
    const isSame = last?.[0].at === entry.at && last[0].policyKey === entry.policyKey && last[0].policyVersion === entry.policyVersion;
    if (last && isSame) last.push(entry);
    else decisions.push([entry]);
  }
  return decisions;
}

function Decision({ entries }: { entries: Entries }): ReactNode {
  const [{ at, policyKey, policyVersion }] = entries;
  return (
    <table className="data compact trace">
      <caption className="small dim">
        Decided <When at={at} />
        {policyKey !== null && ` by the policy “${policyKey}”, version ${policyVersion ?? '–'}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col">Verdict</th>
          <th scope="col">What it saw</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry, index) => (
          <TraceRow key={`${entry.rule}${index}`} entry={entry} />
        ))}
      </tbody>
    </table>
  );
}

function TraceRow({ entry }: { entry: TraceEntry }): ReactNode {
  const verdict = verdicts[entry.outcome];
  return (
    <tr>
      <td className="trace-rule">{questions[entry.rule] ?? words(entry.rule)}</td>
      <td>
        <span className="tag" data-tone={verdict?.tone ?? 'calm'}>
          {verdict && <verdict.icon size={13} aria-hidden="true" />}
          {verdict?.label ?? words(entry.outcome)}
        </span>
      </td>
      <td className="small trace-inputs">
        {traceInputs(entry.detail).map(({ label, value }) => (
          <span key={label}>
            <span className="dim">{label}:</span> {value}
          </span>
        ))}
      </td>
    </tr>
  );
}
