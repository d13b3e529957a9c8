import { describe, expect, it } from 'vitest';
import { identifyLanguage } from '../../../domain/theming/language-of.js';

describe('the language of a comment', () => {
  it.each([
    ['I waited an hour and nobody picked up the phone', 'de', 'en'],
    ['Ich habe eine Stunde gewartet und niemand ging ans Telefon', 'en', 'de'],
    ['J’attends toujours mon remboursement depuis trois semaines', 'en', 'fr'],
    ['Llevo tres semanas esperando el reembolso y nadie contesta', 'en', 'es'],
    ['Ho aspettato un’ora al telefono senza risposta', null, 'it'],
    ['ok', 'de', 'de'],
    ['Super!', 'fr-CA', 'fr'],
    ['', null, 'en'],
    ['👍👍👍', 'es', 'es'],
    ['12345 67890', 'he', 'he'],
  ])('%s (asked in %s) is %s', (comment, expected, language) => {
    expect(identifyLanguage(comment, expected)).toBe(language);
  });

  it('of a very long text is told by its beginning', () => {
    expect(identifyLanguage(`Ich habe eine Stunde gewartet. ${'x'.repeat(5_000_000)}`, 'en')).toBe('de');
  });
});
