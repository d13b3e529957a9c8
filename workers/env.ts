import { existsSync } from 'node:fs';
import { z } from 'zod';
import { err, ok, type Result } from '../domain/result.js';
import { themingFaults, themingOf, themingVariables, type ThemingEnv } from './theming-env.js';

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** The systems whose calls to `/webhooks/<name>` are verified with a secret of their own. */
export const webhookSources = [
  'zendesk',
  'freshdesk',
  'intercom',
  'hubspot',
  'salesforce',
  'chatwoot',
  'zammad',
  'generic',
  'typeform',
  'surveymonkey',
  'delighted',
  'zigpoll',
] as const;
export type WebhookSource = (typeof webhookSources)[number];

const text = z.string().optional();
const phoneNumber = /^\+[1-9]\d{6,14}$/;
const port = z
  .string()
  .regex(/^\d{1,5}$/, 'must be a port number')
  .transform(Number)
  .refine((value) => value >= 1 && value <= 65_535, 'must be between 1 and 65535')
  .optional();
const httpUrl = z
  .string()
  .refine((value) => ['http:', 'https:'].includes(protocolOf(value)), 'must be an address that starts with http:// or https://')
  .transform((value) => value.replace(/\/+$/, ''))
  .optional();

const variablesSchema = z.object({
  PORT: port.transform((value) => value ?? 3000),
  AMENDS_DATA_DIR: z.string().default('.amends'),
  AMENDS_PUBLIC_URL: httpUrl,
  AMENDS_API_KEY: z.string().regex(/^\S+$/, 'must not contain blanks').optional(),
  AMENDS_LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
  AMENDS_KEEP_TEXTS_DAYS: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number of days from 1 to 9999')
    .default('90')
    .transform(Number),
  DATABASE_URL: z
    .string()
    .refine((value) => ['postgres:', 'postgresql:'].includes(protocolOf(value)), 'must be an address that starts with postgresql://')
    .optional(),
  TEMPORAL_ADDRESS: z
    .string()
    .regex(/^(\[[^\]]+\]|[^:/\s]+):\d{1,5}$/, 'must be host:port')
    .optional(),
  TEMPORAL_NAMESPACE: z.string().default('default'),
  TEMPORAL_API_KEY: text,
  TEMPORAL_TLS: z.enum(['true', 'false'], { error: 'must be true or false' }).optional(),
  AMENDS_TEMPORAL_PORT: port,
  AMENDS_TEMPORAL_UI_PORT: port,
  TWILIO_ACCOUNT_SID: text,
  TWILIO_AUTH_TOKEN: text,
  TWILIO_FROM: text,
  TWILIO_MESSAGING_SERVICE_SID: text,
  TWILIO_VOICE_FROM: z.string().regex(phoneNumber, 'must be a number such as +15005550006').optional(),
  TWILIO_API_BASE_URL: httpUrl,
  SLACK_BOT_TOKEN: z.string().regex(/^xox[a-z]-\S+$/, 'must be a token that begins with xoxb-').optional(),
  SLACK_WEBHOOK_URL: httpUrl,
  SLACK_API_BASE_URL: httpUrl,
  SENDGRID_API_KEY: text,
  SENDGRID_FROM: z.string().includes('@', { error: 'must be an email address' }).optional(),
  SENDGRID_API_BASE_URL: httpUrl,
  SENDGRID_WEBHOOK_PUBLIC_KEY: text,
  SENDGRID_REPLY_ADDRESS: z.string().regex(/^[^\s@+<>"]{1,30}@[^\s@<>"]{3,200}$/, 'must be an email address without a plus').optional(),
  SENDGRID_INBOUND_SECRET: z.string().regex(/^[A-Za-z0-9_-]{20,200}$/, 'must be 20 or more letters, digits, - or _').optional(),
  SENDGRID_INBOUND_PUBLIC_KEY: text,
  ZENDESK_WEBHOOK_SECRET: text,
  FRESHDESK_WEBHOOK_SECRET: text,
  INTERCOM_WEBHOOK_SECRET: text,
  HUBSPOT_WEBHOOK_SECRET: text,
  SALESFORCE_WEBHOOK_SECRET: text,
  CHATWOOT_WEBHOOK_SECRET: text,
  ZAMMAD_WEBHOOK_SECRET: text,
  GENERIC_WEBHOOK_SECRET: text,
  TYPEFORM_WEBHOOK_SECRET: text,
  SURVEYMONKEY_WEBHOOK_SECRET: text,
  DELIGHTED_WEBHOOK_SECRET: text,
  ZIGPOLL_WEBHOOK_SECRET: text,
  ...themingVariables,
  COMPREHEND_API_BASE_URL: httpUrl,
  GOOGLE_LANGUAGE_API_BASE_URL: httpUrl,
  OPENAI_API_BASE_URL: httpUrl,
});
type Variables = z.infer<typeof variablesSchema>;

