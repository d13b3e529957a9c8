import type { RuleVerdict } from './facts.js';
import type { PolicyDocument } from './policy.schema.js';
import { verdict, type Rule, type RuleInput, type RuleName } from './rules.js';
import { samplingPercent } from './sampling-hash.js';

/** Customers of the hold-out are asked nothing, for comparison. The draw hangs on the customer, who therefore stays in or out. */
export const holdOut: Rule = (input) => {
  const { experiment } = input.policy.document;
  if (experiment === null) return verdict('hold_out', true, { holdOutPercent: 0 });
  const drawnPercent = drawOf(input, experiment.name, 'hold_out');
  return verdict('hold_out', drawnPercent >= experiment.holdOutPercent, { experiment: experiment.name, holdOutPercent: experiment.holdOutPercent, drawnPercent });
};

/** The arm that a customer is in: arms share out the range from 0 to 100 in their order. Null without an experiment. */
export function chooseArm(input: RuleInput): { arm: string | null; verdict: RuleVerdict } {
  const { experiment } = input.policy.document;
  const rule: RuleName = 'experiment_arm';
  if (experiment === null || experiment.arms.length === 0) return { arm: null, verdict: { rule, outcome: 'pass', detail: { arm: null } } };
  const drawnPercent = drawOf(input, experiment.name, 'arm');
  const arm = armAt(experiment.arms, drawnPercent);
  return { arm, verdict: { rule, outcome: 'choose', detail: { arm, experiment: experiment.name, drawnPercent } } };
}

function armAt(arms: NonNullable<PolicyDocument['experiment']>['arms'], drawnPercent: number): string | null {
  let upTo = 0;
  for (const { key, sharePercent } of arms) {
    upTo += sharePercent;
    if (drawnPercent < upTo) return key;
  }
  return arms.at(-1)?.key ?? null; // what rounding left over at the end
}

function drawOf({ facts: { customer } }: RuleInput, experiment: string, what: 'hold_out' | 'arm'): number {
  return Math.round(samplingPercent(`${experiment}\u0000${what}\u0000${customer.drawKey}`) * 1_000) / 1_000;
}
