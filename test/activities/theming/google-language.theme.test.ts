import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { googleLanguageTheme } from '../../../activities/adapters/google-language.theme.js';
import { localReader } from '../../../activities/theming/local-reader.js';
import { googleKey, googleLanguageDouble } from '../../support/theming-doubles/google-language-double.js';
import { startProviderServer, type ProviderServer } from '../adapters/provider-server.js';
import { keepsTheThemePort } from './contract.js';
import { patienceMs, tellsTroubles } from './troubles.js';

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.behave(googleLanguageDouble()));

const local = localReader();
const provider = (apiBaseUrl = server.url, timeoutMs = patienceMs) =>
  googleLanguageTheme({ apiKey: googleKey, apiBaseUrl, timeoutMs, local });

describe('Google Cloud Natural Language', () => {
  keepsTheThemePort(provider, 'google');

  tellsTroubles(provider, {
    server: () => server,
    calls: 2,
    more: [
      {
        when: 'gives a score that is no number',
        behaviour: { status: 200, body: '{"documentSentiment":{"score":"high"}}' },
        code: 'invalid',
      },
      {
        when: 'is out of quota',
        behaviour: { status: 429, body: '{"error":{"code":429,"status":"RESOURCE_EXHAUSTED"}}' },
        code: 'limited',
      },
    ],
  });

  it.each([
    [0.8, 3, 'positive'],
    [-0.6, 4, 'negative'],
    [0.1, 0, 'neutral'],
    [0, 0, 'neutral'],
    [0, 4, 'mixed'],
    [-0.2, 1.2, 'mixed'],
    [0.25, 0.3, 'positive'],
  ] as const)('reads a score of %s with a magnitude of %s as it says itself: %s', async (score, magnitude, expected) => {
    server.behave(googleLanguageDouble({ score, magnitude }));
    const here = await local.theme('I waited an hour', 'en', 1);
    expect(await provider().theme('I waited an hour', 'en', 1)).toEqual({
      ...here,
      sentiment: expected,
      modelVersion: `google-language-v2/${here.modelVersion}`,
    });
  });

  it('is told by its entities, as hints beside the reason of a driver', async () => {
    server.behave(googleLanguageDouble({ entities: { 'two hours': 'NUMBER', Acme: 'ORGANIZATION' } }));
    const { drivers } = await provider().theme('I waited on hold for two hours. I prefer Acme.', 'en', 1);
    expect(drivers.find(({ key }) => key === 'wait_time')?.why).toMatch(/ Google sees a number in these words\.$/);
  });

  it('keeps the key out of the address', async () => {
    await provider().theme('I waited an hour', 'en', 1);
    expect(server.requests).toHaveLength(2);
    for (const { path, headers } of server.requests) {
      expect(path).not.toContain(googleKey);
      expect(headers['x-goog-api-key']).toBe(googleKey);
    }
  });

  it('asks for the sentiment alone where Google finds no entities, and for nothing where it reads neither', async () => {
    const dutch = 'Ik heb twee uur in de wacht gestaan en niemand heeft mij teruggebeld over mijn bestelling';
    expect(await provider().theme(dutch, 'nl', 1)).toMatchObject({ language: 'nl', sentiment: 'negative' });
    expect(server.requests.map(({ path }) => path)).toEqual(['/v2/documents:analyzeSentiment']);
    server.behave(googleLanguageDouble());
    await expect(provider().theme('Czekałem godzinę na linii i nikt nie odebrał telefonu', 'pl', 1)).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(server.requests).toEqual([]);
  });
});
