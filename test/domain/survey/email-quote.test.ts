import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { parseReply, stripQuotedEmail } from '../../../domain/survey/reply-parser.js';

describe('the own words of an email reply', () => {
  it.each<[string, string, string]>([
    ['a Gmail quote', '2 nobody called\n\nOn Fri, Nov 20, 2026 at 9:14 AM Acme <care@acme.example> wrote:\n> How did we do?\n> 1 2 3 4 5', '2 nobody called'],
    ['a wrapped introduction', '4\n\nOn Fri, Nov 20, 2026 at 9:14 AM Acme Care Team\n<care@acme.example> wrote:\n\n> How?', '4'],
    ['an introduction before unmarked lines', '4\nOn 20 Nov 2026, Acme wrote:\nHow did we do?', '4'],
    ['an answer below the quote', 'On 20 Nov 2026, Acme wrote:\n> How did we do?\n\n5 thanks', '5 thanks'],
    ['German', '4\r\n\r\nAm Fr., 20. Nov. 2026 um 09:14 Uhr schrieb Acme <care@acme.example>:\r\n> Wie war es?', '4'],
    ['French', '3\n\nLe ven. 20 nov. 2026 à 09:14, Acme <care@acme.example> a écrit :\n> Alors ?', '3'],
    ['Spanish', '3\n\nEl vie, 20 nov 2026 a las 9:14, Acme (<care@acme.example>) escribió:\n> ¿Qué tal?', '3'],
    ['Outlook headers', '2 too slow\n\nFrom: Acme Care <care@acme.example>\nSent: Friday, November 20, 2026 9:14 AM\nTo: Ada\n\nHow did we do?', '2 too slow'],
    ['an original message', '2\n-----Original Message-----\nFrom: Acme', '2'],
    ['a signature', '5 great\n-- \nAda Quist\nHead of Operations', '5 great'],
    ['a phone signature', '5\n\nSent from my iPhone', '5'],
    ['a closing', '4 but slow\n\nBest regards,\nAda Quist', '4 but slow'],
    ['nothing to cut', 'It took long.\n\nFrom what I hear others wait, too.', 'It took long.\n\nFrom what I hear others wait, too.'],
    ['only thanks', 'Thanks', 'Thanks'],
  ])('%s', (_case, mail, own) => {
    expect(stripQuotedEmail(mail)).toBe(own);
  });

  it('a stop link in the quote is no wish to stop', () => {
    const mail = '4\n\nOn Fri, Nov 20, 2026, Acme <care@acme.example> wrote:\n> Stop these messages: https://acme.example/p/1';
    expect(parseReply(stripQuotedEmail(mail), 'csat')).toEqual({ kind: 'rating', rating: 4, comment: null });
  });

  it('cutting twice cuts no more than once', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('4', '> quoted', 'On Monday Acme wrote:', '', 'words', 'Sent from my iPhone'), { maxLength: 12 }), (lines) => {
        const once = stripQuotedEmail(lines.join('\n'));
        expect(stripQuotedEmail(once)).toBe(once);
      }),
    );
  });
});
