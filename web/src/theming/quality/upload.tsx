import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { useEvaluate } from './quality.queries.js';
import type { QualitySearch } from './quality.search.js';

const mostBytes = 5_000_000;

/** A labelled file, chosen or dropped; what is wrong with it is told by row. */
export function Upload({ search }: { search: QualitySearch }): ReactNode {
  const evaluate = useEvaluate();
  const navigate = useNavigate();
  const field = useRef<HTMLInputElement>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const send = (file: File | undefined): void => {
    if (!file) return;
    const isTooLarge = file.size > mostBytes;
    setRefused(isTooLarge ? `${file.name} has more than 5 MB; send fewer rows at a time.` : null);
    if (isTooLarge) return;
    evaluate.mutate(file, {
      onSuccess: ({ id }) => void navigate({ to: '/theming/quality', search: { ...search, evaluation: id }, resetScroll: false }),
      onSettled: () => {
        if (field.current) field.current.value = '';
      },
    });
  };
  const { area, over } = useFileDrop(send);
  return (
    <div className="stack">
      <div ref={area} className="file-drop" data-over={over}>
        <input
          ref={field}
          type="file"
          accept=".csv,text/csv"
          className="visually-hidden"
          tabIndex={-1}
          aria-label="Labelled file"
          onChange={(event) => send(event.currentTarget.files?.[0])}
        />
        <Button variant="default" loading={evaluate.isPending} onClick={() => field.current?.click()}>
          Choose a CSV file
        </Button>{' '}
        <span className="small dim">or drop it here; up to 5 MB and 20,000 rows</span>
      </div>
      {refused !== null && <p role="alert">{refused}</p>}
      {evaluate.isError && <ProblemAlert error={evaluate.error} />}
    </div>
  );
}

/** Dropping is a second way beside the button, so the area itself is no control. */
function useFileDrop(send: (file: File | undefined) => void) {
  const area = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState(false);
  const latest = useRef(send);
  useEffect(() => {
    latest.current = send;
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return undefined;
    const onOver = (event: DragEvent): void => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (): void => setOver(false);
    const onDrop = (event: DragEvent): void => {
      event.preventDefault();
      setOver(false);
      latest.current(event.dataTransfer?.files[0]);
    };
    element.addEventListener('dragover', onOver);
    element.addEventListener('dragleave', onLeave);
    element.addEventListener('drop', onDrop);
    return () => {
      element.removeEventListener('dragover', onOver);
      element.removeEventListener('dragleave', onLeave);
      element.removeEventListener('drop', onDrop);
    };
  }, []);
  return { area, over };
}
