/** What the condition of a policy can ask about. No personal data is here: a condition must not turn on who somebody is. */

/** An interaction and its customer as plain JSON; null is unknown. */
export interface ConditionSubject {
  interaction: {
    channel: string | null;
    team: string | null;
    /** The agent's id, never a name. */
    agent: string | null;
    brand: string | null;
    productArea: string | null;
    issueType: string | null;
    surveyPoint: string | null;
    source: string | null;
    language: string | null;
    tags: readonly string[];
    complex: boolean;
    transfers: number | null;
    contacts: number | null;
    customerMessages: number | null;
    initiatedBy: string | null;
    resolvedBy: string | null;
  };
  customer: {
    tier: string | null;
    segment: string | null;
    language: string | null;
    timeZone: string | null;
  };
}

/** A type of the Common Expression Language (CEL). */
export type ConditionType = 'string' | 'int' | 'bool' | 'list<string>';

interface FieldOf<Root extends string, Name extends string> {
  path: `${Root}.${Name}`;
  type: ConditionType;
  /** One sentence for whoever writes a condition. */
  meaning: string;
}

type InteractionField = FieldOf<'interaction', keyof ConditionSubject['interaction']>;
type CustomerField = FieldOf<'customer', keyof ConditionSubject['customer']>;
export type ConditionField = InteractionField | CustomerField;

/** All that a condition may name, in the order in which an editor shows it. Unknown text is `''`, an unknown number is -1. */
export const conditionFields: readonly ConditionField[] = [
  {
    path: 'interaction.channel',
    type: 'string',
    meaning: 'How the customer was in contact: phone, email, chat, sms, social, in_person or web.',
  },
  { path: 'interaction.team', type: 'string', meaning: 'The team that handled it.' },
  { path: 'interaction.agent', type: 'string', meaning: 'The id of the agent who handled it.' },
  { path: 'interaction.brand', type: 'string', meaning: 'The brand the customer dealt with.' },
  { path: 'interaction.productArea', type: 'string', meaning: 'The part of the product it was about.' },
  { path: 'interaction.issueType', type: 'string', meaning: 'The kind of issue, such as refund.' },
  { path: 'interaction.surveyPoint', type: 'string', meaning: 'The point of the journey at which it is surveyed, such as post_ticket.' },
  { path: 'interaction.source', type: 'string', meaning: 'The system that reported it, such as helpdesk.' },
  { path: 'interaction.language', type: 'string', meaning: 'The language it was held in, as a tag such as de or de-AT.' },
  { path: 'interaction.tags', type: 'list<string>', meaning: 'Its tags, an empty list when it has none.' },
  { path: 'interaction.complex', type: 'bool', meaning: 'Whether it was reported as complex.' },
  { path: 'interaction.transfers', type: 'int', meaning: 'How often it was handed on to somebody else, -1 when unknown.' },
  { path: 'interaction.contacts', type: 'int', meaning: 'How many contacts it took, -1 when unknown.' },
  { path: 'interaction.customerMessages', type: 'int', meaning: 'How many messages the customer wrote in it, -1 when unknown.' },
  { path: 'interaction.initiatedBy', type: 'string', meaning: 'Who began it, in the words of its source.' },
  { path: 'interaction.resolvedBy', type: 'string', meaning: 'Who or what resolved it, in the words of its source.' },
  { path: 'customer.tier', type: 'string', meaning: 'The tier of the customer, such as vip.' },
  { path: 'customer.segment', type: 'string', meaning: 'The segment of the customer, such as smb.' },
  { path: 'customer.language', type: 'string', meaning: 'The language of the customer, as a tag such as de or de-AT.' },
  { path: 'customer.timeZone', type: 'string', meaning: 'The time zone of the customer, such as America/New_York.' },
];

/** The field's type by its path; undefined when there is no such field. A Map, so that `constructor` is no field either. */
export const fieldTypes: ReadonlyMap<string, ConditionType> = new Map(conditionFields.map(({ path, type }) => [path, type]));

/** What could have been meant by an unknown name: the same field elsewhere, or the one nearest by edit distance; null when none is near. */
export function nearestField(name: string): string | null {
  const wanted = name.toLowerCase();
  const last = wanted.slice(wanted.lastIndexOf('.') + 1);
  const scored = conditionFields.map(({ path }) => {
    const field = path.slice(path.indexOf('.') + 1).toLowerCase();
    return { path, distance: Math.min(editDistance(wanted, path.toLowerCase()), editDistance(last, field)) };
  });
  const best = scored.toSorted((one, other) => one.distance - other.distance)[0];
  return best && best.distance <= Math.max(1, Math.floor(last.length / 3)) ? best.path : null;
}

/** Edit distance (optimal string alignment): how many letters have to be put in, taken out, replaced, or swapped with the next one. */
function editDistance(one: string, other: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: other.length + 1 }, (_unused, index) => index);
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const isSwap = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const swapped = isSwap ? (before[column - 2] ?? 0) + 1 : replaced;
      current.push(Math.min(replaced, swapped, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    before = previous;
    previous = current;
  }
  return previous[other.length] ?? 0;
}
