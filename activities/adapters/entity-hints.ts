import type { ThemedDriver } from '../../domain/theming/theming.types.js';

/** Something that a service recognised in a comment. */
export interface SeenEntity {
  text: string;
  /** In the service's own words. */
  type: string;
}

// One table for both services; types that say nothing to the reader are left out.
const names: Readonly<Record<string, string>> = {
  PERSON: 'a person',
  LOCATION: 'a place',
  ADDRESS: 'an address',
  ORGANIZATION: 'an organisation',
  COMMERCIAL_ITEM: 'a product',
  CONSUMER_GOOD: 'a product',
  EVENT: 'an event',
  DATE: 'a date',
  QUANTITY: 'a quantity',
  NUMBER: 'a number',
  PRICE: 'a price',
  PHONE_NUMBER: 'a phone number',
};

/** Adds to each driver's reason what the service sees in its quote, by kind: hints for whoever reads, which decide nothing. */
export function withHints(
  comment: string,
  drivers: readonly ThemedDriver[],
  entities: readonly SeenEntity[],
  service: string,
): ThemedDriver[] {
  return drivers.map((driver) => {
    const quote = comment.slice(driver.quote.start, driver.quote.end);
    const kinds = entities.flatMap(({ text, type }) => (text !== '' && quote.includes(text) ? [names[type] ?? ''] : []));
    const seen = [...new Set(kinds)].filter((kind) => kind !== '').slice(0, 4);
    return seen.length === 0 ? driver : { ...driver, why: `${driver.why} ${service} sees ${seen.join(', ')} in these words.` };
  });
}
