import { describe, expect, it } from 'vitest';
import type { Actor, CaseCommand } from '../../../domain/recovery/case-state.js';
import { limitOf } from '../../../domain/recovery/policy-limits.js';
import { policyDocument } from '../survey/policy-document.fixture.js';

const manager: Actor = { id: 'usr_mo', name: 'Mo', email: 'mo@example.com', role: 'manager' };
const refund: CaseCommand = { type: 'offer_remedy', kind: 'refund', note: '' };
const propose: CaseCommand = { type: 'propose_do_not_contact', ground: 'abusive', note: '' };
const approve: CaseCommand = { type: 'approve_do_not_contact', note: '' };

describe('what a policy leaves to those who work its cases', () => {
  it.each([
    ['any remedy, as long as it names none', refund, {}, null],
    ['the remedies that it names', refund, { remedies: ['refund'] }, null],
    ['no other remedy', refund, { remedies: ['credit'] }, 'remedy_not_offered'],
    ['the grounds that it names', propose, { doNotContact: { grounds: ['abusive'] } }, null],
    ['no other ground', propose, { doNotContact: { grounds: ['documented_refusal'] } }, 'ground_not_allowed'],
    ['an approval to the roles that it names', approve, { doNotContact: { approvers: ['manager'] } }, null],
    ['none to others', approve, { doNotContact: { approvers: ['admin'] } }, 'role_may_not'],
    ['everything else', { type: 'add_note', note: 'x' }, { remedies: [] }, null],
  ] as const)('%s', (_what, command, lowScore, then) => {
    expect(limitOf(policyDocument({ lowScore }), manager, command)?.code ?? null).toBe(then);
  });
});
