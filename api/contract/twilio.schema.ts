import { z } from './shapes.schema.js';

/** Every field counts for the signature, also those that nobody has documented. */
export const callbackFieldsSchema = z
  .record(z.string(), z.union([z.string(), z.array(z.string())]))
  .openapi('TwilioCallback', { example: { MessageSid: 'SM0123456789abcdef', MessageStatus: 'delivered', To: '+15005550006' } });
export type CallbackFields = z.infer<typeof callbackFieldsSchema>;

/** The id of our dispatch, as we put it into the callback's address. */
export const callbackQuery = z.object({ dispatch: z.string().max(80).optional() });

/** Where a call stands when its callback comes. */
export const voiceSteps = [
  'answered',
  'rating',
  'rating_again',
  'comment',
  'recording',
  'transcription',
  'connect',
  'customer',
  'over',
] as const;
export type VoiceStep = (typeof voiceSteps)[number];
export const voiceQuery = z.object({ dispatch: z.string().max(80).optional(), step: z.enum(voiceSteps).default('answered') });
