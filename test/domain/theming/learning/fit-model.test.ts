import { describe, expect, it } from 'vitest';
import { examplesOf, learn, type Labelled } from '../../../../domain/theming/quality/evaluate.js';
import { DEFAULT_TAXONOMY } from '../../../../domain/theming/taxonomy-document.js';
import { commentReader, plainReader, themeComment, type CommentReader } from '../../../../domain/theming/theme-comment.js';

const say = (text: string, ...drivers: string[]): Labelled => ({ text, sentiment: null, drivers });
const keysOf = (comment: string, reader: CommentReader): string[] =>
  themeComment(comment, 'en', reader).theming.drivers.map(({ key }) => key);
const taught = (rows: readonly Labelled[], number = 1): CommentReader =>
  commentReader(DEFAULT_TAXONOMY, { number, model: learn(examplesOf(rows, plainReader)) });

const cities = ['Leeds', 'York', 'Hull', 'Bath', 'Derby', 'Luton', 'Ely', 'Ripon', 'Wells', 'Truro'];
/** Words that the dictionary does not know, in forty comments; and forty that speak of something else. */
const kiosks: readonly Labelled[] = cities.flatMap((city, index) => [
  say(`The bleep totem in ${city} ate my ticket`, 'digital_experience'),
  say(`Totem number ${index + 2} bleeped and bleeped, ${city}`, 'digital_experience'),
  say(`Another totem bleeping at me near ${city} hall`, 'digital_experience'),
  say(`${city}: that totem again, only bleeps`, 'digital_experience'),
  say(`Ticket from ${city} for my aunt`, 'general'),
  say(`My aunt lives in ${city} hall`, 'general'),
  say(`Number ${index + 2} to ${city} on Sunday`, 'general'),
  say(`We ate near ${city}`, 'general'),
]);

describe('what corrections teach', () => {
  it('is nothing before there are any', () => {
    const reader = taught([]);
    expect(keysOf('I was transferred twice', reader)).toEqual(keysOf('I was transferred twice', plainReader));
  });

  it('finds a driver in words the dictionary does not know, quotes them and says whose teaching it was', () => {
    const comment = 'Lovely weather. The totem just bleeps. We went home.';
    expect(keysOf(comment, plainReader)).not.toContain('digital_experience');
    const driver = themeComment(comment, 'en', taught(kiosks)).theming.drivers.find(({ key }) => key === 'digital_experience');
    expect(comment.slice(driver?.quote.start, driver?.quote.end)).toBe('The totem just bleeps');
    expect(driver?.why).toMatch(/^Corrections by people taught .*totem/);
  });

  it('leaves the dictionary alone where it is as good', () => {
    const model = learn(examplesOf(kiosks, plainReader));
    expect(model.drivers['digital_experience']?.weights).not.toBeNull();
    expect(model.drivers['repeat_transfers']?.weights ?? null).toBeNull();
    expect(keysOf('I was transferred four times and had to repeat myself', taught(kiosks))).toEqual(
      expect.arrayContaining(['repeat_transfers', 'repeating_oneself']),
    );
  });

  it('promotes nothing when the labels are drawn by chance', () => {
    let state = 7;
    const random = (): number => {
      state = (state * 16807) % 2147483647;
      return state / 2147483647;
    };
    const noise = kiosks.map(({ text }) => say(text, ...(random() < 0.15 ? ['price'] : []), ...(random() < 0.1 ? ['booking'] : [])));
    const { drivers } = learn(examplesOf(noise, plainReader));
    const promoted = Object.entries(drivers).filter(([key, { weights }]) => weights !== null && ['price', 'booking'].includes(key));
    expect(promoted).toEqual([]);
  });

  it('is the same from the same corrections, and travels as JSON', () => {
    const one = learn(examplesOf(kiosks, plainReader));
    expect(learn(examplesOf(kiosks, plainReader))).toEqual(one);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it('shows by its version that it read', () => {
    expect(themeComment('fine', 'en', taught(kiosks, 12)).theming.modelVersion).toMatch(/\.taxonomy-1\.learnt-12$/);
  });

  it('learns how things sound', () => {
    const rows = cities.flatMap((city): Labelled[] => [
      { text: `Sick ride from ${city}`, sentiment: 'positive', drivers: [] },
      { text: `Proper sick, ${city}!`, sentiment: 'positive', drivers: [] },
      { text: `Ride to ${city} on Monday`, sentiment: 'neutral', drivers: [] },
      { text: `A ride from ${city} was meh`, sentiment: 'negative', drivers: [] },
      { text: `${city} ride, meh`, sentiment: 'negative', drivers: [] },
    ]);
    const reader = taught(rows);
    expect(themeComment('Sick ride mate', 'en', reader).leaning).toBe('positive');
    expect(themeComment('That ride? meh', 'en', reader).leaning).toBe('negative');
  });
});
