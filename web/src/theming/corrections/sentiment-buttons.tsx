import type { ReactNode } from 'react';
import { words } from '../../words/labels.js';
import { sentiments, type Sentiment } from './themed.js';

const signs: Record<Sentiment, string> = { positive: '+', neutral: '○', negative: '−', mixed: '±' };

interface SentimentButtonsProps {
  label: string;
  value: string | null;
  onChoose(sentiment: Sentiment): void;
}

/** The four ways in which something can be spoken of. Buttons rather than radios: an arrow key alone must not say anything. */
export function SentimentButtons({ label, value, onChoose }: SentimentButtonsProps): ReactNode {
  return (
    <fieldset className="sentiments">
      <legend className="visually-hidden">{label}</legend>
      {sentiments.map((sentiment) => (
        <button key={sentiment} type="button" aria-pressed={value === sentiment} data-side={sentiment} onClick={() => onChoose(sentiment)}>
          <span aria-hidden="true">{signs[sentiment]}</span> {words(sentiment)}
        </button>
      ))}
    </fieldset>
  );
}

/** A sentiment as a sign and a word, never by colour alone. */
export function SentimentTag({ of: sentiment }: { of: string | null }): ReactNode {
  const known = sentiments.find((each) => each === sentiment);
  const tone = known === 'positive' ? 'good' : known === 'negative' ? 'late' : known === 'mixed' ? 'soon' : 'calm';
  return (
    <span className="tag" data-tone={tone}>
      {known && <span aria-hidden="true">{signs[known]}</span>} {words(sentiment ?? 'not read')}
    </span>
  );
}
