import { Button, Modal, Radio } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { Dispatch } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { ReasonField } from '../parts/reason-field.js';
import { toast } from '../parts/toasts.js';

/** A person's word on whether a message arrived that no provider tells of. */
export function SettleDialog({ of: item, name, onDone }: { of: Dispatch | null; name: string; onDone(): void }): ReactNode {
  return (
    <Modal opened={item !== null} onClose={onDone} title="Did it arrive?" closeButtonProps={{ 'aria-label': 'Close' }}>
      {item !== null && <SettleForm id={item.id} name={name} onDone={onDone} />}
    </Modal>
  );
}

function SettleForm({ id, name, onDone }: { id: string; name: string; onDone(): void }): ReactNode {
  const queryClient = useQueryClient();
  const [arrived, setArrived] = useState('');
  const [reason, setReason] = useState('');
  const settle = useMutation({
    mutationFn: () =>
      answerOf(api.POST('/api/v1/dispatches/{id}/settlement', { params: { path: { id } }, body: { arrived: arrived === 'yes', reason } })),
    onSuccess: () => {
      toast(arrived === 'yes' ? 'Settled: it arrived' : 'Settled: it did not arrive');
      onDone();
    },
    // Also where a colleague or the provider was faster: the list then shows what they said.
    onSettled: () => queryClient.invalidateQueries({ queryKey: ['dispatches'] }),
  });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    settle.mutate();
  };
  return (
    <form className="stack" onSubmit={onSubmit}>
      <Radio.Group label={`The ${name}`} required value={arrived} onChange={setArrived}>
        <div className="stack" style={{ gap: 8, marginTop: 6 }}>
          <Radio data-autofocus value="yes" label="It arrived" />
          <Radio
            value="no"
            label="It did not arrive"
            description="It is not sent again. The policy’s next step follows, as after a failure that the provider tells of."
          />
        </div>
      </Radio.Group>
      <ReasonField value={reason} onChange={setReason} />
      {settle.isError && <ProblemAlert error={settle.error} />}
      <Button type="submit" size="sm" disabled={arrived === ''} loading={settle.isPending}>
        Settle
      </Button>
    </form>
  );
}
