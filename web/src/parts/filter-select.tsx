import type { ReactNode } from 'react';

export interface FilterOption {
  value: string;
  label: string;
}

interface FilterSelectProps {
  label: string;
  value: string | undefined;
  options: readonly FilterOption[];
  /** Shown for "no filter", such as "Any team". */
  any?: string;
  onChange(value: string | undefined): void;
}

/** One filter of a list: a native control, quick on the keyboard and on a phone. */
export function FilterSelect({ label, value, options, any, onChange }: FilterSelectProps): ReactNode {
  const known = value === undefined || options.some((option) => option.value === value);
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      data-set={any !== undefined && value !== undefined}
      onChange={(event) => onChange(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    >
      {any !== undefined && <option value="">{any}</option>}
      {!known && <option value={value}>{value}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
