import { z } from 'zod';

const providers = ['local', 'comprehend', 'google', 'openai'] as const;
const text = z.string().optional();

/** The variables of the theming, apart from addresses of other servers. */
export const themingVariables = {
  THEMING_PROVIDER: z.enum(providers, { error: `must be one of ${providers.join(', ')}` }).default('local'),
  THEMING_MONTHLY_BUDGET: z
    .string()
    .regex(/^\d{1,9}$/, 'must be a whole number of comments')
    .transform(Number)
    .optional(),
  THEMING_TIMEOUT_SECONDS: z
    .string()
    .regex(/^([1-9]|10)$/, 'must be a whole number of seconds from 1 to 10')
    .transform(Number)
    .optional(),
  // Kept as loose as others set them on a machine: what is wrong with them only matters where Comprehend is chosen.
  AWS_ACCESS_KEY_ID: text,
  AWS_SECRET_ACCESS_KEY: text,
  AWS_SESSION_TOKEN: text,
  AWS_REGION: text,
  GOOGLE_LANGUAGE_API_KEY: text,
  OPENAI_API_KEY: text,
  OPENAI_MODEL: text,
};

type ThemingVariables = z.infer<z.ZodObject<typeof themingVariables>> & {
  COMPREHEND_API_BASE_URL?: string | undefined;
  GOOGLE_LANGUAGE_API_BASE_URL?: string | undefined;
  OPENAI_API_BASE_URL?: string | undefined;
};

type Credentials =
  | {
      provider: 'comprehend';
      accessKeyId: string;
      secretAccessKey: string;
      sessionToken: string | undefined;
      region: string;
      apiBaseUrl: string | undefined;
    }
  | { provider: 'google'; apiKey: string; apiBaseUrl: string | undefined }
  | { provider: 'openai'; apiKey: string | undefined; model: string; apiBaseUrl: string | undefined };

/** What reads comments besides this machine. */
export type ThemingEnv = Credentials & {
  timeoutMs: number;
  /** Comments that may be sent in a month of UTC; null for as many as come. */
  monthlyBudget: number | null;
};

// A survey's page and its case do not wait for it, and a model of usual size answers in one to three seconds.
const usualTimeoutSeconds = 5;

/** The provider that was chosen, with what it needs; undefined where comments are read on this machine only. */
export function themingOf(variables: ThemingVariables): ThemingEnv | undefined {
  const credentials = credentialsOf(variables);
  if (!credentials) return undefined;
  const { THEMING_TIMEOUT_SECONDS: seconds = usualTimeoutSeconds, THEMING_MONTHLY_BUDGET: budget } = variables;
  return { ...credentials, timeoutMs: seconds * 1_000, monthlyBudget: budget ?? null };
}

function credentialsOf(variables: ThemingVariables): Credentials | undefined {
  const {
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_SESSION_TOKEN: sessionToken,
    AWS_REGION: region,
  } = variables;
  switch (variables.THEMING_PROVIDER) {
    case 'local':
      return undefined;
    case 'comprehend':
      if (accessKeyId === undefined || secretAccessKey === undefined || region === undefined) return undefined;
      return { provider: 'comprehend', accessKeyId, secretAccessKey, sessionToken, region, apiBaseUrl: variables.COMPREHEND_API_BASE_URL };
    case 'google':
      if (variables.GOOGLE_LANGUAGE_API_KEY === undefined) return undefined;
      return { provider: 'google', apiKey: variables.GOOGLE_LANGUAGE_API_KEY, apiBaseUrl: variables.GOOGLE_LANGUAGE_API_BASE_URL };
    case 'openai':
      if (variables.OPENAI_MODEL === undefined) return undefined;
      return {
        provider: 'openai',
        apiKey: variables.OPENAI_API_KEY,
        model: variables.OPENAI_MODEL,
        apiBaseUrl: variables.OPENAI_API_BASE_URL,
      };
  }
}

/** What the chosen provider lacks, by variable. Without it comments would be read locally in silence. */
export function themingFaults(variables: ThemingVariables): { variable: keyof ThemingVariables; problem: string }[] {
  const { THEMING_PROVIDER: provider, AWS_REGION: region } = variables;
  const faults = neededBy(variables).flatMap((variable) =>
    variables[variable] === undefined ? [{ variable, problem: `is missing, although THEMING_PROVIDER is ${provider}` }] : [],
  );
  // It becomes part of a host's name.
  if (provider === 'comprehend' && region !== undefined && !/^[a-z0-9-]{1,40}$/.test(region))
    faults.push({ variable: 'AWS_REGION', problem: 'must be a region such as eu-central-1' });
  return faults;
}

function neededBy({ THEMING_PROVIDER: provider, OPENAI_API_BASE_URL: openAiServer }: ThemingVariables): (keyof ThemingVariables)[] {
  switch (provider) {
    case 'local':
      return [];
    case 'comprehend':
      return ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_REGION'];
    case 'google':
      return ['GOOGLE_LANGUAGE_API_KEY'];
    case 'openai':
      // A server of one's own may want no key.
      return openAiServer === undefined ? ['OPENAI_API_KEY', 'OPENAI_MODEL'] : ['OPENAI_MODEL'];
  }
}
