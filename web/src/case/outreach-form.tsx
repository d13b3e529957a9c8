import { Button, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type ReactNode } from 'react';
import type { RecoveryCase } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { nowMs } from '../time/clock.js';
import { fromLocalField, screenZone, toLocalField } from '../time/format.js';
import { outreachKindLabel, outreachResultLabel } from '../words/labels.js';
import { useCaseWork, type OutreachBody } from './case.queries.js';

type Kind = OutreachBody['kind'];
type OutreachResult = OutreachBody['result'];

/** What can come of each kind of outreach; the first is the likeliest. */
const results: Record<Kind, readonly OutreachResult[]> = {
  call: ['reached', 'voicemail', 'no_answer'],
  email: ['sent', 'reached'],
  message: ['sent', 'reached'],
  visit: ['reached', 'no_answer'],
};
const kinds: readonly Kind[] = ['call', 'email', 'message', 'visit'];

interface OutreachFormProps {
  of: Pick<RecoveryCase, 'id'>;
  /** The way the customer can be reached best, chosen beforehand. */
  likelyKind?: Kind;
  onDone(): void;
}

/** Two clicks log a call that reached the customer; note and time are there for those who need them. */
export function OutreachForm({ of: { id }, likelyKind = 'call', onDone }: OutreachFormProps): ReactNode {
  const work = useCaseWork(id);
  const [kind, setKind] = useState<Kind>(likelyKind);
  const [result, setResult] = useState<OutreachResult>(results[likelyKind][0] ?? 'reached');
  const [note, setNote] = useState('');
  const [at, setAt] = useState<string | null>(null);
  const choose = (next: string): void => {
    const chosen = kinds.find((each) => each === next) ?? 'call';
    setKind(chosen);
    if (!results[chosen].includes(result)) setResult(results[chosen][0] ?? 'reached');
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const body: OutreachBody = { kind, result, note, ...(at === null || at === '' ? {} : { at: fromLocalField(at) }) };
    const done = (): void => {
      toast(result === 'no_answer' ? 'Try logged. The clock keeps running until somebody is reached.' : 'Outreach logged');
      onDone();
    };
    work.mutate({ do: 'outreach', body }, { onSuccess: done });
  };
  return (
    <form className="stack" onSubmit={submit}>
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label="Kind of outreach"
        value={kind}
        onChange={choose}
        data={kinds.map((value) => ({ value, label: outreachKindLabel(value) }))}
      />
      <SegmentedControl
        fullWidth
        size="sm"
        aria-label="Result"
        value={result}
        onChange={(next) => setResult(results[kind].find((each) => each === next) ?? result)}
        data={results[kind].map((value) => ({ value, label: outreachResultLabel(value) }))}
      />
      <Textarea
        data-autofocus
        label="What was said and promised"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={5_000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {at === null ? (
        <p className="small dim">
          Time: now.{' '}
          <Button variant="subtle" size="compact-xs" onClick={() => setAt(toLocalField(nowMs()))}>
            It was earlier
          </Button>
        </p>
      ) : (
        <TextInput
          type="datetime-local"
          label={`When (${screenZone})`}
          max={toLocalField(nowMs())}
          value={at}
          onChange={(event) => setAt(event.currentTarget.value)}
        />
      )}
      {kind === 'call' && result === 'no_answer' && (
        <p className="small dim">A call nobody answered is a try, not an outreach: the 24 hours go on.</p>
      )}
      {work.isError && <ProblemAlert error={work.error} />}
      <Button type="submit" size="sm" loading={work.isPending}>
        Log {outreachKindLabel(kind).toLowerCase()}: {outreachResultLabel(result).toLowerCase()}
      </Button>
    </form>
  );
}
