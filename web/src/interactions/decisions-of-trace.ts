import type { TraceEntry } from '../api/types.js';
import { absoluteTime } from '../time/format.js';
import { channelLabel } from '../words/labels.js';
import { ruleReason } from '../words/rules.js';
import { reasonOf } from './reason.js';

type Entries = [TraceEntry, ...TraceEntry[]];

/** Rules that were asked together: at one moment, in one step, by one version of one policy. */
export interface TracedDecision {
  at: string;
  step: string;
  policyKey: string | null;
  policyVersion: number | null;
  entries: Entries;
  /** The line that decided: the first that said no; null where none did. */
  decisive: TraceEntry | null;
}

/** The decisions of a trace, newest first. */
export function decisionsOf(trace: readonly TraceEntry[]): TracedDecision[] {
  const groups: Entries[] = [];
  for (const entry of trace) {
    const last = groups.at(-1);
    if (last && isSame(last[0], entry)) last.push(entry);
    else groups.push([entry]);
  }
  return groups.toReversed().map((entries) => {
    const [{ at, step, policyKey, policyVersion }] = entries;
    return { at, step, policyKey, policyVersion, entries, decisive: entries.find(({ outcome }) => outcome === 'stop') ?? null };
  });
}

function isSame(one: TraceEntry, other: TraceEntry): boolean {
  return one.at === other.at && one.step === other.step && one.policyKey === other.policyKey && one.policyVersion === other.policyVersion;
}

export interface Headline {
  verdict: string;
  /** The rest of the sentence; null where the verdict says all. */
  because: string | null;
  isAsk: boolean;
}

/** What was decided and by what, in one sentence. */
export function headlineOf(decision: TracedDecision): Headline {
  const { step, decisive } = decision;
  if (step === 'resolution_check') return checkHeadline(decision);
  if (decisive !== null) {
    const verdict = step === 'second_chance' ? 'Not asked again' : 'Not asked';
    return { verdict, because: reasonOf(decisive), isAsk: false };
  }
  if (step === 'intake') return { verdict: 'Asked by an earlier tool', because: null, isAsk: true };
  return { verdict: step === 'second_chance' ? 'Asked again' : 'Asked', because: askDetails(decision), isAsk: true };
}

function checkHeadline({ entries: [{ detail }], decisive }: TracedDecision): Headline {
  if (decisive !== null) return { verdict: 'Opened again', because: 'the customer said that it is not settled', isAsk: false };
  const because = detail['answer'] === 'silent' ? 'the customer did not say no in time, which counts as yes' : 'the customer said so';
  return { verdict: 'Settled', because, isAsk: true };
}

/** How and when, and what stood aside for a person's choice. */
function askDetails({ entries }: TracedDecision): string | null {
  const detailOf = (rule: string): Record<string, unknown> => entries.find((entry) => entry.rule === rule)?.detail ?? {};
  const channel = detailOf('reachable_channel')['channel'] ?? detailOf('may_be_written_to')['channel'];
  const { sendAt, ownHours } = detailOf('quiet_hours');
  const own = typeof ownHours === 'string' ? ` because of the customer’s own hours (${ownHours})` : '';
  const isLater = entries.some(({ outcome }) => outcome === 'defer');
  const lifted = entries.filter(({ outcome }) => outcome === 'lifted').map(({ rule }) => `“${ruleReason(rule)}”`);
  const parts = [
    ...(typeof channel === 'string' ? [`by ${channelInText(channel)}`] : []),
    ...(isLater && typeof sendAt === 'string' ? [`not before ${absoluteTime(sendAt)}${own}`] : []),
    ...(lifted.length > 0 ? [`because a person asked anyway, in spite of ${lifted.join(' and ')}`] : []),
  ];
  return parts.length === 0 ? null : parts.join(', ');
}

/** "Email" within a sentence, but "SMS". */
export function channelInText(channel: string): string {
  const label = channelLabel(channel);
  return /^[A-Z]{2}/.test(label) ? label : label.toLowerCase();
}
