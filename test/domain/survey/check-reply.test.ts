import { describe, expect, it } from 'vitest';
import { parseCheckReply } from '../../../domain/survey/check-reply.js';

describe('an answer in writing to "is it settled?"', () => {
  it.each([
    'YES',
    'y',
    ' Yes. ',
    'yes thanks',
    'Yes it is, thank you',
    'Ja',
    'j',
    'JA, danke',
    'Ja alles gut',
    'sí',
    'Si',
    'SI gracias',
    'Oui',
    'o',
    'oui, merci',
    '"Yes"',
    'Yes. All done since Monday',
  ])('is a yes: %s', (text) => expect(parseCheckReply(text)).toBe('yes'));

  it.each([
    'NO',
    'n',
    'No.',
    'no, thanks',
    'No it is not',
    'Nope',
    'nein',
    'Nein, noch nicht',
    'non',
    'Non merci',
    'No. It is still broken',
    'no todavia',
    'NO!\nIt fails every morning',
  ])('is a no: %s', (text) => expect(parseCheckReply(text)).toBe('no'));

  it.each([
    '',
    '5',
    'maybe',
    'Not yet',
    'Nothing works',
    'Yesterday it broke again',
    'Nokia is fine',
    'yes no',
    'Yes/No',
    'ja oder nein',
    'Yes, but it still drops calls',
    'No problem',
    'No worries, thanks',
    'No, all good',
    'no, todo bien',
    'Yes I would like to know when my refund comes',
  ])('is asked again about: %s', (text) => expect(parseCheckReply(text)).toBeNull());

  it('is read at its beginning only, however long the mail', () => {
    for (const begins of ['no ', 'yes, ', 'maybe ']) {
      const beginning = `${begins}${'but '.repeat(100)}`;
      expect(parseCheckReply(`${beginning}${'yes '.repeat(50_000)}`)).toBe(parseCheckReply(beginning));
    }
  });
});
