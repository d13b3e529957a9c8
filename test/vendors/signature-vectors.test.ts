import { describe, expect, it } from 'vitest';
import { isFromSendgrid } from '../../api/webhooks/sendgrid-events.js';
import { isFromTwilio } from '../../api/webhooks/twilio-callbacks.js';
import { sharedBytes, sharedJson } from './shared-files.js';

interface TwilioVectors {
  authToken: string;
  params: Record<string, string>;
  vectors: { url: string; signature: string; valid: boolean; params?: Record<string, string | string[]>; why?: string }[];
  bodyVectors: { url: string; signature: string }[];
}
interface SendgridVector {
  file: string;
  publicKey: string;
  signature: string;
  timestamp: string;
  valid: boolean;
}

const twilio = sharedJson<TwilioVectors>('payloads/twilio/signature-vectors.json');
const sendgrid = sharedJson<{ vectors: SendgridVector[] }>('payloads/sendgrid/signature-vectors.json').vectors;

describe('the vectors that Twilio published', () => {
  it.each(twilio.vectors)('say $valid of $url $why', ({ url, signature, params = twilio.params, valid }) => {
    expect(isFromTwilio(twilio.authToken, { url, signature, fields: params })).toBe(valid);
  });

  it.each(twilio.bodyVectors)('fit $url', ({ url, signature }) => {
    expect(isFromTwilio(twilio.authToken, { url, signature, fields: {} })).toBe(true);
  });

  it('fit no other address, field, token, or signature', () => {
    for (const { url, signature, params = twilio.params, valid } of twilio.vectors) {
      if (!valid) continue;
      const forged = [
        { url: `${url}&more=1`, signature, fields: params },
        { url: url.replace('myapp', 'yourapp'), signature, fields: params },
        { url, signature, fields: { ...params, More: '1' } },
        { url, signature: `A${signature.slice(1)}`.replace(signature, `B${signature.slice(1)}`), fields: params },
      ];
      for (const form of forged) expect(isFromTwilio(twilio.authToken, form), `${form.url} ${form.signature}`).toBe(false);
      expect(isFromTwilio('54321', { url, signature, fields: params })).toBe(false);
    }
  });
});

describe('the vectors that SendGrid published', () => {
  const at = (timestamp: string, hoursLater: number): Date => new Date(Number(timestamp) * 1_000 + hoursLater * 3_600_000);
  const callOf = ({ file, signature, timestamp }: SendgridVector) => ({
    rawBody: sharedBytes(`payloads/sendgrid/${file}`),
    signature,
    timestamp,
  });

  it.each(sendgrid)('say $valid of $file with $signature', (vector) => {
    expect(isFromSendgrid(vector.publicKey, callOf(vector), at(vector.timestamp, 0))).toBe(vector.valid);
  });

  it.each(sendgrid.filter(({ valid }) => valid))('fit no altered byte of $file, and no later day', (vector) => {
    const call = callOf(vector);
    const now = at(vector.timestamp, 1);
    for (let place = 0; place < call.rawBody.length; place += 1) {
      const rawBody = Buffer.from(call.rawBody);
      rawBody[place] = (rawBody[place] ?? 0) ^ 1;
      expect(isFromSendgrid(vector.publicKey, { ...call, rawBody }, now), `byte ${place}`).toBe(false);
    }
    expect(isFromSendgrid(vector.publicKey, { ...call, timestamp: String(Number(call.timestamp) + 1) }, now)).toBe(false);
    expect([24, 26].map((hours) => isFromSendgrid(vector.publicKey, call, at(vector.timestamp, hours)))).toEqual([true, false]);
  });
});
