import { Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { guideQuery } from '../../policies.queries.js';
import { useEditing, type Field } from '../editing.js';
import { sentence } from './field-frame.js';
import { textOf } from './plain-fields.js';

/** A condition in CEL, judged by the server while it is written, with the fields there are. */
export function ConditionField({ field }: { field: Field }): ReactNode {
  const { draft } = useEditing();
  const guide = useQuery(guideQuery);
  const text = textOf(field.value);
  const isChecked = text !== '' && field.faults.length === 0 && draft.state === 'saved';
  const insert = (path: string): void => field.set(text === '' ? path : `${text} ${path}`);
  return (
    <div className="stack">
      <Textarea
        id={field.id}
        label={field.label}
        description={field.hint}
        placeholder="interaction.complex && customer.tier != 'vip'"
        classNames={{ input: 'mono' }}
        autosize
        minRows={2}
        spellCheck={false}
        error={field.faults.length === 0 ? null : field.faults.map(sentence).join(' ')}
        value={text}
        onChange={({ currentTarget: { value } }) => field.set(value === '' ? undefined : value)}
      />
      <output className="small dim">{isChecked ? 'The condition is in order.' : ''}</output>
      <details className="editor-more">
        <summary>Fields for a condition</summary>
        <ul className="condition-fields">
          {guide.data?.conditionFields.map(({ path, type, meaning }) => (
            <li key={path}>
              <button type="button" className="link-button mono" onClick={() => insert(path)}>
                {path}
              </button>{' '}
              <span className="small dim">
                {type}. {meaning}
              </span>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
