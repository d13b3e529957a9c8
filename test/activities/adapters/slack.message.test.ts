import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { slackMessages, type SlackSettings } from '../../../activities/adapters/slack.message.js';
import type { SlackBlock } from '../../../domain/recovery/slack-message.js';
import { callsOnceIn, keepsThePort, messageTo, troubles, type Trouble } from './contract.js';
import { closedUrl, startProviderServer, type Behaviour, type ProviderServer } from './provider-server.js';

let server: ProviderServer;
let messages = 0;

beforeAll(async () => {
  server = await startProviderServer();
});
afterAll(() => server.close());

const blocks: SlackBlock[] = [{ type: 'section', text: { type: 'mrkdwn', text: 'Case 41' } }];
const sent = (): unknown => JSON.parse(server.requests[0]?.body ?? 'null');
const json = (status: number, body: object, headers: Record<string, string> = {}): Behaviour => ({
  status,
  headers,
  body: JSON.stringify(body),
});
const plain = (status: number, body: string, headers: Record<string, string> = {}): Behaviour => ({
  status,
  headers: { 'content-type': 'text/plain', ...headers },
  body,
});

describe('a message in Slack by the token of an app', () => {
  const provider = (changes: Partial<SlackSettings> = {}) =>
    slackMessages({ botToken: 'xoxb-a-secret-of-this-test', apiBaseUrl: server.url, timeoutMs: 300, ...changes });
  const posts = (): Behaviour => {
    messages += 1;
    return json(200, { ok: true, channel: 'C012AB3CD', ts: `1795251600.00${messages}` });
  };
  const error = (word: string): Behaviour => json(200, { ok: false, error: word });
  beforeEach(() => server.behave(posts));

  keepsThePort(() => provider(), { name: 'slack', channel: 'slack', address: '#recovery' });
  callsOnceIn(
    troubles,
    () => provider(),
    () => server,
    '#recovery',
  );
  const refusals: Trouble[] = [
    {
      when: 'the channel is not there',
      behaviour: error('channel_not_found'),
      result: { outcome: 'refused', code: 'channel_not_found', address: 'fine' },
    },
    {
      when: 'the app is not in the channel',
      behaviour: error('not_in_channel'),
      result: { outcome: 'refused', code: 'not_in_channel', address: 'fine' },
    },
    {
      when: 'the channel is archived',
      behaviour: error('is_archived'),
      result: { outcome: 'refused', code: 'is_archived', address: 'fine' },
    },
    { when: 'the token is wrong', behaviour: error('invalid_auth'), result: { outcome: 'busy', code: 'invalid_auth' } },
    { when: 'the app may not write', behaviour: error('missing_scope'), result: { outcome: 'busy', code: 'missing_scope' } },
    {
      when: 'it says in a word that it gets too many',
      behaviour: json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '1' }),
      result: { outcome: 'busy', code: 'ratelimited' },
    },
    { when: 'it failed and may have posted', behaviour: error('fatal_error'), result: { outcome: 'unclear', code: 'fatal_error' } },
    { when: 'it says what nobody has documented', behaviour: error('full_moon'), result: { outcome: 'unclear', code: 'full_moon' } },
    {
      when: 'it fails with a word',
      behaviour: json(503, { ok: false, error: 'channel_not_found' }),
      result: { outcome: 'unclear', code: '503' },
    },
    { when: 'it answers with a page', behaviour: plain(200, '<h1>Welcome</h1>'), result: { outcome: 'unclear', code: '200' } },
  ];
  callsOnceIn(
    refusals,
    () => provider(),
    () => server,
    '#recovery',
  );

  it('posts blocks to the channel or the person, with the subject for notifications, and unfurls no link', async () => {
    await provider().send(messageTo('U012AB3CD', { subject: 'Case 41: rated 1 of 5', blocks }));
    expect(server.requests[0]).toMatchObject({
      method: 'POST',
      path: '/api/chat.postMessage',
      headers: { authorization: 'Bearer xoxb-a-secret-of-this-test' },
    });
    expect(sent()).toEqual({ channel: 'U012AB3CD', text: 'Case 41: rated 1 of 5', blocks, unfurl_links: false, unfurl_media: false });
  });

  it('is known by its channel and time', async () => {
    server.behave(json(200, { ok: true, channel: 'C012AB3CD', ts: '1795251600.000100' }));
    expect(await provider().send(messageTo('#recovery'))).toEqual({ outcome: 'sent', providerMessageId: 'C012AB3CD:1795251600.000100' });
  });

  it('asks nothing more until the time that a 429 names is over', async () => {
    let nowMs = 1_000_000;
    const patient = provider({ nowMs: () => nowMs });
    server.behave(json(429, { ok: false, error: 'ratelimited' }, { 'retry-after': '30' }));
    expect(await patient.send(messageTo('#recovery'))).toMatchObject({ outcome: 'busy' });
    server.behave(posts);
    nowMs += 29_000;
    expect(await patient.send(messageTo('#recovery'))).toEqual({ outcome: 'busy', code: '429' });
    expect(server.requests).toEqual([]);
    nowMs += 1_001;
    expect(await patient.send(messageTo('#recovery'))).toMatchObject({ outcome: 'sent' });
  });

  it('may be tried again when no connection came about', async () => {
    expect(await provider({ apiBaseUrl: await closedUrl() }).send(messageTo('#recovery'))).toEqual({
      outcome: 'busy',
      code: 'ECONNREFUSED',
    });
    expect(await provider({ apiBaseUrl: 'http://nowhere.invalid' }).send(messageTo('#recovery'))).toMatchObject({ outcome: 'busy' });
  });
});

