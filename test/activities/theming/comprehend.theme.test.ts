import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { comprehendTheme } from '../../../activities/adapters/comprehend.theme.js';
import { localReader } from '../../../activities/theming/local-reader.js';
import { comprehendAccount, comprehendDouble } from '../../support/theming-doubles/comprehend-double.js';
import { signatureFault } from '../../support/theming-doubles/sigv4.js';
import { startProviderServer, type ProviderServer } from '../adapters/provider-server.js';
import { keepsTheThemePort } from './contract.js';
import { patienceMs, tellsTroubles, troubledComment } from './troubles.js';

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());
beforeEach(() => server.behave(comprehendDouble()));

const local = localReader();
const { accessKeyId, secretAccessKey, region } = comprehendAccount;
const provider = (apiBaseUrl = server.url, timeoutMs = patienceMs, sessionToken?: string) =>
  comprehendTheme({ accessKeyId, secretAccessKey, sessionToken, region, apiBaseUrl, timeoutMs, local });
const awsError = (type: string) => ({ status: 400, body: JSON.stringify({ __type: type, Message: troubledComment }) });

describe('Amazon Comprehend', () => {
  keepsTheThemePort(provider, 'comprehend');

  tellsTroubles(provider, {
    server: () => server,
    calls: 2,
    more: [
      { when: 'throttles, with a 400 as AWS has it', behaviour: awsError('ThrottlingException'), code: 'limited' },
      { when: 'takes no more requests', behaviour: awsError('TooManyRequestsException'), code: 'limited' },
      { when: 'finds the text too long', behaviour: awsError('com.amazonaws.comprehend#TextSizeLimitExceededException'), code: 'refused' },
      { when: 'does not read the language', behaviour: awsError('UnsupportedLanguageException'), code: 'unsupported' },
      { when: 'does not know the access key', behaviour: awsError('UnrecognizedClientException'), code: 'denied' },
      { when: 'finds a credential that has expired', behaviour: awsError('ExpiredTokenException'), code: 'denied' },
      { when: 'names a sentiment of its own', behaviour: { status: 200, body: '{"Sentiment":"ANGRY","Entities":[]}' }, code: 'invalid' },
    ],
  });

  it.each([
    ['POSITIVE', 'positive'],
    ['NEUTRAL', 'neutral'],
    ['NEGATIVE', 'negative'],
    ['MIXED', 'mixed'],
  ] as const)('gives the sentiment: %s', async (sentiment, expected) => {
    server.behave(comprehendDouble({ sentiment }));
    const here = await local.theme('I waited an hour', 'en', 1);
    expect(await provider().theme('I waited an hour', 'en', 1)).toEqual({
      ...here,
      sentiment: expected,
      modelVersion: `comprehend/${here.modelVersion}`,
    });
  });

  it('is told by its entities, as hints beside the reason of a driver and nowhere else', async () => {
    server.behave(comprehendDouble({ entities: { 'two hours': 'QUANTITY', Acme: 'ORGANIZATION', waited: 'OTHER' } }));
    const comment = 'I waited on hold for two hours. I prefer Acme.';
    const here = await local.theme(comment, 'en', 1);
    const { drivers } = await provider().theme(comment, 'en', 1);
    expect(drivers.map(({ key, quote, weight, sentiment }) => ({ key, quote, weight, sentiment }))).toEqual(
      here.drivers.map(({ key, quote, weight, sentiment }) => ({ key, quote, weight, sentiment })),
    );
    const [wait] = drivers.filter(({ key }) => key === 'wait_time');
    expect(wait?.why).toMatch(/ Amazon Comprehend sees a quantity in these words\.$/);
  });

  it('signs with a session token where the credentials have one', async () => {
    server.behave(comprehendDouble({ sessionToken: 'a-session' }));
    await expect(provider(server.url, patienceMs, 'a-session').theme('I waited an hour', 'en', 1)).resolves.toMatchObject({
      sentiment: 'negative',
    });
    await expect(provider().theme('I waited an hour', 'en', 1)).rejects.toMatchObject({ code: 'denied' });
  });

  it('signs so that a changed byte is seen', async () => {
    await provider().theme('I waited an hour', 'en', 1);
    const [request] = server.requests;
    if (!request) throw new Error('nothing was sent');
    expect(signatureFault(request, comprehendAccount)).toBeNull();
    expect(signatureFault({ ...request, body: request.body.replace('hour', 'Hour') }, comprehendAccount)).toBe(
      'the signature does not match',
    );
    expect(signatureFault(request, { ...comprehendAccount, secretAccessKey: 'another' })).toBe('the signature does not match');
  });

  it('leaves alone what it does not read, without a call', async () => {
    await expect(provider().theme('Czekałem godzinę na linii i nikt nie odebrał telefonu', 'pl', 1)).rejects.toMatchObject({
      code: 'unsupported',
    });
    expect(server.requests).toEqual([]);
  });

  it('goes to the host of its region unless another is named', async () => {
    const real = globalThis.fetch;
    const asked: string[] = [];
    globalThis.fetch = async (input) => {
      asked.push(input instanceof Request ? input.url : String(input));
      throw new TypeError('no network here');
    };
    try {
      const plain = comprehendTheme({
        accessKeyId,
        secretAccessKey,
        sessionToken: undefined,
        region,
        apiBaseUrl: undefined,
        timeoutMs: 300,
        local,
      });
      await expect(plain.theme('I waited an hour', 'en', 1)).rejects.toMatchObject({ code: 'unreachable' });
    } finally {
      globalThis.fetch = real;
    }
    expect(new Set(asked)).toEqual(new Set(['https://comprehend.eu-central-1.amazonaws.com/']));
  });
});
