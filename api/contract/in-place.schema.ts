import { instruments } from '../../domain/survey/instrument.js';
import { instant, instantOrNull, z } from './shapes.schema.js';

const originHint = 'an origin alone, such as https://shop.example.com, without a path';

/** `https://shop.example.com` and nothing more; without TLS only on the machine itself. */
const origin = z
  .string()
  .trim()
  .max(260)
  .refine((text) => URL.canParse(text) && new URL(text).origin === text, originHint)
  .refine(
    (text) => /^(https:\/\/[a-z0-9.-]+|http:\/\/(localhost|127\.0\.0\.1))(:\d+)?$/.test(text),
    'https and the name of one host, or localhost',
  );

export const embedOriginsBody = z
  .object({
    origins: z
      .array(origin)
      .max(50)
      .transform((origins) => [...new Set(origins)]),
  })
  .openapi({ example: { origins: ['https://shop.example.com'] } });
export const embedOriginsSchema = z
  .object({ origins: z.array(z.string()) })
  .openapi('EmbedOrigins', { description: 'Pages of these origins, and no others, may frame a survey or ask for it by script.' });

export const fetchBody = z
  .object({ source: z.string().trim().min(1).max(60), externalId: z.string().trim().min(1).max(200) })
  .openapi({ example: { source: 'helpdesk', externalId: 'T-90412' } });

export const inPlaceSurveySchema = z
  .object({
    token: z.string().openapi({ description: 'For `<amends-survey token="…">` and `/api/v1/surveys/{token}`.' }),
    embedUrl: z.string().openapi({ description: 'The page for an iframe.' }),
    state: z.enum(['open', 'answered']),
    language: z.string(),
    expiresAt: instant,
  })
  .openapi('InPlaceSurvey');

export const surveyQuery = z.object({
  lang: z
    .string()
    .max(35)
    .optional()
    .openapi({ description: 'Another language than that of the survey, as far as the policy has a text in it.' }),
});

const outreach = z.string().nullable().openapi({ description: 'What follows a low score, and by when, in words.' });

export const surveyFormSchema = z
  .object({
    state: z.enum(['open', 'answered']),
    kind: z.enum(['first', 'second_chance']),
    language: z.string(),
    direction: z.enum(['ltr', 'rtl']),
    brand: z.string().nullable(),
    instrument: z.enum(instruments),
    scale: z.object({ min: z.int(), max: z.int(), lowLabel: z.string(), highLabel: z.string() }),
    heading: z.string(),
    question: z.string(),
    commentQuestion: z.string(),
    oneThingQuestion: z.string(),
    texts: z.object({
      send: z.string(),
      optional: z.string(),
      chooseRating: z.string(),
      addTitle: z.string(),
      callbackLabel: z.string(),
      noCallback: z.string(),
      saved: z.string(),
      ended: z.string(),
      close: z.string(),
      failed: z.string(),
    }),
    /** Times of a call that can be wished for after a low score. */
    callbackChoices: z.array(z.object({ at: instant, label: z.string() })),
    rating: z.int().nullable().openapi({ description: 'What was answered.' }),
    low: z.boolean().nullable(),
    thanks: z.string().nullable().openapi({ description: 'The words after the answer.' }),
    outreach,
    editableUntil: instantOrNull,
    expiresAt: instant,
  })
  .openapi('SurveyForm', { description: 'A survey to draw: what is asked, in the words of its policy, and how it stands. Names nobody.' });

export const recordedSchema = z
  .object({
    status: z.literal('recorded'),
    rating: z.int(),
    low: z.boolean(),
    answeredAt: instant,
    callbackAt: instantOrNull,
    editableUntil: instantOrNull,
    outreachDueAt: instantOrNull,
    title: z.string(),
    thanks: z.string(),
    outreach,
  })
  .openapi('RecordedAnswer');
