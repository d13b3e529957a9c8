import { z } from 'zod';
import type { Behaviour, TakenRequest } from '../../activities/adapters/provider-server.js';

export const googleKey = 'AIza-double';

// https://cloud.google.com/natural-language/docs/reference/rest/v2/documents/analyzeSentiment
const bodySchema = z.strictObject({
  document: z.strictObject({
    type: z.enum(['PLAIN_TEXT', 'HTML']),
    languageCode: z.string().optional(),
    content: z.string().min(1),
  }),
  encodingType: z.enum(['NONE', 'UTF8', 'UTF16', 'UTF32']).optional(),
});
const sentimentLanguages = ['ar', 'zh', 'zh-Hant', 'nl', 'en', 'fr', 'de', 'id', 'it', 'ja', 'ko', 'pt', 'es', 'th', 'tr', 'vi'];
const entityLanguages = ['zh', 'zh-Hant', 'en', 'fr', 'de', 'it', 'ja', 'ko', 'pt', 'ru', 'es'];

const refuse = (code: number, status: string): Behaviour => ({
  status: code,
  body: JSON.stringify({ error: { code, message: status, status } }),
});
const answer = (body: unknown): Behaviour => ({ status: 200, body: JSON.stringify(body) });

export interface GoogleWords {
  score?: number;
  magnitude?: number;
  entities?: Readonly<Record<string, string>>;
}

/** Speaks as version 2 of Cloud Natural Language does, and refuses what that would refuse, or what would show the key. */
export const googleLanguageDouble =
  ({ score = -0.8, magnitude = 1.6, entities = {} }: GoogleWords = {}) =>
  ({ method, path, headers, body }: TakenRequest): Behaviour => {
    if (method !== 'POST' || !['/v2/documents:analyzeSentiment', '/v2/documents:analyzeEntities'].includes(path))
      return refuse(404, 'NOT_FOUND');
    if (headers['x-goog-api-key'] !== googleKey) return refuse(403, 'PERMISSION_DENIED');
    const parsed = bodySchema.safeParse(JSON.parse(body));
    if (!parsed.success) return refuse(400, 'INVALID_ARGUMENT');
    const { languageCode = 'en', content } = parsed.data.document;
    if (path.endsWith('Entities')) {
      if (!entityLanguages.includes(languageCode)) return refuse(400, 'INVALID_ARGUMENT');
      const seen = Object.entries(entities).filter(([text]) => content.includes(text));
      return answer({
        entities: seen.map(([text, type]) => ({
          name: text,
          type,
          metadata: {},
          mentions: [{ text: { content: text, beginOffset: content.indexOf(text) }, type: 'PROPER', probability: 0.97 }],
        })),
        languageCode,
        languageSupported: true,
      });
    }
    if (!sentimentLanguages.includes(languageCode)) return refuse(400, 'INVALID_ARGUMENT');
    // Zeros are left out, as protobuf's JSON does.
    const documentSentiment = { ...(score === 0 ? {} : { score }), ...(magnitude === 0 ? {} : { magnitude }) };
    const sentence = { text: { content, beginOffset: 0 }, sentiment: documentSentiment };
    return answer({ documentSentiment, languageCode, sentences: [sentence], languageSupported: true });
  };
