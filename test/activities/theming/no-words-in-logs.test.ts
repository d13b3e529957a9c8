import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comprehendTheme } from '../../../activities/adapters/comprehend.theme.js';
import { googleLanguageTheme } from '../../../activities/adapters/google-language.theme.js';
import { openAiTheme } from '../../../activities/adapters/openai.theme.js';
import { circuitBreaker } from '../../../activities/theming/circuit-breaker.js';
import { localReader } from '../../../activities/theming/local-reader.js';
import { commentReaders } from '../../../activities/theming/read-comment.js';
import type { ThemeProvider, ThemingOutcome } from '../../../activities/theming/theme-provider.port.js';
import { comprehendAccount } from '../../support/theming-doubles/comprehend-double.js';
import { googleKey } from '../../support/theming-doubles/google-language-double.js';
import { openAiDouble, openAiKey, openAiModel } from '../../support/theming-doubles/openai-double.js';
import { startProviderServer, type ProviderServer } from '../adapters/provider-server.js';
import { secretWord, troubledComment, troubles } from './troubles.js';

const local = localReader();

describe('words of a comment', () => {
  let server: ProviderServer;
  beforeAll(async () => {
    server = await startProviderServer();
  });
  afterAll(() => server.close());

  const adapters: Record<string, () => ThemeProvider> = {
    comprehend: () => comprehendTheme({ ...comprehendAccount, sessionToken: undefined, apiBaseUrl: server.url, timeoutMs: 300, local }),
    google: () => googleLanguageTheme({ apiKey: googleKey, apiBaseUrl: server.url, timeoutMs: 300, local }),
    openai: () => openAiTheme({ apiKey: openAiKey, model: openAiModel, apiBaseUrl: `${server.url}/v1`, timeoutMs: 300, local }),
  };

  it.each(Object.keys(adapters))('stand in no line of the log and in no note, whatever goes wrong: %s', async (name) => {
    const provider = adapters[name]?.();
    if (!provider) throw new Error('an adapter');
    const written = watchOutput();
    const breaker = circuitBreaker({ failures: 1, pauseMs: 0 });
    const outcomes: ThemingOutcome[] = [];
    const lines: string[] = [];
    const log = pino({ level: 'trace', base: null, timestamp: false }, { write: (line: string) => lines.push(line) });
    const ledger = { claim: async () => true, count: async (outcome: ThemingOutcome) => void outcomes.push(outcome) };
    const readers = commentReaders({ local, remote: { provider, timeoutMs: 300, breaker, ledger }, clock: () => new Date(), log });
    const notes: (string | undefined)[] = [];
    for (const { behaviour } of troubles) {
      server.behave(behaviour);
      notes.push((await readers.readComment(troubledComment, 'en')).note);
    }
    server.behave(openAiDouble(() => `I refuse: ${troubledComment}`));
    notes.push((await readers.readComment(troubledComment, 'en')).note);
    const output = written();
    expect(notes.every((note) => note?.startsWith(`${name}: `) === true && note.endsWith('; read locally'))).toBe(true);
    expect(lines.length).toBeGreaterThan(0);
    expect(JSON.stringify([lines, notes, outcomes, output])).not.toMatch(new RegExp(`${secretWord}|waited|${openAiKey}|${googleKey}`));
  });
});

/** Notes all that this process writes to its outputs from now on; the result ends that and gives it. */
function watchOutput(): () => string[] {
  const written: string[] = [];
  const streams = [process.stdout, process.stderr];
  const real = streams.map((stream) => stream.write.bind(stream));
  for (const stream of streams) stream.write = (chunk: unknown) => written.push(String(chunk)) > 0;
  return () => {
    streams.forEach((stream, index) => Object.assign(stream, { write: real[index] }));
    return written;
  };
}
