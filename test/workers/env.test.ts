import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { envVariables, parseEnv, webhookSources } from '../../workers/env.js';

function parsed(source: Record<string, string>) {
  const result = parseEnv(source);
  if (!result.ok) throw new Error(`refused: ${result.error.map((fault) => fault.variable).join(', ')}`);
  return result.value;
}

function faultsOf(source: Record<string, string>) {
  const result = parseEnv(source);
  return result.ok ? [] : result.error;
}

const twilio = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 'secret-token', TWILIO_FROM: '+15005550006' };

describe('parseEnv', () => {
  it('needs nothing to be set', () => {
    expect(parsed({})).toMatchObject({
      port: 3000,
      dataDir: '.amends',
      publicUrl: 'http://localhost:3000',
      logLevel: 'info',
      keepTextsDays: 90,
      temporal: { namespace: 'default', tls: false },
    });
    expect(parsed({}).databaseUrl).toBeUndefined();
    expect(parsed({}).twilio).toBeUndefined();
    expect(parsed({}).sendgrid).toBeUndefined();
  });

  it('takes an empty or blank variable as not set', () => {
    const blank = Object.fromEntries(envVariables.map((name) => [name, ' ']));
    expect(parsed(blank)).toEqual(parsed({}));
  });

  it('derives the public address from the port and takes the slash off a given one', () => {
    expect(parsed({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
    expect(parsed({ AMENDS_PUBLIC_URL: 'https://care.example.com/' }).publicUrl).toBe('https://care.example.com');
  });

  it('reads the providers', () => {
    expect(parsed(twilio).twilio).toMatchObject({ accountSid: 'AC1', authToken: 'secret-token', from: '+15005550006' });
    expect(parsed({ ...twilio, TWILIO_FROM: 'Acme' }).twilio?.voiceFrom).toBeUndefined();
    const service = { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 't', TWILIO_MESSAGING_SERVICE_SID: 'MG1' };
    expect(parsed(service).twilio).toMatchObject({ messagingServiceSid: 'MG1', from: undefined });
    expect(parsed({ SENDGRID_API_KEY: 'k', SENDGRID_FROM: 'a@example.com' }).sendgrid).toMatchObject({
      apiKey: 'k',
      from: 'a@example.com',
    });
    const inbound = { SENDGRID_INBOUND_SECRET: 'a-secret-of-twenty-signs', SENDGRID_REPLY_ADDRESS: 'reply@in.example.com' };
    expect(parsed({ ...inbound, SENDGRID_API_KEY: 'k', SENDGRID_FROM: 'a@example.com' })).toMatchObject({
      sendgridInbound: { secret: 'a-secret-of-twenty-signs', publicKey: undefined },
      sendgrid: { replyAddress: 'reply@in.example.com' },
    });
    expect(faultsOf({ SENDGRID_INBOUND_SECRET: 'short', SENDGRID_REPLY_ADDRESS: 'a+b@example.com' }).map(({ variable }) => variable)).toEqual([
      'SENDGRID_REPLY_ADDRESS',
      'SENDGRID_INBOUND_SECRET',
    ]);
    expect(parsed({ TYPEFORM_WEBHOOK_SECRET: 's' }).webhookSecrets).toEqual({ typeform: 's' });
  });

  it('reads comments on this machine unless a provider is chosen', () => {
    const keys = { AWS_REGION: 'nowhere at all', OPENAI_API_KEY: 'k', OPENAI_MODEL: 'm', GOOGLE_LANGUAGE_API_KEY: 'k' };
    expect(parsed(keys).theming).toBeUndefined();
    expect(parsed({ ...keys, THEMING_PROVIDER: 'local' }).theming).toBeUndefined();
    expect(parsed({ ...keys, THEMING_PROVIDER: 'google' }).theming).toEqual({
      provider: 'google',
      apiKey: 'k',
      apiBaseUrl: undefined,
      timeoutMs: 5_000,
      monthlyBudget: null,
    });
    const limits = { THEMING_MONTHLY_BUDGET: '0', THEMING_TIMEOUT_SECONDS: '10' };
    expect(parsed({ THEMING_PROVIDER: 'openai', OPENAI_MODEL: 'm', OPENAI_API_BASE_URL: 'http://llm:8000/v1/', ...limits }).theming).toEqual({
      provider: 'openai',
      apiKey: undefined,
      model: 'm',
      apiBaseUrl: 'http://llm:8000/v1',
      timeoutMs: 10_000,
      monthlyBudget: 0,
    });
    const aws = { AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's', AWS_REGION: 'eu-central-1' };
    expect(parsed({ THEMING_PROVIDER: 'comprehend', ...aws }).theming).toMatchObject({
      provider: 'comprehend',
      accessKeyId: 'a',
      secretAccessKey: 's',
      sessionToken: undefined,
      region: 'eu-central-1',
    });
  });

  it('encrypts the connection to Temporal Cloud unless told otherwise', () => {
    expect(parsed({ TEMPORAL_API_KEY: 'k' }).temporal.tls).toBe(true);
    expect(parsed({ TEMPORAL_API_KEY: 'k', TEMPORAL_TLS: 'false' }).temporal.tls).toBe(false);
  });

  it.each([
    ['a SID without a token', { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_FROM: '+1' }, ['TWILIO_AUTH_TOKEN']],
    ['a token alone', { TWILIO_AUTH_TOKEN: 't' }, ['TWILIO_ACCOUNT_SID', 'TWILIO_FROM']],
    ['a number to call from alone', { TWILIO_VOICE_FROM: '+15005550006' }, ['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN', 'TWILIO_FROM']],
    ['a name to call from', { ...twilio, TWILIO_VOICE_FROM: 'Acme' }, ['TWILIO_VOICE_FROM']],
    ['no sender', { TWILIO_ACCOUNT_SID: 'AC1', TWILIO_AUTH_TOKEN: 't' }, ['TWILIO_FROM']],
    ['a key without a sender', { SENDGRID_API_KEY: 'k' }, ['SENDGRID_FROM']],
    ['a sender without a key', { SENDGRID_FROM: 'a@example.com' }, ['SENDGRID_API_KEY']],
    ['a port that is none', { PORT: 'http' }, ['PORT']],
    ['a port out of range', { PORT: '70000' }, ['PORT']],
    ['a public address that is none', { AMENDS_PUBLIC_URL: 'care.example.com' }, ['AMENDS_PUBLIC_URL']],
    ['another database', { DATABASE_URL: 'mysql://localhost/amends' }, ['DATABASE_URL']],
    ['a Temporal address without a port', { TEMPORAL_ADDRESS: 'localhost' }, ['TEMPORAL_ADDRESS']],
    ['an unknown log level', { AMENDS_LOG_LEVEL: 'loud' }, ['AMENDS_LOG_LEVEL']],
    ['an unknown provider of themes', { THEMING_PROVIDER: 'oracle' }, ['THEMING_PROVIDER']],
    ['Comprehend without its keys', { THEMING_PROVIDER: 'comprehend', AWS_REGION: 'eu-central-1' }, ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY']],
    [
      'a region that would be another host',
      { THEMING_PROVIDER: 'comprehend', AWS_ACCESS_KEY_ID: 'a', AWS_SECRET_ACCESS_KEY: 's', AWS_REGION: 'evil.example.com/x' },
      ['AWS_REGION'],
    ],
    ['Google without its key', { THEMING_PROVIDER: 'google' }, ['GOOGLE_LANGUAGE_API_KEY']],
    ['OpenAI without key and model', { THEMING_PROVIDER: 'openai' }, ['OPENAI_API_KEY', 'OPENAI_MODEL']],
    ['a budget that is none', { THEMING_MONTHLY_BUDGET: 'lots' }, ['THEMING_MONTHLY_BUDGET']],
    ['a time-out that is longer than the end of a worker', { THEMING_TIMEOUT_SECONDS: '60' }, ['THEMING_TIMEOUT_SECONDS']],
    ['two faults at once', { PORT: '0', DATABASE_URL: 'x' }, ['PORT', 'DATABASE_URL']],
  ])('refuses %s and names the variable', (_what, source, variables) => {
    expect(faultsOf(source).map((fault) => fault.variable)).toEqual(variables);
  });

  it('never repeats a value in a fault', () => {
    const secret = 'hunter2-not-a-valid-value';
    const faults = envVariables.flatMap((name) => faultsOf({ [name]: secret }));
    expect(faults.length).toBeGreaterThan(5);
    expect(JSON.stringify(faults)).not.toContain(secret);
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
  const entries = [...example.matchAll(/^([A-Z0-9_]+)=(.*)$/gm)].map((match) => [match[1] ?? '', match[2] ?? ''] as const);

  it('names every variable that is read, and no other', () => {
    expect(entries.map(([name]) => name).toSorted()).toEqual([...envVariables].toSorted());
  });

  it('changes nothing when it is copied as it is', () => {
    expect(parsed(Object.fromEntries(entries))).toEqual(parsed({}));
  });

  it('has a secret for every source of webhooks', () => {
    for (const source of webhookSources) expect(envVariables).toContain(`${source.toUpperCase()}_WEBHOOK_SECRET`);
  });
});
