import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { policiesQuery } from './policies.queries.js';

const route = getRouteApi('/shell/policies/$key');
const steps = [
  ['who', 'Who'],
  ['when', 'When'],
  ['ask', 'Ask'],
  ['ifLow', 'If low'],
  ['recover', 'Recover'],
  ['askAgain', 'Ask again'],
  ['stop', 'Stop'],
] as const;

/** What the policy does, in a sentence for each step. */
export function PolicyPage(): ReactNode {
  const { key } = route.useParams();
  const sentences = useSuspenseQuery(policiesQuery).data.items.find((policy) => policy.key === key)?.sentences;
  if (sentences === undefined) return null;
  return (
    <dl className="policy-sentences">
      {steps.map(([step, name]) => (
        <div key={step}>
          <dt>{name}</dt>
          <dd>{sentences[step]}</dd>
        </div>
      ))}
    </dl>
  );
}
