import { describe, expect, it } from 'vitest';
import { caseFor } from '../../../domain/recovery/case-for.js';

const answer = { low: true, grade: 'confirmed', isAtKiosk: false, hasAddress: true };

describe('what an answer sets in motion', () => {
  it.each([
    ['a low score', {}, 'case'],
    ['a low score of a customer without an address, whom the company knows all the same', { hasAddress: false }, 'case'],
    ['a good one', { low: false }, 'not_low'],
    ['a low one that a machine may have given', { grade: 'provisional' }, 'not_confirmed'],
    ['a low one at a kiosk', { isAtKiosk: true, hasAddress: false }, 'nobody_to_reach'],
    ['the same with a contact left', { isAtKiosk: true }, 'case'],
  ])('%s', (_what, changes, then) => expect(caseFor({ ...answer, ...changes })).toBe(then));
});