describe('a message in Slack by an incoming webhook', () => {
  const provider = () => slackMessages({ webhookUrl: `${server.url}/services/T0/B0/secret`, timeoutMs: 300 });
  beforeEach(() => server.behave(plain(200, 'ok')));

  callsOnceIn(
    [
      ...troubles,
      {
        when: 'the webhook was removed',
        behaviour: plain(404, 'no_service'),
        result: { outcome: 'refused', code: 'no_service', address: 'fine' },
      },
      {
        when: 'its channel is archived',
        behaviour: plain(410, 'channel_is_archived'),
        result: { outcome: 'refused', code: 'channel_is_archived', address: 'fine' },
      },
      {
        when: 'it may not write there',
        behaviour: plain(403, 'action_prohibited'),
        result: { outcome: 'refused', code: 'action_prohibited', address: 'fine' },
      },
      {
        when: 'it can not read the message',
        behaviour: plain(400, 'invalid_payload'),
        result: { outcome: 'refused', code: 'invalid_payload', address: 'fine' },
      },
      {
        when: 'it says no without a word',
        behaviour: plain(404, '<h1>Not here</h1>'),
        result: { outcome: 'refused', code: '404', address: 'fine' },
      },
      {
        when: 'it leads elsewhere',
        behaviour: plain(302, '', { location: 'https://example.com/' }),
        result: { outcome: 'unclear', code: '302' },
      },
    ],
    provider,
    () => server,
    '#recovery',
  );

  it('posts blocks to its own address, without a token', async () => {
    expect(await provider().send(messageTo('#recovery', { blocks }))).toEqual({ outcome: 'sent', providerMessageId: null });
    expect(server.requests[0]).toMatchObject({ method: 'POST', path: '/services/T0/B0/secret' });
    expect(server.requests[0]?.headers).not.toHaveProperty('authorization');
    expect(sent()).toEqual({ text: 'How did we do?', blocks, unfurl_links: false, unfurl_media: false });
  });

  it('writes to no person: a message meant for one is refused, and nothing is asked', async () => {
    expect(await provider().send(messageTo('U012AB3CD', { blocks }))).toEqual({
      outcome: 'refused',
      code: 'one_channel_only',
      address: 'fine',
    });
    expect(server.requests).toEqual([]);
  });
});
