import { z } from 'zod';
import type { Sentiment } from '../../domain/theming/theming.types.js';
import { ThemeFault, type ThemeProvider } from '../theming/theme-provider.port.js';
import { withHints } from './entity-hints.js';
import { both, postForJson } from './post-for-json.js';

export interface GoogleLanguageSettings {
  apiKey: string;
  /** Another server that speaks the Cloud Natural Language API. */
  apiBaseUrl: string | undefined;
  timeoutMs: number;
  local: Pick<ThemeProvider, 'theme'>;
}

// Google reads the sentiment of more languages than it finds entities in: https://cloud.google.com/natural-language/docs/languages
const languages: ReadonlySet<string> = new Set(['ar', 'de', 'en', 'es', 'fr', 'id', 'it', 'ja', 'ko', 'nl', 'pt', 'th', 'tr', 'vi', 'zh']);
const withEntities: ReadonlySet<string> = new Set(['de', 'en', 'es', 'fr', 'it', 'ja', 'ko', 'pt', 'zh']);

// Zero may be left out of JSON by the service.
const sentimentSchema = z.object({ documentSentiment: z.object({ score: z.number().default(0), magnitude: z.number().default(0) }) });
const entitiesSchema = z.object({
  entities: z
    .array(
      z.object({
        name: z.string(),
        type: z.string().default('UNKNOWN'),
        mentions: z.array(z.object({ text: z.object({ content: z.string() }) })).default([]),
      }),
    )
    .default([]),
});

/** The sentiment by Google's Cloud Natural Language, version 2, the drivers by this machine, with what Google recognises as hints. */
export function googleLanguageTheme({ apiKey, apiBaseUrl, timeoutMs, local }: GoogleLanguageSettings): ThemeProvider {
  const base = apiBaseUrl ?? 'https://language.googleapis.com';
  const call = (method: 'analyzeSentiment' | 'analyzeEntities', body: string): Promise<unknown> => {
    // In a header, for addresses end up in logs.
    const headers = { 'content-type': 'application/json; charset=utf-8', 'x-goog-api-key': apiKey };
    return postForJson(new Request(`${base}/v2/documents:${method}`, { method: 'POST', headers, body }), timeoutMs);
  };
  return {
    name: 'google',
    async theme(comment, language, taxonomyVersion) {
      const here = await local.theme(comment, language, taxonomyVersion);
      if (!languages.has(here.language)) throw new ThemeFault('unsupported');
      const document = { type: 'PLAIN_TEXT', languageCode: here.language, content: comment };
      const body = JSON.stringify({ document, encodingType: 'UTF16' });
      const [said, seen] = await both(
        call('analyzeSentiment', body),
        withEntities.has(here.language) ? call('analyzeEntities', body) : Promise.resolve({}),
      );
      const sentiment = sentimentSchema.safeParse(said);
      const entities = entitiesSchema.safeParse(seen);
      if (!sentiment.success || !entities.success) throw new ThemeFault('invalid');
      const hints = entities.data.entities.flatMap(({ name, type, mentions }) =>
        [name, ...mentions.map(({ text }) => text.content)].map((text) => ({ text, type })),
      );
      return {
        ...here,
        sentiment: sentimentOf(sentiment.data.documentSentiment),
        drivers: withHints(comment, here.drivers, hints, 'Google'),
        modelVersion: `google-language-v2/${here.modelVersion}`,
      };
    },
  };
}

/**
 * By Google's own explanation of score (-1 to 1, the lean of the whole) and magnitude (the sum of all feeling, whatever its side): a score
 * near zero is neutral where little was felt, and mixed where much was felt and cancelled out.
 */
function sentimentOf({ score, magnitude }: { score: number; magnitude: number }): Sentiment {
  if (score >= 0.25) return 'positive';
  if (score <= -0.25) return 'negative';
  return magnitude >= 1 ? 'mixed' : 'neutral';
}
