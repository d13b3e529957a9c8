import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { applyCaseCommand } from '../../../domain/recovery/apply-command.js';
import {
  doNotContactGrounds,
  outreachKinds,
  outreachResults,
  type Actor,
  type CaseCommand,
  type CaseFault,
  type CaseState,
  type OutreachKind,
  type OutreachResult,
} from '../../../domain/recovery/case-state.js';

const openedAt = '2026-11-20T09:00:00.000Z';
const now = '2026-11-20T12:00:00.000Z';
const fresh: CaseState = {
  id: 'cas_1',
  status: 'open',
  outcome: null,
  rating: 2,
  assigneeId: 'usr_mia',
  ratedAgentEmail: 'sam@example.com',
  openedAt,
  outreachDueAt: '2026-11-21T09:00:00.000Z',
  acknowledgedAt: null,
  firstOutreachAt: null,
  breachedAt: null,
  resolvedAt: null,
  resolvedById: null,
  customerConfirmed: null,
  snooze: null,
  tasks: [],
  remedyRequests: [],
  doNotContact: null,
  secondAskedAt: null,
  secondRating: null,
  secondRatedAt: null,
  lastLook: null,
  closedAt: null,
};
const mia: Actor = { id: 'usr_mia', name: 'Mia', email: 'mia@example.com', role: 'manager' };
const olu: Actor = { id: 'usr_olu', name: 'Olu', email: 'olu@example.com', role: 'ops' };
const sam: Actor = { id: 'usr_sam', name: 'Sam', email: 'Sam@Example.com', role: 'agent' };
const key: Actor = { id: null, name: 'bootstrap', email: null, role: 'admin' };
const reached: CaseState = { ...fresh, status: 'contacted', firstOutreachAt: now };
const closed: CaseState = { ...reached, status: 'closed', outcome: 'not_rerated', resolvedAt: now, closedAt: now };
const proposed: CaseState = { ...fresh, doNotContact: { ground: 'abusive', proposedById: 'usr_mia' } };

const outreach = (kind: OutreachKind, result: OutreachResult, at: string | null = null): CaseCommand => ({
  type: 'log_outreach',
  kind,
  result,
  note: '',
  at,
});
const resolve: CaseCommand = { type: 'resolve', rootCause: 'billing_refund', action: 'refunded', note: '' };
const propose: CaseCommand = { type: 'propose_do_not_contact', ground: 'abusive', note: '' };
const approve: CaseCommand = { type: 'approve_do_not_contact', note: '' };
const every: CaseCommand[] = [
  { type: 'assign', userId: 'usr_olu' },
  { type: 'acknowledge', note: '' },
  outreach('call', 'reached'),
  { type: 'schedule_callback', at: '2026-11-20T15:00:00Z' },
  { type: 'offer_remedy', kind: 'refund', note: '' },
  { type: 'add_note', note: 'x' },
  resolve,
  propose,
  approve,
];

