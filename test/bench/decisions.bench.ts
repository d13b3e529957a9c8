import { decide } from '../../domain/policy/decide.js';
import { factsWith, now, policyWith } from '../domain/policy/given.js';

const decisions = 50_000;

/** Decisions a second about calls, whose SMS keep quiet hours. */
export function measureDecisions(): number {
  const policy = policyWith();
  const facts = Array.from({ length: 500 }, (_, index) => factsWith({ interaction: { id: `int_${index}`, channel: 'phone' } }));
  const startedAtMs = performance.now();
  let asked = 0;
  for (let index = 0; index < decisions; index += 1) {
    const of = facts[index % facts.length];
    if (of && decide(policy, of, now).outcome === 'ask') asked += 1;
  }
  if (asked !== decisions) throw new Error('everybody here may be asked');
  return (decisions / (performance.now() - startedAtMs)) * 1_000;
}
