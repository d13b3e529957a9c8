import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { RowsSkeleton } from '../../parts/page.js';
import { ProblemAlert } from '../../parts/problem-alert.js';
import { livingDrivers, taxonomyQuery, type TaxonomyDriver } from '../taxonomy.queries.js';

export interface Pick {
  text: string;
  driver: TaxonomyDriver | null;
}

interface DriverPickerProps {
  value: Pick;
  onChange(pick: Pick): void;
}

/** Every driver with its definition, narrowed by typing: what fits best is chosen meanwhile, the arrow keys go on from there. */
export function DriverPicker({ value: { text, driver: chosen }, onChange }: DriverPickerProps): ReactNode {
  const taxonomy = useQuery(taxonomyQuery);
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => field.current?.focus(), [taxonomy.isSuccess]);
  if (taxonomy.isPending) return <RowsSkeleton rows={3} height={40} />;
  if (taxonomy.isError) return <ProblemAlert error={taxonomy.error} onRetry={() => void taxonomy.refetch()} />;
  const drivers = livingDrivers(taxonomy.data.document);
  const found = matching(drivers, text);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    const at = found.findIndex(({ key }) => key === chosen?.key);
    const next = found[at + 1] ?? found[0];
    if (!next) return;
    onChange({ text, driver: next });
    list.current?.querySelector<HTMLInputElement>(`input[value="${next.key}"]`)?.focus();
  };
  return (
    <div className="driver-picker">
      <input
        ref={field}
        type="search"
        aria-label="Find a driver"
        aria-describedby={`${id}-found`}
        placeholder="Find a driver by its name or meaning"
        value={text}
        onChange={({ currentTarget: { value } }) =>
          onChange({ text: value, driver: value.trim() === '' ? null : (matching(drivers, value)[0] ?? null) })
        }
        onKeyDown={onKeyDown}
      />
      <output id={`${id}-found`} className="visually-hidden">
        {found.length === 1 ? '1 driver' : `${found.length} drivers`}
        {chosen && `, ${chosen.label} is chosen`}
      </output>
      <fieldset ref={list}>
        <legend className="visually-hidden">Drivers</legend>
        {found.map((driver) => (
          <label key={driver.key} data-chosen={driver.key === chosen?.key}>
            <input
              type="radio"
              name={`${id}-driver`}
              value={driver.key}
              checked={driver.key === chosen?.key}
              onChange={() => onChange({ text, driver })}
            />
            <strong>{driver.label}</strong>
            <span className="small dim">{driver.definition}</span>
          </label>
        ))}
        {found.length === 0 && <p className="small dim">No driver is named or defined so.</p>}
      </fieldset>
    </div>
  );
}

/** Those whose name begins so first, then those whose name or definition holds it. */
export function matching(drivers: readonly TaxonomyDriver[], text: string): TaxonomyDriver[] {
  const sought = text.trim().toLowerCase();
  if (sought === '') return [...drivers];
  const rank = ({ key, label, definition }: TaxonomyDriver): number => {
    const name = label.toLowerCase();
    if (name.startsWith(sought)) return 0;
    if (name.includes(sought) || key.includes(sought)) return 1;
    return definition.toLowerCase().includes(sought) ? 2 : 3;
  };
  return drivers.filter((driver) => rank(driver) < 3).toSorted((a, b) => rank(a) - rank(b));
}
