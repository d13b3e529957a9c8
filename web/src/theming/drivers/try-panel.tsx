import { Button, Textarea } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.js';
import type { TaxonomyDocument, Theming } from '../../api/types.js';
import { Verbatim } from '../../case/verbatim.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { SentimentTag } from '../corrections/sentiment-buttons.js';
import { tryQuery } from './drivers.queries.js';

interface TryPanelProps {
  /** What is edited, once typing has paused. */
  document: TaxonomyDocument;
  /** The driver that is edited: real comments about it are offered. */
  driver: string | undefined;
  comment: string;
  onComment(comment: string): void;
  /** The comment, once typing has paused. */
  tried: string;
}

/** One comment, read as it is read now and as it would be. */
export function TryPanel({ document, driver, comment, onComment, tried }: TryPanelProps): ReactNode {
  const [next, setNext] = useState(0);
  const real = useMutation({
    mutationFn: () =>
      answerOf(
        api.GET('/api/v1/theming/comments', {
          params: { query: { limit: 50, sort: 'newest', ...(driver === undefined ? {} : { driver }) } },
        }),
      ),
    onSuccess: ({ items }) => {
      const item = items[next % Math.max(1, items.length)];
      if (item) onComment(item.comment);
      setNext(next + 1);
    },
  });
  return (
    <section className="panel" aria-labelledby="try">
      <h2 id="try">Try it on a comment</h2>
      <div className="stack">
        <Textarea
          label="A comment"
          autosize
          minRows={2}
          maxRows={8}
          placeholder="Write what a customer may say"
          value={comment}
          onChange={(event) => onComment(event.currentTarget.value)}
        />
        <div className="row">
          <Button variant="default" loading={real.isPending} onClick={() => real.mutate()}>
            Take a real one
          </Button>
          {real.data?.items.length === 0 && <span className="small dim">There is no comment about this driver yet.</span>}
        </div>
        {real.isError && <ProblemAlert error={real.error} />}
        {tried.trim() !== '' && (
          <div className="driver-form-pair">
            <Reading title="Read now" comment={tried} document={null} />
            <Reading title="Read by this draft" comment={tried} document={document} />
          </div>
        )}
      </div>
    </section>
  );
}

function Reading({ title, comment, document }: { title: string; comment: string; document: TaxonomyDocument | null }): ReactNode {
  const reading = useQuery(tryQuery(comment, document));
  return (
    <div className="tried" aria-live="polite">
      <h3>
        {title} {reading.data && <SentimentTag of={reading.data.sentiment} />}
      </h3>
      {reading.isPending && <p className="dim">Reading…</p>}
      {reading.isError && <p className="dim">The draft can’t read yet: mend what is marked.</p>}
      {reading.data && <Read of={reading.data} comment={comment} />}
    </div>
  );
}

function Read({ of: { drivers, language }, comment }: { of: Theming; comment: string }): ReactNode {
  return (
    <>
      <Verbatim comment={comment} drivers={drivers.map((driver) => ({ ...driver, source: 'model' as const, by: null }))} flags={[]} />
      <p className="small dim">
        {drivers.length === 0 ? 'No driver' : drivers.map(({ label, sentiment }) => `${label}, ${sentiment}`).join('; ')} · {language}
      </p>
    </>
  );
}
