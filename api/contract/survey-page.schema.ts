import { z } from './shapes.schema.js';

export const tokenParams = z.object({ token: z.string().min(1).max(200) });

/** A link in a message may carry the rating, or the yes or no, that was clicked; the page then opens with it chosen. */
export const surveyPageQuery = z.object({ rating: z.string().max(40).optional(), resolved: z.string().max(40).optional() });

/** Forms send text, programs may send numbers; which ratings there are depends on the survey. */
export const answerSchema = z
  .object({
    rating: z.union([z.number(), z.string().max(40)]).optional().openapi({ description: 'On the scale of the survey, such as 1 to 5.' }),
    comment: z.string().max(5_000).optional(),
    oneThing: z.string().max(5_000).optional().openapi({ description: 'What we could have done better; after a rating is recorded.' }),
    callbackAt: z.string().max(40).optional().openapi({ description: "Wish for a call: an instant, or a wall-clock time in the customer's zone." }),
    callbackOther: z.string().max(40).optional().openapi({ description: 'Another time than those offered; goes before `callbackAt`.' }),
    resolved: z.string().max(40).optional().openapi({ enum: ['yes', 'no'], description: 'Where the page asks whether the matter is settled: the answer, and the only field.' }),
    revise: z.union([z.boolean(), z.string().max(10)]).optional().openapi({ description: 'Changes the rating while the edit window lasts.' }),
  })
  .openapi('SurveyAnswer', { example: { rating: 2, comment: 'I was transferred three times.' } });

const ticked = z.string().max(10).optional();

const clock = z.string().max(20).optional();

/** Boxes of a form: what isn't ticked isn't sent. */
export const preferencesSchema = z
  .object({
    email: ticked,
    sms: ticked,
    never: ticked,
    language: z.string().max(20).optional(),
    hoursFrom: clock.openapi({ description: 'From when the customer may be reached, a whole or half hour as `HH:mm`; empty from the beginning of what is allowed.' }),
    hoursUntil: clock.openapi({ description: 'Until when; empty to the end of what is allowed. Both empty: any time. Neither sent: as before.' }),
    hoursZone: z.string().max(60).optional().openapi({ description: 'The IANA time zone of both, where the customer’s own is not known for sure.' }),
  })
  .openapi('CustomerPreferences', {
    example: { email: 'yes', language: 'de', hoursFrom: '18:00', hoursUntil: '20:00' },
    description: '`yes` where a box is ticked; a channel without it is not used.',
  });

export const wishSchema = z.object({ wants: z.enum(['export', 'erase']) }).openapi('DataWish', { example: { wants: 'export' } });
export const proofParams = tokenParams.extend({ proof: z.string().min(1).max(80) });
export const proofConfirmation = z
  .object({ code: z.string().max(20).optional() })
  .openapi('ProofConfirmation', { example: { code: '4821' }, description: 'To erase: the number that the page shows.' });