function change(state: CaseState, actor: Actor, command: CaseCommand) {
  const result = applyCaseCommand(state, actor, command, now);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

describe('what each command changes', () => {
  it.each<[string, CaseState, Actor, CaseCommand, Partial<CaseState>, string, boolean]>([
    ['assign', fresh, olu, every[0]!, { assigneeId: 'usr_olu' }, 'assigned', true],
    ['acknowledge by the rated agent', fresh, sam, every[1]!, { acknowledgedAt: now }, 'acknowledged', false],
    ['acknowledge again', { ...fresh, acknowledgedAt: openedAt }, sam, every[1]!, { acknowledgedAt: openedAt }, 'acknowledged', false],
    [
      'a call that reached',
      fresh,
      mia,
      outreach('call', 'reached'),
      { status: 'contacted', firstOutreachAt: now },
      'outreach_logged',
      true,
    ],
    ['a voicemail', fresh, mia, outreach('call', 'voicemail'), { status: 'contacted', firstOutreachAt: now }, 'outreach_logged', true],
    [
      'a call nobody answered',
      fresh,
      mia,
      outreach('call', 'no_answer'),
      { status: 'open', firstOutreachAt: null },
      'outreach_logged',
      false,
    ],
    [
      'a visit to a closed door',
      fresh,
      mia,
      outreach('visit', 'no_answer'),
      { status: 'open', firstOutreachAt: null },
      'outreach_logged',
      false,
    ],
    ['a personal email', fresh, mia, outreach('email', 'sent'), { status: 'contacted', firstOutreachAt: now }, 'outreach_logged', true],
    [
      'an outreach logged later',
      fresh,
      mia,
      outreach('call', 'reached', '2026-11-20T10:00:00Z'),
      { firstOutreachAt: '2026-11-20T10:00:00Z' },
      'outreach_logged',
      true,
    ],
    [
      'a second outreach',
      reached,
      mia,
      outreach('call', 'reached', '2026-11-20T12:01:00Z'),
      { firstOutreachAt: now },
      'outreach_logged',
      false,
    ],
    [
      'an earlier one remembered',
      reached,
      mia,
      outreach('call', 'reached', '2026-11-20T11:00:00Z'),
      { firstOutreachAt: '2026-11-20T11:00:00Z' },
      'outreach_logged',
      true,
    ],
    [
      'an outreach after the second ask',
      { ...reached, status: 'asked_again', resolvedAt: now },
      mia,
      outreach('call', 'reached'),
      { status: 'asked_again' },
      'outreach_logged',
      false,
    ],
    ['a callback', fresh, mia, every[3]!, {}, 'callback_scheduled', false],
    ['a remedy', fresh, mia, every[4]!, {}, 'remedy_offered', false],
    ['a note on a closed case', closed, sam, every[5]!, { status: 'closed' }, 'note_added', false],
    ['resolve', reached, mia, resolve, { status: 'resolved', resolvedAt: now }, 'resolved', true],
    [
      'propose',
      fresh,
      mia,
      propose,
      { status: 'open', doNotContact: { ground: 'abusive', proposedById: 'usr_mia' } },
      'do_not_contact_proposed',
      false,
    ],
    ['approve', proposed, olu, approve, { status: 'closed', outcome: 'do_not_contact', closedAt: now }, 'do_not_contact_approved', true],
  ])('%s', (_case, state, actor, command, expected, kind, signal) => {
    const result = change(state, actor, command);
    expect(result.state).toMatchObject(expected);
    expect(result.entry.kind).toBe(kind);
    expect(result.signal).toBe(signal);
  });
});

describe('what is refused', () => {
  it.each<[string, CaseState, Actor, CaseCommand, CaseFault['code']]>([
    ['resolve without outreach', fresh, mia, resolve, 'outreach_required'],
    ['resolve twice', { ...reached, status: 'resolved', resolvedAt: now }, mia, resolve, 'already_resolved'],
    ['an outreach to come', fresh, mia, outreach('call', 'reached', '2026-11-20T12:02:01Z'), 'outreach_in_the_future'],
    ['an outreach before the rating', fresh, mia, outreach('call', 'reached', '2026-11-20T08:59:59Z'), 'outreach_before_rating'],
    ['a callback in the past', fresh, mia, { type: 'schedule_callback', at: '2026-11-20T11:59:00Z' }, 'callback_in_the_past'],
    ['approve without proposal', fresh, olu, approve, 'not_proposed'],
    ['approve by the proposer', proposed, mia, approve, 'same_person'],
    ['approve by the proposing key', change(fresh, key, propose).state, key, approve, 'same_person'],
    ['an agent proposing', fresh, { ...sam, email: 'kim@example.com' }, propose, 'role_may_not'],
    ['an integration approving', proposed, { ...key, role: 'integration' }, approve, 'role_may_not'],
  ])('%s', (_case, state, actor, command, code) => {
    expect(applyCaseCommand(state, actor, command, now)).toMatchObject({ ok: false, error: { code } });
  });

  it('on a closed case all but a note', () => {
    for (const command of every) expect(applyCaseCommand(closed, mia, command, now).ok).toBe(command.type === 'add_note');
  });

  it('to the rated agent all but acknowledging and notes, as a manager too', () => {
    for (const role of ['agent', 'manager'] as const) {
      for (const command of every) {
        const allowed = command.type === 'add_note' || command.type === 'acknowledge';
        expect(applyCaseCommand(reached, { ...sam, role }, command, now).ok).toBe(allowed);
      }
    }
  });

  it('a result that its kind cannot have', () => {
    const possible = outreachKinds.flatMap((kind) =>
      outreachResults.filter((result) => applyCaseCommand(fresh, mia, outreach(kind, result), now).ok).map((result) => `${kind}:${result}`),
    );
    expect(possible).toEqual([
      'call:reached',
      'call:voicemail',
      'call:no_answer',
      'email:reached',
      'email:sent',
      'message:reached',
      'message:sent',
      'visit:reached',
      'visit:no_answer',
    ]);
  });
});

describe('any sequence of commands', () => {
  const command = fc.oneof(
    fc.constantFrom(...every),
    fc
      .tuple(fc.constantFrom(...outreachKinds), fc.constantFrom(...outreachResults), fc.integer({ min: -240, max: 10 }))
      .map(([kind, result, minutes]) => outreach(kind, result, new Date(Date.parse(now) + minutes * 60_000).toISOString())),
    fc.constantFrom(...doNotContactGrounds).map((ground): CaseCommand => ({ type: 'propose_do_not_contact', ground, note: '' })),
  );

  it('keeps the case sound', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(mia, olu, sam, key), command), { maxLength: 20 }), (steps) => {
        let state = fresh;
        for (const [actor, one] of steps) {
          const before = structuredClone(state);
          const result = applyCaseCommand(state, actor, one, now);
          expect(state).toEqual(before);
          if (result.ok) state = result.value.state;
          expect(state.rating).toBe(fresh.rating);
          const needsOutreach = state.status === 'contacted' || state.status === 'resolved';
          expect(needsOutreach && state.firstOutreachAt === null).toBe(false);
          expect(Date.parse(state.firstOutreachAt ?? openedAt)).toBeGreaterThanOrEqual(Date.parse(openedAt));
          expect(state.status === 'closed').toBe(state.closedAt !== null);
        }
      }),
    );
  });
});
