import type { ReactNode } from 'react';
import type { SmsSegments } from '../api/types.js';

/** What an SMS is paid as and, where one sign makes it dearer, what to write instead. */
export function SmsSegmentsLine({ sms }: { sms: SmsSegments }): ReactNode {
  return <p className="small dim">{segmentsSentence(sms)}</p>;
}

/** Such as "2 messages of 67 signs each, 80 used; ’ makes it UCS-2, write ' instead". */
export function segmentsSentence({ segments, unitsPerSegment, units, forcedBy }: SmsSegments): string {
  const messages = segments === 1 ? `1 message of ${unitsPerSegment} signs` : `${segments} messages of ${unitsPerSegment} signs each`;
  const size = `${messages}, ${units} used`;
  if (forcedBy === null) return size;
  const { sign, replacement } = forcedBy;
  const name = /^[\p{Z}\p{C}]$/u.test(sign) ? `an invisible sign (${codeOf(sign)})` : sign;
  return `${size}; ${name} makes it UCS-2${remedyOf(replacement)}`;
}

function remedyOf(replacement: string | null): string {
  if (replacement === null) return ', which no other sign avoids';
  if (replacement === '') return ', leave it out';
  return replacement === ' ' ? ', write a plain space instead' : `, write ${replacement} instead`;
}

const codeOf = (sign: string): string => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
