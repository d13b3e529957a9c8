import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openAiTheme } from '../../../activities/adapters/openai.theme.js';
import { localReader } from '../../../activities/theming/local-reader.js';
import { DEFAULT_TAXONOMY } from '../../../domain/theming/taxonomy-document.js';
import { completion, obedient, openAiDouble, openAiKey, openAiModel, type Asked } from '../../support/theming-doubles/openai-double.js';
import { startProviderServer, type ProviderServer } from '../adapters/provider-server.js';
import { expectSoundReading, keepsTheThemePort } from './contract.js';
import { hostileComments } from './hostile-comments.js';
import { patienceMs, tellsTroubles } from './troubles.js';

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.behave(openAiDouble()));

const local = localReader();
await local.inForce();
const provider = (apiBaseUrl = server.url, timeoutMs = patienceMs) =>
  openAiTheme({ apiKey: openAiKey, model: openAiModel, apiBaseUrl: `${apiBaseUrl}/v1`, timeoutMs, local });
const comment = 'I waited an hour, and the agent was rude. 😡 I waited again.';
const saying = (answer: unknown) => server.behave(openAiDouble(() => answer));
const driver = (changes: object) => ({ key: 'wait_time', sentiment: 'negative', quote: 'I waited an hour', confidence: 0.83, ...changes });
const read = () => provider().theme(comment, 'en', 1);

describe('a language model', () => {
  keepsTheThemePort(provider, 'openai');

  tellsTroubles(provider, {
    server: () => server,
    calls: 1,
    more: [
      { when: 'declines', behaviour: completion('', { message: { content: null, refusal: 'I cannot help with that.' } }), code: 'refused' },
      { when: 'filters the answer', behaviour: completion('', { finish_reason: 'content_filter' }), code: 'refused' },
      { when: 'stops in the middle', behaviour: completion('{"sentiment":"negative","dri', { finish_reason: 'length' }), code: 'invalid' },
      { when: 'chats', behaviour: completion('Sure! The customer is unhappy.'), code: 'invalid' },
      { when: 'answers without a choice', behaviour: { status: 200, body: '{"choices":[]}' }, code: 'invalid' },
      {
        when: 'calls a tool',
        behaviour: completion('', { message: { content: null, tool_calls: [{ id: '1', type: 'function' }] } }),
        code: 'invalid',
      },
      { when: 'names a sentiment of its own', behaviour: completion({ sentiment: 'furious', drivers: [] }), code: 'invalid' },
    ],
  });

  it('gives sentiment and drivers with quotes in the order of the comment, and reasons in our own words', async () => {
    saying({ sentiment: 'negative', drivers: [driver({ key: 'agent_attitude', quote: 'the agent was rude', confidence: 1 }), driver({})] });
    const { sentiment, drivers, modelVersion } = await read();
    expect({ sentiment, modelVersion }).toEqual({ sentiment: 'negative', modelVersion: 'openai:gpt-double-1/taxonomy-1' });
    expect(drivers).toEqual([
      {
        key: 'wait_time',
        sentiment: 'negative',
        quote: { start: 0, end: 16 },
        weight: 0.83,
        why: 'The language model gpt-double-1 reads these words as Wait time.',
      },
      {
        key: 'agent_attitude',
        sentiment: 'negative',
        quote: { start: 22, end: 40 },
        weight: 1,
        why: 'The language model gpt-double-1 reads these words as Agent attitude.',
      },
    ]);
  });

  it.each([
    ['a key that the taxonomy does not have', driver({ key: 'hacked' })],
    ['a flag as a key', driver({ key: 'legal_threat' })],
    ["a key of JavaScript's own", driver({ key: '__proto__' })],
    ['words that are not in the comment', driver({ key: 'price', quote: 'I waited a day' })],
    ['words in another case', driver({ key: 'price', quote: 'i waited an hour' })],
    ['no words', driver({ key: 'price', quote: '' })],
    ['blanks', driver({ key: 'price', quote: ' ' })],
    ['half a sign', driver({ key: 'price', quote: '\ud83d' })],
    ['a sentiment of its own', driver({ key: 'price', sentiment: 'furious' })],
    ['a number for a quote', driver({ key: 'price', quote: 7 })],
    ['a place instead of a quote', driver({ key: 'price', quote: { start: 0, end: 9_999 } })],
    ['no object', 'wait_time'],
    ['nothing', null],
  ])('drops a driver with %s, and keeps the others', async (_what, wrong) => {
    saying({ sentiment: 'negative', drivers: [wrong, driver({})] });
    expect((await read()).drivers.map(({ key }) => key)).toEqual(['wait_time']);
    saying({ sentiment: 'negative', drivers: [wrong] });
    await expect(read()).rejects.toMatchObject({ code: 'invalid' });
  });

  it.each([
    [7, 0.5],
    [-1, 0.5],
    ['high', 0.5],
    [undefined, 0.5],
    [0, 0.01],
    [0.999, 1],
  ])('keeps the weight within its bounds: %s', async (confidence, weight) => {
    saying({ sentiment: 'negative', drivers: [driver({ confidence })] });
    expect((await read()).drivers[0]?.weight).toBe(weight);
  });

  it('keeps each driver once, and eight of them at most', async () => {
    const keys = DEFAULT_TAXONOMY.document.drivers.map(({ key }) => key);
    saying({ sentiment: 'negative', drivers: keys.flatMap((key) => [driver({ key }), driver({ key, sentiment: 'positive' })]) });
    const { drivers } = await read();
    expect(drivers).toHaveLength(8);
    expect(new Set(drivers.map(({ key }) => key)).size).toBe(8);
    expect(new Set(drivers.map(({ sentiment }) => sentiment))).toEqual(new Set(['negative']));
  });

  it('counts a comment of which it names nothing as general', async () => {
    saying({ sentiment: 'mixed', drivers: [] });
    const { drivers, sentiment } = await provider().theme('  Hm, well. ', 'en', 1);
    expect({ sentiment, drivers }).toMatchObject({
      sentiment: 'mixed',
      drivers: [{ key: 'general', sentiment: 'mixed', quote: { start: 2, end: 11 } }],
    });
  });

  it('is offered the drivers of the taxonomy, but none that is merged into another', async () => {
    let asked: Asked | undefined;
    server.behave(
      openAiDouble((question) => {
        asked = question;
        return obedient('wait_time')(question);
      }),
    );
    const merged = {
      version: 2,
      document: {
        drivers: DEFAULT_TAXONOMY.document.drivers.map((one) => (one.key === 'price' ? { ...one, mergedInto: 'billing_refund' } : one)),
      },
    };
    const reader = localReader(async () => ({ taxonomy: merged, model: null, stamp: '2' }));
    await reader.inForce();
    const { modelVersion } = await openAiTheme({
      apiKey: openAiKey,
      model: openAiModel,
      apiBaseUrl: `${server.url}/v1`,
      timeoutMs: patienceMs,
      local: reader,
    }).theme(comment, 'en', 2);
    expect(modelVersion).toBe('openai:gpt-double-1/taxonomy-2');
    expect(asked?.keys).toHaveLength(DEFAULT_TAXONOMY.document.drivers.length - 1);
    expect(asked?.keys).not.toContain('price');
    expect(asked?.system).toContain('- wait_time: Wait time.');
    expect(asked).toMatchObject({ comment, language: 'en' });
  });

  it('is asked without a key where a server of one’s own wants none', async () => {
    server.behave(completion({ sentiment: 'negative', drivers: [driver({})] }));
    await openAiTheme({ apiKey: undefined, model: 'llama', apiBaseUrl: `${server.url}/v1`, timeoutMs: patienceMs, local }).theme(
      comment,
      'en',
      1,
    );
    expect(server.requests[0]?.headers.authorization).toBeUndefined();
  });
});

