import { Button, CloseButton } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { Driver } from '../../api/types.js';
import { DriverPicker, type Pick } from './driver-picker.js';
import { SentimentButtons } from './sentiment-buttons.js';
import { isSentiment, type Sentiment, type Word } from './themed.js';
import type { Range } from './words.js';

interface PanelProps {
  title: string;
  onClose(): void;
  children: ReactNode;
}

/** Under the words that it is about, so that nothing covers them, also on a phone. */
export function CorrectionPanel({ title, onClose, children }: PanelProps): ReactNode {
  return (
    <section className="correction-panel" aria-label={title}>
      <div className="row">
        <h3 className="grow">{title}</h3>
        <CloseButton size="sm" aria-label="Close the correction" onClick={onClose} />
      </div>
      {children}
    </section>
  );
}

interface NewWordProps {
  comment: string;
  quote: Range;
  /** How the comment sounds: most words sound like it. */
  sentiment: string | null;
  onSay(word: Word): void;
  onOtherWords(): void;
  onClose(): void;
}

/** What chosen words are about, and how. */
export function NewDriverPanel({ comment, quote, sentiment, onSay, onOtherWords, onClose }: NewWordProps): ReactNode {
  const [side, setSide] = useState<Sentiment>(isSentiment(sentiment) && sentiment !== 'mixed' ? sentiment : 'negative');
  const [pick, setPick] = useState<Pick>({ text: '', driver: null });
  const { driver } = pick;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (driver) onSay({ kind: 'driver', verdict: 'present', key: driver.key, label: driver.label, sentiment: side, quote });
  };
  return (
    <CorrectionPanel title="What are these words about?" onClose={onClose}>
      <form className="stack" style={{ gap: 10 }} onSubmit={onSubmit}>
        <p className="correction-quote">
          “{comment.slice(quote.start, quote.end)}”{' '}
          <Button size="compact-xs" variant="subtle" onClick={onOtherWords}>
            Other words
          </Button>
        </p>
        <SentimentButtons label="How it is spoken of" value={side} onChoose={setSide} />
        <DriverPicker value={pick} onChange={setPick} />
        <Button type="submit" disabled={driver === null} style={{ alignSelf: 'flex-start' }}>
          {driver === null ? 'Choose a driver' : `Save: ${driver.label}, ${side}`}
        </Button>
      </form>
    </CorrectionPanel>
  );
}

interface DriverPanelProps {
  driver: Driver;
  onSay(word: Word): void;
  onOtherWords(): void;
  onClose(): void;
}

/** A marked driver: another side, other words, or not this. */
export function DriverPanel({ driver, onSay, onOtherWords, onClose }: DriverPanelProps): ReactNode {
  const { key, label, sentiment, source, by, why } = driver;
  return (
    <CorrectionPanel title={label} onClose={onClose}>
      <p className="small dim">{source === 'person' ? `${by ?? 'Somebody'} said so.` : `As read: ${why}`}</p>
      <SentimentButtons
        label={`How ${label} is spoken of`}
        value={sentiment}
        onChoose={(side) => onSay({ kind: 'driver', verdict: 'present', key, label, sentiment: side })}
      />
      <div className="row">
        <Button variant="default" onClick={() => onSay({ kind: 'driver', verdict: 'absent', key, label })}>
          Not this
        </Button>
        <Button variant="default" onClick={onOtherWords}>
          Mark other words
        </Button>
        {source === 'model' && isSentiment(sentiment) && (
          <Button variant="default" onClick={() => onSay({ kind: 'driver', verdict: 'present', key, label, sentiment })}>
            It is right
          </Button>
        )}
      </div>
    </CorrectionPanel>
  );
}
