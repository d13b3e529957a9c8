import { IconArrowRight, IconCheck, IconClock, IconX, type TablerIcon } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { TraceEntry } from '../api/types.js';
import { absoluteTime } from '../time/format.js';
import { When } from '../time/when.js';
import { words } from '../words/labels.js';

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
};
const verdicts: Record<string, { label: string; icon: TablerIcon; tone: string }> = {
  pass: { label: 'Yes', icon: IconCheck, tone: 'good' },
  stop: { label: 'No: not asked', icon: IconX, tone: 'late' },
  defer: { label: 'Later', icon: IconClock, tone: 'soon' },
  choose: { label: 'Chosen', icon: IconArrowRight, tone: 'accent' },
};

/** Why the customer was asked or not: each rule, what it saw, what it said, by which version of the policy. */
export function TraceTable({ trace }: { trace: readonly TraceEntry[] }): ReactNode {
  return (
    <section className="panel" aria-labelledby="trace">
      <h2 id="trace">Why it was asked or not</h2>
      {trace.length === 0 ? (
        <p className="dim">Nothing has been decided yet. That happens once the resolution has held for a while.</p>
      ) : (
        <div className="scroll-x">
          <table className="data stacked">
            <thead>
              <tr>
                <th scope="col">Rule</th>
                <th scope="col">Verdict</th>
                <th scope="col">What it saw</th>
                <th scope="col">Policy</th>
                <th scope="col">When</th>
              </tr>
            </thead>
            <tbody>
              {trace.map((entry, index) => (
                <TraceRow key={`${entry.at}${entry.rule}${index}`} entry={entry} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function TraceRow({ entry }: { entry: TraceEntry }): ReactNode {
  const verdict = verdicts[entry.outcome];
  return (
    <tr>
      <td data-label="Rule">{questions[entry.rule] ?? words(entry.rule)}</td>
      <td data-label="Verdict">
        <span className="tag" data-tone={verdict?.tone ?? 'calm'}>
          {verdict && <verdict.icon size={13} aria-hidden="true" />}
          {verdict?.label ?? words(entry.outcome)}
        </span>
      </td>
      <td data-label="What it saw" className="small dim trace-inputs">
        {inputsInWords(entry.detail)}
      </td>
      <td data-label="Policy" style={{ whiteSpace: 'nowrap' }}>
        {entry.policyKey === null ? '–' : `${entry.policyKey} v${entry.policyVersion ?? '–'}`}
      </td>
      <td data-label="When" style={{ whiteSpace: 'nowrap' }}>
        <When at={entry.at} />
      </td>
    </tr>
  );
}

function inputsInWords(detail: Record<string, unknown>): string {
  return Object.entries(detail)
    .map(([name, value]) => `${words(name).toLowerCase()}: ${inWords(value)}`)
    .join('; ');
}

function inWords(value: unknown): string {
  if (value === null || value === '') return 'none';
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (Array.isArray(value)) return value.length === 0 ? 'none' : value.map(inWords).join(', ');
  if (typeof value === 'string')
    return /^\d{4}-\d\d-\d\dT/.test(value) ? absoluteTime(value) : /^[a-z]+(_[a-z]+)+$/.test(value) ? words(value).toLowerCase() : value;
  return typeof value === 'number' ? String(value) : JSON.stringify(value);
}
