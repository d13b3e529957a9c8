import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkInTexts, confirmationTexts } from '../../../domain/policy/check-texts.js';
import { defaultPolicy } from '../../../domain/policy/default-policy.js';
import { smsSegments } from '../../../domain/survey/sms-segments.js';

const gsmSigns = Array.from(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const gsmText = fc.array(fc.constantFrom(...gsmSigns), { maxLength: 700 }).map((signs) => signs.join(''));

describe('the messages that an SMS takes', () => {
  it.each([
    ['nothing', '', 'gsm7', 0, 0],
    ['one sign', 'a', 'gsm7', 1, 1],
    ['160 signs', 'a'.repeat(160), 'gsm7', 160, 1],
    ['161 signs', 'a'.repeat(161), 'gsm7', 161, 2],
    ['two full messages', 'a'.repeat(306), 'gsm7', 306, 2],
    ['one sign more', 'a'.repeat(307), 'gsm7', 307, 3],
    ['the euro sign, an escape and a septet', '€', 'gsm7', 2, 1],
    ['80 euro signs', '€'.repeat(80), 'gsm7', 160, 1],
    ['81 euro signs', '€'.repeat(81), 'gsm7', 162, 2],
    ['every sign of the extension table', '\f^{}\\[~]|€', 'gsm7', 20, 1],
    ['an escape that would be cut from its septet', `${'a'.repeat(152)}€${'a'.repeat(152)}`, 'gsm7', 306, 3],
    ['accents of the alphabet', 'àèéìòù ÄÖÜäöüß Ññ ¿¡ Ç', 'gsm7', 22, 1],
    ['70 signs outside of it', 'ж'.repeat(70), 'ucs2', 70, 1],
    ['71 signs outside of it', 'ж'.repeat(71), 'ucs2', 71, 2],
    ['134 signs outside of it', 'ж'.repeat(134), 'ucs2', 134, 2],
    ['135 signs outside of it', 'ж'.repeat(135), 'ucs2', 135, 3],
    ['one typographic quote among many', `${'a'.repeat(99)}’`, 'ucs2', 100, 2],
    ['an emoji', '🙂', 'ucs2', 2, 1],
    ['an emoji that would be cut in two', `${'a'.repeat(66)}🙂${'a'.repeat(66)}`, 'ucs2', 134, 3],
  ])('%s', (_what, text, encoding, units, segments) => {
    expect(smsSegments(text)).toMatchObject({ encoding, units, segments });
  });

  it.each([
    ['’', "'"],
    ['“', '"'],
    ['–', '-'],
    ['…', '...'],
    ['\u00A0', ' '],
    ['ê', 'e'],
    ['Á', 'A'],
    ['ç', 'c'],
    ['œ', 'oe'],
    ['\u200B', ''],
    ['ж', null],
    ['🙂', null],
    ['\u0301', null],
  ])('names %s as what forces UCS-2, and %s instead', (sign, replacement) => {
    expect(smsSegments(`It${sign}s ж`).forcedBy).toEqual({ sign, at: 2, replacement });
  });

  it('are two at most for our own texts, none of which leaves the alphabet', () => {
    const link = 'https://amends.example.com/s/abcdefghijklmnopqrstuv';
    const texts = [defaultPolicy.survey.texts, defaultPolicy.secondChance.texts, confirmationTexts, checkInTexts].flatMap((each) =>
      Object.values(each),
    );
    const counted = texts.map(({ sms }) => smsSegments(sms.replaceAll('{brand}', 'Acme').replaceAll('{link}', link)));
    expect(counted.map(({ forcedBy }) => forcedBy)).toEqual(counted.map(() => null));
    expect(Math.max(...counted.map(({ segments }) => segments))).toBeLessThanOrEqual(2);
  });

  it('holds every text: messages hold what it counts, and none could be left out', () => {
    const text = fc.oneof(
      gsmText,
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.tuple(gsmText, fc.constantFrom('€', '’', '🙂')).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (one) => {
        const { encoding, units, segments, unitsPerSegment, forcedBy } = smsSegments(one);
        expect(segments * unitsPerSegment).toBeGreaterThanOrEqual(units);
        // Each message but the last is full, or lacks one unit before a sign of two.
        expect(units).toBeGreaterThan((segments - 1) * (unitsPerSegment - 1));
        expect(encoding).toBe(forcedBy === null ? 'gsm7' : 'ucs2');
        expect(units).toBeGreaterThanOrEqual(one.length);
        expect(one.startsWith(forcedBy?.sign ?? '', forcedBy?.at)).toBe(true);
      }),
    );
  });

  it('never forces UCS-2 with the sign that it suggests, and gets rid of the one it names', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (one) => {
        const { forcedBy } = smsSegments(one);
        if (forcedBy?.replacement == null) return;
        const better = `${one.slice(0, forcedBy.at)}${forcedBy.replacement}${one.slice(forcedBy.at + forcedBy.sign.length)}`;
        expect(smsSegments(better).forcedBy?.at ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(
          forcedBy.at + forcedBy.replacement.length,
        );
      }),
    );
  });
});
