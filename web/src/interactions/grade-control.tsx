import { Button, Modal } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { SurveyResponse } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { ReasonField } from '../parts/reason-field.js';
import { toast } from '../parts/toasts.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';

type Verdict = 'confirmed' | 'scanner';

const texts: Record<Verdict, { offer: string; lead: string; done: string }> = {
  confirmed: {
    offer: 'A customer gave it',
    lead: 'The rating counts from now on, and a low one opens its case.',
    done: 'The rating counts',
  },
  scanner: {
    offer: 'A machine gave it',
    lead: 'The rating counts in no number from now on, and its open case is withdrawn. You can change it back.',
    done: 'The rating counts in no number',
  },
};

/** The way for a person to say whether a customer or a link scanner gave a rating. The agent who was rated is refused by the server. */
export function GradeControl({ response: { id, grade }, interactionId }: { response: SurveyResponse; interactionId: string }): ReactNode {
  const mayGrade = mayWorkCases(useSession());
  const [isOpen, setOpen] = useState(false);
  if (!mayGrade) return null;
  const verdict: Verdict = grade === 'confirmed' ? 'scanner' : 'confirmed';
  const { offer } = texts[verdict];
  return (
    <div className="no-print grade-control">
      <Button size="compact-sm" variant="subtle" onClick={() => setOpen(true)}>
        {offer}…
      </Button>
      <Modal opened={isOpen} onClose={() => setOpen(false)} title={offer} closeButtonProps={{ 'aria-label': 'Close' }}>
        <GradeForm id={id} interactionId={interactionId} verdict={verdict} onDone={() => setOpen(false)} />
      </Modal>
    </div>
  );
}

interface GradeFormProps {
  id: string;
  interactionId: string;
  verdict: Verdict;
  onDone(): void;
}

function GradeForm({ id, interactionId, verdict, onDone }: GradeFormProps): ReactNode {
  const queryClient = useQueryClient();
  const [reason, setReason] = useState('');
  const { lead, offer, done } = texts[verdict];
  const run = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/responses/{id}/grade', { params: { path: { id } }, body: { grade: verdict, reason } })),
    onSuccess: () => {
      toast(done);
      onDone();
      return queryClient.invalidateQueries({ queryKey: ['interaction', interactionId] });
    },
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    run.mutate();
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <p className="small">{lead}</p>
      <ReasonField value={reason} onChange={setReason} />
      {run.isError && <ProblemAlert error={run.error} />}
      <Button type="submit" size="sm" loading={run.isPending}>
        {offer}
      </Button>
    </form>
  );
}
