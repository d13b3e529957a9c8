import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { twilioRecordings } from '../../../activities/adapters/twilio.recordings.js';
import { startProviderServer, type ProviderServer } from './provider-server.js';

let server: ProviderServer;
beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());

const remover = () => twilioRecordings({ accountSid: 'AC1', authToken: 'a-secret', apiBaseUrl: server.url, timeoutMs: 300 });

describe('what Twilio keeps of a voice', () => {
  it('is deleted by its kind, and is gone when it was deleted before', async () => {
    server.behave({ status: 204 });
    expect([await remover().remove('RE1'), await remover().remove('TR1')]).toEqual(['gone', 'gone']);
    expect(server.requests.map(({ method, path }) => [method, path])).toEqual([
      ['DELETE', '/2010-04-01/Accounts/AC1/Recordings/RE1.json'],
      ['DELETE', '/2010-04-01/Accounts/AC1/Transcriptions/TR1.json'],
    ]);
    server.behave({ status: 404, body: '{"code":20404,"status":404,"message":"not found"}' });
    expect(await remover().remove('RE1')).toBe('gone');
  });

  it.each([{ status: 500 }, { status: 429 }, { status: 401 }, 'reset', 'silence'] as const)(
    'is tried again later after %j',
    async (behaviour) => {
      server.behave(behaviour);
      expect(await remover().remove('RE1')).toBe('later');
      expect(server.requests).toHaveLength(1);
    },
  );
});
