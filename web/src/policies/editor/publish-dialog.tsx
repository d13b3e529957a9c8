import { Button, Modal } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../../api/client.js';
import { ApiProblem } from '../../api/problem.js';
import type { components } from '../../api/schema.js';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { toast } from '../../parts/toasts.js';
import { policiesQuery } from '../policies.queries.js';
import { isFields, type Fields } from './document.js';
import type { Draft } from './use-draft.js';

type Publication = components['schemas']['PolicyPublication'];
type Scope = 'undecided' | 'new';

interface PublishDialogProps {
  policyKey: string;
  draft: Draft;
  opened: boolean;
  onClose(): void;
  onDone(): void;
}

export function PublishDialog({ policyKey, draft, opened, onClose, onDone }: PublishDialogProps): ReactNode {
  return (
    <Modal opened={opened} onClose={onClose} size="lg" title="Publish this draft" closeButtonProps={{ 'aria-label': 'Close' }}>
      <PublishForm policyKey={policyKey} draft={draft} onDone={onDone} onClose={onClose} />
    </Modal>
  );
}

/** What changes and for whom, before it does. */
function PublishForm({ policyKey, draft, onDone, onClose }: Omit<PublishDialogProps, 'opened'>): ReactNode {
  const queryClient = useQueryClient();
  const [appliesTo, setAppliesTo] = useState<Scope>('undecided');
  const params = { path: { key: policyKey } };
  const publication = useQuery({
    queryKey: ['policy-publication', policyKey, draft.seen.updatedAt],
    queryFn: () => answerOf(api.GET('/api/v1/policies/{key}/publication', { params })),
  });
  const publish = useMutation({
    mutationFn: () => {
      const { version, updatedAt } = draft.seen;
      return answerOf(api.POST('/api/v1/policies/{key}/publish', { params, body: { appliesTo, version, seen: updatedAt } }));
    },
    onSuccess: async (version) => {
      draft.take(version);
      toast(`Version ${version.version} is live`);
      await queryClient.invalidateQueries({ queryKey: ['policies'] });
      onDone();
    },
  });
  const isConflict = publish.error instanceof ApiProblem && publish.error.status === 409;
  return (
    <div className="stack">
      {publication.isPending && <RowsSkeleton rows={4} height={24} />}
      {publication.isError && <ProblemAlert error={publication.error} onRetry={() => void publication.refetch()} />}
      {publication.data && (
        <>
          <Changes of={publication.data} />
          <Reach of={publication.data} />
          <EveryContactWarning policyKey={policyKey} document={draft.saved} />
          <fieldset className="field-frame">
            <legend>From when it counts</legend>
            <Option value="undecided" chosen={appliesTo} onChoose={setAppliesTo}>
              For everything that isn’t decided yet
            </Option>
            <Option value="new" chosen={appliesTo} onChoose={setAppliesTo}>
              Only for what is resolved from now on; what waits keeps the version before
            </Option>
          </fieldset>
          {isConflict ? (
            <p className="field-fault" role="alert">
              Somebody saved or published another version meanwhile, so nothing was published. Close this and look at theirs first.
            </p>
          ) : (
            publish.isError && <ProblemAlert error={publish.error} />
          )}
          <div className="row">
            <Button
              size="sm"
              loading={publish.isPending}
              disabled={isConflict || publication.data.changes.length === 0}
              onClick={() => publish.mutate()}
            >
              Publish version {publication.data.draft}
            </Button>
            <Button size="sm" variant="subtle" onClick={onClose}>
              Not yet
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function Changes({ of: { changes, live } }: { of: Publication }): ReactNode {
  if (changes.length === 0) return <p>The draft says the same as what is live. There is nothing to publish.</p>;
  return (
    <section>
      <h2>{live === null ? 'It differs from the default policy in' : `What changes against version ${live}`}</h2>
      <ul className="publish-changes">
        {changes.map(({ path, sentence }) => (
          <li key={path}>{sentence}</li>
        ))}
      </ul>
    </section>
  );
}

function Reach({ of: { undecided, asked, openCases, live } }: { of: Publication }): ReactNode {
  return (
    <section>
      <h2>Who is affected</h2>
      <ul className="publish-reach">
        <li>
          <strong>{undecided}</strong> undecided {undecided === 1 ? 'contact' : 'contacts'} of all policies may fall under it
        </li>
        {live !== null && (
          <>
            <li>
              <strong>{asked}</strong> {asked === 1 ? 'survey that is out keeps' : 'surveys that are out keep'} version {live}
            </li>
            <li>
              <strong>{openCases}</strong> open {openCases === 1 ? 'case keeps' : 'cases keep'} version {live}
            </li>
          </>
        )}
      </ul>
    </section>
  );
}

/** A policy for every contact leaves nothing to those of a lower priority: rarely meant. */
function EveryContactWarning({ policyKey, document }: { policyKey: string; document: Fields }): ReactNode {
  const { data } = useQuery(policiesQuery);
  const { match, priority } = document;
  const isForAll = isFields(match) && Object.values(match).every((list) => Array.isArray(list) && list.length === 0);
  const silenced = (data?.items ?? []).filter(
    (other) =>
      other.key !== policyKey && other.version !== null && !other.paused && typeof priority === 'number' && other.priority < priority,
  );
  if (!isForAll || silenced.length === 0) return null;
  return (
    <p className="publish-warning">
      It is for every contact and has the higher priority: {silenced.map(({ name }) => name).join(', ')} will decide nothing any more.
      Choose which contacts it is for under “Who”, unless that is what you want.
    </p>
  );
}

interface OptionProps {
  value: Scope;
  chosen: Scope;
  onChoose(value: Scope): void;
  children: ReactNode;
}

function Option({ value, chosen, onChoose, children }: OptionProps): ReactNode {
  return (
    <label className="choice choice-wide">
      <input type="radio" name="appliesTo" value={value} checked={chosen === value} onChange={() => onChoose(value)} />
      <span>{children}</span>
    </label>
  );
}