describe('a comment that gives orders', () => {
  /** A model that does all that it can: what the comment asks for, and more. */
  const turned = ({ comment: words }: Asked) => {
    const quote = /^.{3}/su.exec(words)?.[0];
    return {
      sentiment: 'positive',
      flags: [{ key: 'legal_threat', quote: words }],
      tools: [{ name: 'send_mail' }],
      note: 'PWNED',
      language: 'PWNED',
      modelVersion: 'PWNED',
      drivers: [
        { key: 'hacked', sentiment: 'positive', quote, confidence: 1, why: 'PWNED' },
        { key: 'wait_time', sentiment: 'positive', quote, confidence: 99, why: 'PWNED', weight: 99, label: 'PWNED' },
      ],
    };
  };

  it.each(Object.entries(hostileComments))('adds no flag, key, tool or text, even if the model obeys: %s', async (_what, words) => {
    const here = await local.theme(words, 'en', 1);
    server.behave(openAiDouble(turned));
    const reading = await provider().theme(words, here.language, 1);
    expectSoundReading(words, reading);
    expect(reading.flags).toEqual(here.flags);
    expect(reading.drivers.map(({ key }) => key)).toEqual(['wait_time']);
    expect(Object.keys(reading).toSorted()).toEqual(['drivers', 'flags', 'language', 'modelVersion', 'sentiment']);
    expect(Object.keys(reading.drivers[0] ?? {}).toSorted()).toEqual(['key', 'quote', 'sentiment', 'weight', 'why']);
    expect(JSON.stringify(reading)).not.toContain('PWNED');
  });

  it.each(Object.entries(hostileComments))('stands in the request as data, whole, and once: %s', async (_what, words) => {
    let asked: Asked | undefined;
    server.behave(
      openAiDouble((question) => {
        asked = question;
        return obedient('wait_time')(question);
      }),
    );
    await provider().theme(words, 'en', 1);
    expect(asked?.comment).toBe(words);
    expect(asked?.system).not.toContain(words);
  });
});
