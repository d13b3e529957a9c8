import { z } from 'zod';
import { heldAskTexts } from './held-ask-texts.js';
import { secondChanceTextSchema, surveyTextSchema } from './policy-parts.schema.js';
import { duration, holdOutPercent, oneOf, part, percent, textsByLanguage } from './policy-words.schema.js';

export const holdOutKinds = ['held', 'second_ask_only'] as const;

/**
 * Proof of what recovery does: a small random share of the low scores goes without it, for comparison. Nobody is held out unless this is switched
 * on, nor where a case is critical or the customer asked for a call.
 */
export const holdOutSchema = part({
  sharePercent: holdOutPercent,
  /** `held`: nobody reaches out; `second_ask_only`: nobody reaches out, and the customer is asked again all the same. */
  kind: oneOf(holdOutKinds),
  /** After the rating, of `second_ask_only`. */
  askAfter: duration.default('48h'),
  /** How long a `held` case is left alone before it ends. */
  lasts: duration.default('30d'),
  /** The words of that second ask: nobody has been in touch, so they must not say so. */
  texts: textsByLanguage(secondChanceTextSchema).default(heldAskTexts),
});

const experimentName = z
  .string('write a name as text')
  .regex(/^[a-z0-9][a-z0-9_-]{0,59}$/, 'not a name; write small letters, digits, - and _ only, at most 60');

/** Customers are drawn into an arm by their id and the experiment's name, so they stay in it. */
export const experimentSchema = part({
  name: experimentName,
  /** Asked nothing at all, for comparison. */
  holdOutPercent: holdOutPercent.default(0),
  arms: z
    .array(
      part({
        key: experimentName,
        sharePercent: percent,
        /** What this arm's customers read instead, by language. */
        texts: textsByLanguage(surveyTextSchema.partial()).default({}),
      }),
      'write a list of arms',
    )
    .max(6, 'keep it to 6 arms')
    .default([]),
});
