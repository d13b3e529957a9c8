import { Button, Modal, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api, compact } from '../api/client.js';
import type { User } from '../api/types.js';
import { colleaguesQuery } from '../inbox/inbox.queries.js';
import { Page, RowsSkeleton } from '../parts/page.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { useSession } from '../session/session.queries.js';
import { PhoneOf } from './phone-of.js';

type Role = User['role'];
const roles: { value: Role; label: string }[] = [
  { value: 'manager', label: 'Manager: works the cases' },
  { value: 'agent', label: 'Agent: sees their own cases' },
  { value: 'leader', label: 'Leader: reads the numbers' },
  { value: 'ops', label: 'Ops: defines policies' },
  { value: 'admin', label: 'Admin: everything' },
];

export function UsersPage(): ReactNode {
  const list = useQuery(colleaguesQuery);
  const [adding, setAdding] = useState(false);
  return (
    <Page title="Users" lead="Who may sign in, and as what" actions={<Button onClick={() => setAdding(true)}>Add a user</Button>}>
      {list.isPending && <RowsSkeleton rows={4} height={38} />}
      {list.isError && <ProblemAlert error={list.error} onRetry={() => void list.refetch()} />}
      {list.data && <UsersTable users={list.data.items} />}
      <Modal opened={adding} onClose={() => setAdding(false)} title="Add a user" closeButtonProps={{ 'aria-label': 'Close' }}>
        <AddUser onDone={() => setAdding(false)} />
      </Modal>
    </Page>
  );
}

function UsersTable({ users }: { users: User[] }): ReactNode {
  const me = useSession()?.user.id;
  const queryClient = useQueryClient();
  const change = useMutation({
    mutationFn: ({ id, disabled }: User) => {
      const params = { path: { id } };
      return disabled
        ? answerOf(api.POST('/api/v1/users/{id}/enable', { params }))
        : answerOf(api.POST('/api/v1/users/{id}/disable', { params }));
    },
    onSettled: () => queryClient.invalidateQueries({ queryKey: colleaguesQuery.queryKey }),
  });
  return (
    <>
      {change.isError && <ProblemAlert error={change.error} />}
      <div className="scroll-x">
        <table className="data stacked">
          <thead>
            <tr>
              <th scope="col">Name</th>
              <th scope="col">Email</th>
              <th scope="col">Role</th>
              <th scope="col">Team</th>
              <th scope="col">Phone</th>
              <th scope="col">Access</th>
            </tr>
          </thead>
          <tbody>
            {users.map((user) => (
              <tr key={user.id}>
                <td data-label="Name">{user.name}</td>
                <td data-label="Email">{user.email}</td>
                <td data-label="Role">{user.role}</td>
                <td data-label="Team">{user.team ?? '–'}</td>
                <td data-label="Phone">
                  <PhoneOf user={user} />
                </td>
                <td data-label="Access">
                  {user.id === me ? (
                    <span className="dim">you</span>
                  ) : (
                    <Button
                      variant="default"
                      size="compact-xs"
                      aria-label={`${user.disabled ? 'Enable' : 'Disable'} ${user.name}`}
                      onClick={() => change.mutate(user)}
                    >
                      {user.disabled ? 'Enable' : 'Disable'}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

function AddUser({ onDone }: { onDone(): void }): ReactNode {
  const queryClient = useQueryClient();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [team, setTeam] = useState('');
  const [password, setPassword] = useState('');
  const [role, setRole] = useState<Role>('manager');
  const create = useMutation({
    mutationFn: () => answerOf(api.POST('/api/v1/users', { body: { name, email, role, password, ...compact({ team }) } })),
    onSuccess: (user) => {
      toast(`${user.name} may sign in`);
      onDone();
      return queryClient.invalidateQueries({ queryKey: colleaguesQuery.queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput label="Name" required value={name} onChange={(event) => setName(event.currentTarget.value)} />
      <TextInput label="Email" type="email" required value={email} onChange={(event) => setEmail(event.currentTarget.value)} />
      <NativeSelect
        label="Role"
        data={roles}
        value={role}
        onChange={(event) => setRole(roles.find(({ value }) => value === event.currentTarget.value)?.value ?? 'manager')}
      />
      <TextInput label="Team" value={team} onChange={(event) => setTeam(event.currentTarget.value)} />
      <PasswordInput
        label="First password"
        description="At least 10 characters"
        required
        minLength={10}
        autoComplete="new-password"
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
        visibilityToggleButtonProps={{ 'aria-label': 'Show password' }}
      />
      {create.isError && <ProblemAlert error={create.error} />}
      <Button type="submit" size="sm" loading={create.isPending}>
        Add
      </Button>
    </form>
  );
}
