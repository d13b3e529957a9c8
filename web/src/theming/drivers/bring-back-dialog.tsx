import { Button, Modal, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { Difference } from './difference.js';
import { taxonomyVersionQuery, usePublish } from './drivers.queries.js';

interface BringBackDialogProps {
  /** Null while the dialog is closed. */
  version: number | null;
  inForce: number;
  onClose(): void;
}

/** Says what changes before an earlier version reads again. */
export function BringBackDialog({ version, inForce, onClose }: BringBackDialogProps): ReactNode {
  return (
    <Modal
      opened={version !== null}
      onClose={onClose}
      size="lg"
      title={version === null ? '' : `Bring back version ${version}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {version !== null && <BringBackForm version={version} inForce={inForce} onDone={onClose} />}
    </Modal>
  );
}

function BringBackForm({ version, inForce, onDone }: { version: number; inForce: number; onDone(): void }): ReactNode {
  const [note, setNote] = useState(`Brings back version ${version}`);
  const found = useQuery(taxonomyVersionQuery(version));
  const publish = usePublish();
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    if (!found.data) return;
    publish.mutate(
      { document: found.data.document, note, basedOn: inForce, restores: version },
      {
        onSuccess: (published) => {
          toast(`Version ${published.version} is in force; it brings back version ${version}`);
          onDone();
        },
      },
    );
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p className="small dim">It is published again under a new number. Against version {inForce}, which is in force:</p>
      <Difference from={inForce} to={version} />
      <TextInput label="Why" required minLength={3} maxLength={500} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      {publish.isError && <ProblemAlert error={publish.error} />}
      <Button type="submit" size="sm" loading={publish.isPending} disabled={!found.data}>
        Bring back version {version}
      </Button>
    </form>
  );
}
