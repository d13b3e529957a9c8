import { describe, expect, it } from 'vitest';
import { themeLocally } from '../../../domain/theming/theme-locally.js';
import type { Sentiment } from '../../../domain/theming/theming.types.js';
import { MESSAGES, REVIEWS } from './english.table.js';

const read = (comment: string): Record<string, Sentiment> =>
  Object.fromEntries(themeLocally(comment, 'en').drivers.map(({ key, sentiment }) => [key, sentiment]));

describe('ordinary English reviews', () => {
  it.each(REVIEWS)('%s', (comment, drivers) => {
    expect(read(comment)).toEqual(drivers);
  });
});

describe('messages to a company', () => {
  it.each(MESSAGES)('%s', (comment, drivers, sentiment) => {
    expect(read(comment)).toEqual(drivers);
    expect(themeLocally(comment, 'en').sentiment).toBe(sentiment);
  });
});

describe('a verdict on the whole', () => {
  const quoted = (comment: string, key: string): string => {
    const driver = themeLocally(comment, 'en').drivers.find((candidate) => candidate.key === key);
    return driver === undefined ? '' : comment.slice(driver.quote.start, driver.quote.end);
  };

  it('stands beside a matter in a review, with its own quote', () => {
    const comment = 'Delivery was fast. Very happy with this company.';
    expect(quoted(comment, 'delivery_delay')).toBe('Delivery was fast');
    expect(quoted(comment, 'general')).toBe('Very happy with this company');
  });

  it('only stresses the matter in a message', () => {
    expect(read('@acmeair on hold for an hour. Unacceptable.')).toEqual({ wait_time: 'negative' });
  });

  it('is no courtesy in the sentence of a matter', () => {
    expect(read('My refund arrived the next day, thanks')).toEqual({ billing_refund: 'positive' });
  });
});

describe('names and addresses', () => {
  it('say nothing of the matter', () => {
    expect(read('@LateDeliveryHelp hello https://example.com/late-delivery')).toEqual({});
    expect(read('The app is great, thanks @SlowCourier')).toEqual({ digital_experience: 'positive' });
  });
});
