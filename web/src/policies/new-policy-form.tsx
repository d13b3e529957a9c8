import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import { ApiProblem } from '../api/problem.js';
import type { FollowUpPolicySummary } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { channelOptions } from '../words/labels.js';
import { isSendable } from './editor/use-draft.js';
import { keyFromName } from './key-from-name.js';
import { newDocument } from './new-policy.js';
import { guideQuery } from './policies.queries.js';

/** The least a new policy needs: a name, and which contacts it is for. The rest comes from a policy that works. */
export function NewPolicyForm({ policies }: { policies: readonly FollowUpPolicySummary[] }): ReactNode {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const guide = useQuery(guideQuery);
  const [name, setName] = useState('');
  const [typedKey, setTypedKey] = useState<string>();
  const [from, setFrom] = useState('default');
  const [channel, setChannel] = useState('');
  const [team, setTeam] = useState('');
  const key = typedKey ?? keyFromName(name);
  const create = useMutation({
    mutationFn: async () => {
      const source = await answerOf(api.GET('/api/v1/policies/{key}', { params: { path: { key: from } } }));
      const priorities = policies.map(({ priority }) => priority);
      const document = newDocument(source.document, { name, channel: channel || undefined, team: team || undefined, priorities });
      if (!isSendable(document)) throw new ApiProblem({ title: 'The policy to start from can’t be read.' });
      return answerOf(api.POST('/api/v1/policies', { body: { key, document } }));
    },
    onSuccess: async () => {
      await queryClient.invalidateQueries({ queryKey: ['policies'] });
      await navigate({ to: '/policies/$key/edit', params: { key } });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput
        data-autofocus
        label="Name"
        placeholder="SMS after billing calls"
        required
        maxLength={120}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Key"
        description="Stands in addresses and with every decision; it stays as it is."
        required
        maxLength={80}
        pattern="[a-z0-9][a-z0-9_\-]*"
        title="Small letters, digits, - and _"
        value={key}
        onChange={(event) => setTypedKey(event.currentTarget.value)}
      />
      <NativeSelect
        label="Start from"
        value={from}
        data={policies.map((policy) => ({ value: policy.key, label: policy.key === 'default' ? policy.name : `A copy of ${policy.name}` }))}
        onChange={(event) => setFrom(event.currentTarget.value)}
      />
      <NativeSelect
        label="For contacts by"
        value={channel}
        data={[{ value: '', label: 'Any channel' }, ...channelOptions]}
        onChange={(event) => setChannel(event.currentTarget.value)}
      />
      <NativeSelect
        label="Of the team"
        value={team}
        data={[{ value: '', label: 'Any team' }, ...(guide.data?.known['teams'] ?? [])]}
        onChange={(event) => setTeam(event.currentTarget.value)}
      />
      <p className="small dim">It comes before all others once published; until then it decides nothing.</p>
      {create.isError && <ProblemAlert error={create.error} />}
      <Button type="submit" size="sm" loading={create.isPending}>
        Make the draft
      </Button>
    </form>
  );
}
