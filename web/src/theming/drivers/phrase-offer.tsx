import { Button, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { TaxonomyDriver } from '../taxonomy.queries.js';
import { languageName, phraseSides, type PhraseSide } from './taxonomy-changes.js';

interface PhraseOfferProps {
  phrase: string;
  language: string;
  drivers: readonly TaxonomyDriver[];
  onAdd(driver: TaxonomyDriver, side: PhraseSide): void;
  onClose(): void;
}

const sides: Record<PhraseSide, string> = {
  bad: 'It states the bad side',
  good: 'It states the good side',
  topic: 'It names the matter',
  never: 'With it, the driver is not meant',
};

/** A phrase that came along from elsewhere, to be put into a driver. */
export function PhraseOffer({ phrase, language, drivers, onAdd, onClose }: PhraseOfferProps): ReactNode {
  const living = drivers.filter(({ mergedInto }) => mergedInto === null);
  const [key, setKey] = useState('');
  const [side, setSide] = useState<PhraseSide>('bad');
  const driver = living.find((each) => each.key === key);
  return (
    <section className="phrase-offer" aria-label="Add a phrase to a driver">
      <p className="grow">
        Where does “<strong>{phrase}</strong>” ({languageName(language)}) belong?
      </p>
      <NativeSelect
        aria-label="Driver"
        data={[{ value: '', label: 'Choose a driver' }, ...living.map((each) => ({ value: each.key, label: each.label || each.key }))]}
        value={key}
        onChange={(event) => setKey(event.currentTarget.value)}
      />
      <NativeSelect
        aria-label="What it says"
        data={phraseSides.map((value) => ({ value, label: sides[value] }))}
        value={side}
        onChange={(event) => setSide(phraseSides.find((each) => each === event.currentTarget.value) ?? 'bad')}
      />
      <Button disabled={driver === undefined} onClick={() => driver && onAdd(driver, side)}>
        Add the phrase
      </Button>
      <Button variant="subtle" onClick={onClose}>
        Not now
      </Button>
    </section>
  );
}
