import { isSupportedCountry } from 'libphonenumber-js/max';
import { instruments } from '../../domain/survey/instrument.js';
import { instant, instantOrNull, z } from './shapes.schema.js';

const label = z.string().trim().min(1).max(120);

export const createKioskBody = z
  .object({
    name: label,
    place: label,
    team: label.optional(),
    brand: label.optional(),
    surveyPoint: label.default('visit'),
    instrument: z.enum(instruments).default('csat'),
    languages: z
      .array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag, such as en or de-AT'))
      .min(1)
      .max(12)
      .default(['en'])
      .openapi({ description: 'In the order in which the page offers them.' }),
    country: z
      .string()
      .refine((code) => isSupportedCountry(code), 'not a country, such as US')
      .optional()
      .openapi({ description: 'In which phone numbers without a prefix are read.' }),
  })
  .openapi({
    example: {
      name: 'Front desk',
      place: 'Store 12, Boston',
      team: 'store-12',
      instrument: 'csat',
      languages: ['en', 'es'],
      country: 'US',
    },
  });

export const kioskSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    place: z.string(),
    team: z.string().nullable(),
    brand: z.string().nullable(),
    surveyPoint: z.string(),
    instrument: z.enum(instruments),
    languages: z.array(z.string()),
    country: z.string().nullable(),
    url: z.string().openapi({ description: 'The page for the tablet; whoever knows it can answer there.' }),
    answers: z.int(),
    createdAt: instant,
    createdBy: z.string(),
    revokedAt: instantOrNull,
  })
  .openapi('Kiosk');

export const kioskExample: z.input<typeof kioskSchema> = {
  id: 'kio_3p5q7r9s2t4v6w8x1z0a',
  name: 'Front desk',
  place: 'Store 12, Boston',
  team: 'store-12',
  brand: null,
  surveyPoint: 'visit',
  instrument: 'csat',
  languages: ['en', 'es'],
  country: 'US',
  url: 'https://feedback.example.com/kiosk/4w7m2k9p1q3r5s6t8v0x4w7m2k9p1q3r',
  answers: 0,
  createdAt: '2026-11-20T09:14:00.000Z',
  createdBy: 'Mo Lind',
  revokedAt: null,
};

/** What the page of the tablet sends; forms send text. */
export const tapBody = z.object({
  rating: z.string().max(40).optional(),
  tap: z.string().max(60).optional().openapi({ description: 'A random word of the page: sent twice, it is one rating.' }),
});
export const kioskWordsBody = z.object({
  answer: z.string().min(1).max(60),
  comment: z.string().max(5_000).optional(),
  contact: z.string().max(254).optional().openapi({ description: 'A phone number or an email address, after a low score.' }),
  consent: z.string().max(10).optional(),
});
