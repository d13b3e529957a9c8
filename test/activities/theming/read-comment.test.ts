import { pino } from 'pino';
import { beforeEach, describe, expect, it } from 'vitest';
import { localReader } from '../../../activities/theming/local-reader.js';
import { commentReaders, type RemoteReader } from '../../../activities/theming/read-comment.js';
import { ThemeFault, type ThemeProvider, type ThemingOutcome } from '../../../activities/theming/theme-provider.port.js';
import type { Theming } from '../../../domain/theming/theming.types.js';
import { expectSoundReading } from './contract.js';
import { hostileComments } from './hostile-comments.js';

const comment = 'I waited on hold for two hours, and the agent was rude.';
const local = localReader();
const here = (words: string) => local.theme(words, 'en', 1);

let lines: string[] = [];
let outcomes: ThemingOutcome[] = [];
let nowMs = 0;
beforeEach(() => {
  lines = [];
  outcomes = [];
  nowMs = Date.UTC(2026, 10, 20, 9);
});
const log = pino({ level: 'trace', base: null, timestamp: false }, { write: (line: string) => lines.push(line.trim()) });

type Answer = (comment: string) => Theming | Promise<Theming>;

function readersWith(answer: Answer, changes: Partial<RemoteReader> & { budget?: number } = {}) {
  const asked: string[] = [];
  let left = changes.budget ?? Infinity;
  const provider: ThemeProvider = {
    name: 'openai',
    async theme(words) {
      asked.push(words);
      return answer(words);
    },
  };
  const ledger = {
    claim: async () => left-- > 0,
    count: async (outcome: ThemingOutcome) => void outcomes.push(outcome),
  };
  const readers = commentReaders({ local, remote: { provider, timeoutMs: 5_000, ledger, ...changes }, clock: () => new Date(nowMs), log });
  return { asked, read: (words = comment, language: string | null = 'en') => readers.readComment(words, language), readers };
}

const byProvider: Answer = (words) => ({
  language: 'xx',
  sentiment: 'mixed',
  drivers: [{ key: 'price', sentiment: 'mixed', quote: { start: 0, end: words.length }, weight: 0.7, why: 'Says so.' }],
  flags: [{ key: 'safety', quote: { start: 0, end: 1 } }],
  modelVersion: 'openai:m/taxonomy-1',
});
const failing =
  (code: ThemeFault['code']): Answer =>
  () => {
    throw new ThemeFault(code);
  };

describe('reading a comment by a provider', () => {
  it('takes drivers and sentiment from it, and flags and language from the local rules', async () => {
    const threat = 'My lawyer will sue you. I waited an hour.';
    const { read } = readersWith(byProvider);
    const { flags, language } = await here(threat);
    expect(await read(threat)).toEqual({ ...(await byProvider(threat)), flags, language });
    expect(flags.map(({ key }) => key)).toEqual(['legal_threat']);
    expect(outcomes).toEqual(['read']);
  });

  it.each([
    ['timed_out', 'openai: timed out after 5 s; read locally'],
    ['unreachable', 'openai: could not be reached; read locally'],
    ['limited', 'openai: takes no more comments for now; read locally'],
    ['denied', 'openai: denied access (key, model or region); read locally'],
    ['failed', 'openai: failed; read locally'],
    ['refused', 'openai: refused the comment; read locally'],
    ['invalid', 'openai: gave an answer that cannot be used; read locally'],
    ['unsupported', 'openai: does not read this language; read locally'],
  ] as const)('reads locally and says why: %s', async (code, note) => {
    const { read } = readersWith(failing(code));
    expect(await read()).toEqual({ ...(await here(comment)), note });
    expect(outcomes).toEqual([code]);
  });

  it('reads locally where an adapter has a defect, whose message it tells nobody', async () => {
    const { read } = readersWith((words) => {
      throw new Error(`cannot read ${words}`);
    });
    const reading = await read();
    expect(reading.note).toBe('openai: failed; read locally');
    expect(JSON.stringify([lines, reading.note])).not.toContain('waited');
  });

  it('sends no more than the budget, and says so', async () => {
    const { read, asked } = readersWith(byProvider, { budget: 2 });
    const notes = [(await read('I waited an hour')).note, (await read('I waited a day')).note, (await read('I waited a week')).note];
    expect(notes).toEqual([undefined, undefined, "openai: this month's budget is spent; read locally"]);
    expect(asked).toHaveLength(2);
    expect(outcomes).toEqual(['read', 'read', 'budget_spent']);
  });

  it('leaves a service alone for a minute after five failures in a row, and spends no budget meanwhile', async () => {
    let answer: Answer = failing('timed_out');
    const { read, asked } = readersWith((words) => answer(words), { budget: 7 });
    for (let count = 0; count < 8; count += 1) await read();
    expect(asked).toHaveLength(5);
    expect((await read()).note).toBe('openai: is left alone for a minute after failures in a row; read locally');
    nowMs += 60_000;
    answer = byProvider;
    expect((await read()).note).toBeUndefined();
    expect((await read('I waited a day')).note).toBeUndefined();
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      { level: 40, provider: 'openai', reason: 'timed_out', msg: 'comments are read locally for a minute' },
      { level: 30, provider: 'openai', msg: 'comments are read by the provider again' },
    ]);
  });

  it('does not take comments that cannot be read for an outage', async () => {
    const { read, asked } = readersWith(failing('invalid'));
    for (let count = 0; count < 8; count += 1) await read();
    expect(asked).toHaveLength(8);
    expect(lines).toEqual([]);
  });

  it('asks once for the same words, and again for others or where it had failed', async () => {
    let answer: Answer = failing('failed');
    const { read, asked } = readersWith((words) => answer(words));
    await read();
    answer = byProvider;
    expect(await read()).toEqual(await read());
    expect(outcomes).toEqual(['failed', 'read']);
    await read(`${comment} Really.`);
    await read(`${comment} Really.`, 'de');
    expect(asked).toEqual([comment, comment, `${comment} Really.`]);
  });

  it('sends nothing that has no word in it', async () => {
    const { read, asked } = readersWith(byProvider);
    expect(await read(' ... 😡 \u200b\u202e!! ')).toEqual(await here(' ... 😡 \u200b\u202e!! '));
    expect(await read('')).toEqual(await here(''));
    expect([asked, outcomes]).toEqual([[], []]);
  });
});

