import { createHash } from 'node:crypto';
import { caseTagsIn } from '../../domain/recovery/case-address.js';
import { htmlToText } from '../../domain/survey/html-text.js';
import { stripQuotedEmail } from '../../domain/survey/reply-parser.js';
import type { FormFields } from './multipart.js';

/** A customer's mail as inbound parse tells it. */
export interface InboundMail {
  /** Its Message-ID, or else a name made of what it says; the same mail has the same. */
  messageId: string;
  /** Who sent it, in lower case. */
  address: string;
  /** The customer's own words, at most 20,000 characters. */
  text: string;
  /** Named by the address that it was sent to, or by the headers that answer a mail of ours. */
  dispatchIds: string[];
  /** Of the cases whose own address it was sent to: not yet believed. */
  caseTags: string[];
  automatic: boolean;
  /** Sender and content prove nothing: the domain of the sender denies the server, or it looks like spam. */
  doubtful: boolean;
}

const longestText = 20_000;
// More than the first megabyte of a mail is no answer; its own words stand before or after the quote, within it.
const longestRead = 1_000_000;
const spamFrom = 5;

/** Reads the form; null where it names no sender, as the raw form of inbound parse does. */
export function readInboundMail(form: FormFields): InboundMail | null {
  const charsets = charsetsOf(form);
  const field = (name: string): string => decoded(form.get(name), charsets[name]);
  const envelope = jsonOf(field('envelope'));
  const address = addressIn(field('from')) ?? addressIn(textIn(envelope, 'from'));
  if (address === null || !(form.has('text') || form.has('html') || form.has('headers'))) return null;
  const headers = headersOf(field('headers'));
  const plain = field('text');
  const sentTo = `${listIn(envelope, 'to').join(' ')} ${field('to')}`;
  const text = storable(stripQuotedEmail(plain.trim() === '' ? htmlToText(field('html')) : plain)).slice(0, longestText);
  return {
    messageId:
      headers.get('message-id')?.slice(0, 900) ??
      `sha256:${createHash('sha256')
        .update(JSON.stringify([address, field('headers'), text]))
        .digest('hex')}`,
    address,
    text,
    caseTags: caseTagsIn(sentTo),
    dispatchIds: dispatchIdsIn(`${sentTo} ${headers.get('in-reply-to') ?? ''} ${headers.get('references') ?? ''}`),
    automatic: isAutomatic(headers, address),
    doubtful: isDoubtful(field('SPF'), field('dkim'), Number(field('spam_score') || '0')),
  };
}

function decoded(bytes: Buffer | undefined, charset: string | undefined): string {
  if (bytes === undefined) return '';
  const read = bytes.subarray(0, longestRead);
  try {
    return new TextDecoder(charset ?? 'utf-8').decode(read);
  } catch {
    return new TextDecoder('utf-8').decode(read); // a charset that nobody knows
  }
}

function charsetsOf(form: FormFields): Record<string, string> {
  const told = jsonOf(decoded(form.get('charsets'), undefined));
  return typeof told === 'object' && told !== null
    ? Object.fromEntries(Object.entries(told).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
    : {};
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const textIn = (value: unknown, key: string): string => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return typeof found === 'string' ? found : '';
};

const listIn = (value: unknown, key: string): string[] => {
  const found: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
  return Array.isArray(found) ? found.filter((item): item is string => typeof item === 'string').slice(0, 20) : [];
};

/** `Ada <ada@example.com>`, or the address alone. */
function addressIn(from: string): string | null {
  const short = from.slice(0, 1_000);
  const address = /<([^<>\s]{3,254})>\s*$/.exec(short)?.[1] ?? short.trim();
  return /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}$/.test(address) ? address.toLowerCase() : null;
}

/** By their names in lower case, unfolded; of a name that comes twice the first. The body's own headers don't belong to it. */
function headersOf(raw: string): Map<string, string> {
  const head = raw.slice(0, 100_000).replaceAll('\r\n', '\n').split('\n\n')[0] ?? '';
  const headers = new Map<string, string>();
  for (const line of head.replaceAll(/\n[ \t]+/g, ' ').split('\n')) {
    const colon = line.indexOf(':');
    const name = line.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (name !== '' && !headers.has(name)) headers.set(name, line.slice(colon + 1).trim());
  }
  return headers;
}

function dispatchIdsIn(text: string): string[] {
  return [
    ...new Set(Array.from(text.slice(0, 20_000).matchAll(/(?:\+|<)(dsp_[0-9a-z]{6,40})@/gi), (match) => (match[1] ?? '').toLowerCase())),
  ].slice(0, 10);
}

/** RFC 3834, and what programs wrote before it. */
function isAutomatic(headers: ReadonlyMap<string, string>, address: string): boolean {
  const says = (name: string): string => headers.get(name)?.toLowerCase() ?? '';
  return (
    !['', 'no'].includes(says('auto-submitted').split(';')[0]?.trim() ?? '') ||
    /^(?:bulk|auto_reply|junk|list)/.test(says('precedence')) ||
    ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-reply', 'x-vacation'].some(
      (name) => headers.has(name) && says(name) !== 'no',
    ) ||
    /^multipart\/report\b|delivery-status/.test(says('content-type')) ||
    says('return-path').replaceAll(' ', '') === '<>' ||
    /^(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply)@/.test(address)
  );
}

function isDoubtful(spf: string, dkim: string, spamScore: number): boolean {
  return (/^\s*(?:fail|softfail)/i.test(spf) && !/:\s*pass/i.test(dkim)) || spamScore >= spamFrom;
}

/** PostgreSQL keeps neither U+0000 nor half of a surrogate pair. */
const storable = (text: string): string => text.replaceAll('\u0000', '').replaceAll(/\p{Surrogate}/gu, '');
