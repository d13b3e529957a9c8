import type { PolicyChange } from '../../api/types.js';
import { words } from '../../words/labels.js';

const parts: Record<string, string> = {
  name: 'Name',
  match: 'Who',
  priority: 'Who',
  resolution: 'When',
  sampling: 'Who and how often',
  delivery: 'Ask',
  survey: 'Ask',
  quietHours: 'Quiet hours',
  lowScore: 'If low',
  recovery: 'Recover',
  secondChance: 'Ask again',
  holdOut: 'Hold-out',
  experiment: 'Experiment',
};

export interface PartChanges {
  part: string;
  changes: PolicyChange[];
}

/** Changes under the part of the policy that they belong to, in the order in which parts first change. */
export function changesByPart(changes: readonly PolicyChange[]): PartChanges[] {
  const groups = new Map<string, PolicyChange[]>();
  for (const change of changes) {
    const root = change.path.split('.')[0] ?? '';
    const part = parts[root] ?? words(root);
    groups.set(part, [...(groups.get(part) ?? []), change]);
  }
  return [...groups].map(([part, within]) => ({ part, changes: within }));
}

/** A value of a document as it stands there; nothing where there is none. */
export function valueText(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value, null, 2);
}
