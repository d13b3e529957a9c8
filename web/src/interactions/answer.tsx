import type { ReactNode } from 'react';
import type { SurveyResponse } from '../api/types.js';
import { Verbatim } from '../case/verbatim.js';
import { Score } from '../parts/score.js';
import { When } from '../time/when.js';
import { words } from '../words/labels.js';
import { GradeControl } from './grade-control.js';

export function Answer({ response, interactionId }: { response: SurveyResponse; interactionId: string }): ReactNode {
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
        <Verbatim comment={response.comment} drivers={response.drivers} flags={response.flags} />
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
