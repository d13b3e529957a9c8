import { Button } from '@mantine/core';
import { Fragment, useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { numbersOf, wordsOf, type Range } from './words.js';

interface WordChooserProps {
  comment: string;
  /** What is chosen when it opens. */
  chosen: Range | null;
  onChoose(range: Range): void;
  onCancel(): void;
}

interface Choice {
  anchor: number;
  at: number;
  /** The next tap ends the choice instead of beginning another. */
  open: boolean;
}

/**
 * The words of a comment, each to be tapped: the first and the last. On the keyboard arrows move, Shift and arrows widen, Enter takes,
 * Escape leaves.
 */
export function WordChooser({ comment, chosen, onChoose, onCancel }: WordChooserProps): ReactNode {
  const words = useMemo(() => wordsOf(comment), [comment]);
  const [choice, setChoice] = useState<Choice>(() => begun(words, chosen));
  const buttons = useRef<(HTMLButtonElement | null)[]>([]);
  const hint = useId();
  useEffect(() => buttons.current[choice.at]?.focus(), [choice.at]);
  const first = Math.min(choice.anchor, choice.at);
  const last = Math.max(choice.anchor, choice.at);
  const range = { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 };

  const tap = (at: number): void =>
    setChoice((before) => (before.open ? { anchor: before.anchor, at, open: false } : { anchor: at, at, open: true }));
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') {
      event.preventDefault();
      onChoose(range);
      return;
    }
    const to = target(event.key, choice.at, words.length);
    if (to === null) return;
    event.preventDefault();
    setChoice((before) => ({ anchor: event.shiftKey ? before.anchor : to, at: to, open: !event.shiftKey }));
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      <p id={hint} className="small dim">
        Tap the first and the last word. On the keyboard: arrows move, Shift and arrows widen, Enter takes them, Escape leaves.
      </p>
      <blockquote className="verbatim word-chooser">
        <fieldset aria-describedby={hint}>
          <legend className="visually-hidden">Choose words</legend>
          {words.map(({ start, end }, number) => (
            <Fragment key={start}>
              {comment.slice(words[number - 1]?.end ?? 0, start)}
              <button
                ref={(button) => {
                  buttons.current[number] = button;
                }}
                type="button"
                className="word"
                aria-pressed={number >= first && number <= last}
                tabIndex={number === choice.at ? 0 : -1}
                onClick={() => tap(number)}
                onKeyDown={onKeyDown}
              >
                {comment.slice(start, end)}
              </button>
            </Fragment>
          ))}
          {comment.slice(words.at(-1)?.end ?? 0)}
        </fieldset>
      </blockquote>
      <output className="visually-hidden">Chosen: {comment.slice(range.start, range.end)}</output>
      <div className="row">
        <Button onClick={() => onChoose(range)}>Take {last - first + 1 === 1 ? 'this word' : `these ${last - first + 1} words`}</Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

function begun(words: readonly Range[], chosen: Range | null): Choice {
  const numbers = chosen && numbersOf(words, chosen);
  return numbers ? { anchor: numbers.first, at: numbers.last, open: false } : { anchor: 0, at: 0, open: false };
}

function target(key: string, at: number, count: number): number | null {
  if (key === 'ArrowRight' || key === 'ArrowDown') return Math.min(count - 1, at + 1);
  if (key === 'ArrowLeft' || key === 'ArrowUp') return Math.max(0, at - 1);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}
