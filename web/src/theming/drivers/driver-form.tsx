import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import type { TaxonomyDocument } from '../../api/types.js';
import type { TaxonomyDriver } from '../taxonomy.queries.js';
import { faultAt, type DocumentFault } from './faults.js';
import { PhraseFields } from './phrase-fields.js';

interface DriverFormProps {
  driver: TaxonomyDriver;
  document: TaxonomyDocument;
  languages: readonly string[];
  /** The language whose phrases are shown first. */
  language: string | undefined;
  /** Whether it was published before: then its key stays, since stored readings carry it. */
  isPublished: boolean;
  faults: readonly DocumentFault[];
  onChange(change: Partial<TaxonomyDriver>): void;
  onSplitOff(): void;
  /** Null where it can't be removed. */
  onRemove: (() => void) | null;
}

export function DriverForm({
  driver,
  document,
  languages,
  language,
  isPublished,
  faults,
  onChange,
  onSplitOff,
  onRemove,
}: DriverFormProps): ReactNode {
  const { key, label, definition, positive, negative, mergedInto, splitFrom } = driver;
  const others = document.drivers.filter((other) => other.key !== key && other.mergedInto === null);
  const options = (none: string) => [
    { value: '', label: none },
    ...others.map((other) => ({ value: other.key, label: other.label || other.key })),
  ];
  const errorAt = (field: string): string | null => faultAt(faults, field);
  return (
    <div className="stack driver-form">
      <div className="driver-form-pair">
        <TextInput
          label="Name"
          required
          value={label}
          error={errorAt('label')}
          onChange={({ currentTarget: { value } }) => onChange({ label: value })}
        />
        <TextInput
          label="Key"
          description={isPublished ? 'Stored readings carry it, so it stays' : 'Small letters, digits and _; it stays once published'}
          value={key}
          disabled={isPublished}
          error={errorAt('key')}
          onChange={({ currentTarget: { value } }) => onChange({ key: value })}
        />
      </div>
      <Textarea
        label="What it means"
        required
        autosize
        minRows={2}
        value={definition}
        error={errorAt('definition')}
        onChange={({ currentTarget: { value } }) => onChange({ definition: value })}
      />
      <div className="driver-form-pair">
        <TextInput
          label="Good side"
          value={positive}
          error={errorAt('positive')}
          onChange={({ currentTarget: { value } }) => onChange({ positive: value })}
        />
        <TextInput
          label="Bad side"
          value={negative}
          error={errorAt('negative')}
          onChange={({ currentTarget: { value } }) => onChange({ negative: value })}
        />
      </div>
      <PhraseFields driver={driver} languages={languages} first={language} faults={faults} onChange={onChange} />
      <div className="driver-form-pair">
        <NativeSelect
          label="Merge into"
          description="What is found of it counts as the other one"
          data={options('Stands for itself')}
          value={mergedInto ?? ''}
          error={errorAt('mergedInto')}
          onChange={({ currentTarget: { value } }) => onChange({ mergedInto: value === '' ? null : value })}
        />
        <NativeSelect
          label="Split off from"
          description="Where one statement holds both, this narrower one is meant"
          data={options('Nothing')}
          value={splitFrom ?? ''}
          error={errorAt('splitFrom')}
          onChange={({ currentTarget: { value } }) => onChange({ splitFrom: value === '' ? null : value })}
        />
      </div>
      <div className="row">
        <Button variant="default" onClick={onSplitOff}>
          Split off a narrower driver
        </Button>
        {onRemove && (
          <Button variant="default" onClick={onRemove}>
            Remove this driver
          </Button>
        )}
      </div>
    </div>
  );
}
