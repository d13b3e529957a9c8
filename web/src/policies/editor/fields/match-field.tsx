import { CloseButton, NativeSelect } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isFields } from '../document.js';
import { useEditing, useField } from '../editing.js';
import { wordsFor } from '../field-words.js';
import { FieldFrame } from './field-frame.js';

const condition = 'match.condition';
/** What most policies turn on. */
const usual: ReadonlySet<string> = new Set(['match.channels', 'match.teams', 'match.tiers']);

/** Which contacts the policy is for: each list that has something in it has to fit. */
export function MatchField(): ReactNode {
  const field = useField('match');
  const { fieldAt } = useEditing();
  const [opened, setOpened] = useState<readonly string[]>([]);
  const match = isFields(field.value) ? field.value : {};
  const paths = Object.keys(field.node.properties ?? {})
    .map((name) => `match.${name}`)
    .filter((path) => path !== condition);
  const isShown = (path: string): boolean => usual.has(path) || opened.includes(path) || match[path.slice('match.'.length)] !== undefined;
  const others = paths.filter((path) => !isShown(path));
  const remove = (path: string): void => {
    const { [path.slice('match.'.length)]: _gone, ...rest } = match;
    setOpened(opened.filter((each) => each !== path));
    field.set(rest);
  };
  return (
    <FieldFrame field={{ ...field, label: 'Which contacts it is for', hint: 'Tick nothing where it makes no difference.' }}>
      <ul className="field-group">
        {paths.filter(isShown).map((path) => (
          <li key={path} className="field-row">
            {fieldAt(path)}
            {!usual.has(path) && <CloseButton aria-label={`Remove the condition ${wordsFor(path).label}`} onClick={() => remove(path)} />}
          </li>
        ))}
      </ul>
      {others.length > 0 && (
        <NativeSelect
          className="field-choice"
          label="Another condition"
          value=""
          data={[
            { value: '', label: 'Choose what else has to fit' },
            ...others.map((path) => ({ value: path, label: wordsFor(path).label })),
          ]}
          onChange={(event) => setOpened([...opened, event.currentTarget.value])}
        />
      )}
    </FieldFrame>
  );
}
