import { Button } from '@mantine/core';
import { IconHighlight } from '@tabler/icons-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Verbatim } from '../../case/verbatim.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { mayWorkCases, useSession } from '../../session/session.queries.js';
import { CorrectionHistory } from './correction-history.js';
import { CorrectionPanel, DriverPanel, NewDriverPanel } from './correction-panel.js';
import { useCorrections } from './corrections.queries.js';
import { SentimentButtons, SentimentTag } from './sentiment-buttons.js';
import { selectedRange } from './selection.js';
import { isSentiment, type Themed, type Word } from './themed.js';
import { WordChooser } from './word-chooser.js';
import { wholeWords, type Range } from './words.js';
import './corrections.css';

type Open =
  | { show: 'words'; key: string | null; chosen: Range | null }
  | { show: 'new'; quote: Range }
  | { show: 'driver'; key: string }
  | { show: 'sentiment' };

interface CorrectableCommentProps {
  of: Themed;
  /** The contact's agent, where known: whoever was rated does not judge. */
  agent?: { id: string; email?: string | null } | null;
}

/** A customer's words with what was read in them, and the ways to say otherwise. */
export function CorrectableComment({ of: themed, agent = null }: CorrectableCommentProps): ReactNode {
  const { comment, drivers, flags, sentiment, sentimentBy, corrections } = themed;
  const session = useSession();
  const isRated = agent !== null && session !== undefined && isSame(agent, session.user);
  const mayCorrect = mayWorkCases(session) && !isRated;
  const [open, setOpen] = useState<Open | null>(null);
  const { say, takeBack } = useCorrections(themed);
  const words = useRef<HTMLDivElement>(null);
  const returnTo = useRef<Element | null>(null);
  const show = (next: Open): void => {
    if (open === null) returnTo.current = document.activeElement;
    setOpen(next);
  };
  const close = (): void => {
    setOpen(null);
    const { current } = returnTo;
    setTimeout(() => {
      if (current instanceof HTMLElement && current.isConnected && current !== document.body) current.focus();
      else words.current?.parentElement?.querySelector<HTMLElement>('[data-do="words"]')?.focus();
    });
  };
  useEscape(open !== null, close);
  useSelection(words, mayCorrect && open?.show !== 'words', (range) => {
    const quote = wholeWords(comment, range);
    if (quote) show({ show: 'new', quote });
  });
  const tell = (word: Word): void => {
    say.mutate(word);
    close();
  };
  const chosen = open?.show === 'driver' ? drivers.find(({ key }) => key === open.key) : undefined;
  const takeWords = (key: string | null, quote: Range): void => {
    const driver = drivers.find((each) => each.key === key);
    if (!driver) return setOpen({ show: 'new', quote });
    tell({
      kind: 'driver',
      verdict: 'present',
      key: driver.key,
      label: driver.label,
      sentiment: isSentiment(driver.sentiment) ? driver.sentiment : 'neutral',
      quote,
    });
  };
  return (
    <div className="correctable">
      <div ref={words}>
        {open?.show === 'words' ? (
          <WordChooser comment={comment} chosen={open.chosen} onChoose={(range) => takeWords(open.key, range)} onCancel={close} />
        ) : (
          <Verbatim
            comment={comment}
            drivers={drivers}
            flags={flags}
            {...(mayCorrect ? { onDriver: (key: string) => show({ show: 'driver', key }) } : {})}
            openDriver={chosen?.key}
          />
        )}
      </div>
      <div className="row correction-bar no-print">
        <span className="small dim">Sounds</span>
        {mayCorrect ? (
          <button
            type="button"
            className="sentiment-button"
            data-do="sentiment"
            aria-expanded={open?.show === 'sentiment'}
            aria-label={`Sounds ${sentiment ?? 'not read'}: correct`}
            onClick={() => show({ show: 'sentiment' })}
          >
            <SentimentTag of={sentiment} />
          </button>
        ) : (
          <SentimentTag of={sentiment} />
        )}
        {sentimentBy !== null && <span className="small dim">says {sentimentBy}</span>}
        {drivers.length === 0 && <span className="small dim">No driver was read.</span>}
        {mayCorrect && open?.show !== 'words' && (
          <Button
            size="compact-sm"
            variant="subtle"
            data-do="words"
            leftSection={<IconHighlight size={14} aria-hidden="true" />}
            onClick={() => show({ show: 'words', key: null, chosen: null })}
          >
            Mark words
          </Button>
        )}
      </div>
      {open?.show === 'new' && (
        <NewDriverPanel
          comment={comment}
          quote={open.quote}
          sentiment={sentiment}
          onSay={tell}
          onOtherWords={() => show({ show: 'words', key: null, chosen: open.quote })}
          onClose={close}
        />
      )}
      {chosen && (
        <DriverPanel
          driver={chosen}
          onSay={tell}
          onOtherWords={() => show({ show: 'words', key: chosen.key, chosen: chosen.quote })}
          onClose={close}
        />
      )}
      {open?.show === 'sentiment' && (
        <CorrectionPanel title="How does the comment sound?" onClose={close}>
          <SentimentButtons
            label="How the comment sounds"
            value={sentiment}
            onChoose={(side) => tell({ kind: 'sentiment', sentiment: side })}
          />
        </CorrectionPanel>
      )}
      {isRated && <p className="small dim">You were rated here, so a colleague judges what was read.</p>}
      {(say.isError || takeBack.isError) && <ProblemAlert error={say.error ?? takeBack.error} />}
      <CorrectionHistory of={corrections} onTakeBack={mayCorrect ? takeBack.mutate : null} />
    </div>
  );
}

const isSame = (agent: { id: string; email?: string | null }, user: { id: string; email: string }): boolean =>
  agent.id.trim().toLowerCase() === user.id.toLowerCase() || agent.email?.trim().toLowerCase() === user.email.toLowerCase();

function useEscape(active: boolean, run: () => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!active) return undefined;
    const onKey = (event: globalThis.KeyboardEvent): void => {
      if (event.key === 'Escape') latest.current();
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [active]);
}

/** Words that are selected with the mouse or by touch. */
function useSelection(inside: { current: HTMLElement | null }, active: boolean, run: (range: Range) => void): void {
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  });
  useEffect(() => {
    if (!active) return undefined;
    const onEnd = (): void => {
      // The browser settles the selection after the event.
      setTimeout(() => {
        const range = inside.current && selectedRange(inside.current);
        if (range) latest.current(range);
      });
    };
    const ends = ['mouseup', 'touchend'] as const;
    for (const end of ends) document.addEventListener(end, onEnd);
    return () => {
      for (const end of ends) document.removeEventListener(end, onEnd);
    };
  }, [inside, active]);
}
