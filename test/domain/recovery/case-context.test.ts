import { describe, expect, it } from 'vitest';
import { eventSchema } from '../../../domain/intake/event.schema.js';
import { caseOfTag, caseTag, caseTagsIn } from '../../../domain/recovery/case-address.js';
import { obstacleToWrite, refusedWriter, settlementOf, subjectOf } from '../../../domain/recovery/personal-message.js';
import { renewalRiskOf } from '../../../domain/recovery/renewal-risk.js';
import { whatWentWrong, type WrongFacts } from '../../../domain/recovery/what-went-wrong.js';

describe('what went wrong', () => {
  const nothing: WrongFacts = {
    drivers: [],
    transfers: 0,
    reopenedAt: [],
    notSettledAt: null,
    openedAt: null,
    resolvedAt: null,
    contacts: 0,
    repeats: [],
  };
  const wait = { key: 'wait_time', label: 'Wait time', sentiment: 'negative', quote: { start: 0, end: 10, text: '45 minutes' } };

  it('is told in plain sentences, each with what it rests on', () => {
    const notes = whatWentWrong({
      drivers: [wait, { ...wait, quote: { start: 20, end: 24, text: 'slow' } }, { ...wait, key: 'agent_attitude', sentiment: 'positive' }],
      transfers: 3,
      reopenedAt: ['2026-11-18T09:00:00.000Z'],
      notSettledAt: '2026-11-19T09:00:00.000Z',
      openedAt: '2026-11-16T09:00:00.000Z',
      resolvedAt: '2026-11-19T14:30:00.000Z',
      contacts: 4,
      repeats: [{ interactionId: 'int_1', at: '2026-11-10T09:00:00.000Z' }],
    });
    expect(notes.map(({ sentence }) => sentence)).toEqual([
      'The customer wrote about wait time: “45 minutes”.',
      'The matter was handed on 3 times.',
      'It was called resolved and had to be opened again once.',
      'Asked whether it was settled, the customer said no.',
      'The customer had been in touch about the same issue once in the two weeks before.',
      'From the opening to the last resolution it took 3 days and 5 hours.',
      'The customer had to get in touch 4 times in this matter.',
    ]);
    expect(notes[0]?.evidence).toEqual({ kind: 'quote', driver: 'wait_time', start: 0, end: 10, text: '45 minutes' });
    expect(notes[5]?.evidence).toEqual({ kind: 'span', from: '2026-11-16T09:00:00.000Z', until: '2026-11-19T14:30:00.000Z' });
  });

  it.each<[string, Partial<WrongFacts>, string[]]>([
    ['nothing is known', {}, []],
    ['it went quickly', { openedAt: '2026-11-19T09:00:00.000Z', resolvedAt: '2026-11-20T08:59:00.000Z', contacts: 2 }, []],
    [
      'it took a day',
      { openedAt: '2026-11-19T09:00:00.000Z', resolvedAt: '2026-11-20T09:00:00.000Z' },
      ['From the opening to the last resolution it took 1 day.'],
    ],
    ['it was handed on twice', { transfers: 2 }, ['The matter was handed on twice.']],
    ['the words were erased', { drivers: [{ ...wait, quote: { start: 0, end: 0, text: '' } }] }, ['The customer wrote about wait time.']],
  ])('guesses nothing where %s', (_what, changes, sentences) => {
    expect(whatWentWrong({ ...nothing, ...changes }).map(({ sentence }) => sentence)).toEqual(sentences);
  });
});

describe('the risk of a renewal', () => {
  const csat = (rating: number) => ({ rating, instrument: 'csat' });
  it.each([
    ['falls from 5 to 2', csat(5), csat(2), -3, true],
    ['falls by two points', csat(5), csat(3), -2, false],
    ['stays', csat(4), csat(4), 0, false],
    ['grows', csat(2), csat(5), 3, false],
    ['has no beginning', null, csat(2), null, false],
    ['has no end', csat(5), null, null, false],
    ['is on two scales', { rating: 10, instrument: 'nps' }, csat(2), null, false],
  ])('is told where the rating %s', (_what, onboarding, latest, delta, atRisk) => {
    const risk = renewalRiskOf({ onboarding, latest });
    expect(risk).toMatchObject({ delta, atRisk });
    expect(risk.reason).toMatch(/\.$/);
  });
});

describe('the address of a case', () => {
  const key = 'a-key-of-this-test';
  const id = 'cas_7k2m4n8p1q3r5s6t7v9w';
  const tag = caseTag(id, key);

  it('leads back to its case, in whatever case letters come', () => {
    expect(tag.length).toBeLessThanOrEqual(33);
    expect([caseOfTag(tag, key), caseOfTag(tag.toUpperCase(), key)]).toEqual([id, id]);
    expect(caseTagsIn(`Acme <reply+${tag}@in.example.com>, other@example.com`)).toEqual([tag]);
  });

  it.each([
    ['an altered signature', `${tag.slice(0, -1)}${tag.endsWith('0') ? '1' : '0'}`],
    ['another case', tag.replace('7k2m', '7k2n')],
    ['no signature', tag.split('.')[0] ?? ''],
    ['a short signature', tag.slice(0, -1)],
    ['words', 'chello.world'],
  ])('is refused with %s', (_what, altered) => {
    expect(caseOfTag(altered, key)).toBeNull();
  });

  it('is worth nothing under another key', () => {
    expect(caseOfTag(tag, 'another-key')).toBeNull();
  });
});

