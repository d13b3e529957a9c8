import type { ReactNode } from 'react';
import { useField, type Field } from '../editing.js';
import { DurationField, DurationsField } from './duration-field.js';
import { ChoicesField, LabelsField, RouteField } from './list-fields.js';
import { MatchField } from './match-field.js';
import { ChoiceField, ClockField, LongTextField, NumberField, TextField, YesNoField } from './plain-fields.js';
import { ConditionField } from './condition-field.js';
import { GroupField, NullableField, OptionalGroupField, RowsField } from './group-fields.js';
import { TextsField } from './texts-field.js';

/** The control for one field of the document, chosen by what the API's definition says of it. */
export function DocumentField({ path }: { path: string }): ReactNode {
  const field = useField(path);
  if (path === 'match') return <MatchField />;
  if (path === 'match.condition') return <ConditionField field={field} />;
  if (field.none !== undefined && field.kind !== 'optional group') {
    return <NullableField field={field}>{controlFor(field)}</NullableField>;
  }
  return controlFor(field);
}

function controlFor(field: Field): ReactNode {
  switch (field.kind) {
    case 'group':
      return <GroupField field={field} />;
    case 'optional group':
      return <OptionalGroupField field={field} />;
    case 'rows':
      return <RowsField field={field} />;
    case 'texts':
      return <TextsField field={field} />;
    case 'route':
      return <RouteField field={field} />;
    case 'choices':
      return <ChoicesField field={field} />;
    case 'durations':
      return <DurationsField field={field} />;
    case 'labels':
      return <LabelsField field={field} />;
    case 'yes or no':
      return <YesNoField field={field} />;
    case 'choice':
      return <ChoiceField field={field} />;
    case 'number':
      return <NumberField field={field} />;
    case 'duration':
      return <DurationField field={field} />;
    case 'clock':
      return <ClockField field={field} />;
    case 'long text':
      return <LongTextField field={field} isOptional={field.path.startsWith('experiment.')} />;
    case 'text':
      return <TextField field={field} />;
  }
}
