import { MockActivityEnvironment } from '@temporalio/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sandboxMessages } from '../../activities/adapters/sandbox.message.js';
import { createActivities } from '../../activities/create-activities.js';
import { localReader } from '../../activities/theming/local-reader.js';
import { commentReaders, type CommentReaders } from '../../activities/theming/read-comment.js';
import type { Theming } from '../../domain/theming/theming.types.js';
import { ThemeFault } from '../../activities/theming/theme-provider.port.js';
import { correct } from '../../prisma/stores/correction.store.js';
import { recordAnswer } from '../../prisma/stores/response.store.js';
import { after, answer, ask, noon, quiet, type Asked } from '../stores/story.js';
import { askForJob } from '../support/run-theming-jobs.js';
import { openActivities, type ActivityStory } from './with-activities.js';

let story: ActivityStory;
let asked: Asked;
beforeAll(async () => {
  story = await openActivities();
});
afterAll(() => story?.close());
beforeEach(async () => {
  story.setNow(noon);
  asked = await ask(story.db);
});

const threat = 'My lawyer will sue you. I waited an hour.';
const reading = (words: string): Theming => ({
  language: 'en',
  sentiment: 'mixed',
  drivers: [{ key: 'price', sentiment: 'mixed', quote: { start: 0, end: words.length }, weight: 0.7, why: 'Says so.' }],
  flags: [],
  modelVersion: 'openai:m/taxonomy-1',
});

/** A provider that does something while it is asked. */
function providerThat(act: (words: string, call: number) => Promise<unknown> = async () => undefined): {
  readers: CommentReaders;
  calls: string[];
} {
  const calls: string[] = [];
  const provider = {
    name: 'openai' as const,
    async theme(words: string) {
      calls.push(words);
      await act(words, calls.length);
      return reading(words);
    },
  };
  const ledger = { claim: async () => true, count: async () => undefined };
  const readers = commentReaders({ local: localReader(), remote: { provider, timeoutMs: 5_000, ledger }, clock: () => noon, log: quiet });
  story.setReading(readers);
  return { readers, calls };
}

const stored = (id: string) =>
  story.db.surveyResponse.findUniqueOrThrow({ where: { id }, include: { drivers: true, flags: true, recoveryCase: true } });

describe('a comment that a provider reads', () => {
  it('has its case, its severity and its flags before the provider is asked, which may take for ever', async () => {
    const { calls } = providerThat(() => new Promise(() => {}));
    const responseId = await answer(story.db, asked, 2, { comment: threat });
    const outcome = await story.activities.processResponse({ responseId });
    expect(outcome).toEqual({ caseId: expect.stringMatching(/^cas_/), providerReads: true });
    expect(story.started).toContain(outcome.caseId);
    expect(calls).toEqual([]);
    expect(await stored(responseId)).toMatchObject({
      modelVersion: expect.stringMatching(/^dictionary-/),
      flags: [{ key: 'legal_threat' }],
      recoveryCase: { severity: 'critical' },
    });
  });

  it('gets its drivers and sentiment from the provider; flags and the case stay', async () => {
    const { calls } = providerThat();
    const responseId = await answer(story.db, asked, 2, { comment: threat });
    await story.activities.processResponse({ responseId });
    for (let attempt = 0; attempt < 2; attempt += 1) await story.activities.readByProvider({ responseId });
    expect(calls).toEqual([threat]);
    expect(await stored(responseId)).toMatchObject({
      sentiment: 'mixed',
      modelVersion: 'openai:m/taxonomy-1',
      drivers: [{ key: 'price', quoteStart: 0, quoteEnd: threat.length }],
      flags: [{ key: 'legal_threat' }],
      recoveryCase: { severity: 'critical', status: 'open' },
    });
  });

  it('holds no lock while the provider thinks: the customer adds words, and those are read too', async () => {
    const joined = `${threat}\nAnd it was dear.`;
    const { calls } = providerThat(async (_words, call) => {
      if (call > 1) return;
      await recordAnswer(story.db, { token: asked.token, comment: 'And it was dear.', joinsComment: true, via: 'sms', now: after(2) });
    });
    const responseId = await answer(story.db, asked, 2, { comment: threat });
    await story.activities.processResponse({ responseId });
    await story.activities.readByProvider({ responseId });
    expect(calls).toEqual([threat, joined]);
    expect(await stored(responseId)).toMatchObject({ comment: joined, drivers: [{ quoteEnd: joined.length }] });
  });

  it('is let go after three rounds where it never stands still, for each change brings its own task', async () => {
    const { calls } = providerThat(async (_words, call) => {
      await story.db.surveyResponse.updateMany({
        where: { invitationId: asked.invitationId },
        data: { comment: `I waited ${call} hours.` },
      });
    });
    const responseId = await answer(story.db, asked, 5, { comment: 'I waited.' });
    await story.activities.processResponse({ responseId });
    await story.activities.readByProvider({ responseId });
    expect(calls).toHaveLength(3);
    expect(await stored(responseId)).toMatchObject({ modelVersion: expect.stringMatching(/^dictionary-/) });
  });

  it('leaves nothing of a comment that was erased meanwhile', async () => {
    const { calls } = providerThat(async () => {
      await story.db.surveyResponse.updateMany({
        where: { invitationId: asked.invitationId },
        data: { comment: null, modelVersion: null },
      });
    });
    const responseId = await answer(story.db, asked, 5, { comment: 'I waited.' });
    await story.activities.readByProvider({ responseId });
    expect(calls).toHaveLength(1);
    expect(await stored(responseId)).toMatchObject({ comment: null, modelVersion: null, drivers: [] });
    await story.activities.readByProvider({ responseId: 'rsp_gone' });
    expect(calls).toHaveLength(1);
  });

  it('is not asked about without a comment, nor about sample data', async () => {
    const { calls } = providerThat();
    const silent = await answer(story.db, asked, 5);
    expect(await story.activities.processResponse({ responseId: silent })).toEqual({ caseId: null });
    asked = await ask(story.db);
    const sample = await answer(story.db, asked, 5, { comment: 'I waited.' });
    await story.db.surveyResponse.update({ where: { id: sample }, data: { sample: true } });
    expect(await story.activities.processResponse({ responseId: sample })).toEqual({ caseId: null });
    await story.activities.readByProvider({ responseId: sample });
    expect(calls).toEqual([]);
  });

  it('is read of a second answer, too, after that has closed the case', async () => {
    providerThat();
    const responseId = await answer(story.db, asked, 2, { comment: threat });
    const { caseId } = await story.activities.processResponse({ responseId });
    const second = await ask(story.db);
    const secondId = await answer(story.db, second, 5, { comment: 'All good now, thank you.' });
    expect(await story.activities.processSecondResponse({ caseId: caseId ?? '', responseId: secondId })).toEqual({ outcome: 'closed', providerReads: true });
    expect(await story.db.recoveryCase.findUnique({ where: { id: caseId ?? '' } })).toMatchObject({ status: 'closed' });
    await story.activities.readByProvider({ responseId: secondId });
    expect(await stored(secondId)).toMatchObject({ modelVersion: 'openai:m/taxonomy-1' });
  });
});

