import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFromSendgrid } from '../../api/webhooks/sendgrid-events.js';
import { isFromTwilio } from '../../api/webhooks/twilio-callbacks.js';
import { newEventSigner, sendgridSignature, twilioSignature } from '../support/provider-doubles/callbacks.js';

const now = new Date('2026-11-20T15:00:00Z');
const nowSeconds = now.getTime() / 1_000;

/** The text with one character at the given place made into another one. */
function altered(text: string, place: number): string {
  const at = place % text.length;
  return `${text.slice(0, at)}${text[at] === 'x' ? 'y' : 'x'}${text.slice(at + 1)}`;
}

describe('the signature of Twilio', () => {
  const authToken = 'a-secret-of-this-test';
  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvw0123456789'.split('')), minLength: 1, maxLength: 20 });
  const url = fc.tuple(word, word).map(([path, id]) => `https://amends.example.com/webhooks/${path}?dispatch=${id}`);
  const fields = fc.dictionary(word, fc.string({ unit: 'grapheme', minLength: 1 }), { minKeys: 1, maxKeys: 8 });

  it('fits what it was made for', () => {
    fc.assert(
      fc.property(url, fields, (at, given) => {
        expect(isFromTwilio(authToken, { url: at, signature: twilioSignature(at, given, authToken), fields: given })).toBe(true);
      }),
    );
  });

  it('fits nothing else: no other address, field, value, token or signature', () => {
    fc.assert(
      fc.property(url, fields, fc.nat(), fc.nat(), (at, given, which, place) => {
        const signature = twilioSignature(at, given, authToken);
        const [name, value] = Object.entries(given)[which % Object.keys(given).length] ?? ['', ''];
        const { [name]: _, ...fewer } = given;
        const forged = [
          { url: at.replace(/.\?/, 'x?'), signature, fields: given },
          { url: at.replace(/.$/, 'x'), signature, fields: given },
          { url: at.replace('amends', 'other'), signature, fields: given },
          { url: at, signature, fields: { ...given, [name]: altered(value, place) } },
          { url: at, signature, fields: { ...given, [`${name}X`]: 'more' } },
          { url: at, signature, fields: fewer },
          { url: at, signature: altered(signature, place), fields: given },
          { url: at, signature: undefined, fields: given },
        ];
        for (const form of forged) expect(isFromTwilio(authToken, form)).toBe(false);
        expect(isFromTwilio('another-token', { url: at, signature, fields: given })).toBe(false);
      }),
    );
  });
});

describe('the signature of SendGrid', () => {
  const signer = newEventSigner();
  const other = newEventSigner();
  const body = fc
    .array(fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), { minLength: 1, maxLength: 3 })
    .map((events) => `${JSON.stringify(events)}\r\n`);
  const signed = (text: string, seconds: number) => ({
    rawBody: Buffer.from(text),
    signature: sendgridSignature(signer, String(seconds), text),
    timestamp: String(seconds),
  });

  it('fits the bytes that it was made for, for 25 hours', () => {
    fc.assert(
      fc.property(body, fc.integer({ min: -25 * 3_600, max: 300 }), (text, age) => {
        expect(isFromSendgrid(signer.publicKey, signed(text, nowSeconds + age), now)).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('is refused when it is older, or far ahead of its time', () => {
    const ages = fc.oneof(fc.integer({ min: -400 * 86_400, max: -25 * 3_600 - 1 }), fc.integer({ min: 301, max: 400 * 86_400 }));
    fc.assert(
      fc.property(body, ages, (text, age) => {
        expect(isFromSendgrid(signer.publicKey, signed(text, nowSeconds + age), now)).toBe(false);
      }),
      { numRuns: 30 },
    );
    for (const timestamp of ['', 'soon', '1e9', '-1', `${nowSeconds}.5`, ` ${nowSeconds}`]) {
      const signature = sendgridSignature(signer, timestamp, '[]');
      expect(isFromSendgrid(signer.publicKey, { rawBody: Buffer.from('[]'), signature, timestamp }, now), timestamp).toBe(false);
    }
  });

  it('fits nothing else: no altered byte of body or signature, no other time, no other key', () => {
    fc.assert(
      fc.property(body, fc.nat(), fc.integer({ min: 1, max: 255 }), (text, place, change) => {
        const call = signed(text, nowSeconds);
        const rawBody = Buffer.from(call.rawBody);
        rawBody[place % rawBody.length] = (rawBody[place % rawBody.length] ?? 0) ^ change;
        const forged = [
          { ...call, rawBody },
          { ...call, rawBody: Buffer.concat([call.rawBody, Buffer.from(' ')]) },
          { ...call, rawBody: call.rawBody.subarray(1) },
          { ...call, signature: altered(call.signature, place) },
          { ...call, signature: `${call.signature} ` },
          { ...call, timestamp: String(nowSeconds + 1) },
          { ...call, signature: undefined },
          { ...call, timestamp: undefined },
        ];
        for (const one of forged) expect(isFromSendgrid(signer.publicKey, one, now)).toBe(false);
        expect(isFromSendgrid(other.publicKey, call, now)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });
});