describe('who may write', () => {
  const held = { assigneeId: 'usr_1', ratedAgentEmail: 'sam@example.com' };
  const person = (id: string | null, role: 'agent' | 'manager' | 'leader' | 'integration', email = 'kim@example.com') => ({
    id,
    role,
    email,
  });
  it.each([
    ['a manager', person('usr_2', 'manager'), null],
    ['the agent who has the case', person('usr_1', 'agent'), null],
    ['another agent', person('usr_2', 'agent'), 'forbidden'],
    ['a leader who reads', person('usr_2', 'leader'), 'forbidden'],
    ['the rated agent, though assigned', person('usr_1', 'agent', 'Sam@Example.com'), 'rated_agent_may_not'],
    ['the rated agent, though a manager', person('usr_1', 'manager', 'sam@example.com'), 'rated_agent_may_not'],
  ])('%s', (_who, writer, refusal) => {
    expect(refusedWriter(writer, held)).toBe(refusal);
  });
});

describe('a message of a person', () => {
  const advice = { channel: 'email', until: null, overridable: false } as const;
  const later = { ...advice, verdict: 'later', until: '2026-11-19T17:00:00.000Z' } as const;
  it('goes past the customer’s own hours with a reason, and past nothing else', () => {
    const own = { ...later, overridable: true, reasons: [{ code: 'own_hours', sentence: '' } as const] };
    expect(obstacleToWrite(own, { outsideHoursReason: null })).toEqual({ code: 'customer_own_hours', until: later.until });
    expect(obstacleToWrite(own, { outsideHoursReason: 'She asked me to' })).toBeNull();
    const quiet = { ...later, reasons: [{ code: 'legal_hours', sentence: '' } as const] };
    expect(obstacleToWrite(quiet, { outsideHoursReason: 'She asked me to' })).toMatchObject({ code: 'customer_quiet_hours' });
    const never = { ...advice, verdict: 'never', reasons: [{ code: 'opted_out', sentence: '' } as const] } as const;
    expect(obstacleToWrite(never, { outsideHoursReason: 'Please' })).toEqual({ code: 'customer_opted_out' });
  });

  it.each([
    ['pending', 'queued', null],
    ['pending', 'sending', null],
    ['pending', 'sent', 'message_sent'],
    ['pending', 'delivered', 'message_sent'],
    ['pending', 'unknown', 'message_unclear'],
    ['pending', 'suppressed', 'message_not_sent'],
    ['pending', 'failed', 'message_not_sent'],
    ['unclear', 'unknown', null],
    ['unclear', 'delivered', 'message_sent'],
    ['unclear', 'failed', 'message_not_sent'],
    ['sent', 'delivered', null],
    ['sent', 'failed', 'message_returned'],
    ['failed', 'sent', null],
    ['returned', 'delivered', null],
  ] as const)('that is %s and is %s in the ledger is news: %s', (before, ledger, news) => {
    expect(settlementOf(before, ledger)?.news ?? null).toBe(news);
  });

  it.each([
    ['Your refund', null, 'Your refund'],
    [null, 'Your refund', 'Re: Your refund'],
    [null, 'RE: Your refund', 'RE: Your refund'],
    ['Something else', 'Your refund', 'Something else'],
    [null, null, null],
  ])('has the subject that was written (%s), or that of the conversation (%s)', (written, conversation, subject) => {
    expect(subjectOf(written, conversation)).toBe(subject);
  });
});

describe('the link to the source', () => {
  const event = (url: string) =>
    eventSchema.safeParse({
      id: 'E-1',
      source: 'helpdesk',
      type: 'interaction.opened',
      occurredAt: '2026-11-20T09:14:00Z',
      interaction: { id: 'T-1', url },
      customer: { id: 'C-1' },
    });
  it.each([
    ['https://helpdesk.example/tickets/1', true],
    ['http://helpdesk.example/tickets/1', false],
    ['javascript:alert(1)', false],
    ['https://user:secret@helpdesk.example/', false],
    ['/tickets/1', false],
    [`https://helpdesk.example/${'x'.repeat(2_000)}`, false],
  ])('%s is taken: %s', (url, taken) => {
    const parsed = event(url);
    expect(parsed.success).toBe(taken);
    expect(parsed.error?.issues.map(({ path }) => path.join('.')) ?? []).toEqual(taken ? [] : ['interaction.url']);
  });
});
