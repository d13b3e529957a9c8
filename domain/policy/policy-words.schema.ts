import { z } from 'zod';
import { durationPattern } from '../duration.js';

/** Values that every part of a policy document is made of. Each refusal is a sentence that says how to mend it. */

export const duration = z
  .string('write a span of time as text, such as "30d", "24h", "15m" or "2s"')
  .regex(durationPattern, 'not a duration; write a whole number and s, m, h or d, such as 30d, 24h or 2s');

export const percent = z.number('write a number from 0 to 100').min(0, 'a share is at least 0').max(100, 'a share is at most 100');

export const whole = (min: number, max: number) => {
  const range = `write a whole number from ${min} to ${max}`;
  return z.int(range).min(min, range).max(max, range);
};

export const labels = z
  .array(z.string('write each as text').trim().min(1, 'leave out the empty one').max(120, 'keep each to 120 characters'), 'write a list of texts, such as ["billing"]')
  .max(200, 'keep the list to 200');

export const words = (max: number) =>
  z.string('write a text').trim().min(1, 'write something here; nobody can be asked with an empty text').max(max, `keep it to ${max} characters`);

export const oneOf = <T extends string>(values: readonly T[]) => z.enum(values, `write one of ${values.join(', ')}`);

export const yesOrNo = z.boolean('write true or false');

export const clockPattern = /^([01]\d|2[0-3]):[0-5]\d$/;
export const clock = z.string('write a time of day as text, such as "09:00"').regex(clockPattern, 'not a time of day; write hours and minutes, such as 09:00');

export const emails = (max: number) => z.array(z.email('not an email address; write one such as lead@example.com'), 'write a list of email addresses').max(max, `keep the list to ${max} addresses`);

export const languageTag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'not a language tag; write one such as en, de or pt-BR');

/** A part of the document. An unknown field is refused by name, and told which there are. */
export const part = <Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `no such field; here are ${Object.keys(shape).join(', ')}`
        : `write an object with ${Object.keys(shape).join(', ')}`,
  });
