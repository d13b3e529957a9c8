import { expect, it } from 'vitest';
import { chooseLanguage } from '../../../domain/policy/language.js';

it.each([
  ['an exact match', ['en', 'de', 'de-AT'], ['de-AT'], 'de-AT'],
  ['the base of a tag', ['en', 'de'], ['de-CH'], 'de'],
  ['a tag with an underscore and in capitals', ['en', 'pt-BR'], ['PT_br'], 'pt-BR'],
  ['a sibling rather than English', ['en', 'pt-BR'], ['pt-PT'], 'pt-BR'],
  ['the first wish that can be met', ['en', 'de', 'fr'], [null, 'ja', 'fr', 'de'], 'fr'],
  ['English when no wish can be met', ['fr', 'en'], ['ja', null], 'en'],
  ['the first one without English', ['fr', 'de'], ['ja'], 'fr'],
  ['English without any wish', ['de', 'en'], [], 'en'],
])('speaks %s', (_what, available, wanted, then) => {
  expect(chooseLanguage(available, wanted)).toBe(then);
});