it('says of itself that it read locally, and why, until it is read by the provider after all', async () => {
  let isAway = true;
  providerThat(async () => {
    if (isAway) throw new ThemeFault('timed_out');
  });
  const responseId = await answer(story.db, asked, 2, { comment: threat });
  await story.activities.processResponse({ responseId });
  expect(await stored(responseId)).toMatchObject({ themingNote: null });
  await story.activities.readByProvider({ responseId });
  expect(await stored(responseId)).toMatchObject({
    themingNote: 'openai: timed out after 5 s; read locally',
    modelVersion: expect.stringMatching(/^dictionary-/),
    drivers: [{ key: 'wait_time' }],
  });
  isAway = false;
  await story.activities.readByProvider({ responseId });
  expect(await stored(responseId)).toMatchObject({ themingNote: null, modelVersion: 'openai:m/taxonomy-1' });
});

it('leaves what people said of a comment over what the provider reads', async () => {
  providerThat();
  const responseId = await answer(story.db, asked, 2, { comment: threat });
  await story.activities.processResponse({ responseId });
  const actor = { id: 'usr_ops', name: 'Mo Lind', email: 'mo@example.com' };
  await correct(story.db, responseId, { kind: 'driver', key: 'price', verdict: 'absent' }, { actor, now: noon });
  await correct(story.db, responseId, { kind: 'sentiment', sentiment: 'negative' }, { actor, now: noon });
  await story.activities.readByProvider({ responseId });
  expect(await stored(responseId)).toMatchObject({ sentiment: 'negative', drivers: [], modelVersion: 'openai:m/taxonomy-1' });
});

it('is asked again when all comments are read again, but not about sample data', async () => {
  const { readers, calls } = providerThat();
  const responseId = await answer(story.db, asked, 5, { comment: 'It was dear in the end.' });
  const sample = await answer(story.db, await ask(story.db), 5, { comment: 'It was dear from the start.' });
  await story.db.surveyResponse.update({ where: { id: sample }, data: { sample: true } });
  const { db } = story;
  const sandbox = { email: sandboxMessages(db, 'email'), sms: sandboxMessages(db, 'sms'), voice: sandboxMessages(db, 'voice') };
  const { startRetheme, rethemeSome } = createActivities({
    db,
    clock: () => noon,
    log: quiet,
    publicUrl: 'https://amends.example.com',
    providers: { ...sandbox, sandbox },
    startClock: async () => undefined,
    reading: readers,
  });
  const { id: jobId } = await askForJob(db, 'retheme');
  expect(await startRetheme({ jobId })).toBe('started');
  expect(await new MockActivityEnvironment().run(rethemeSome, { jobId })).toBe('done');
  expect(await stored(responseId)).toMatchObject({ modelVersion: 'openai:m/taxonomy-1' });
  expect(await stored(sample)).toMatchObject({ modelVersion: expect.stringMatching(/^dictionary-/) });
  expect(calls).toContain('It was dear in the end.');
  expect(calls).not.toContain('It was dear from the start.');
});
