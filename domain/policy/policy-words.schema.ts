import { z } from 'zod';
import { durationPattern } from '../duration.js';

/** Values that every part of a policy document is made of. Each refusal is a sentence that says how to mend it. */

export const duration = z
  .string('write a span of time as text, such as "30d", "24h", "15m" or "2s"')
  .regex(durationPattern, 'not a duration; write a whole number and s, m, h or d, such as 30d, 24h or 2s');

const share = (max: number, tooMuch: string) =>
  z.number(`write a number from 0 to ${max}`).min(0, 'a share is at least 0; write a number from 0 on').max(max, tooMuch);

export const percent = share(100, 'a share is at most 100; write a number up to that');
/** More than half would leave too few for the experiment itself. */
export const holdOutPercent = share(50, 'hold out half of the customers at most; write a number up to 50');

export const whole = (min: number, max: number) => {
  const range = `write a whole number from ${min} to ${max}`;
  return z.int(range).min(min, range).max(max, range);
};

export const labels = z
  .array(
    z.string('write each as text').trim().min(1, 'leave out the empty one').max(120, 'keep each to 120 characters'),
    'write a list of texts, such as ["billing"]',
  )
  .max(200, 'keep the list to 200');

export const words = (max: number) =>
  z
    .string('write a text')
    .trim()
    .min(1, 'write something here; nobody can be asked with an empty text')
    .max(max, `keep it to ${max} characters`);

export const oneOf = <T extends string>(values: readonly T[]) => z.enum(values, `write one of ${values.join(', ')}`);

export const yesOrNo = z.boolean('write true or false');

export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
export const clock = z
  .string('write a time of day as text, such as "09:00"')
  .regex(clockPattern, 'not a time of day; write hours and minutes, such as 09:00');

export const holidayPattern = /^(\d{4}-)?(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
export const holiday = z
  .string('write a date as text, such as "2026-12-24"')
  .regex(holidayPattern, 'not a date; write 2026-12-24, or 12-25 for every year');

export const emails = (max: number) =>
  z
    .array(z.email('not an email address; write one such as lead@example.com'), 'write a list of email addresses')
    .max(max, `keep the list to ${max} addresses`);

const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const notLanguage = 'not a language tag; write one such as en, de or pt-BR';

/** What customers read, by language. */
export const textsByLanguage = <Text extends z.ZodType>(text: Text) =>
  z.preprocess(
    refusePrototype,
    z.record(languageTag, text, {
      error: (issue) => (issue.code === 'invalid_key' ? notLanguage : 'write the texts by language, such as {"en": {…}}'),
    }),
  );

/** A record leaves this key out in silence, where it would be refused by name anywhere else. */
function refusePrototype(value: unknown, context: z.RefinementCtx): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    context.addIssue({ code: 'custom', path: ['__proto__'], message: notLanguage });
  }
  return value;
}

/** A part of the document. An unknown field is refused by name, and told which there are. */
export const part = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `no such field; here are ${Object.keys(shape).join(', ')}`
        : `write an object with ${Object.keys(shape).join(', ')}`,
  });
