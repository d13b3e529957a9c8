import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId, useState, type FormEvent, type ReactNode } from 'react';
import type { RecoveryCaseDetail } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { nowMs } from '../time/clock.js';
import { fromLocalField, screenZone, toLocalField } from '../time/format.js';
import { driverOptions, groundOptions } from '../words/labels.js';
import { useCaseWork, type CaseWork, type Ground, type RemedyKind } from './case.queries.js';

interface FormProps {
  of: RecoveryCaseDetail;
  onDone(): void;
}
interface WorkFormProps extends FormProps {
  submit: string;
  done: string;
  work: () => CaseWork;
  children: ReactNode;
}

/** The frame of every small form: sends, keeps what was typed when refused, says what was done. */
function WorkForm({ of: { id }, submit, done, work, children, onDone }: WorkFormProps): ReactNode {
  const mutation = useCaseWork(id);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const finished = (): void => {
      toast(done);
      onDone();
    };
    mutation.mutate(work(), { onSuccess: finished });
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      {children}
      {mutation.isError && <ProblemAlert error={mutation.error} />}
      <Button type="submit" size="sm" loading={mutation.isPending}>
        {submit}
      </Button>
    </form>
  );
}

function NoteField({
  label,
  value,
  required = false,
  onChange,
}: {
  label: string;
  value: string;
  required?: boolean;
  onChange(value: string): void;
}): ReactNode {
  return (
    <Textarea
      data-autofocus={required}
      label={label}
      required={required}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={5_000}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

export function ResolveForm({ of: subject, onDone }: FormProps): ReactNode {
  const listId = useId();
  const complaint = subject.drivers.find((driver) => driver.sentiment !== 'positive');
  const [rootCause, setRootCause] = useState(complaint?.label ?? '');
  const [action, setAction] = useState('');
  const [note, setNote] = useState('');
  const work = (): CaseWork => ({
    do: 'resolve',
    rootCause: driverOptions.find(({ label }) => label === rootCause)?.value ?? rootCause,
    action,
    note,
  });
  return (
    <WorkForm of={subject} onDone={onDone} submit="Resolve" done="Resolved. The customer will be asked once more." work={work}>
      <TextInput
        label="Root cause"
        description="Pick a driver or write your own"
        required
        maxLength={200}
        list={listId}
        value={rootCause}
        onChange={(event) => setRootCause(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {driverOptions.map(({ value, label }) => (
          <option key={value} value={label}>
            {label}
          </option>
        ))}
      </datalist>
      <TextInput
        label="What was done about it"
        required
        maxLength={500}
        value={action}
        onChange={(event) => setAction(event.currentTarget.value)}
      />
      <NoteField label="Note" value={note} onChange={setNote} />
    </WorkForm>
  );
}

const dayMs = 24 * 60 * 60_000;

export function CallbackForm({ of: subject, onDone }: FormProps): ReactNode {
  const [at, setAt] = useState(toLocalField(nowMs() + dayMs));
  const [note, setNote] = useState('');
  return (
    <WorkForm
      of={subject}
      onDone={onDone}
      submit="Schedule"
      done="Callback scheduled"
      work={() => ({ do: 'callback', at: fromLocalField(at), note })}
    >
      <TextInput
        type="datetime-local"
        label={`Call back at (${screenZone})`}
        required
        min={toLocalField(nowMs())}
        value={at}
        onChange={(event) => setAt(event.currentTarget.value)}
      />
      <NoteField label="Note" value={note} onChange={setNote} />
    </WorkForm>
  );
}

const remedies: { value: RemedyKind; label: string }[] = [
  { value: 'refund', label: 'Refund' },
  { value: 'credit', label: 'Credit' },
  { value: 'replacement', label: 'Replacement' },
  { value: 'discount', label: 'Discount' },
  { value: 'escalation', label: 'Escalation' },
  { value: 'other', label: 'Something else' },
];

export function RemedyForm({ of: subject, onDone }: FormProps): ReactNode {
  const [kind, setKind] = useState<RemedyKind>('refund');
  const [note, setNote] = useState('');
  return (
    <WorkForm of={subject} onDone={onDone} submit="Note the remedy" done="Remedy noted" work={() => ({ do: 'remedy', kind, note })}>
      <NativeSelect
        label="Remedy"
        data={remedies}
        value={kind}
        onChange={(event) => setKind(remedies.find(({ value }) => value === event.currentTarget.value)?.value ?? 'other')}
      />
      <NoteField label="What exactly" value={note} onChange={setNote} />
    </WorkForm>
  );
}

export function NoteForm({ of: subject, onDone }: FormProps): ReactNode {
  const [note, setNote] = useState('');
  return (
    <WorkForm of={subject} onDone={onDone} submit="Add the note" done="Note added" work={() => ({ do: 'note', note })}>
      <NoteField label="Note for colleagues" required value={note} onChange={setNote} />
    </WorkForm>
  );
}

export function AcknowledgeForm({ of: subject, onDone }: FormProps): ReactNode {
  const [note, setNote] = useState('');
  return (
    <WorkForm of={subject} onDone={onDone} submit="Acknowledge" done="Acknowledged" work={() => ({ do: 'acknowledge', note })}>
      <NoteField label="What you take from it" value={note} onChange={setNote} />
    </WorkForm>
  );
}

export function DoNotContactForm({ of: subject, onDone }: FormProps): ReactNode {
  const [ground, setGround] = useState<Ground>('documented_refusal');
  const [note, setNote] = useState('');
  const grounds: readonly Ground[] = ['documented_refusal', 'abusive', 'compensation_extraction', 'ten_low_scores'];
  return (
    <WorkForm
      of={subject}
      onDone={onDone}
      submit="Propose"
      done="Proposed. Another person has to approve it."
      work={() => ({ do: 'do_not_contact', ground, note })}
    >
      <p className="small dim">The case closes without outreach once another person approves. It still counts in the recovery rate.</p>
      <NativeSelect
        label="Ground"
        data={groundOptions}
        value={ground}
        onChange={(event) => setGround(grounds.find((each) => each === event.currentTarget.value) ?? 'documented_refusal')}
      />
      <NoteField label="Evidence" required value={note} onChange={setNote} />
    </WorkForm>
  );
}

export function ApproveForm({ of: subject, onDone }: FormProps): ReactNode {
  const [note, setNote] = useState('');
  return (
    <WorkForm
      of={subject}
      onDone={onDone}
      submit="Approve and close the case"
      done="Approved; the case is closed"
      work={() => ({ do: 'approve', note })}
    >
      <NoteField label="Note" value={note} onChange={setNote} />
    </WorkForm>
  );
}
