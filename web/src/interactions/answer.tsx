import type { ReactNode } from 'react';
import type { Interaction, SurveyResponse } from '../api/types.js';
import { Score } from '../parts/score.js';
import { CorrectableComment } from '../theming/corrections/correctable-comment.js';
import { themedAnswer } from '../theming/corrections/themed.js';
import { When } from '../time/when.js';
import { words } from '../words/labels.js';
import { GradeControl } from './grade-control.js';

interface AnswerProps {
  response: SurveyResponse;
  of: Pick<Interaction, 'id' | 'agent'>;
}

export function Answer({ response, of: { id: interactionId, agent } }: AnswerProps): ReactNode {
  return (
    <section className="panel" aria-label={response.kind === 'first' ? 'Answer' : 'Second answer'}>
      <div className="row" style={{ marginBottom: 8 }}>
        <h2 className="grow">{response.kind === 'first' ? 'The answer' : 'The second answer'}</h2>
        {response.grade !== 'confirmed' && (
          <span className="tag" data-tone="soon">
            {response.grade === 'scanner' ? 'Looks like a link scanner' : 'Provisional'}
            {response.gradeReasons.length > 0 && `: ${response.gradeReasons.map((reason) => words(reason).toLowerCase()).join(', ')}`}
          </span>
        )}
        <span className="dim small">
          by {words(response.via).toLowerCase()}, <When at={response.answeredAt} />
        </span>
        <Score rating={response.rating} instrument={response.instrument} low={response.low} />
      </div>
      {response.comment === null ? (
        <p className="dim">No comment.</p>
      ) : (
        <CorrectableComment of={themedAnswer(response, response.comment)} agent={agent} />
      )}
      {response.oneThing !== null && (
        <p className="case-one-thing">
          <span className="small dim">One thing to do better: </span>
          {response.oneThing}
        </p>
      )}
      <GradeControl response={response} interactionId={interactionId} />
    </section>
  );
}
