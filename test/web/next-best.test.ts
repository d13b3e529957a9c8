import { describe, expect, it } from 'vitest';
import { caseDetailExample } from '../../api/contract/examples.js';
import type { RecoveryCaseDetail } from '../../web/src/api/types.js';
import { nextBestAction } from '../../web/src/case/next-best.js';

const evening = { from: '18:00', until: '20:00', zone: 'Europe/Berlin' };

/** A case that nobody has worked on yet, whose customer asked for no call. */
function advice(contact: Partial<RecoveryCaseDetail['contact']>): string {
  const fresh = { ...caseDetailExample, status: 'open' as const, callbackAt: null, outreaches: [], doNotContact: null };
  return nextBestAction({ ...fresh, contact: { ...fresh.contact, localTime: '12:05', ...contact } });
}

describe('the next best action', () => {
  it.each([
    [
      'outside the customer’s own hours',
      { ownHours: { ...evening, holdNow: false } },
      'wishes to be reached from 18:00 to 20:00 (Europe/Berlin): call then',
    ],
    ['within them', { ownHours: { ...evening, holdNow: true } }, 'Call the customer.'],
    ['without any', { ownHours: null }, 'Call the customer.'],
    ['at night, whatever the customer said', { ownHours: { ...evening, holdNow: true }, localTime: '21:30' }, 'write, don’t call'],
    ['without a number', { ownHours: { ...evening, holdNow: false }, phone: null }, 'Write a personal email'],
  ])('%s', (_, contact, sentence) => expect(advice(contact)).toContain(sentence));
});
