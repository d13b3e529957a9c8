import { expect, it } from 'vitest';
import { ThemeFault, type ThemeFaultCode, type ThemeProvider } from '../../../activities/theming/theme-provider.port.js';
import { closedUrl, startProviderServer, type Behaviour, type ProviderServer } from '../adapters/provider-server.js';

export interface Trouble {
  when: string;
  behaviour: Behaviour;
  code: ThemeFaultCode;
}

/** A word that stands in no log, no error and no note, and that each of these services repeats in its answer, as some do. */
export const secretWord = 'Zwetschgendatschi';
export const troubledComment = `The ${secretWord} arrived broken and I waited an hour for anybody to answer.`;
const echo = JSON.stringify({ error: { message: `cannot read "${troubledComment}"`, status: 'INTERNAL' }, message: troubledComment });

/** One that each of the services could give, but for its size. */
const goodAnswer = {
  Sentiment: 'NEGATIVE',
  Entities: [],
  documentSentiment: { score: -0.8 },
  choices: [{ finish_reason: 'stop', message: { content: '{"sentiment":"negative","drivers":[]}' } }],
};

/** For answers that do come. */
export const patienceMs = 10_000;

/** Troubles that every service over HTTP can have. */
export const troubles: Trouble[] = [
  { when: 'never answers', behaviour: 'silence', code: 'timed_out' },
  { when: 'resets the connection', behaviour: 'reset', code: 'unreachable' },
  { when: 'breaks off in the middle', behaviour: 'break_off', code: 'unreachable' },
  { when: 'has too much to do', behaviour: { status: 429, headers: { 'retry-after': '7' }, body: echo }, code: 'limited' },
  { when: 'fails', behaviour: { status: 500, body: echo }, code: 'failed' },
  { when: 'is being repaired', behaviour: { status: 503, body: `<h1>${troubledComment}</h1>` }, code: 'failed' },
  { when: 'does not know the key', behaviour: { status: 401, body: echo }, code: 'denied' },
  { when: 'does not let the key do this', behaviour: { status: 403, body: echo }, code: 'denied' },
  { when: 'does not know the model or address', behaviour: { status: 404, body: echo }, code: 'denied' },
  { when: 'refuses the request', behaviour: { status: 400, body: echo }, code: 'refused' },
  { when: 'finds it too large', behaviour: { status: 413, body: echo }, code: 'refused' },
  { when: 'answers garbage', behaviour: { status: 200, body: `{"${troubledComment}` }, code: 'invalid' },
  {
    when: 'answers a page',
    behaviour: { status: 200, headers: { 'content-type': 'text/html' }, body: `<html>${troubledComment}</html>` },
    code: 'invalid',
  },
  { when: 'answers nothing', behaviour: { status: 200, body: '' }, code: 'invalid' },
  { when: 'answers in another shape', behaviour: { status: 200, body: JSON.stringify({ echo: troubledComment }) }, code: 'invalid' },
  { when: 'answers null', behaviour: { status: 200, body: 'null' }, code: 'invalid' },
  {
    when: 'answers without end',
    behaviour: { status: 200, body: JSON.stringify({ ...goodAnswer, pad: 'x'.repeat(3_000_000) }) },
    code: 'invalid',
  },
];

async function faultOf(provider: ThemeProvider): Promise<ThemeFault> {
  try {
    await provider.theme(troubledComment, 'en', 1);
  } catch (error) {
    if (error instanceof ThemeFault) return error;
    throw error;
  }
  throw new Error('it was read');
}

/** A service that fails ends in a fault by its code, without a second call and without a word of the comment. */
export function tellsTroubles(
  provider: (baseUrl: string, timeoutMs: number) => ThemeProvider,
  { server, calls, more = [] }: { server: () => ProviderServer; calls: number; more?: Trouble[] },
): void {
  it.each([...troubles, ...more])('ends in a fault where the service $when', async ({ behaviour, code }) => {
    server().behave(behaviour);
    const startedMs = Date.now();
    // A busy machine may be slow to answer; only who never does is to be timed out.
    const fault = await faultOf(provider(server().url, behaviour === 'silence' ? 200 : patienceMs));
    expect(fault.code).toBe(code);
    expect(Date.now() - startedMs).toBeLessThan(patienceMs);
    expect(server().requests.length).toBeGreaterThan(0);
    expect(server().requests.length).toBeLessThanOrEqual(calls);
    expect(`${fault.message} ${fault.stack} ${JSON.stringify(fault)} ${String(fault.cause)}`).not.toContain(secretWord);
  });

  it('takes a comment and its key to no other address', async () => {
    const elsewhere = await startProviderServer();
    const answer = JSON.stringify(goodAnswer);
    elsewhere.behave({ status: 200, body: answer });
    server().behave({ status: 307, headers: { location: `${elsewhere.url}/elsewhere` } });
    expect((await faultOf(provider(server().url, patienceMs))).code).toBe('unreachable');
    expect(elsewhere.requests).toEqual([]);
    server().behave({ status: 200, body: answer });
    await expect(provider(server().url, patienceMs).theme(troubledComment, 'en', 1)).resolves.toMatchObject({ sentiment: 'negative' });
    await elsewhere.close();
  });

  it('ends in a fault where nothing listens', async () => {
    expect((await faultOf(provider(await closedUrl(), patienceMs))).code).toBe('unreachable');
  });
}
