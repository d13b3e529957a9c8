import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ChangeEvent, type FormEvent, type ReactNode } from 'react';
import { answerOf, api, compact } from '../api/client.js';
import type { Kiosk } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { kiosksQuery } from './kiosks.queries.js';

const instruments: { value: Kiosk['instrument']; label: string }[] = [
  { value: 'csat', label: 'Satisfaction, 1 to 5 (CSAT)' },
  { value: 'nps', label: 'Recommendation, 0 to 10 (NPS)' },
  { value: 'ces', label: 'Effort, 1 to 7 (CES)' },
];

const empty = { name: '', place: '', team: '', brand: '', surveyPoint: '', languages: 'en', country: '' };

export function AddKiosk({ onDone }: { onDone(): void }): ReactNode {
  const queryClient = useQueryClient();
  const [fields, setFields] = useState(empty);
  const [instrument, setInstrument] = useState<Kiosk['instrument']>('csat');
  const field = (name: keyof typeof empty) => ({
    value: fields[name],
    onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => setFields((before) => ({ ...before, [name]: value })),
  });
  const create = useMutation({
    mutationFn: () => {
      const { name, place, languages, country, ...rest } = fields;
      const tags = languages.split(/[\s,]+/).filter((tag) => tag !== '');
      return answerOf(
        api.POST('/api/v1/kiosks', {
          body: { name, place, instrument, languages: tags, ...compact({ ...rest, country: country.toUpperCase() }) },
        }),
      );
    },
    onSuccess: (kiosk) => {
      toast(`${kiosk.name} is ready: copy its address to the tablet`);
      onDone();
      return queryClient.invalidateQueries({ queryKey: kiosksQuery.queryKey });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    create.mutate();
  };
  return (
    <form className="stack" onSubmit={submit}>
      <TextInput label="Name" required {...field('name')} />
      <TextInput label="Place" required {...field('place')} />
      <TextInput label="Team" description="Whose cases its low scores become" {...field('team')} />
      <TextInput label="Brand" {...field('brand')} />
      <TextInput label="Survey point" placeholder="visit" {...field('surveyPoint')} />
      <NativeSelect
        label="Asks for"
        data={instruments}
        value={instrument}
        onChange={(event) => setInstrument(instruments.find(({ value }) => value === event.currentTarget.value)?.value ?? 'csat')}
      />
      <TextInput label="Languages" description="The first is shown at first, such as en, es" required {...field('languages')} />
      <TextInput label="Country" description="Of phone numbers without a prefix, such as US" maxLength={2} {...field('country')} />
      {create.isError && <ProblemAlert error={create.error} />}
      <Button type="submit" size="sm" loading={create.isPending}>
        Add
      </Button>
    </form>
  );
}
