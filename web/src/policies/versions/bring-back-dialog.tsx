import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { ChangesList } from './changes-list.js';
import { diffQuery, useBringBack, type PublicationScope } from './versions.queries.js';

interface BringBackDialogProps {
  policyKey: string;
  live: number | null;
  /** Null while the dialog is closed. */
  version: number | null;
  onClose(): void;
}

/** Says what would change before an earlier version decides again. */
export function BringBackDialog({ policyKey, live, version, onClose }: BringBackDialogProps): ReactNode {
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      size="lg"
      title={version === null ? '' : `Bring back version ${version}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {version !== null && <BringBackForm policyKey={policyKey} live={live} version={version} onDone={onClose} />}
    </Modal>
  );
}

const scopes: { value: PublicationScope; label: string; hint: string }[] = [
  {
    value: 'undecided',
    label: 'To everything that has no decision yet',
    hint: 'Also to what is resolved and waits for its resolution to hold.',
  },
  { value: 'new', label: 'Only to what resolves from now on', hint: 'What waits already keeps the version before.' },
];

interface BringBackFormProps {
  policyKey: string;
  live: number | null;
  version: number;
  onDone(): void;
}

function BringBackForm({ policyKey, live, version, onDone }: BringBackFormProps): ReactNode {
  const [appliesTo, setAppliesTo] = useState<PublicationScope>('undecided');
  const bringBack = useBringBack(policyKey);
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    bringBack.mutate(
      { version, appliesTo },
      {
        onSuccess: (published) => {
          toast(`Version ${published.version} is live; it brings back version ${version}`);
          onDone();
        },
      },
    );
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p>
        It is published again under a new number, and decides from then on. What was decided keeps its version: surveys, cases and second
        asks go on as they began.
      </p>
      {live !== null && <LiveDiff policyKey={policyKey} live={live} version={version} />}
      <fieldset className="scopes">
        <legend>It applies</legend>
        {scopes.map(({ value, label, hint }) => (
          <label key={value}>
            <input type="radio" name="appliesTo" value={value} checked={appliesTo === value} onChange={() => setAppliesTo(value)} />
            <span>
              {label}
              <span className="small dim">{hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      {bringBack.isError && <ProblemAlert error={bringBack.error} />}
      <Button type="submit" size="sm" loading={bringBack.isPending}>
        Bring back version {version}
      </Button>
    </form>
  );
}

function LiveDiff({ policyKey, live, version }: { policyKey: string; live: number; version: number }): ReactNode {
  const diff = useQuery(diffQuery(policyKey, live, version));
  return (
    <section aria-labelledby="bring-back-diff">
      <p id="bring-back-diff" className="small dim">
        Against version {live}, which is live:
      </p>
      {diff.isPending && <RowsSkeleton rows={2} height={24} />}
      {diff.isError && <ProblemAlert error={diff.error} onRetry={() => void diff.refetch()} />}
      {diff.data && <ChangesList changes={diff.data.changes} />}
    </section>
  );
}
