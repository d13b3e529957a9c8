import { Button, Checkbox, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { answerOf, api } from '../api/client.js';
import { asProblem } from '../api/problem.js';
import type { Brand } from '../api/types.js';
import { ProblemAlert } from '../parts/problem-alert.js';
import { toast } from '../parts/toasts.js';
import { bodyOf, fieldsOf, textFields, type TextField } from './brand-fields.js';
import { brandsQuery } from './brands.queries.js';

/** One brand, new for null. What the server finds wrong stands at its field. */
export function BrandForm({ brand, onDone }: { brand: Brand | null; onDone(): void }): ReactNode {
  const queryClient = useQueryClient();
  const [key, setKey] = useState(brand?.key ?? '');
  const [fields, setFields] = useState(() => fieldsOf(brand));
  const [isDefault, setDefault] = useState(brand?.isDefault ?? false);
  const params = { path: { key: key.trim() } };
  const over = (sentence: string): Promise<void> => {
    toast(sentence);
    onDone();
    return queryClient.invalidateQueries({ queryKey: brandsQuery.queryKey });
  };
  const save = useMutation({
    mutationFn: () => answerOf(api.PUT('/api/v1/brands/{key}', { params, body: bodyOf(fields, isDefault) })),
    onSuccess: ({ name }) => over(`${name} is saved`),
  });
  const remove = useMutation({
    mutationFn: () => answerOf(api.DELETE('/api/v1/brands/{key}', { params })),
    onSuccess: () => over(`${brand?.name ?? 'The brand'} is removed`),
  });
  const faults = save.isError ? asProblem(save.error).faults : [];
  const placed = faults.filter(({ path }) => textFields.some((field) => field.path === path));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    save.mutate();
  };
  const input = ({ name, path, label, description, ...rest }: TextField): ReactNode => (
    <TextInput
      key={name}
      label={label}
      description={description}
      value={fields[name]}
      error={placed.find((fault) => fault.path === path)?.message}
      onChange={(event) => setFields({ ...fields, [name]: event.currentTarget.value })}
      {...rest}
    />
  );
  return (
    <form className="stack" onSubmit={submit}>
      {brand === null && (
        <TextInput
          label="Key"
          description="As your contacts name it in interaction.brand"
          required
          maxLength={120}
          value={key}
          onChange={(event) => setKey(event.currentTarget.value)}
        />
      )}
      {textFields.map(input)}
      <Checkbox
        label="Stands for contacts of no brand, and of brands not described here"
        checked={isDefault}
        onChange={(event) => setDefault(event.currentTarget.checked)}
      />
      {save.isError && placed.length < Math.max(1, faults.length) && <ProblemAlert error={save.error} />}
      {remove.isError && <ProblemAlert error={remove.error} />}
      <div className="row">
        <Button type="submit" size="sm" loading={save.isPending}>
          Save
        </Button>
        {brand !== null && (
          <Button variant="default" size="sm" loading={remove.isPending} onClick={() => remove.mutate()}>
            Remove
          </Button>
        )}
      </div>
    </form>
  );
}