describe('what leaves', () => {
  it('is masked where the local rules see personal data, and quotes keep their places', async () => {
    const words = 'I am ada@example.com, my card is 4111 1111 1111 1111, call +44 20 7946 0958. I waited an hour.';
    const { read, asked } = readersWith((sent) => ({
      ...(byProvider(sent) as Theming),
      drivers: [
        {
          key: 'wait_time',
          sentiment: 'negative',
          quote: { start: sent.indexOf('I waited'), end: sent.indexOf(' an hour') },
          weight: 1,
          why: 'Says so.',
        },
      ],
    }));
    const { drivers, flags } = await read(words);
    expect(asked[0]).toMatch(/^I am •+, my card is •+, call •+\. I waited an hour\.$/);
    expect(asked[0]).toHaveLength(words.length);
    expect(drivers.map(({ quote }) => words.slice(quote.start, quote.end))).toEqual(['I waited']);
    expect(flags.map(({ key, quote }) => [key, words.slice(quote.start, quote.end)])).toEqual([['personal_data', 'ada@example.com']]);
  });

  it('is nothing where there is more personal data than can be masked', async () => {
    const list = Array.from({ length: 40 }, (_, index) => `ada${index}@example.com waited an hour`).join(', ');
    const { read, asked } = readersWith(byProvider);
    expect((await read(list)).note).toBe('openai: was not asked, for more personal data than can be masked; read locally');
    expect([asked, outcomes]).toEqual([[], ['withheld']]);
  });

  it('is cut to what intake allows, and so is what is read here', async () => {
    const { read, asked, readers } = readersWith(byProvider);
    const huge = `I waited an hour. ${'The agent was rude. '.repeat(600_000)}`;
    expect(huge.length).toBeGreaterThan(10_000_000);
    const startedMs = Date.now();
    const reading = await read(huge);
    const { theme } = await readers.inForce();
    expectSoundReading(huge.slice(0, 5_000), theme(huge, 'en'));
    expect(asked[0]).toBe(huge.slice(0, 5_000));
    expect(reading.drivers[0]?.quote.end).toBe(5_000);
    expect(Date.now() - startedMs).toBeLessThan(10_000);
  });

  it('is never cut within a sign', async () => {
    const { read, asked } = readersWith(byProvider);
    await read(`${'a'.repeat(4_999)}😡 I waited an hour`);
    expect(asked[0]).toBe('a'.repeat(4_999));
  });

  it.each(Object.entries({ ...hostileComments, 'is one word of a million letters': 'b'.repeat(1_000_000) }))(
    'is read soundly and soon where it %s',
    async (_what, words) => {
      const { read } = readersWith(failing('failed'));
      const startedMs = Date.now();
      expectSoundReading(words, await read(words));
      expect(Date.now() - startedMs).toBeLessThan(5_000);
    },
  );
});

describe('without a provider', () => {
  it('no comment leaves, and nothing is said of it', async () => {
    const readers = commentReaders({ clock: () => new Date(nowMs), log });
    expect(readers.asksProvider).toBe(false);
    expect(await readers.readComment(comment, 'en')).toEqual(await here(comment));
  });
});
