import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { Interaction } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { ReasonField } from '../parts/reason-field.js';
import { toast } from '../parts/toasts.js';
import { ruleReason } from '../words/rules.js';

export type Choice = 'ask' | 'never';

const texts: Record<Choice, { title: string; lead: string; submit: string; pending: string }> = {
  ask: {
    title: 'Ask anyway',
    lead: 'This lifts what the organisation set for itself: the rate, the hold-out, the VIP quarter, ceilings and kinds of contact. What protects the customer stays: consent, opt-out, the pauses between surveys and after a low score, and quiet hours.',
    submit: 'Ask anyway',
    pending: 'Noted. It counts when this contact is decided about.',
  },
  never: {
    title: 'Never ask',
    lead: 'A survey about this contact that is open is called off, and later resolutions of it are not asked about either.',
    submit: 'Never ask',
    pending: 'Noted. Nobody is asked about this contact.',
  },
};

interface StaffChoiceDialogProps {
  of: Interaction;
  /** Null while the dialog is closed. */
  choice: Choice | null;
  onClose(): void;
}

export function StaffChoiceDialog({ of: interaction, choice, onClose }: StaffChoiceDialogProps): ReactNode {
  return (
    <Modal
      opened={choice !== null}
      onClose={onClose}
      title={choice === null ? '' : `${texts[choice].title}: ${interaction.externalId}`}
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {choice !== null && <ReasonForm id={interaction.id} choice={choice} onClose={onClose} />}
    </Modal>
  );
}

function ReasonForm({ id, choice, onClose }: { id: string; choice: Choice; onClose(): void }): ReactNode {
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const { lead, submit, pending } = texts[choice];
  const run = useMutation({
    mutationFn: () => {
      const options = { params: { path: { id } }, body: { reason } };
      return choice === 'ask'
        ? answerOf(api.POST('/api/v1/interactions/{id}/ask-anyway', options))
        : answerOf(api.POST('/api/v1/interactions/{id}/never-ask', options));
    },
    onSuccess: ({ outcome }) => {
      const isRefused = choice === 'ask' && outcome === 'not_asked';
      if (!isRefused) {
        toast(outcome === 'asked' ? 'The customer is asked' : pending);
        onClose();
      }
      return queryClient.invalidateQueries({ queryKey: ['interaction', id] });
    },
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate();
  };
  if (choice === 'ask' && run.data?.outcome === 'not_asked') return <StillNotAsked decidedBy={run.data.decidedBy} onClose={onClose} />;
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p className="small">{lead}</p>
      <ReasonField value={reason} onChange={setReason} />
      {run.isError && <ProblemAlert error={run.error} />}
      <Button type="submit" size="sm" loading={run.isPending}>
        {submit}
      </Button>
    </form>
  );
}

/** A rule that protects the customer is not lifted by anybody. */
function StillNotAsked({ decidedBy, onClose }: { decidedBy: string | null; onClose(): void }): ReactNode {
  return (
    <div className="stack">
      <p className="staff-choice-refused" role="alert">
        Your choice is kept, but the customer is still not asked
        {decidedBy !== null && <>: “{ruleReason(decidedBy)}” is a rule that nobody lifts, because it protects the customer</>}.
      </p>
      <Button size="sm" variant="default" onClick={onClose}>
        Close
      </Button>
    </div>
  );
}
