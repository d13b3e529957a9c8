import { z } from 'zod';
import type { Behaviour, TakenRequest } from '../../activities/adapters/provider-server.js';
import { signatureFault, type Signed } from './sigv4.js';

export const comprehendAccount = {
  accessKeyId: 'AKIADOUBLE',
  secretAccessKey: 'a-secret/of+the=double',
  region: 'eu-central-1',
  service: 'comprehend',
} satisfies Signed;

// Request syntax and limits: https://docs.aws.amazon.com/comprehend/latest/APIReference/API_DetectSentiment.html
const bodySchema = z.strictObject({ Text: z.string().min(1), LanguageCode: z.string() });
const languages = ['en', 'es', 'fr', 'de', 'it', 'pt', 'ar', 'hi', 'ja', 'ko', 'zh', 'zh-TW'];

const refuse = (type: string, status = 400) => ({
  status,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify({ __type: type, message: type }),
});
const answer = (body: unknown): Behaviour => ({
  status: 200,
  headers: { 'content-type': 'application/x-amz-json-1.1' },
  body: JSON.stringify(body),
});

export interface ComprehendWords {
  sentiment?: 'POSITIVE' | 'NEGATIVE' | 'NEUTRAL' | 'MIXED';
  /** Words that it recognises, by their type. */
  entities?: Readonly<Record<string, string>>;
  sessionToken?: string;
}

/** Speaks as Comprehend does, and refuses what Comprehend would refuse. */
export const comprehendDouble =
  ({ sentiment = 'NEGATIVE', entities = {}, sessionToken }: ComprehendWords = {}) =>
  (request: TakenRequest): Behaviour => {
    const { method, path, headers, body } = request;
    if (method !== 'POST' || path !== '/') return refuse('UnknownOperationException', 404);
    if (headers['content-type'] !== 'application/x-amz-json-1.1') return refuse('SerializationException');
    if (headers['x-amz-security-token'] !== sessionToken) return refuse('UnrecognizedClientException');
    const fault = signatureFault(request, comprehendAccount);
    if (fault !== null) return { ...refuse('InvalidSignatureException'), headers: { 'x-double-fault': fault } };
    const parsed = bodySchema.safeParse(JSON.parse(body));
    if (!parsed.success) return refuse('InvalidRequestException');
    const { Text, LanguageCode } = parsed.data;
    if (Buffer.byteLength(Text) > 5_000) return refuse('TextSizeLimitExceededException');
    if (!languages.includes(LanguageCode)) return refuse('UnsupportedLanguageException');
    switch (headers['x-amz-target']) {
      case 'Comprehend_20171127.DetectSentiment':
        return answer({ Sentiment: sentiment, SentimentScore: { Positive: 0.1, Negative: 0.8, Neutral: 0.05, Mixed: 0.05 } });
      case 'Comprehend_20171127.DetectEntities':
        return answer({
          Entities: Object.entries(entities)
            .filter(([text]) => Text.includes(text))
            .map(([text, Type]) => ({
              Score: 0.99,
              Type,
              Text: text,
              BeginOffset: Text.indexOf(text),
              EndOffset: Text.indexOf(text) + text.length,
            })),
        });
      default:
        return refuse('UnknownOperationException');
    }
  };
