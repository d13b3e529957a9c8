import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { TaxonomyDocument, TaxonomyPreview } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { documentFaults } from './faults.js';
import type { usePreview } from './drivers.queries.js';

interface PreviewPanelProps {
  document: TaxonomyDocument;
  preview: ReturnType<typeof usePreview>;
}

const number = new Intl.NumberFormat('en-GB');
const signed = new Intl.NumberFormat('en-GB', { signDisplay: 'exceptZero' });

/** "38 of 2,000 comments change; +31 Booking, −12 Process effort." */
export function previewSentence({ comments, changed, drivers }: Pick<TaxonomyPreview, 'comments' | 'changed' | 'drivers'>): string {
  if (comments === 0) return 'There is no comment to read yet.';
  if (changed === 0) return `None of ${number.format(comments)} comments changes.`;
  const moved = drivers.filter(({ before, after }) => before !== after);
  const most = moved.slice(0, 4).map(({ label, before, after }) => `${signed.format(after - before).replace('-', '−')} ${label}`);
  const rest = moved.length > 4 ? [`${moved.length - 4} more drivers`] : [];
  const what = moved.length === 0 ? 'only how drivers are spoken of' : [...most, ...rest].join(', ');
  return `${number.format(changed)} of ${number.format(comments)} comments ${changed === 1 ? 'changes' : 'change'}; ${what}.`;
}

/** What the draft would change in real comments. */
export function PreviewPanel({ document, preview }: PreviewPanelProps): ReactNode {
  const isStale = preview.data !== undefined && preview.variables !== document;
  return (
    <section className="panel" aria-labelledby="preview">
      <h2 id="preview">What would change</h2>
      <div className="row">
        <Button variant="default" loading={preview.isPending} onClick={() => preview.mutate(document)}>
          {preview.data === undefined ? 'Read the newest 2,000 comments' : 'Read them again'}
        </Button>
        {isStale && <span className="small dim">The draft has changed since.</span>}
      </div>
      {preview.isError && documentFaults(preview.error).length === 0 && <ProblemAlert error={preview.error} />}
      {preview.isError && documentFaults(preview.error).length > 0 && <p role="alert">The draft can’t read yet: mend what is marked.</p>}
      <div aria-live="polite">{preview.data && <Outcome of={preview.data} />}</div>
    </section>
  );
}

function Outcome({ of: preview }: { of: TaxonomyPreview }): ReactNode {
  return (
    <>
      <p className="preview-sentence">{previewSentence(preview)}</p>
      {preview.examples.length > 0 && (
        <ul className="preview-examples">
          {preview.examples.slice(0, 12).map(({ responseId, comment, before, after }) => (
            <li key={responseId}>
              <p className="quoted">{comment}</p>
              <dl className="small">
                <dt className="dim">Now</dt>
                <dd>{saidOf(before)}</dd>
                <dt className="dim">Then</dt>
                <dd>{saidOf(after)}</dd>
              </dl>
            </li>
          ))}
        </ul>
      )}
      {preview.changed > 0 && (
        <p className="small dim">
          What people said of comments stays. Comments that are there change when{' '}
          <Link to="/theming/learning">the history is read again</Link>.
        </p>
      )}
    </>
  );
}

const saidOf = (drivers: TaxonomyPreview['examples'][number]['before']): string =>
  drivers.length === 0 ? 'No driver' : drivers.map(({ label, sentiment, quote }) => `${label}, ${sentiment} (“${quote.text}”)`).join('; ');
