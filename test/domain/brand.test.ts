import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { faceOf, plainFace, senderOf, type Brand } from '../../domain/brand/brand.js';
import { contrastOf, darkGround, legibleColour, lightGround, nightColour } from '../../domain/brand/brand-colour.js';

const acme: Brand = { ...plainFace('Acme'), key: 'acme', isDefault: false };
const house: Brand = { ...plainFace('The House'), key: 'house', isDefault: true };

describe('the face of a contact', () => {
  it.each([
    ['its own brand', 'acme', [acme, house], 'Northwind', 'Acme'],
    ['the default brand for one that nobody has described', 'other', [acme, house], 'Northwind', 'The House'],
    ['the default brand without any', null, [acme, house], 'Northwind', 'The House'],
    ['the organisation without a default brand', 'other', [acme], 'Northwind', 'Northwind'],
    ['the word of the contact before the organisation has a name', 'other', [acme], 'My organisation', 'other'],
    ['no address in place of a name', 'https://evil.example/x', [], 'My organisation', 'My organisation'],
    ['nothing better', null, [], 'My organisation', 'My organisation'],
  ])('is %s', (_what, key, brands, organisation, name) => {
    expect(faceOf(key, brands, organisation).name).toBe(name);
  });

  it('has a sender where the brand says anything of one', () => {
    expect(senderOf(acme)).toBeNull();
    expect(senderOf({ ...acme, senderName: 'Acme care' })).toEqual({ name: 'Acme care', address: null, replyTo: null });
  });
});

describe('the colour of a brand', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#ffffff', 1],
    ['#767676', '#ffffff', 4.54],
    ['#777777', '#ffffff', 4.48],
  ])('%s on %s has the contrast that WCAG gives it', (one, other, contrast) => {
    expect(contrastOf(one, other)).toBeCloseTo(contrast, 2);
  });

  it('is taken in lower case, or refused with the contrast and a shade to take', () => {
    expect(legibleColour('#0B5CAD')).toEqual({ ok: true, value: '#0b5cad' });
    expect(legibleColour('#ffcc00')).toEqual({ ok: false, error: { contrast: 1.51, nearest: '#8f7200' } });
  });

  it('that is suggested is always one that is taken, and by night every colour can be read', () => {
    const colour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);
    fc.assert(
      fc.property(colour, (any) => {
        const legible = legibleColour(any);
        const taken = legible.ok ? legible.value : legible.error.nearest;
        expect(legibleColour(taken).ok).toBe(true);
        expect(contrastOf(taken, lightGround)).toBeGreaterThanOrEqual(4.5);
        expect(contrastOf(nightColour(taken), darkGround)).toBeGreaterThanOrEqual(4.5);
      }),
    );
  });
});
