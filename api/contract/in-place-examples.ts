import type { z } from 'zod';
import { answeredAt } from './examples.js';
import type { inPlaceSurveySchema, recordedSchema, surveyFormSchema } from './in-place.schema.js';

const expiresAt = '2026-12-04T09:14:02.000Z';
const token = '4w7m2k9p1q3r5s6t8v0x4w7m2k9p1q3r';
const outreach = 'A person will get in touch with you within 24 hours, by Saturday, November 21 at 9:31 AM at the latest.';

export const inPlaceExample: z.input<typeof inPlaceSurveySchema> = {
  token,
  embedUrl: `https://feedback.example.com/embed/${token}`,
  state: 'open',
  language: 'en',
  expiresAt,
};

export const surveyFormExample: z.input<typeof surveyFormSchema> = {
  state: 'open',
  kind: 'first',
  language: 'en',
  direction: 'ltr',
  brand: 'Acme',
  instrument: 'csat',
  scale: { min: 1, max: 5, lowLabel: 'Very dissatisfied', highLabel: 'Very satisfied' },
  heading: 'How did we do?',
  question: 'How satisfied are you with the way we handled this?',
  commentQuestion: 'What is the main reason for your rating?',
  oneThingQuestion: 'If we could do one thing better, what should it be?',
  texts: {
    send: 'Send',
    optional: 'optional',
    chooseRating: 'Please choose one of the ratings.',
    addTitle: 'Anything to add?',
    callbackLabel: 'When may we call you?',
    noCallback: 'No call, please',
    saved: 'Your answer is saved',
    ended: 'It takes no more answers.',
    close: 'Close',
    failed: 'That did not work. Please try again.',
  },
  callbackChoices: [{ at: '2026-11-23T14:00:00.000Z', label: 'Monday, November 23 at 9:00 AM' }],
  rating: null,
  low: null,
  thanks: null,
  outreach: null,
  editableUntil: null,
  expiresAt,
};

export const recordedExample: z.input<typeof recordedSchema> = {
  status: 'recorded',
  rating: 2,
  low: true,
  answeredAt,
  callbackAt: null,
  editableUntil: '2026-11-20T09:46:00.000Z',
  outreachDueAt: '2026-11-21T09:31:00.000Z',
  title: 'Your answer is saved',
  thanks: 'Thank you for telling us openly. A person on our team will read this and get in touch with you.',
  outreach,
};
