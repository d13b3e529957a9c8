import { Button, NativeSelect, TextInput } from '@mantine/core';
import { Fragment, useState, type ReactNode } from 'react';
import { isFields, valueAt, withValue } from '../document.js';
import { emptyOf, nodeAt } from '../document-schema.js';
import { useEditing, type Field } from '../editing.js';
import { languageLabel } from '../field-words.js';
import { FieldFrame } from './field-frame.js';

/** What customers read. That of an arm is folded away: mostly little of it differs. */
export function TextsField({ field }: { field: Field }): ReactNode {
  if (!isOfArm(field)) return <Languages field={field} />;
  return (
    <details className="editor-more">
      <summary>{field.label}</summary>
      <Languages field={field} />
    </details>
  );
}

const isOfArm = ({ path }: Field): boolean => path.startsWith('experiment.');

/** One language at a time. A language that is missing or faulty says so in the choice. */
function Languages({ field }: { field: Field }): ReactNode {
  const { draft, schema, target, fieldAt } = useEditing();
  const texts = isFields(field.value) ? field.value : {};
  const faulty = new Set(
    draft.faults
      .filter(({ path }) => path.startsWith(`${field.path}.`))
      .map(({ path }) => path.slice(field.path.length + 1).split('.')[0] ?? ''),
  );
  // An arm writes over some of the survey's texts; it has none of its own to be complete in.
  const isOptional = isOfArm(field);
  const surveyTexts = isOptional ? valueAt(draft.document, 'survey.texts') : {};
  const languages = [...new Set([...Object.keys(texts), ...Object.keys(isFields(surveyTexts) ? surveyTexts : {}), ...faulty])].filter(
    (tag) => tag !== '',
  );
  const [chosen, setChosen] = useState<string | null>(null);
  const [followed, setFollowed] = useState(target);
  // A fault that is followed brings its language along.
  if (target !== followed) {
    setFollowed(target);
    if (target?.path.startsWith(`${field.path}.`) === true) setChosen(target.path.slice(field.path.length + 1).split('.')[0] ?? null);
  }
  const language = languages.find((tag) => tag === chosen) ?? languages.find((tag) => tag === 'en') ?? languages[0];
  const path = `${field.path}.${language ?? ''}`;
  const node = nodeAt(schema, path);
  const isMissing = !isOptional && language !== undefined && texts[language] === undefined;
  const missing = isMissing ? draft.faults.filter((fault) => fault.path === path).map(({ message }) => message) : [];
  const add = (tag: string): void => {
    const [from] = languages;
    field.set(withValue(texts, tag, (from === undefined ? undefined : texts[from]) ?? emptyOf(node)));
    setChosen(tag);
  };
  return (
    <FieldFrame field={{ ...field, faults: [...field.faults, ...missing] }}>
      <div className="row">
        {languages.length > 0 && (
          <NativeSelect
            aria-label={`${field.label}: language`}
            value={language ?? ''}
            data={languages.map((tag) => ({ value: tag, label: `${languageLabel(tag)}${faulty.has(tag) ? ': has a fault' : ''}` }))}
            onChange={(event) => setChosen(event.currentTarget.value)}
          />
        )}
        {language !== undefined && texts[language] !== undefined && (
          <Button variant="subtle" color="gray" onClick={() => field.set(withValue(texts, language, undefined))}>
            Remove {languageLabel(language)}
          </Button>
        )}
        {language !== undefined && isMissing && <Button onClick={() => add(language)}>Write it in {languageLabel(language)}</Button>}
      </div>
      {language !== undefined && !isMissing && (
        <div className="field-group" key={path} lang={language}>
          {Object.keys(node.properties ?? {}).map((name) => (
            <Fragment key={name}>{fieldAt(`${path}.${name}`)}</Fragment>
          ))}
        </div>
      )}
      {!isOptional && <AddLanguage label={field.label} taken={Object.keys(texts)} onAdd={add} />}
    </FieldFrame>
  );
}

function AddLanguage({ label, taken, onAdd }: { label: string; taken: string[]; onAdd(tag: string): void }): ReactNode {
  const [tag, setTag] = useState('');
  const wanted = tag.trim();
  const isNew = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(wanted) && !taken.includes(wanted);
  return (
    <div className="row field-add">
      <TextInput
        aria-label={`${label}: another language`}
        placeholder="Such as nl"
        value={tag}
        onChange={(event) => setTag(event.currentTarget.value)}
      />
      <Button
        variant="default"
        disabled={!isNew}
        onClick={() => {
          onAdd(wanted);
          setTag('');
        }}
      >
        {isNew ? `Add ${languageLabel(wanted)}` : 'Add a language'}
      </Button>
    </div>
  );
}
