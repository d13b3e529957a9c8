import { extendZodWithOpenApi } from '@asteasolutions/zod-to-openapi';
import { z } from 'zod';

extendZodWithOpenApi(z);

export { z };

export const instant = z.iso.datetime({ offset: true }).openapi({ example: '2026-11-20T09:14:00.000Z' });
export const instantOrNull = instant.nullable();

/** `limit` and `cursor` of every listing. The cursor is opaque: pass back what `nextCursor` gave. */
export const pageQuery = (maxLimit = 500) =>
  z.object({
    limit: z.coerce.number().int().min(1).max(maxLimit).default(50),
    cursor: z.string().max(400).optional(),
  });

export const pageOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item), nextCursor: z.string().nullable() });

export const idParams = z.object({ id: z.string().min(1).max(80) });

export const problemSchema = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    requestId: z.string(),
    errors: z.array(z.object({ path: z.string(), message: z.string() })).optional(),
    revision: z.int().optional().openapi({ description: 'Of `case_changed`: the revision that the case has now.' }),
    changes: z
      .array(z.object({ at: instant, kind: z.string(), actor: z.string() }))
      .optional()
      .openapi({ description: 'Of `case_changed`: what others did since the revision that you had seen.' }),
    yours: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: 'Of `case_changed`: what you sent. It is not stored anywhere; send it again once you have looked.' }),
  })
  .openapi('Problem');

export const personSchema = z.object({ id: z.string(), name: z.string(), email: z.string() }).openapi('Person');

/** How many messages an SMS is paid as, and why. */
export const smsSegmentsSchema = z
  .object({
    encoding: z.enum(['gsm7', 'ucs2']).openapi({ description: '`ucs2` as soon as one sign is outside of the alphabet of GSM 03.38.' }),
    units: z.int(),
    segments: z.int().openapi({ description: 'Messages that are paid for.' }),
    unitsPerSegment: z.int(),
    forcedBy: z
      .object({
        sign: z.string(),
        at: z.int(),
        replacement: z
          .string()
          .nullable()
          .openapi({ description: 'What says the same within the alphabet; empty for a sign that can go.' }),
      })
      .nullable()
      .openapi({ description: 'The first sign that makes it `ucs2`.' }),
  })
  .openapi('SmsSegments');
