import { AwsClient } from 'aws4fetch';
import { z } from 'zod';
import type { Sentiment } from '../../domain/theming/theming.types.js';
import { ThemeFault, type ThemeFaultCode, type ThemeProvider } from '../theming/theme-provider.port.js';
import { withHints } from './entity-hints.js';
import { both, postForJson } from './post-for-json.js';

export interface ComprehendSettings {
  accessKeyId: string;
  secretAccessKey: string;
  /** Of temporary credentials. */
  sessionToken: string | undefined;
  region: string;
  /** Another server that speaks Comprehend's API. */
  apiBaseUrl: string | undefined;
  timeoutMs: number;
  local: Pick<ThemeProvider, 'theme'>;
}

const languages: ReadonlySet<string> = new Set(['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'hi', 'ja', 'ko', 'zh']);
const largestText = 5_000; // bytes of UTF-8

const sentiments = { POSITIVE: 'positive', NEGATIVE: 'negative', NEUTRAL: 'neutral', MIXED: 'mixed' } as const satisfies Record<
  string,
  Sentiment
>;
const sentimentSchema = z.object({ Sentiment: z.enum(['POSITIVE', 'NEGATIVE', 'NEUTRAL', 'MIXED']) });
const entitiesSchema = z.object({ Entities: z.array(z.object({ Text: z.string(), Type: z.string() })) });
const errorSchema = z.object({ __type: z.string() });

/**
 * The sentiment by Amazon Comprehend, the drivers by this machine, with what Comprehend recognises as hints. Requests are signed by SigV4.
 */
export function comprehendTheme({ apiBaseUrl, timeoutMs, local, sessionToken, ...settings }: ComprehendSettings): ThemeProvider {
  const { region } = settings;
  const signer = new AwsClient({ ...settings, service: 'comprehend', retries: 0, ...(sessionToken === undefined ? {} : { sessionToken }) });
  const url = `${apiBaseUrl ?? `https://comprehend.${region}.amazonaws.com`}/`;
  const call = async (action: 'DetectSentiment' | 'DetectEntities', body: string): Promise<unknown> => {
    const headers = { 'content-type': 'application/x-amz-json-1.1', 'x-amz-target': `Comprehend_20171127.${action}` };
    return postForJson(await signer.sign(url, { method: 'POST', headers, body }), timeoutMs, faultOf);
  };
  return {
    name: 'comprehend',
    async theme(comment, language, taxonomyVersion) {
      const here = await local.theme(comment, language, taxonomyVersion);
      if (!languages.has(here.language)) throw new ThemeFault('unsupported');
      const body = JSON.stringify({ Text: beginningInBytes(comment), LanguageCode: here.language });
      const [said, seen] = await both(call('DetectSentiment', body), call('DetectEntities', body));
      const sentiment = sentimentSchema.safeParse(said);
      const entities = entitiesSchema.safeParse(seen);
      if (!sentiment.success || !entities.success) throw new ThemeFault('invalid');
      const hints = entities.data.Entities.map(({ Text, Type }) => ({ text: Text, type: Type }));
      return {
        ...here,
        sentiment: sentiments[sentiment.data.Sentiment],
        drivers: withHints(comment, here.drivers, hints, 'Amazon Comprehend'),
        modelVersion: `comprehend/${here.modelVersion}`,
      };
    },
  };
}

/** What fits, up to the last whole sign. */
function beginningInBytes(comment: string): string {
  const bytes = new TextEncoder().encode(comment);
  return bytes.length <= largestText ? comment : new TextDecoder().decode(bytes.subarray(0, largestText), { stream: true });
}

// AWS answers 400 to most of what it does not do; the type of the error says why.
const faults: readonly (readonly [RegExp, ThemeFaultCode])[] = [
  [/UnsupportedLanguage/, 'unsupported'],
  [/TextSizeLimit|InvalidRequest|Validation/, 'refused'],
  [/Throttl|TooManyRequests|LimitExceeded/, 'limited'],
  [/AccessDenied|UnrecognizedClient|Signature|Token|Credential|OptInRequired|NotAuthorized/, 'denied'],
];

function faultOf(_status: number, body: unknown): ThemeFaultCode | null {
  const error = errorSchema.safeParse(body);
  if (!error.success) return null;
  return faults.find(([pattern]) => pattern.test(error.data.__type))?.[1] ?? null;
}
