import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type ReactNode } from 'react';
import { answerOf, api, doneOf } from '../../api/client.js';
import type { FollowUpPolicy } from '../../api/types.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { When } from '../../time/when.js';
import { PublishDialog } from './publish-dialog.js';
import type { Draft } from './use-draft.js';

const states: Record<Draft['state'], string> = {
  saved: 'Saved',
  unsaved: 'Typing…',
  saving: 'Saving…',
  faulty: 'Not saved: it has faults',
  conflict: 'Not saved: somebody else saved too',
  failed: 'Not saved yet',
};

interface DraftHeadProps {
  policyKey: string;
  draft: Draft;
  live: FollowUpPolicy | undefined;
}

/** Where the draft stands, and the ways out: publish it or throw it away. */
export function DraftHead({ policyKey, draft, live }: DraftHeadProps): ReactNode {
  const navigate = useNavigate();
  const [dialog, setDialog] = useState<'publish' | 'discard' | null>(null);
  const { state, seen } = draft;
  const isDraft = seen.status === 'draft';
  // Said once it is settled, not at every pause in typing.
  const isUnderWay = state === 'unsaved' || state === 'saving';
  const close = (): void => setDialog(null);
  // What was published or discarded on purpose leaves nothing to ask about.
  const toPolicy = (): void => void navigate({ to: '/policies/$key', params: { key: policyKey }, ignoreBlocker: true });
  const toList = (): void => void navigate({ to: '/policies', ignoreBlocker: true });
  return (
    <header className="editor-head">
      <p className="grow small">
        <output className="editor-state" data-state={state} aria-live={isUnderWay ? 'off' : 'polite'}>
          {isDraft || state !== 'saved' ? states[state] : 'Nothing changed yet'}
        </output>{' '}
        <span className="dim">
          {isDraft ? <When at={seen.updatedAt} prefix={`Draft v${seen.version}, `} /> : 'Every change is saved as a draft'}.{' '}
          {live === undefined ? 'Nothing is live yet.' : `Version ${live.version} is live until you publish.`}
        </span>
      </p>
      <div className="row">
        {isDraft && (
          <Button variant="subtle" color="gray" onClick={() => setDialog('discard')}>
            Discard draft
          </Button>
        )}
        <Button disabled={!isDraft || state !== 'saved'} onClick={() => setDialog('publish')}>
          Publish…
        </Button>
      </div>
      {state === 'conflict' && <Conflict policyKey={policyKey} draft={draft} />}
      {state === 'failed' && <ProblemAlert error={draft.error} onRetry={draft.retry} />}
      <PublishDialog policyKey={policyKey} draft={draft} opened={dialog === 'publish'} onClose={close} onDone={toPolicy} />
      <Modal opened={dialog === 'discard'} onClose={close} title="Discard the draft?" closeButtonProps={{ 'aria-label': 'Close' }}>
        <Discard policyKey={policyKey} live={live} draft={draft} onClose={close} onDone={live === undefined ? toList : toPolicy} />
      </Modal>
    </header>
  );
}

/** A colleague saved meanwhile: neither version is lost before a person has chosen. */
function Conflict({ policyKey, draft }: Pick<DraftHeadProps, 'policyKey' | 'draft'>): ReactNode {
  const theirs = useQuery({
    queryKey: ['policy-theirs', policyKey],
    queryFn: async () => {
      const { items } = await answerOf(api.GET('/api/v1/policies/{key}/versions', { params: { path: { key: policyKey } } }));
      return items.find(({ status }) => status === 'draft') ?? items.find(({ status }) => status === 'published') ?? null;
    },
  }).data;
  if (theirs === undefined || theirs === null) return null;
  const done = theirs.status === 'draft' ? 'saved a draft' : 'published a version';
  return (
    <div className="editor-conflict" role="alert">
      <p>
        {theirs.publishedBy ?? theirs.createdBy} {done} <When at={theirs.updatedAt} />, after you began. What you typed is still here and
        not saved.
      </p>
      <div className="row">
        <Button onClick={() => draft.take(theirs)}>Load theirs, drop mine</Button>
        <Button variant="default" onClick={() => draft.saveOver(theirs)}>
          Save mine in its place
        </Button>
      </div>
    </div>
  );
}

interface DiscardProps extends DraftHeadProps {
  onClose(): void;
  onDone(): void;
}

function Discard({ policyKey, live, draft, onClose, onDone }: DiscardProps): ReactNode {
  const queryClient = useQueryClient();
  const discard = useMutation({
    mutationFn: () => {
      const params = { path: { key: policyKey }, query: { seen: draft.seen.updatedAt } };
      return doneOf(api.DELETE('/api/v1/policies/{key}/draft', { params }));
    },
    onSuccess: async () => {
      if (live === undefined) draft.drop();
      else draft.take(live);
      toast('The draft is gone');
      onDone();
      await queryClient.invalidateQueries({ queryKey: ['policies'], ...(live === undefined ? { exact: true } : {}) });
    },
  });
  return (
    <div className="stack">
      <p>
        {live === undefined
          ? 'This policy was never published, so it goes with its draft. That can’t be undone.'
          : `What differs from version ${live.version} is lost. That can’t be undone; what is live stays as it is.`}
      </p>
      {discard.isError && <ProblemAlert error={discard.error} />}
      <div className="row">
        <Button color="red" disabled={draft.state === 'saving'} loading={discard.isPending} onClick={() => discard.mutate()}>
          Discard draft
        </Button>
        <Button variant="subtle" onClick={onClose}>
          Keep it
        </Button>
      </div>
    </div>
  );
}
