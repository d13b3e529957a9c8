import { NativeSelect, Textarea } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { TaxonomyDriver } from '../taxonomy.queries.js';
import { withPhrases } from './draft.js';
import { faultAt, type DocumentFault } from './faults.js';
import { languageName, phraseSides, phrasesIn, type PhraseSide } from './taxonomy-changes.js';

const fields: Record<PhraseSide, { label: string; description: string }> = {
  bad: { label: 'Bad phrases', description: 'They state the bad side, unless negated' },
  good: { label: 'Good phrases', description: 'They state the good side; negated they are the bad one' },
  topic: { label: 'Topic phrases', description: 'They name the matter; the words around say whether it was good' },
  never: { label: 'Never phrases', description: 'Where one of them stands, this driver is not meant' },
};

interface PhraseFieldsProps {
  driver: TaxonomyDriver;
  languages: readonly string[];
  first: string | undefined;
  faults: readonly DocumentFault[];
  onChange(change: Partial<TaxonomyDriver>): void;
}

/** What the company teaches the dictionary about a driver, language by language. */
export function PhraseFields({ driver, languages, first, faults, onChange }: PhraseFieldsProps): ReactNode {
  const [language, setLanguage] = useState(() => languages.find((each) => each === first) ?? languages[0] ?? 'en');
  const own = driver.phrases[language];
  const counted = (each: string): number =>
    phraseSides.reduce((sum, side) => sum + phrasesIn(driver.phrases[each]?.[side] ?? '').length, 0);
  const shown = [...new Set([...languages, ...Object.keys(driver.phrases)])];
  return (
    <fieldset className="phrase-fields">
      <legend>Your own phrases</legend>
      <NativeSelect
        label="Language"
        data={shown.map((each) => ({ value: each, label: `${languageName(each)} (${counted(each)})` }))}
        value={language}
        error={faultAt(faults, `phrases.${language}`)}
        onChange={({ currentTarget: { value } }) => setLanguage(value)}
      />
      <div className="driver-form-pair">
        {phraseSides.map((side) => (
          <Textarea
            key={side}
            label={fields[side].label}
            description={fields[side].description}
            autosize
            minRows={2}
            maxRows={10}
            value={own?.[side] ?? ''}
            error={faultAt(faults, `phrases.${language}.${side}`)}
            onChange={({ currentTarget: { value } }) => onChange({ phrases: withPhrases(driver, language, side, value).phrases })}
          />
        ))}
      </div>
      <details className="small">
        <summary>How to write phrases</summary>
        <ul className="phrase-help">
          <li>Part them with a semicolon or a line break.</li>
          <li>
            <code>transfer</code> also finds transferred, transfers and transferring; <code>=transfer</code> finds that form only.
          </li>
          <li>
            <code>refund*</code> finds words that begin so, <code>*phone</code> words that end so.
          </li>
          <li>
            <code>app|website</code> is either word, <code>the?</code> may be missing.
          </li>
          <li>
            <code>_</code> stands for up to two words in between, <code>__</code> for up to five.
          </li>
        </ul>
      </details>
    </fieldset>
  );
}
