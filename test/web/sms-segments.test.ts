import { expect, it } from 'vitest';
import { smsSegments } from '../../domain/survey/sms-segments.js';
import { segmentsSentence } from '../../web/src/parts/sms-segments.js';

it.each([
  ['Hello', '1 message of 160 signs, 5 used'],
  ['a'.repeat(161), '2 messages of 153 signs each, 161 used'],
  ['It’s', "1 message of 70 signs, 4 used; ’ makes it UCS-2, write ' instead"],
  [`${'a'.repeat(70)}…`, '2 messages of 67 signs each, 71 used; … makes it UCS-2, write ... instead'],
  ['a\u00A0b', '1 message of 70 signs, 3 used; an invisible sign (U+00A0) makes it UCS-2, write a plain space instead'],
  ['a\u200Bb', '1 message of 70 signs, 3 used; an invisible sign (U+200B) makes it UCS-2, leave it out'],
  ['Привет', '1 message of 70 signs, 6 used; П makes it UCS-2, which no other sign avoids'],
])('%j is said to be %s', (text, sentence) => {
  expect(segmentsSentence(smsSegments(text))).toBe(sentence);
});
