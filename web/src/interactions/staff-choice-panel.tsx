import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { Interaction } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { mayWorkCases, useSession } from '../session/session.queries.js';
import { When } from '../time/when.js';
import { StaffChoiceDialog, type Choice } from './staff-choice-dialog.js';

/** What a person has said about asking, and the way to say it. */
export function StaffChoicePanel({ of: interaction }: { of: Interaction }): ReactNode {
  const { id, staffChoice } = interaction;
  const mayChoose = mayWorkCases(useSession());
  const [choosing, setChoosing] = useState<Choice | null>(null);
  if (staffChoice === null && !mayChoose) return null;
  return (
    <section className="panel" aria-labelledby="staff-choice">
      <h2 id="staff-choice">A person’s choice</h2>
      {staffChoice === null ? (
        <p className="dim small">
          {interaction.imported ? 'An earlier tool told of it; nobody is asked because of that.' : 'Nobody has chosen: the rules decide.'}
        </p>
      ) : (
        <>
          <p>
            <strong>{staffChoice.choice === 'ask' ? 'Ask anyway' : 'Never ask'}</strong>
          </p>
          <blockquote className="staff-choice-reason">{staffChoice.reason}</blockquote>
          <p className="small dim">
            {staffChoice.by}, <When at={staffChoice.at} />
          </p>
        </>
      )}
      {mayChoose && !interaction.imported && (
        <div className="row staff-choice-actions no-print">
          {!isAsked(interaction) && staffChoice?.choice !== 'ask' && (
            <Button variant="default" onClick={() => setChoosing('ask')}>
              Ask anyway
            </Button>
          )}
          {staffChoice?.choice !== 'never' && (
            <Button variant="default" onClick={() => setChoosing('never')}>
              Never ask
            </Button>
          )}
          {staffChoice !== null && <TakeBack id={id} />}
        </div>
      )}
      <StaffChoiceDialog of={interaction} choice={choosing} onClose={() => setChoosing(null)} />
    </section>
  );
}

/** Whether a first survey about the resolution at hand exists already. */
function isAsked({ invitations, resolutionNumber }: Interaction): boolean {
  return invitations.some((invitation) => invitation.kind === 'first' && invitation.resolutionNumber === resolutionNumber);
}

function TakeBack({ id }: { id: string }): ReactNode {
  const queryClient = useQueryClient();
  const run = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/interactions/{id}/staff-choice', { params: { path: { id } } })),
    onSuccess: () => {
      toast('Choice taken back. What was decided stays.');
      return queryClient.invalidateQueries({ queryKey: ['interaction', id] });
    },
  });
  return (
    <>
      <Button variant="subtle" loading={run.isPending} onClick={() => run.mutate()}>
        Take it back
      </Button>
      {run.isError && <ProblemAlert error={run.error} />}
    </>
  );
}
