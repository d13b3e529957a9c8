import { IconCircle, IconCircleCheck, IconCircleDot } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import type { Interaction } from '../api/types.js';
import { stageLabel } from '../words/labels.js';

/** The stages this interaction went through or still has before it. */
export function LifeLine({ of: { stage, recoveryCase, responses } }: { of: Interaction }): ReactNode {
  const path = pathOf(stage, recoveryCase !== null, responses.length > 0);
  const here = path.indexOf(stage);
  return (
    <ol className="life-line" aria-label="Stages">
      {path.map((step, index) => {
        const Icon =
          index < here || step === 'closed' || (step === 'not_asked' && index === here)
            ? IconCircleCheck
            : index === here
              ? IconCircleDot
              : IconCircle;
        const isAhead = index > here;
        return (
          <li key={step} data-ahead={isAhead} {...(index === here ? { 'aria-current': 'step' as const } : {})}>
            {isAhead ? <IconCircle size={16} aria-hidden="true" /> : <Icon size={16} aria-hidden="true" />}
            {stageLabel(step)}
          </li>
        );
      })}
    </ol>
  );
}

type Stage = Interaction['stage'];

function pathOf(stage: Stage, hasCase: boolean, hasAnswer: boolean): Stage[] {
  const before: Stage[] = ['open', 'waiting', 'deciding'];
  if (stage === 'not_asked') return [...before, 'not_asked'];
  const after: Stage[] = hasAnswer || stage !== 'closed' ? ['asked', 'answered'] : ['asked'];
  return [...before, ...after, ...(hasCase || stage === 'recovering' ? (['recovering'] as const) : []), 'closed'];
}
