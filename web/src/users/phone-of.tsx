import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import type { User } from '../api/types.js';
import { colleaguesQuery } from '../inbox/inbox.queries.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { sessionQuery } from '../session/session.queries.js';

/** Where the person is rung up to be connected with a customer; empty for nowhere. */
export function PhoneOf({ user }: { user: Pick<User, 'id' | 'name' | 'phone'> }): ReactNode {
  const queryClient = useQueryClient();
  const [editing, setEditing] = useState(false);
  const [phone, setPhone] = useState(user.phone ?? '');
  const save = useMutation({
    mutationFn: () =>
      answerOf(api.PUT('/api/v1/users/{id}/phone', { params: { path: { id: user.id } }, body: { phone: phone.trim() || null } })),
    onSuccess: () => {
      setEditing(false);
      void queryClient.invalidateQueries({ queryKey: sessionQuery.queryKey });
      return queryClient.invalidateQueries({ queryKey: colleaguesQuery.queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  if (!editing) {
    return (
      <Button
        variant="default"
        size="compact-xs"
        aria-label={user.phone === null ? `Set the phone of ${user.name}` : `${user.phone}, the phone of ${user.name}`}
        onClick={() => setEditing(true)}
      >
        {user.phone ?? 'Set'}
      </Button>
    );
  }
  return (
    <form className="stack" style={{ gap: 4 }} onSubmit={submit}>
      <div className="row" style={{ flexWrap: 'nowrap' }}>
        <TextInput
          type="tel"
          size="xs"
          data-autofocus
          aria-label={`Phone of ${user.name}`}
          placeholder="+15005550006"
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <Button type="submit" size="compact-xs" loading={save.isPending}>
          Save
        </Button>
      </div>
      {save.isError && <ProblemAlert error={save.error} />}
    </form>
  );
}
