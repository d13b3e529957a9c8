import { expect, it } from 'vitest';
import { DEFAULT_TAXONOMY } from '../../../domain/theming/taxonomy-document.js';
import { themeLocally } from '../../../domain/theming/theme-locally.js';
import type { Theming } from '../../../domain/theming/theming.types.js';
import type { ThemeProvider } from '../../../activities/theming/theme-provider.port.js';
import { hostileComments } from './hostile-comments.js';

const usual: Readonly<Record<string, string>> = {
  'a complaint': 'I waited on hold for two hours, and the agent was rude.',
  'a threat': 'My lawyer will sue you. I waited an hour and nobody called me back.',
  'praise and blame': 'Sam was lovely, but I was transferred three times and had to explain it again each time.',
  'another language': 'Ich habe zwei Stunden in der Warteschleife gewartet, und niemand hat zurückgerufen.',
  'one word': 'Rubbish',
};

const keys: readonly string[] = DEFAULT_TAXONOMY.document.drivers.map(({ key }) => key);

/** What a reading may hold, whoever made it. */
export function expectSoundReading(comment: string, { language, sentiment, drivers, flags, modelVersion }: Theming): void {
  expect(language).toMatch(/^[a-z]{2,3}$/);
  expect(['positive', 'neutral', 'negative', 'mixed']).toContain(sentiment);
  expect(modelVersion).not.toBe('');
  expect(new Set(drivers.map(({ key }) => key)).size).toBe(drivers.length);
  for (const driver of drivers) {
    expect(keys).toContain(driver.key);
    expect(['positive', 'neutral', 'negative', 'mixed']).toContain(driver.sentiment);
    expect(driver.weight).toBeGreaterThan(0);
    expect(driver.weight).toBeLessThanOrEqual(1);
    expect(driver.why.length).toBeGreaterThan(10);
  }
  for (const { quote } of [...drivers, ...flags]) {
    expect(quote.start).toBeGreaterThanOrEqual(0);
    expect(quote.end).toBeGreaterThan(quote.start);
    expect(quote.end).toBeLessThanOrEqual(comment.length);
    expect(comment.slice(quote.start, quote.end).trim()).not.toBe('');
  }
}

/** What every reader of comments promises, whatever stands behind it. */
export function keepsTheThemePort(provider: () => ThemeProvider, name: ThemeProvider['name']): void {
  const theme = (comment: string) => provider().theme(comment, themeLocally(comment, 'en').language, 1);

  it('names itself', () => {
    expect(provider().name).toBe(name);
  });

  it.each(Object.entries({ ...usual, ...hostileComments }))('reads soundly what %s', async (_what, comment) => {
    const reading = await theme(comment);
    expectSoundReading(comment, reading);
    expect(reading.drivers.length).toBeGreaterThan(0);
  });

  it.each(Object.entries({ ...usual, ...hostileComments }))(
    'takes flags and language from the local rules where it %s',
    async (_what, comment) => {
      const { flags, language } = themeLocally(comment, 'en');
      expect(await theme(comment)).toMatchObject({ flags, language });
    },
  );

  it('reads the same comment the same way, also at once', async () => {
    const comment = usual['a complaint'] ?? '';
    const [one, ...others] = await Promise.all([theme(comment), theme(comment), theme(comment)]);
    for (const other of others) expect(other).toEqual(one);
  });

  it('says by which taxonomy it read', async () => {
    expect((await theme('I waited an hour')).modelVersion).toMatch(/taxonomy-1\b/);
  });
}
