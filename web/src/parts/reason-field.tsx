import { Textarea } from '@mantine/core';
import type { ReactNode } from 'react';

/** Why somebody decides what the rules would decide otherwise. */
export function ReasonField({ value, onChange }: { value: string; onChange(reason: string): void }): ReactNode {
  return (
    <Textarea
      data-autofocus
      label="Reason"
      description="Kept with your name"
      required
      minLength={3}
      maxLength={500}
      autosize
      minRows={2}
      maxRows={8}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}
