import type { ReactNode } from 'react';
import type { ThemingEvaluation } from '../../api/types.js';
import { ConfusionTable } from './confusion-table.js';
import { formulas, intervalText, shareText } from './figures.js';
import { ScoreTable } from './score-table.js';

/** The figures of corrected comments or of a labelled file. */
export function Report({ of: report }: { of: ThemingEvaluation['report'] }): ReactNode {
  const { drivers, sentiment } = report;
  return (
    <>
      <dl className="quality-figures">
        <Figure name="F1 over all drivers" value={shareText(drivers.microF1)} formula={formulas.microF1} />
        <Figure name="Mean F1 of the drivers" value={shareText(drivers.macroF1)} formula={formulas.macroF1} />
        <Figure
          name="Sentiment read rightly"
          value={shareText(sentiment.accuracy)}
          note={`${intervalText(sentiment.accuracyInterval)} of ${sentiment.comments}`}
          formula={formulas.accuracy}
        />
        <Figure name="Negative ones found" value={shareText(sentiment.negativeRecall)} formula={formulas.recall} />
      </dl>
      <ScoreTable of={report} />
      <ConfusionTable of={sentiment.confusion} />
    </>
  );
}

export function Figure({ name, value, note, formula }: { name: string; value: string; note?: string; formula: string }): ReactNode {
  return (
    <div title={formula}>
      <dt className="small dim">{name}</dt>
      <dd>
        {value}
        {note !== undefined && <span className="small dim"> {note}</span>}
      </dd>
    </div>
  );
}