/** Every variable that Amends reads; `.env.example` names the same. */
export const envVariables: readonly string[] = Object.keys(variablesSchema.shape);

export type TwilioEnv = {
  accountSid: string;
  authToken: string;
  /** At least one of the two is set. */
  from: string | undefined;
  messagingServiceSid: string | undefined;
  /** The number that calls come from; undefined where the sender is a name or a short code: calls go to the sandbox then. */
  voiceFrom: string | undefined;
  apiBaseUrl: string | undefined;
};
export type SendgridEnv = { apiKey: string; from: string; replyAddress: string | undefined; apiBaseUrl: string | undefined };

/** At least one of the first two is set; the token goes before, as it reaches every channel and person. */
export type SlackEnv = { botToken: string | undefined; webhookUrl: string | undefined; apiBaseUrl: string | undefined };

/** The configuration of one process. A provider without credentials is undefined: its messages go to the sandbox. */
export type Env = {
  port: number;
  dataDir: string;
  /** Where customers and vendors reach Amends, without a slash at the end. */
  publicUrl: string;
  apiKey: string | undefined;
  logLevel: (typeof logLevels)[number];
  /** Days for which the words of settled messages are kept. */
  keepTextsDays: number;
  databaseUrl: string | undefined;
  temporal: {
    address: string | undefined;
    namespace: string;
    apiKey: string | undefined;
    /** On with an API key, as Temporal Cloud asks, unless TEMPORAL_TLS says otherwise. */
    tls: boolean;
    /** Of the embedded server only. */
    port: number | undefined;
    uiPort: number | undefined;
  };
  twilio: TwilioEnv | undefined;
  sendgrid: SendgridEnv | undefined;
  slack: SlackEnv | undefined;
  /** Kept apart from the credentials for sending: callbacks may arrive for messages that another process sent. */
  sendgridWebhookPublicKey: string | undefined;
  sendgridInbound: { secret: string | undefined; publicKey: string | undefined };
  webhookSecrets: Partial<Record<WebhookSource, string>>;
  /** Undefined where comments are read on this machine only. */
  theming: ThemingEnv | undefined;
};

/** A variable that can't be used, and why; never its value, which may be a secret. */
export type EnvFault = { variable: string; problem: string };

/** Reads the configuration from environment variables. An empty variable counts as one that isn't set. */
export function parseEnv(source: Readonly<Record<string, string | undefined>>): Result<Env, EnvFault[]> {
  const given = Object.entries(source)
    .map(([name, value]): [string, string] => [name, (value ?? '').trim()])
    .filter(([, value]) => value !== '');
  const parsed = variablesSchema.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    return err(parsed.error.issues.map((issue) => ({ variable: String(issue.path[0]), problem: issue.message })));
  }
  const variables = parsed.data;
  const missing = missingCredentials(variables);
  if (missing.length > 0) return err(missing);
  return ok({
    port: variables.PORT,
    dataDir: variables.AMENDS_DATA_DIR,
    publicUrl: variables.AMENDS_PUBLIC_URL ?? `http://localhost:${variables.PORT}`,
    apiKey: variables.AMENDS_API_KEY,
    logLevel: variables.AMENDS_LOG_LEVEL,
    keepTextsDays: variables.AMENDS_KEEP_TEXTS_DAYS,
    databaseUrl: variables.DATABASE_URL,
    temporal: {
      address: variables.TEMPORAL_ADDRESS,
      namespace: variables.TEMPORAL_NAMESPACE,
      apiKey: variables.TEMPORAL_API_KEY,
      tls: variables.TEMPORAL_TLS === undefined ? variables.TEMPORAL_API_KEY !== undefined : variables.TEMPORAL_TLS === 'true',
      port: variables.AMENDS_TEMPORAL_PORT,
      uiPort: variables.AMENDS_TEMPORAL_UI_PORT,
    },
    twilio: twilioOf(variables),
    sendgrid: sendgridOf(variables),
    slack: slackOf(variables),
    sendgridWebhookPublicKey: variables.SENDGRID_WEBHOOK_PUBLIC_KEY,
    sendgridInbound: { secret: variables.SENDGRID_INBOUND_SECRET, publicKey: variables.SENDGRID_INBOUND_PUBLIC_KEY },
    webhookSecrets: webhookSecretsOf(variables),
    theming: themingOf(variables),
  });
}

