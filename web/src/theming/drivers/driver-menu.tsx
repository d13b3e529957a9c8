import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { FilterSelect } from '../../parts/filter-select.js';
import type { TaxonomyDriver } from '../taxonomy.queries.js';

interface DriverMenuProps {
  drivers: readonly TaxonomyDriver[];
  open: string | undefined;
  changed: readonly string[];
  faulty: readonly string[];
  onOpen(key: string): void;
  onAdd(): void;
}

/** Which driver is edited; a list beside the form, on a phone one field. */
export function DriverMenu({ drivers, open, changed, faulty, onOpen, onAdd }: DriverMenuProps): ReactNode {
  const nameOf = ({ label, key }: TaxonomyDriver): string => label || `(new) ${key}`;
  const marksOf = (key: string): string => (faulty.includes(key) ? 'to mend' : changed.includes(key) ? 'changed' : '');
  return (
    <nav className="driver-menu" aria-label="Drivers to edit">
      <div className="driver-menu-field filters">
        <FilterSelect
          label="Driver to edit"
          value={open}
          options={drivers.map((driver) => ({
            value: driver.key,
            label: [nameOf(driver), marksOf(driver.key)].filter(Boolean).join(', '),
          }))}
          onChange={(key) => key !== undefined && onOpen(key)}
        />
      </div>
      <ul>
        {drivers.map((driver) => {
          const mark = marksOf(driver.key);
          return (
            <li key={driver.key}>
              <button type="button" aria-current={driver.key === open} onClick={() => onOpen(driver.key)}>
                <span className="grow clip">{nameOf(driver)}</span>
                {driver.mergedInto !== null && <span className="small dim">merged</span>}
                {mark !== '' && (
                  <span className="tag" data-tone={mark === 'to mend' ? 'late' : 'accent'}>
                    {mark}
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ul>
      <Button variant="default" onClick={onAdd}>
        Add a driver
      </Button>
    </nav>
  );
}
