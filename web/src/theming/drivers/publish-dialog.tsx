import { Button, Modal, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { taxonomyQuery } from '../taxonomy.queries.js';
import { ChangesByDriver } from './changes-by-driver.js';
import { ontoNewer, type TaxonomyDraft } from './draft.js';
import { usePublish } from './drivers.queries.js';

interface PublishDialogProps {
  draft: TaxonomyDraft;
  opened: boolean;
  onClose(): void;
  /** The draft has become another one: published, or put onto a newer version. */
  onTake(draft: TaxonomyDraft): void;
  onFault(error: unknown): void;
}

export function PublishDialog({ opened, onClose, ...form }: PublishDialogProps): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title="Publish these drivers" closeButtonProps={{ 'aria-label': 'Close' }}>
      <PublishForm {...form} onDone={onClose} />
    </Modal>
  );
}

/** What changes, in sentences, and why; then it is in force. */
function PublishForm({ draft, onTake, onFault, onDone }: Omit<PublishDialogProps, 'opened' | 'onClose'> & { onDone(): void }): ReactNode {
  const [note, setNote] = useState('');
  const publish = usePublish();
  const isConflict = publish.error instanceof ApiProblem && publish.error.status === 409;
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    const { document, basedOn } = draft;
    publish.mutate(
      { document, basedOn, note },
      {
        onSuccess: (published) => {
          onTake({ basedOn: published.version, base: published.document, document: published.document });
          toast(`Version ${published.version} is in force: new comments are read by it`);
          onDone();
        },
        onError: onFault,
      },
    );
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <ChangesByDriver before={draft.base} after={draft.document} />
      <p className="small dim">
        New comments are read by it at once. Those that are there stay as they are until the history is read again; what people said of them
        stays in any case.
      </p>
      <TextInput
        data-autofocus
        label="What changes, in a few words"
        description="Kept with the version, with your name"
        required
        minLength={3}
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {isConflict && <NewerVersion draft={draft} says={publish.error?.message ?? ''} onTake={onTake} onTaken={publish.reset} />}
      {publish.isError && !isConflict && <ProblemAlert error={publish.error} />}
      <Button type="submit" size="sm" loading={publish.isPending} disabled={isConflict}>
        Publish version {draft.basedOn + 1}
      </Button>
    </form>
  );
}

interface NewerVersionProps {
  draft: TaxonomyDraft;
  says?: string;
  onTake(draft: TaxonomyDraft): void;
  onTaken?(): void;
}

/** Somebody was faster: the draft's changes can be put onto theirs, so that nobody's are lost. */
export function NewerVersion({ draft, says, onTake, onTaken }: NewerVersionProps): ReactNode {
  const queryClient = useQueryClient();
  const rebase = useMutation({
    mutationFn: () => queryClient.fetchQuery({ ...taxonomyQuery, staleTime: 0 }),
    onSuccess: ({ version, document }) => {
      const { draft: next, both } = ontoNewer(draft, version, document);
      onTake(next);
      toast(
        both.length === 0
          ? `Your changes stand on version ${version} now`
          : `Your changes stand on version ${version} now; look at ${both.join(', ')}, which both changed`,
      );
      onTaken?.();
    },
  });
  return (
    <div className="newer-version" role="alert">
      <p>{says ?? `Somebody has published a newer version; your changes are based on version ${draft.basedOn}.`}</p>
      <Button variant="default" loading={rebase.isPending} onClick={() => rebase.mutate()}>
        Put my changes onto it
      </Button>
      {rebase.isError && <ProblemAlert error={rebase.error} />}
    </div>
  );
}