/** Half a set of credentials is a mistake, and would otherwise send customers' messages to the sandbox in silence. */
function missingCredentials(variables: Variables): EnvFault[] {
  const faults: EnvFault[] = themingFaults(variables);
  const need = (name: keyof Variables, because: string) => {
    if (variables[name] === undefined) faults.push({ variable: name, problem: `is missing, although ${because} is set` });
  };
  const twilio = firstSet(variables, [
    'TWILIO_ACCOUNT_SID',
    'TWILIO_AUTH_TOKEN',
    'TWILIO_FROM',
    'TWILIO_MESSAGING_SERVICE_SID',
    'TWILIO_VOICE_FROM',
  ]);
  if (twilio) {
    need('TWILIO_ACCOUNT_SID', twilio);
    need('TWILIO_AUTH_TOKEN', twilio);
    if (variables.TWILIO_FROM === undefined && variables.TWILIO_MESSAGING_SERVICE_SID === undefined) {
      faults.push({ variable: 'TWILIO_FROM', problem: `or TWILIO_MESSAGING_SERVICE_SID is missing, although ${twilio} is set` });
    }
  }
  const sendgrid = firstSet(variables, ['SENDGRID_API_KEY', 'SENDGRID_FROM']);
  if (sendgrid) {
    need('SENDGRID_API_KEY', sendgrid);
    need('SENDGRID_FROM', sendgrid);
  }
  return faults;
}

function firstSet(variables: Variables, names: readonly (keyof Variables)[]): string | undefined {
  return names.find((name) => variables[name] !== undefined);
}

function twilioOf(variables: Variables): TwilioEnv | undefined {
  if (variables.TWILIO_ACCOUNT_SID === undefined || variables.TWILIO_AUTH_TOKEN === undefined) return undefined;
  return {
    accountSid: variables.TWILIO_ACCOUNT_SID,
    authToken: variables.TWILIO_AUTH_TOKEN,
    from: variables.TWILIO_FROM,
    messagingServiceSid: variables.TWILIO_MESSAGING_SERVICE_SID,
    voiceFrom: variables.TWILIO_VOICE_FROM ?? phoneNumber.exec(variables.TWILIO_FROM ?? '')?.[0],
    apiBaseUrl: variables.TWILIO_API_BASE_URL,
  };
}

function sendgridOf(variables: Variables): SendgridEnv | undefined {
  if (variables.SENDGRID_API_KEY === undefined || variables.SENDGRID_FROM === undefined) return undefined;
  const { SENDGRID_REPLY_ADDRESS: replyAddress } = variables;
  return { apiKey: variables.SENDGRID_API_KEY, from: variables.SENDGRID_FROM, replyAddress, apiBaseUrl: variables.SENDGRID_API_BASE_URL };
}

function slackOf(variables: Variables): SlackEnv | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_WEBHOOK_URL: webhookUrl, SLACK_API_BASE_URL: apiBaseUrl } = variables;
  return botToken === undefined && webhookUrl === undefined ? undefined : { botToken, webhookUrl, apiBaseUrl };
}

const webhookSecretVariables = {
  zendesk: 'ZENDESK_WEBHOOK_SECRET',
  freshdesk: 'FRESHDESK_WEBHOOK_SECRET',
  intercom: 'INTERCOM_WEBHOOK_SECRET',
  hubspot: 'HUBSPOT_WEBHOOK_SECRET',
  salesforce: 'SALESFORCE_WEBHOOK_SECRET',
  chatwoot: 'CHATWOOT_WEBHOOK_SECRET',
  zammad: 'ZAMMAD_WEBHOOK_SECRET',
  generic: 'GENERIC_WEBHOOK_SECRET',
  typeform: 'TYPEFORM_WEBHOOK_SECRET',
  surveymonkey: 'SURVEYMONKEY_WEBHOOK_SECRET',
  delighted: 'DELIGHTED_WEBHOOK_SECRET',
  zigpoll: 'ZIGPOLL_WEBHOOK_SECRET',
} as const satisfies Record<WebhookSource, keyof Variables>;

function webhookSecretsOf(variables: Variables): Env['webhookSecrets'] {
  const secrets: Env['webhookSecrets'] = {};
  for (const source of webhookSources) {
    const secret = variables[webhookSecretVariables[source]];
    if (secret !== undefined) secrets[source] = secret;
  }
  return secrets;
}

function protocolOf(value: string): string {
  return URL.canParse(value) ? new URL(value).protocol : '';
}

/** For entry files: takes in `.env` of the working directory if there is one, and ends the process on a fault. */
export function readEnvOrExit(from: NodeJS.Process): Env {
  if (existsSync('.env')) from.loadEnvFile('.env'); // variables that are set already win
  const parsed = parseEnv(from.env);
  if (parsed.ok) return parsed.value;
  const lines = [
    'The configuration cannot be used:',
    ...parsed.error.map(({ variable, problem }) => `  ${variable} ${problem}`),
    'Correct these environment variables (or .env; .env.example explains them) and start again.',
  ];
  from.stderr.write(`${lines.join('\n')}\n`);
  return from.exit(1);
}
