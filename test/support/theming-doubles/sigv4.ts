import { createHash, createHmac } from 'node:crypto';
import type { TakenRequest } from '../../activities/adapters/provider-server.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest();

export interface Signed {
  accessKeyId: string;
  secretAccessKey: string;
  region: string;
  service: string;
}

/**
 * What is wrong with the signature of a request, by the four steps of AWS Signature Version 4, written from AWS's description and not with the
 * library that signs: null where it holds.
 */
export function signatureFault({ method, path, headers, body }: TakenRequest, expected: Signed): string | null {
  const match =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, SignedHeaders=([a-z0-9;-]+), Signature=([0-9a-f]{64})$/.exec(
      headers.authorization ?? '',
    );
  if (!match) return 'the authorization header is missing or malformed';
  const [, accessKeyId, day = '', region, service, names = '', signature] = match;
  if (accessKeyId !== expected.accessKeyId) return 'unknown access key';
  if (region !== expected.region || service !== expected.service) return 'another region or service';
  const date = String(headers['x-amz-date']);
  if (!/^\d{8}T\d{6}Z$/.test(date) || !date.startsWith(day)) return 'no date, or not that of the scope';
  const sentAt = Date.parse(date.replace(/^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/, '$1-$2-$3T$4:$5:$6Z'));
  if (Math.abs(Date.now() - sentAt) > 5 * 60_000) return 'the date is off by more than five minutes';
  const signed = names.split(';');
  if (!signed.includes('host')) return 'the host is not signed';
  for (const name of Object.keys(headers)) if (name.startsWith('x-amz-') && !signed.includes(name)) return `${name} is not signed`;
  const canonicalHeaders = signed.map((name) => `${name}:${String(headers[name]).trim().replaceAll(/ +/g, ' ')}\n`).join('');
  const canonical = [method, path, '', canonicalHeaders, names, sha256(body)].join('\n');
  const toSign = ['AWS4-HMAC-SHA256', date, `${day}/${region}/${service}/aws4_request`, sha256(canonical)].join('\n');
  const key = hmac(hmac(hmac(hmac(`AWS4${expected.secretAccessKey}`, day), region), service), 'aws4_request');
  return hmac(key, toSign).toString('hex') === signature ? null : 'the signature does not match';
}
